import { In } from 'typeorm';
import { toNumber } from '../../platform/columns';
import type { Ctx } from '../../platform/ctx';
import { marks } from '../../platform/database';
import { type Download, formatOf, type Offer, sheetOffer } from '../../platform/downloads';
import { ErrorCode } from '../../platform/errors';
import { refusal } from '../../platform/lifecycle';
import { profileOf } from '../../platform/profile';
import type { Cell, Sheet, SheetColumn } from '../../platform/spreadsheet';
import { Alert } from '../issues/alert.entity';
import { RiskAssessment } from '../issues/assessment.entity';
import { readsCases } from '../issues/case-access.entity';
import { Issue, IssueStory } from '../issues/issue.entity';
import { Story } from '../monitoring/story.entity';
import { Crisis, CrisisIssue } from './crisis.entity';

const AT_ONCE = 200;
const YEAR_MS = 365 * 86_400_000;

const number = (header: string): SheetColumn => ({ header, kind: 'NUMBER' });
const COLUMNS: SheetColumn[] = [
  { header: 'Subjek', kind: 'TEXT', width: 14 },
  { header: 'Judul', kind: 'TEXT', width: 60 },
  { header: 'Dinilai sejak', kind: 'MOMENT', width: 18 },
  { header: 'Skor tertinggi pada', kind: 'MOMENT', width: 18 },
  ...['V', 'G', 'N', 'R', 'S', 'O', 'Skor', 'Versi bobot'].map(number),
  { header: 'Tingkat', kind: 'TEXT' },
  { header: 'Peringatan', kind: 'FLAG' },
  { header: 'Isu', kind: 'TEXT' },
  { header: 'Krisis', kind: 'TEXT' },
];

interface Peak {
  subject: string;
  first: Date;
  assessment: RiskAssessment;
}

/** The highest assessment of each story and issue within a time, by subject; drills are assessed nowhere. */
async function peaksOf(ctx: Ctx, from: Date, after: string): Promise<Peak[]> {
  const rows: { subject: string; first: unknown; peak: unknown }[] = await ctx.db.query(
    `SELECT subject, MIN(at) AS first, MAX(score) AS peak FROM risk_assessment
     WHERE at >= ? AND subject > ? GROUP BY subject ORDER BY subject LIMIT ${AT_ONCE}`,
    [from.getTime(), after],
  );
  if (rows.length === 0) return [];
  const ids: { id: string; subject: string }[] = await ctx.db.query(
    `SELECT MIN(a.id) AS id, a.subject AS subject FROM risk_assessment a
     JOIN (SELECT subject, MAX(score) AS peak FROM risk_assessment
           WHERE at >= ? AND subject IN (${marks(rows)}) GROUP BY subject) p ON p.subject = a.subject AND p.peak = a.score
     WHERE a.at >= ? GROUP BY a.subject`,
    [from.getTime(), ...rows.map(({ subject }) => subject), from.getTime()],
  );
  const found = await ctx.db.findBy(RiskAssessment, { id: In(ids.map(({ id }) => id)) });
  const bySubject = new Map(found.map((one) => [one.subject, one]));
  return rows.flatMap(({ subject, first }) => {
    const assessment = bySubject.get(subject);
    return assessment ? [{ subject, first: new Date(toNumber(first)), assessment }] : [];
  });
}

/** What stories and issues of one page became, as far as the caller may see it. */
async function outcomesOf(ctx: Ctx, peaks: readonly Peak[]) {
  const storyNos = peaks.flatMap(({ assessment }) => assessment.storyNo ?? []);
  const stories = await ctx.db.findBy(Story, { no: In(storyNos) });
  const alerts = await ctx.db.findBy(Alert, { storyNo: In(storyNos) });
  const links = await ctx.db.findBy(IssueStory, { storyNo: In(storyNos) });
  const issueOf = new Map(links.map(({ storyNo, issueId }) => [storyNo, issueId]));
  const issueIds = [...issueOf.values(), ...peaks.flatMap(({ assessment }) => assessment.issueId ?? [])];
  const crises = await ctx.db.findBy(CrisisIssue, { issueId: In(issueIds) });
  return {
    title: new Map(stories.map(({ no, title }) => [no, title])),
    alerted: new Set(alerts.map(({ storyNo }) => storyNo)),
    issueOf,
    crisisOf: new Map(crises.map(({ issueId, crisisId }) => [issueId, crisisId])),
  };
}

type Outcomes = Awaited<ReturnType<typeof outcomesOf>>;

/** One row; null where the issue is kept from the caller, or is a drill. */
async function cellsOf(ctx: Ctx, { first, assessment }: Peak, known: Outcomes): Promise<Cell[] | null> {
  const { storyNo, v, g, n, r, s, o, score, weightsVersion, level, at } = assessment;
  const issueId = assessment.issueId ?? known.issueOf.get(storyNo ?? 0) ?? null;
  const issue = issueId ? await ctx.find(Issue, issueId) : null;
  if (issueId && (!issue || issue.isExercise)) return null;
  const crisisId = known.crisisOf.get(issueId ?? '');
  const crisis = crisisId ? await ctx.find(Crisis, crisisId) : null;
  return [
    storyNo === null ? 'Isu' : `Cerita ${storyNo}`,
    known.title.get(storyNo ?? 0) ?? issue?.title ?? null,
    ...[first, at],
    ...[v, g, n, r, s, o, score, weightsVersion],
    level,
    Boolean(issue?.alertId) || known.alerted.has(storyNo ?? 0),
    issue?.code ?? null,
    crisis?.code ?? null,
  ];
}

async function* rowsOf(ctx: Ctx, from: Date): AsyncGenerator<Cell[]> {
  for (let after = ''; ; ) {
    const peaks = await peaksOf(ctx, from, after);
    const known = await outcomesOf(ctx, peaks);
    const rows = await Promise.all(peaks.map((peak) => cellsOf(ctx, peak, known)));
    yield* rows.filter((cells) => cells !== null);
    const last = peaks.at(-1);
    if (!last || peaks.length < AT_ONCE) return;
    after = last.subject;
  }
}

/**
 * `/download/risk-outcomes`: every story and issue assessed in the last year at its highest score, with its parts and what
 * it became, so that the weights can be fitted again (crisis.md 2.1).
 */
export const outcomesDownload: Download = {
  name: 'risk-outcomes',
  make: (ctx, query, folder): Promise<Offer> => {
    const format = formatOf(query, ['csv', 'xlsx']);
    if (!readsCases(ctx.actor)) throw refusal(ErrorCode.FORBIDDEN);
    const from = new Date(ctx.now().getTime() - YEAR_MS);
    const sheet: Sheet = { name: 'Hasil', columns: COLUMNS, rows: rowsOf(ctx, from) };
    return sheetOffer(ctx, folder, format, `hasil-penilaian-risiko-${ctx.today()}`, [sheet], {
      title: 'Hasil penilaian risiko',
      filter: `Dinilai sejak ${profileOf(ctx).dayOf(from)}`,
    });
  },
};
