import {
  Crisis,
  CrisisIssue,
  CrisisState,
  ScctCluster,
  ScctType,
  type Severity,
} from '../../modules/crises/crisis.entity';
import { StatementKind } from '../../modules/crises/statement.entity';
import { StatementTemplate, TemplateState } from '../../modules/crises/template.entity';
import { WorkUnit } from '../../modules/identity/work-unit.entity';
import { Visibility } from '../../modules/issues/case-access.entity';
import { Issue, IssueState } from '../../modules/issues/issue.entity';
import { newId } from '../../platform/ids';
import type { TestApp } from '../app';

let serial = 0;

/** An issue, with a crisis over it when a severity is given. */
export function buildCase(
  app: TestApp,
  {
    severity = null as Severity | null,
    visibility = Visibility.OPEN,
    isExercise = false,
    playbookCode = 'PB-04',
  } = {},
): Promise<{ issue: Issue; crisis: Crisis | null }> {
  serial += 1;
  return app.perform(async (ctx) => {
    const at = ctx.now();
    const issue = await ctx.create(Issue, {
      code: `ISU-T-${serial}`,
      title: 'Antrean IGD',
      state: IssueState.TRIAGED,
      districts: [],
      visibility,
      openedAt: at,
      openedById: newId(),
      isExercise,
    });
    if (!severity) return { issue, crisis: null };
    const crisis = await ctx.create(Crisis, {
      code: `KRS-T-${serial}`,
      title: issue.title,
      state: CrisisState.ACTIVE,
      severity,
      cluster: ScctCluster.ACCIDENTAL,
      type: ScctType.TECHNICAL_ERROR_SERVICE,
      crisisHistory: false,
      poorPriorReputation: false,
      strategies: [],
      commanderId: newId(),
      playbookCode,
      reason: 'Uji',
      clockStartedAt: at,
      declaredAt: at,
      declaredById: newId(),
      visibility,
      isExercise,
    });
    await ctx.db.insert(CrisisIssue, { crisisId: crisis.id, issueId: issue.id, addedAt: at });
    return { issue, crisis };
  });
}

/** A template for first words, approved unless told otherwise. */
export const buildTemplate = (app: TestApp, state = TemplateState.APPROVED): Promise<StatementTemplate> =>
  app.perform((ctx) =>
    ctx.create(StatementTemplate, {
      name: 'Gangguan layanan',
      kind: StatementKind.HOLDING,
      title: 'Pernyataan awal',
      body: '',
      blocks: null,
      state,
      authorId: newId(),
      approvedById: newId(),
      approvedAt: ctx.now(),
    }),
  );

/** A department of the regency. */
export const buildUnit = (app: TestApp, code: string): Promise<WorkUnit> =>
  app.perform((ctx) => ctx.create(WorkUnit, { code, name: code }));

/** Six filled blocks of first words. */
export const BLOCKS = {
  empathy: 'Kami memahami keresahan keluarga pasien.',
  known: 'IGD melayani lebih banyak pasien sejak pagi.',
  unknown: 'Jumlah pasien yang dirujuk masih dihitung.',
  action: 'Tim sedang memeriksa catatan jaga.',
  commitment: 'Kami kabarkan lagi pukul 10.00 WIB.',
  more: 'Hubungi 0700-1234.',
};
