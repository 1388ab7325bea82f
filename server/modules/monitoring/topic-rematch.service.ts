import { toNumber } from '../../platform/columns';
import type { Ctx } from '../../platform/ctx';
import { DomainError, ErrorCode, invalid } from '../../platform/errors';
import { newId } from '../../platform/ids';
import { profileOf } from '../../platform/profile';
import { Article } from './article.entity';
import { idFloor } from './article-identity.service';
import type { FreshText } from './article-steps.service';
import { captureLater } from './capture-later.service';
import { recounting } from './counts.service';
import { documentsOf } from './document.service';
import { QuerySet } from './query/query-set';
import { scoreTone, settleTone } from './tone-step.service';
import { Topic, TopicState } from './topic.entity';
import { TopicRematched } from './topic.events';
import type { RematchTopicInput } from './topic.inputs';
import { TopicAction, topicLifecycle } from './topic.lifecycle';
import { topicQuery } from './topic-index.service';
import { changeOf, type MatchChange, matchesIn, tellMatches, writeMatches } from './topic-match.service';
import { RematchState, TopicRematch } from './topic-rematch.entity';

export const REMATCH_JOB = 'monitoring.rematch-topic';
const PAGE = 200;
const DAY_MS = 86_400_000;
const USUAL_DAYS = 30;

/**
 * Runs the stored articles through a topic's query again, in steps; on trial it only counts.
 *
 * @throws NOT_FOUND, FORBIDDEN, INVALID_TRANSITION also while another run of the topic goes on, INVALID_INPUT
 */
export async function rematchTopic(
  ctx: Ctx,
  { topicId, isDryRun, fromOn }: RematchTopicInput,
): Promise<Topic> {
  const topic = await ctx.get(Topic, topicId, ['topicId']);
  await topicLifecycle.take(ctx, topic, TopicAction.REMATCH);
  const from = fromOn ?? profileOf(ctx).dayOf(new Date(ctx.now().getTime() - USUAL_DAYS * DAY_MS));
  if (from > ctx.today()) throw invalid('fromOn', 'Pilih hari ini atau hari yang sudah lewat.');
  if ((await lastRematch(ctx, topicId))?.state === RematchState.RUNNING) {
    throw new DomainError(
      ErrorCode.INVALID_TRANSITION,
      'Pencocokan ulang topik ini masih berjalan. Tunggu sampai selesai.',
    );
  }
  const run = Object.assign(new TopicRematch(), {
    id: newId(),
    topicId,
    queryVersion: topic.queryVersion,
    isDryRun: isDryRun ?? false,
    state: RematchState.RUNNING,
    fromOn: from,
    beforeId: Number.MAX_SAFE_INTEGER,
    total: await countFrom(ctx, floorOf(ctx, from)),
    done: 0,
    added: 0,
    removed: 0,
    kept: 0,
    startedAt: ctx.now(),
    endedAt: null,
    byId: ctx.actor.id ?? 'system',
  });
  await ctx.db.insert(TopicRematch, run);
  await ctx.enqueue(REMATCH_JOB, { rematchId: run.id });
  return topic;
}

const floorOf = (ctx: Ctx, day: string): number => idFloor(profileOf(ctx).instantOf(day, '00:00'));

async function countFrom(ctx: Ctx, floor: number): Promise<number> {
  const [row] = await ctx.db.query("SELECT COUNT(*) AS n FROM article WHERE id >= ? AND status = 'USABLE'", [
    floor,
  ]);
  return Number(row.n);
}

/** The last run of a topic over the stored articles; null when there was none. */
export function lastRematch(ctx: Ctx, topicId: string): Promise<TopicRematch | null> {
  return ctx.db.findOne(TopicRematch, { where: { topicId }, order: { startedAt: 'DESC', id: 'DESC' } });
}

/** One step of a run: a page of articles in one transaction, then the next step is queued. */
export async function rematchStep(ctx: Ctx, { rematchId }: { rematchId: string }): Promise<void> {
  const run = await ctx.db.findOneBy(TopicRematch, { id: rematchId, state: RematchState.RUNNING });
  if (!run) return;
  const topic = await ctx.get(Topic, run.topicId);
  const query = await topicQuery(ctx, topic);
  if (!query || topic.state !== TopicState.ACTIVE || topic.queryVersion !== run.queryVersion)
    return finish(ctx, topic, run, RematchState.STOPPED);
  const ids = await pageOf(ctx, run);
  const set = new QuerySet([[{ id: topic.id, no: topic.no, queryVersion: topic.queryVersion }, query]]);
  const found = matchesIn(set, await documentsOf(ctx, ids));
  const change = await changeOf(ctx, found, [topic.no], ids);
  if (!run.isDryRun) await apply(ctx, ids, found, change);
  run.done += ids.length;
  run.added += change.added.length;
  run.removed += change.removed.length;
  run.kept += change.kept;
  run.beforeId = ids.at(-1) ?? 0;
  if (ids.length < PAGE) return finish(ctx, topic, run, RematchState.DONE);
  await ctx.db.save(TopicRematch, run);
  await ctx.enqueue(REMATCH_JOB, { rematchId });
}

async function pageOf(ctx: Ctx, { beforeId, fromOn }: TopicRematch): Promise<number[]> {
  const rows: { id: number | string }[] = await ctx.db.query(
    `SELECT id FROM article WHERE id < ? AND id >= ? AND status = 'USABLE' ORDER BY id DESC LIMIT ${PAGE}`,
    [beforeId, floorOf(ctx, fromOn)],
  );
  return rows.map(({ id }) => toNumber(id));
}

/** Writes what differs; the machine judges only what came in, and nobody is alerted of the past. */
async function apply(
  ctx: Ctx,
  ids: readonly number[],
  found: Parameters<typeof writeMatches>[1],
  change: MatchChange,
): Promise<void> {
  await recounting(ctx, ids, async () => {
    await writeMatches(ctx, found, change);
    const added = await freshTexts(ctx, [...new Set(change.added.map(({ articleId }) => articleId))]);
    await scoreTone(ctx, added, 'BACKFILL');
    await settleTone(ctx, [...new Set(change.removed.map(({ articleId }) => articleId))]);
    await tellMatches(ctx, change, 'BACKFILL');
  });
  await captureLater(
    ctx,
    change.added.map(({ articleId }) => articleId),
  );
}

/** Stored articles as the pipeline passes them on. */
async function freshTexts(ctx: Ctx, ids: readonly number[]): Promise<FreshText[]> {
  const documents = await documentsOf(ctx, ids);
  const found: FreshText[] = [];
  for (const [id, { body }] of documents) {
    const article = await ctx.db.findOneBy(Article, { id });
    if (article)
      found.push({ article, outletId: null, text: body, isSummary: article.textHash === null, isNew: false });
  }
  return found;
}

async function finish(ctx: Ctx, topic: Topic, run: TopicRematch, state: RematchState): Promise<void> {
  Object.assign(run, { state, endedAt: ctx.now() });
  await ctx.db.save(TopicRematch, run);
  const { queryVersion, isDryRun, added, removed, kept } = run;
  await ctx.emit(TopicRematched, topic, { queryVersion, isDryRun, added, removed, kept });
}
