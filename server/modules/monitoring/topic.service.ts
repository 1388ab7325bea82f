import type { Ctx } from '../../platform/ctx';
import { DomainError, ErrorCode, invalid, isDuplicate } from '../../platform/errors';
import { newId } from '../../platform/ids';
import { refusal } from '../../platform/lifecycle';
import { nextNumber } from '../../platform/numbering';
import { WorkUnit } from '../identity/work-unit.entity';
import { managesMonitoring } from './monitoring.roles';
import { GRAMMAR_VERSION, type Query } from './query/ast';
import { RANK_JOB } from './tone-rank.service';
import { Topic, TopicState, TopicVersion } from './topic.entity';
import { TopicActivated, TopicArchived, TopicChanged, TopicCreated, TopicPaused } from './topic.events';
import type { SaveTopicInput, TopicInput, TopicReasonInput } from './topic.inputs';
import { TopicAction, topicLifecycle } from './topic.lifecycle';
import { treeOf } from './topic-language.service';

/** Topics that one office may match at a time; the pipeline is measured with two hundred. */
const MOST_ACTIVE = 500;

/**
 * Makes a topic as a draft, or changes one; a changed query becomes its next version and is in force at once where the
 * topic is active. Earlier matches keep the version that made them.
 *
 * @throws NOT_FOUND, FORBIDDEN, CONFLICT, INVALID_TRANSITION when archived, INVALID_INPUT
 */
export async function saveTopic(ctx: Ctx, input: SaveTopicInput): Promise<Topic> {
  return input.topicId ? changeTopic(ctx, input.topicId, input) : createTopic(ctx, input);
}

async function createTopic(ctx: Ctx, input: SaveTopicInput): Promise<Topic> {
  if (!managesMonitoring(ctx.actor)) throw refusal(ErrorCode.FORBIDDEN);
  const mayBeFieldOnly = input.mayBeFieldOnly ?? false;
  const query = input.query.trim();
  const ast = treeOf(ctx, query, mayBeFieldOnly);
  const topic = await ctx.create(Topic, {
    no: await nextTopicNo(ctx),
    name: nameOf(input),
    kind: input.kind,
    state: TopicState.DRAFT,
    query,
    queryVersion: 1,
    mayBeFieldOnly,
    priority: input.priority ?? (await lastPriority(ctx)) + 1,
    place: input.place || null,
    ...(await ownerOf(ctx, input)),
    alertRule: input.alertRule ?? null,
    mediaTopicCode: input.mediaTopicCode || null,
    createdById: ctx.actor.id ?? 'system',
  });
  await keepVersion(ctx, topic, ast);
  await ctx.emit(TopicCreated, topic, { queryVersion: 1 });
  return topic;
}

function nameOf({ name }: SaveTopicInput): string {
  const trimmed = name.trim();
  if (!trimmed) throw invalid('name', 'Beri nama topik ini.');
  return trimmed;
}

/** Numbers come from a series, so that two people making topics at once never share one. */
async function nextTopicNo(ctx: Ctx): Promise<number> {
  return Number(/(\d+)$/.exec(await nextNumber(ctx, 'TOPIC', 0))?.[1]);
}

async function lastPriority(ctx: Ctx): Promise<number> {
  const [row] = await ctx.db.query('SELECT MAX(priority) AS last FROM topic WHERE priority < 9999');
  return Number(row.last ?? 0);
}

async function changeTopic(ctx: Ctx, topicId: string, input: SaveTopicInput): Promise<Topic> {
  const topic = await ctx.get(Topic, topicId, ['topicId']);
  if (!managesMonitoring(ctx.actor)) throw refusal(ErrorCode.FORBIDDEN);
  ctx.expectVersion(topic, input.expectedVersion ?? 0, 'topic');
  if (topic.state === TopicState.ARCHIVED)
    throw new DomainError(ErrorCode.INVALID_TRANSITION, 'Topik ini sudah diarsipkan. Buat topik baru.');
  if (input.mayBeFieldOnly != null) topic.mayBeFieldOnly = input.mayBeFieldOnly;
  const query = input.query.trim();
  const ast = treeOf(ctx, query, topic.mayBeFieldOnly);
  const isNew = query !== topic.query;
  const isMoved = input.priority != null && input.priority !== topic.priority;
  Object.assign(topic, { name: nameOf(input), kind: input.kind, query });
  if (isNew) topic.queryVersion += 1;
  if (input.priority != null) topic.priority = input.priority;
  for (const key of ['place', 'mediaTopicCode'] as const)
    if (input[key] !== undefined) topic[key] = input[key] || null;
  if (input.ownerUnitId !== undefined || input.ownerAgency !== undefined)
    Object.assign(topic, await ownerOf(ctx, input));
  if (input.alertRule !== undefined) topic.alertRule = input.alertRule;
  await ctx.save(topic);
  if (isNew) await keepVersion(ctx, topic, ast);
  if (isMoved) await ctx.enqueue(RANK_JOB, { topicNo: topic.no, beforeId: Number.MAX_SAFE_INTEGER });
  await ctx.emit(TopicChanged, topic, { queryVersion: topic.queryVersion });
  return topic;
}

/** Who owns the subject: a department with its name, or an agency by its name alone. */
async function ownerOf(
  ctx: Ctx,
  { ownerUnitId, ownerAgency }: SaveTopicInput,
): Promise<Pick<Topic, 'ownerUnitId' | 'ownerAgency'>> {
  if (!ownerUnitId) return { ownerUnitId: null, ownerAgency: ownerAgency || null };
  const unit = await ctx.db.findOneBy(WorkUnit, { id: ownerUnitId });
  if (!unit) throw invalid('ownerUnitId', 'Perangkat daerah ini tidak terdaftar. Pilih dari daftar.');
  return { ownerUnitId, ownerAgency: unit.name };
}

async function keepVersion(ctx: Ctx, topic: Topic, ast: Query): Promise<void> {
  try {
    await ctx.db.insert(TopicVersion, {
      id: newId(),
      topicId: topic.id,
      no: topic.queryVersion,
      query: topic.query,
      ast,
      grammarVersion: GRAMMAR_VERSION,
      at: ctx.now(),
      byId: ctx.actor.id ?? 'system',
    });
  } catch (error) {
    if (!isDuplicate(error)) throw error;
    throw new DomainError(ErrorCode.CONFLICT, 'Topik ini baru saja diubah. Muat ulang lalu coba lagi.');
  }
}

/** The queries of a topic as they stood, the newest first. */
export function versionsOf(ctx: Ctx, topicId: string): Promise<TopicVersion[]> {
  return ctx.db.find(TopicVersion, { where: { topicId }, order: { no: 'DESC' }, take: 100 });
}

/** Matches new articles to a topic from now on. @throws NOT_FOUND, FORBIDDEN, INVALID_TRANSITION, INVALID_INPUT */
export async function activateTopic(ctx: Ctx, { topicId }: TopicInput): Promise<Topic> {
  const topic = await ctx.get(Topic, topicId, ['topicId']);
  await topicLifecycle.take(ctx, topic, TopicAction.ACTIVATE);
  if ((await ctx.db.countBy(Topic, { state: TopicState.ACTIVE })) >= MOST_ACTIVE)
    throw invalid('topicId', `Paling banyak ${MOST_ACTIVE} topik aktif. Jeda atau arsipkan satu topik lain.`);
  treeOf(ctx, topic.query, topic.mayBeFieldOnly);
  await ctx.save(topic);
  await ctx.emit(TopicActivated, topic, { queryVersion: topic.queryVersion });
  return topic;
}

/** Stops matching new articles for a while. @throws NOT_FOUND, FORBIDDEN, INVALID_TRANSITION */
export async function pauseTopic(ctx: Ctx, { topicId, reason }: TopicReasonInput): Promise<Topic> {
  const topic = await ctx.get(Topic, topicId, ['topicId']);
  await topicLifecycle.take(ctx, topic, TopicAction.PAUSE);
  await ctx.save(topic);
  await ctx.emit(TopicPaused, topic, {}, { reason });
  return topic;
}

/** Takes a topic out of use; its matches stay. @throws NOT_FOUND, FORBIDDEN, INVALID_TRANSITION */
export async function archiveTopic(ctx: Ctx, { topicId, reason }: TopicReasonInput): Promise<Topic> {
  const topic = await ctx.get(Topic, topicId, ['topicId']);
  await topicLifecycle.take(ctx, topic, TopicAction.ARCHIVE);
  await ctx.save(topic);
  await ctx.emit(TopicArchived, topic, {}, { reason });
  return topic;
}
