import { In } from 'typeorm';
import { toNumber } from '../../platform/columns';
import type { Ctx } from '../../platform/ctx';
import { notFound } from '../../platform/errors';
import { MediaOutlet } from '../outlets/outlet.entity';
import { channelsOf, engagementOf } from './alert-media.service';
import { type BucketItem, bucketItems, IS_RESPONSE, NETWORK } from './buckets.service';
import { termsOf } from './burst-facts.service';
import { ARTICLE_COLUMNS, countRow } from './count-rows.service';
import { grouped, outletsOf, pairsOf } from './pipeline/spike-items';
import { upperTail } from './pipeline/spikes';
import { baselinesOf } from './spike-baseline.service';
import { raises, silentSources } from './spike-scene.service';
import { Story } from './story.entity';
import { Topic } from './topic.entity';

const HOUR_MS = 3_600_000;
const WINDOW_MS = 6 * HOUR_MS;
const NEGATIVE = -1;
const NEEDS_PERSON = 9;
const NO_TONE = 8;

/** Articles, and independent items (a group of copies counts once; it is negative when its first article is). */
interface Tally {
  articles: number;
  independent: number;
}

/** What a rule of alerts may read of a topic or story in an interval (monitoring.md 13). */
export interface AlertInputs {
  all: Tally;
  negative: Tally;
  needsPerson: Tally;
  paid: Tally;
  own: Tally;
  pickups: Tally;
  /** Distinct owner groups, or outlets that stand alone, among the first carriers of independent items. */
  independentSources: number;
  outletsByReach: { NATIONAL: number; PROVINCIAL: number; LOCAL: number; UNKNOWN: number };
  nationalOutletIds: string[];
  channels: string[];
  firstAt: string | null;
  lastAt: string | null;
  /** The interval of the same length before. */
  preceding: Tally;
  /** Pairs of outlet and story in the six hours that end with the interval; null for a story or another length. */
  baseline: {
    expected: number;
    size: number;
    days: number;
    observed: number;
    p: number;
    isUncertain: boolean;
  } | null;
  /** Sum of the engagement that was given with the items; null where none was. */
  engagement: number | null;
  places: string[];
  topTerms: { term: string; count: number; expected: number }[];
  silentSourceIds: string[];
}

/** A topic, or a story; of a story its articles in any topic count once. */
export type AlertSubject = { topicId: string } | { storyId: string };

/**
 * The inputs of alerts for a topic or a story from `from` to before `to`, as far as they were known `at` that moment. Own
 * channels, paid items and pickups are counted by themselves and in nothing else.
 *
 * @throws NOT_FOUND
 */
export async function alertInputs(
  ctx: Ctx,
  subject: AlertSubject,
  { from, to }: { from: Date; to: Date },
  at: Date,
): Promise<AlertInputs> {
  const topic = 'topicId' in subject ? await ctx.db.findOneBy(Topic, { id: subject.topicId }) : null;
  const story = 'storyId' in subject ? await ctx.db.findOneBy(Story, { id: subject.storyId }) : null;
  const length = to.getTime() - from.getTime();
  const before = new Date(from.getTime() - length);
  const known = topic
    ? await bucketItems(ctx, [topic.no], hourOf(before), hourOf(to) + 1)
    : story
      ? await storyItems(ctx, story.no)
      : null;
  if (!known) throw notFound(['topicId' in subject ? 'topicId' : 'storyId']);
  const seen = known.filter((item) => item.firstSeenAt <= at.getTime());
  const within = (start: Date, end: Date) =>
    seen.filter((item) => item.at >= start.getTime() && item.at < end.getTime());
  const items = within(from, to);
  const tested = items.filter((item) => !item.isPaid && !item.isOwn && !item.isPickup);
  const earlier = within(before, from).filter((item) => !item.isPaid && !item.isOwn && !item.isPickup);
  return {
    ...tallies(items, tested),
    ...(await carriers(ctx, tested)),
    channels: await channelsOf(ctx, tested),
    ...extent(tested),
    preceding: tally(earlier),
    baseline: topic && length === WINDOW_MS ? await baselineOf(ctx, topic, tested, to) : null,
    engagement: await engagementOf(ctx, tested),
    places: topic?.place ? [topic.place] : [],
    topTerms: topic ? await termsOf(ctx, topic.no, tested) : [],
    silentSourceIds: [...new Set((await silentSources(ctx, at)).map(({ id }) => id))],
  };
}

const hourOf = (at: Date): number => Math.floor(at.getTime() / HOUR_MS);

function tallies(items: BucketItem[], tested: BucketItem[]) {
  return {
    all: tally(tested),
    negative: tally(tested, (item) => item.tone === NEGATIVE),
    needsPerson: tally(tested, (item) => item.tone === NEEDS_PERSON),
    paid: tally(items.filter(({ isPaid }) => isPaid)),
    own: tally(items.filter(({ isOwn, isPaid }) => isOwn && !isPaid)),
    pickups: tally(items.filter(({ isPickup, isOwn, isPaid }) => isPickup && !isOwn && !isPaid)),
  };
}

/** Groups of copies by their first article. */
function firsts(items: readonly BucketItem[]): BucketItem[] {
  const groups = grouped(items, ({ dupGroupId, articleId }) => dupGroupId ?? articleId);
  return [...groups.values()].flatMap((copies) =>
    [...copies].sort((a, b) => a.at - b.at || a.articleId - b.articleId).slice(0, 1),
  );
}

const tally = (items: readonly BucketItem[], holds: (item: BucketItem) => boolean = () => true): Tally => ({
  articles: items.filter(holds).length,
  independent: firsts(items).filter(holds).length,
});

function extent(items: readonly BucketItem[]): { firstAt: string | null; lastAt: string | null } {
  if (items.length === 0) return { firstAt: null, lastAt: null };
  const times = items.map(({ at }) => at);
  return {
    firstAt: new Date(Math.min(...times)).toISOString(),
    lastAt: new Date(Math.max(...times)).toISOString(),
  };
}

async function carriers(ctx: Ctx, tested: readonly BucketItem[]) {
  const nos = [...outletsOf(tested)];
  const outlets = nos.length > 0 ? await ctx.db.findBy(MediaOutlet, { no: In(nos) }) : [];
  const at = (level: string) => outlets.filter(({ reachLevel }) => reachLevel === level);
  const unknown = tested.some(({ outletNo }) => outletNo === 0) ? 1 : 0;
  return {
    independentSources: new Set(firsts(tested).map(({ network, outletNo }) => network ?? outletNo)).size,
    outletsByReach: {
      NATIONAL: at('NATIONAL').length,
      PROVINCIAL: at('PROVINCIAL').length,
      LOCAL: at('LOCAL').length,
      UNKNOWN: unknown,
    },
    nationalOutletIds: at('NATIONAL')
      .map(({ id }) => id)
      .sort(),
  };
}

async function baselineOf(
  ctx: Ctx,
  topic: Topic,
  tested: BucketItem[],
  to: Date,
): Promise<AlertInputs['baseline']> {
  const fit = (await baselinesOf(ctx, [topic], hourOf(to) - 1)).get(topic.no);
  if (!fit) return null;
  const observed = pairsOf(tested.filter(raises)).size;
  const { mean: expected, size, days, isUncertain } = fit;
  return { expected, size, days, observed, p: upperTail(observed, fit), isUncertain };
}

/** Articles of a story, in a topic or not; the tone is the article's own. */
async function storyItems(ctx: Ctx, storyNo: number): Promise<BucketItem[]> {
  const rows: Record<string, unknown>[] = await ctx.db.query(
    `SELECT 0 AS topicNo, a.id AS articleId, COALESCE(a.outletNo, 0) AS outletNo, COALESCE(a.tone, ${NO_TONE}) AS tone,
       ${ARTICLE_COLUMNS}, ${NETWORK} AS network,
       ${IS_RESPONSE} AS pickups
     FROM article a LEFT JOIN media_outlet o ON o.no = a.outletNo
     WHERE a.storyNo = ? AND a.status = 'USABLE' ORDER BY a.id`,
    [storyNo],
  );
  return rows.map((row): BucketItem => {
    const network = row.network == null ? null : String(row.network);
    return { ...countRow(row), network, isPickup: toNumber(row.pickups) > 0 };
  });
}
