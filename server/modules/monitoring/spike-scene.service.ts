import { In, IsNull } from 'typeorm';
import { toNumber } from '../../platform/columns';
import type { Ctx } from '../../platform/ctx';
import { marks } from '../../platform/database';
import { MediaOutlet, ReachLevel } from '../outlets/outlet.entity';
import { instantOfId } from './article-identity.service';
import { type BucketItem, bucketItems, isTested, WINDOW_HOURS } from './buckets.service';
import { Burst } from './burst.entity';
import { grouped, leadingStory } from './pipeline/spike-items';
import { SPIKE_RULE } from './pipeline/spikes';
import { Source, SourceHealth, SourceState } from './source.entity';
import { healthOf } from './source-health.service';
import { Topic, TopicState } from './topic.entity';

const HOUR_MS = 3_600_000;
const SMALL_HOURS = 3;
/** A topic whose query is younger than a window was matched to stored articles, which raise no alert. */
const FRESH_MS = WINDOW_HOURS * HOUR_MS;
/** Publishing times that are not the item's own: they count, but raise nothing (hard case 15). */
const DOUBTFUL = new Set(['FUTURE', 'TOO_OLD']);
/** An id keeps the time first believed; a publishing time that lies further away was corrected later. */
const CORRECTED_MS = 10 * 60_000;
const NEGATIVE = -1;

/** A source that is silent though it has outlets in the news. */
export interface Silent {
  id: string;
  title: string;
  outletNo: number;
  lastNewAt: number;
}

/** Everything that one evaluation reads beside the baselines. */
export interface Scene {
  at: number;
  topics: Topic[];
  open: Map<number, Burst>;
  items: Map<number, BucketItem[]>;
  national: Set<number>;
  fresh: Set<number>;
  silent: Silent[];
}

/** The topics that have news in the window or a burst under way, with their articles known by then. */
export async function sceneAt(ctx: Ctx, at: Date): Promise<Scene> {
  const end = at.getTime();
  const bursts = await ctx.db.findBy(Burst, { closedAt: IsNull() });
  const open = new Map(bursts.map((burst) => [burst.topicNo, burst]));
  const [from, to] = [Math.floor(end / HOUR_MS) - WINDOW_HOURS, Math.ceil(end / HOUR_MS)];
  const lively: { topicNo: number }[] = await ctx.db.query(
    `SELECT DISTINCT b.topicNo AS topicNo FROM topic t JOIN topic_bucket b ON b.topicNo = t.no
     WHERE t.state = ? AND b.hour >= ? AND b.hour < ? AND b.articleCount > 0`,
    [TopicState.ACTIVE, from, to],
  );
  const nos = [...new Set([...lively.map(({ topicNo }) => Number(topicNo)), ...open.keys()])].sort(
    (a, b) => a - b,
  );
  const topics =
    nos.length > 0 ? await ctx.db.find(Topic, { where: { no: In(nos) }, order: { no: 'ASC' } }) : [];
  const all = await bucketItems(ctx, nos, from, to);
  const items = all.filter(
    (item) => item.at >= end - WINDOW_HOURS * HOUR_MS && item.at < end && item.firstSeenAt <= end,
  );
  return {
    at: end,
    topics,
    open,
    items: grouped(items, ({ topicNo }) => topicNo),
    national: await nationalOutlets(ctx),
    fresh: await freshTopics(ctx, topics, end),
    silent: await silentSources(ctx, at),
  };
}

/** What may raise a spike: tested coverage whose publishing time is beyond doubt and was never corrected. */
export const raises = (item: BucketItem): boolean =>
  isTested(item) &&
  !DOUBTFUL.has(item.dateFlag ?? '') &&
  Math.abs(instantOfId(item.articleId).getTime() - item.at) <= CORRECTED_MS;

/** Whether the second path holds: three outlets on one story within three hours, or one national outlet with bad news. */
export function isSmallHit(scene: Scene, topicNo: number): boolean {
  const since = scene.at - SMALL_HOURS * HOUR_MS;
  const recent = (scene.items.get(topicNo) ?? []).filter((item) => raises(item) && item.at >= since);
  const outlets = leadingStory(recent)?.outlets ?? 0;
  const isNational = recent.some(({ tone, outletNo }) => tone === NEGATIVE && scene.national.has(outletNo));
  return outlets >= SPIKE_RULE.smallOutlets || isNational;
}

/** Outlets read in the whole country. */
export async function nationalOutlets(ctx: Ctx): Promise<Set<number>> {
  const rows = await ctx.db.find(MediaOutlet, {
    select: { no: true },
    where: { reachLevel: ReachLevel.NATIONAL },
  });
  return new Set(rows.map(({ no }) => no));
}

async function freshTopics(ctx: Ctx, topics: readonly Topic[], at: number): Promise<Set<number>> {
  const young = topics.filter(({ createdAt }) => createdAt.getTime() > at - FRESH_MS).map(({ no }) => no);
  if (topics.length === 0) return new Set();
  const ids = topics.map(({ id }) => id);
  const changed: { topicId: string }[] = await ctx.db.query(
    `SELECT DISTINCT topicId FROM topic_version WHERE topicId IN (${marks(ids)}) AND at > ? AND at <= ?`,
    [...ids, at - FRESH_MS, at],
  );
  const noOf = new Map(topics.map(({ id, no }) => [id, no]));
  return new Set([...young, ...changed.map(({ topicId }) => noOf.get(topicId) ?? 0)]);
}

/** Sources that fell silent, with the outlets they serve. */
export async function silentSources(ctx: Ctx, at: Date): Promise<Silent[]> {
  const sources = await ctx.db.findBy(Source, { state: SourceState.ACTIVE });
  const silent = sources.filter((source) => healthOf(source, at) === SourceHealth.SILENT);
  if (silent.length === 0) return [];
  const ids = silent.map(({ id }) => id);
  const rows: { sourceId: string; outletNo: unknown }[] = await ctx.db.query(
    `SELECT s.sourceId AS sourceId, o.no AS outletNo FROM source_outlet s JOIN media_outlet o ON o.id = s.outletId
     WHERE s.sourceId IN (${marks(ids)}) ORDER BY s.sourceId, o.no`,
    ids,
  );
  const byId = new Map(silent.map((source) => [source.id, source]));
  return rows.map(({ sourceId, outletNo }) => {
    const source = byId.get(sourceId);
    const lastNewAt = source?.lastNewAt?.getTime() ?? 0;
    return { id: sourceId, title: source?.title ?? '', outletNo: toNumber(outletNo), lastNewAt };
  });
}
