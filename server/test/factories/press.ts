import { HoaxClarification } from '../../modules/crises/clarification.entity';
import { HoaxState } from '../../modules/crises/clarification.enums';
import {
  Statement,
  StatementKind,
  StatementVersion,
  VersionState,
} from '../../modules/crises/statement.entity';
import { newId } from '../../platform/ids';
import type { TestApp } from '../app';

interface Where {
  issueId: string;
  crisisId?: string | null;
  kind?: StatementKind;
}

/** A statement as it stands in the press room: its only version was published now on the own page. */
export const buildPublished = (
  app: TestApp,
  { issueId, crisisId = null, kind = StatementKind.FULL }: Where,
  values: Partial<StatementVersion> = {},
): Promise<StatementVersion> =>
  app.perform(async (ctx) => {
    const title = values.title ?? 'Penjelasan';
    const authorId = newId();
    const { id } = await ctx.create(Statement, { issueId, crisisId, kind, title, authorId });
    return ctx.create(StatementVersion, {
      ...{ statementId: id, issueId, no: 1, title, body: 'Enam ranjang ditambah.', blocks: null },
      ...{ factIds: [], messageIds: [], sha256: 'a'.repeat(64), authorId, editorIds: [] },
      state: VersionState.PUBLISHED,
      publishedAt: ctx.now(),
      channels: ['OFFICIAL_WEB'],
      ...values,
    });
  });

/** A clarification of a false story, published now. */
export const buildClarified = (
  app: TestApp,
  values: Partial<HoaxClarification> = {},
): Promise<HoaxClarification> =>
  app.perform((ctx) =>
    ctx.create(HoaxClarification, {
      title: 'Bantuan beras palsu',
      claim: 'Semua warga mendapat beras',
      seenAt: 'Grup warga',
      state: HoaxState.PUBLISHED,
      evidence: [],
      truth: 'Bantuan hanya untuk keluarga terdaftar.',
      whyItArose: 'Pesan lama diedarkan ulang.',
      reportedAt: ctx.now(),
      authorId: newId(),
      editorIds: [],
      hasSafetyRisk: false,
      stampAt: ctx.now(),
      publishedAt: ctx.now(),
      isExercise: false,
      ...values,
    }),
  );
