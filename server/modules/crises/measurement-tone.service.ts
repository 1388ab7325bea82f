import { toNumber } from '../../platform/columns';
import type { Ctx } from '../../platform/ctx';
import { marks } from '../../platform/database';
import type { Crisis } from './crisis.entity';
import { issuesOf } from './crisis-step.service';
import { volumeHalfLife } from './measure';
import { controlItems, type MeasuredItem, storiesOfIssues, subjectItems } from './measurement-items.service';
import { publishedAts, subjectStart } from './measurement-times.service';
import {
  changeOf,
  differenceInDifferences,
  intervalOf,
  leaveOneOut,
  permutationP,
  type Share,
  sharesOf,
  type WindowItem,
} from './tone-test';
import { type ToneComparison, type ToneSide, type ToneTest, ToneTestStatus } from './tone-test.types';

const HOUR_MS = 3_600_000;

interface Windows {
  before: [Date, Date];
  after: [Date, Date];
}

const inWindow = ([from, to]: [Date, Date], at: number): boolean => at >= from.getTime() && at < to.getTime();

/** Items of both windows whose tone is known. */
const windowed = (items: readonly MeasuredItem[], { before, after }: Windows): WindowItem[] =>
  items.flatMap(({ at, isNegative, source }) => {
    const isAfter = inWindow(after, at);
    if (isNegative === null || (!isAfter && !inWindow(before, at))) return [];
    return [{ isAfter, isNegative, source }];
  });

const side = (share: Share): ToneSide => ({
  ...share,
  ...intervalOf(share),
  share: share.items === 0 ? null : share.negative / share.items,
});

function comparison(items: readonly WindowItem[]): ToneComparison {
  const { before, after } = sharesOf(items);
  const change = changeOf(before, after);
  return {
    before: side(before),
    after: side(after),
    difference: change?.difference ?? null,
    low: change?.interval.low ?? null,
    high: change?.interval.high ?? null,
    p: change?.p ?? null,
  };
}

const NOTHING = {
  beforeFrom: null,
  beforeTo: null,
  afterFrom: null,
  afterTo: null,
  subject: null,
  control: null,
  differenceInDifferences: null,
  leaveOneOutLow: null,
  leaveOneOutHigh: null,
  permutationP: null,
  excludedCount: 0,
};

const percent = (share: number | null): string =>
  `${((share ?? 0) * 100).toFixed(1).replace('.', ',')} persen`;

/** What may be said: that it changed after, never because of. */
function sentenceOf(status: ToneTestStatus, subject: ToneComparison | null): string {
  if (status === ToneTestStatus.NO_STATEMENT)
    return 'Belum dapat dibandingkan: belum ada rilis lengkap atau berita bernada negatif.';
  if (status === ToneTestStatus.WAITING)
    return 'Belum dapat dibandingkan: masa sesudah rilis lengkap belum cukup panjang.';
  if (status === ToneTestStatus.TOO_FEW || !subject) return 'Data belum cukup.';
  const { before, after } = subject;
  return `Porsi berita bernada negatif berubah setelah rilis lengkap terbit: dari ${percent(before.share)} menjadi ${percent(after.share)}.`;
}

/** Paid placements, own channels and pickups of the stories within a time: reported apart. */
async function excluded(ctx: Ctx, nos: readonly number[], { before, after }: Windows): Promise<number> {
  if (nos.length === 0) return 0;
  const rows: { at: unknown }[] = await ctx.db.query(
    `SELECT COALESCE(a.publishedAt, a.firstSeenAt) AS at FROM article a WHERE a.status = 'USABLE' AND a.storyNo IN (${marks(nos)})
       AND (a.isPaid = 1 OR a.isOwnChannel = 1 OR EXISTS (SELECT 1 FROM pickup p WHERE p.articleId = a.id AND p.state <> 'REJECTED'))`,
    [...nos],
  );
  return rows.filter(({ at }) => inWindow(before, toNumber(at)) || inWindow(after, toNumber(at))).length;
}

/** The windows of a crisis; null without a negative item before its first full statement. */
function windowsOf(
  ctx: Ctx,
  crisis: Crisis,
  items: readonly MeasuredItem[],
  full: Date | null,
): Windows | null {
  const first = items.find(({ isNegative }) => isNegative === true);
  if (!first || !full || first.at >= full.getTime()) return null;
  const { washoutHours, afterHours } = ctx.profile.crisis.measure;
  const from = new Date(full.getTime() + washoutHours * HOUR_MS);
  const end = crisis.closedAt ?? ctx.now();
  const least = from.getTime() + afterHours * HOUR_MS;
  return {
    before: [new Date(first.at), full],
    after: [from, new Date(Math.max(end.getTime(), least))],
  };
}

/**
 * The negative share of the coverage of a crisis before and after its first full statement (crisis.md 8.2). Own channels, paid
 * placements and pickups count on neither side, nor do the hours of the wash-out.
 */
export async function toneTestOf(ctx: Ctx, crisis: Crisis): Promise<ToneTest> {
  const issues = await issuesOf(ctx, crisis.id);
  const start = subjectStart(crisis);
  const { full } = await publishedAts(ctx, crisis, issues);
  const { washoutHours, afterHours } = ctx.profile.crisis.measure;
  const reach = full ? full.getTime() + (washoutHours + afterHours) * HOUR_MS : 0;
  const end = new Date(Math.max((crisis.closedAt ?? ctx.now()).getTime(), reach));
  const items = await subjectItems(ctx, issues, start, end);
  const until = Math.min(end.getTime(), ctx.now().getTime());
  const halfLifeHours = volumeHalfLife(
    items.filter(({ at }) => at >= (items.find(({ isNegative }) => isNegative)?.at ?? 0)).map(({ at }) => at),
    until,
  );
  const windows = windowsOf(ctx, crisis, items, full);
  if (!windows) {
    const status = ToneTestStatus.NO_STATEMENT;
    return { ...NOTHING, status, sentence: sentenceOf(status, null), halfLifeHours };
  }
  return { ...(await measured(ctx, await storiesOfIssues(ctx, issues), items, windows)), halfLifeHours };
}

async function measured(
  ctx: Ctx,
  nos: readonly number[],
  items: readonly MeasuredItem[],
  windows: Windows,
): Promise<Omit<ToneTest, 'halfLifeHours'>> {
  const own = windowed(items, windows);
  const others = windowed(await controlItems(ctx, nos, windows.before[0], windows.after[1]), windows);
  const [subject, control] = [comparison(own), comparison(others)];
  const isOver = windows.after[1] <= ctx.now();
  const status = !isOver
    ? ToneTestStatus.WAITING
    : subject.p === null
      ? ToneTestStatus.TOO_FEW
      : ToneTestStatus.MEASURED;
  const isShown = status === ToneTestStatus.MEASURED;
  const verdicts = [own, others].map((all) => changeOf(sharesOf(all).before, sharesOf(all).after));
  const without = isShown ? leaveOneOut(own) : null;
  const silent = { difference: null, low: null, high: null, p: null };
  return {
    status,
    sentence: sentenceOf(status, subject),
    ...{ beforeFrom: windows.before[0], beforeTo: windows.before[1] },
    ...{ afterFrom: windows.after[0], afterTo: windows.after[1] },
    subject: isShown ? subject : { ...subject, ...silent },
    control: isOver ? control : { ...control, ...silent },
    differenceInDifferences: isShown
      ? differenceInDifferences(verdicts[0] ?? null, verdicts[1] ?? null)
      : null,
    leaveOneOutLow: without?.low ?? null,
    leaveOneOutHigh: without?.high ?? null,
    permutationP: isShown ? permutationP(own) : null,
    excludedCount: await excluded(ctx, nos, windows),
  };
}
