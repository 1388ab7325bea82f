import type { Ctx } from '../../platform/ctx';
import { DomainError, ErrorCode, invalid } from '../../platform/errors';
import { refusal } from '../../platform/lifecycle';
import { cut } from './hashes.service';
import { ProposalKind, ProposalState } from './merge-proposal.entity';
import { managesMonitoring } from './monitoring.roles';
import { propose } from './proposal.service';
import { Story, StoryState } from './story.entity';
import { StoryItemsMoved, StoryMerged, StoryPinned, StoryRenamed, StorySplit } from './story.events';
import type {
  MergeStoryInput,
  MoveStoryItemInput,
  PinStoryInput,
  RenameStoryInput,
  SplitStoryInput,
} from './story.inputs';
import { asPersons, itemIdsOf, placeItems } from './story-members.service';
import { nextStoryNo, storyOf } from './story-rows.service';
import { CHAT_TITLE } from './story-step.service';
import { StoryActKind } from './story-term.entity';
import { fresher, remember, standing } from './story-undo.service';

async function open(ctx: Ctx, storyId: string, field: string): Promise<Story> {
  const story = await ctx.get(Story, storyId, [field]);
  if (!managesMonitoring(ctx.actor)) throw refusal(ErrorCode.FORBIDDEN);
  if (story.state === StoryState.MERGED)
    throw new DomainError(ErrorCode.INVALID_TRANSITION, 'Cerita ini sudah digabung ke cerita lain.', [field]);
  return story;
}

async function chosen(ctx: Ctx, story: Story, itemIds: readonly string[]): Promise<number[]> {
  const own = new Set(await itemIdsOf(ctx, story.no));
  const ids = [...new Set(itemIds.map(Number))];
  if (ids.length === 0) throw invalid(['itemIds'], 'Pilih paling sedikit satu berita.');
  if (!ids.every((id) => own.has(id)))
    throw invalid(['itemIds'], 'Ada berita yang bukan bagian dari cerita ini.');
  return ids;
}

/** Takes items into a new story. @throws NOT_FOUND, FORBIDDEN, INVALID_INPUT, INVALID_TRANSITION */
export async function splitStory(
  ctx: Ctx,
  input: SplitStoryInput,
): Promise<{ story: Story; newStory: Story }> {
  const story = await open(ctx, input.storyId, 'storyId');
  const ids = await chosen(ctx, story, input.itemIds);
  if (ids.length === (await itemIdsOf(ctx, story.no)).length)
    throw invalid(['itemIds'], 'Sisakan paling sedikit satu berita dalam cerita ini.');
  const before = await standing(ctx, [story.no], ids);
  const no = await nextStoryNo(ctx);
  const title = input.title?.trim() || (await headlineOf(ctx, ids));
  const fresh = storyOf(no, title, [], story.firstAt, ctx.now());
  const newStory = await ctx.create(Story, { ...fresh, state: StoryState.OPEN });
  await placeItems(ctx, asPersons(before.places, no), [story.no]);
  await propose(ctx, ProposalKind.STORY, story.no, no, 0, ProposalState.DISMISSED);
  await remember(ctx, StoryActKind.SPLIT, [story.no, no], before);
  await ctx.emit(
    StorySplit,
    story,
    { storyId: story.id, newStoryId: newStory.id, dupGroupIds: ids },
    { links: [newStory] },
  );
  return { story: await fresher(ctx, story), newStory: await fresher(ctx, newStory) };
}

async function headlineOf(ctx: Ctx, groupIds: readonly number[]): Promise<string> {
  const [row] = await ctx.db.query(
    'SELECT a.title, a.channel FROM article a WHERE a.dupGroupId = ? ORDER BY a.id LIMIT 1',
    [Math.min(...groupIds)],
  );
  return row?.channel === 'CHAT' ? CHAT_TITLE : (row?.title ?? 'Cerita');
}

/** Moves all of a story into another, which it forwards to. @throws NOT_FOUND, FORBIDDEN, INVALID_INPUT, INVALID_TRANSITION */
export async function mergeStory(ctx: Ctx, input: MergeStoryInput): Promise<{ story: Story }> {
  const story = await open(ctx, input.storyId, 'storyId');
  const into = await open(ctx, input.intoStoryId, 'intoStoryId');
  if (story.no === into.no) throw invalid(['intoStoryId'], 'Pilih cerita lain.');
  const before = await standing(ctx, [story.no, into.no], await itemIdsOf(ctx, story.no));
  await forward(ctx, story, into);
  await placeItems(ctx, asPersons(before.places, into.no), [story.no]);
  await remember(ctx, StoryActKind.MERGE, [into.no, story.no], before);
  await ctx.emit(StoryMerged, into, { storyId: story.id, intoStoryId: into.id }, { links: [story] });
  return { story: await fresher(ctx, into) };
}

async function forward(ctx: Ctx, story: Story, into: Story): Promise<void> {
  if (story.state === StoryState.OPEN && into.state === StoryState.CLOSED)
    await ctx.db.update(Story, { no: into.no }, { state: StoryState.OPEN });
  await ctx.db.update(Story, { no: story.no }, { state: StoryState.MERGED, mergedIntoNo: into.no });
}

/** Moves items to another story; a story without items forwards to it. @throws as `mergeStory` */
export async function moveStoryItems(ctx: Ctx, input: MoveStoryItemInput): Promise<{ story: Story }> {
  const story = await open(ctx, input.storyId, 'storyId');
  const target = await open(ctx, input.toStoryId, 'toStoryId');
  if (story.no === target.no) throw invalid(['toStoryId'], 'Pilih cerita lain.');
  const ids = await chosen(ctx, story, input.itemIds);
  const before = await standing(ctx, [story.no, target.no], ids);
  if (ids.length === (await itemIdsOf(ctx, story.no)).length) await forward(ctx, story, target);
  await placeItems(ctx, asPersons(before.places, target.no), [story.no]);
  await remember(ctx, StoryActKind.MOVE, [story.no, target.no], before);
  const data = { fromStoryId: story.id, toStoryId: target.id, dupGroupIds: ids };
  await ctx.emit(StoryItemsMoved, story, data, { links: [target] });
  return { story: await fresher(ctx, target) };
}

/** Names a story. @throws NOT_FOUND, FORBIDDEN, INVALID_INPUT, INVALID_TRANSITION */
export async function renameStory(ctx: Ctx, { storyId, title }: RenameStoryInput): Promise<{ story: Story }> {
  const story = await open(ctx, storyId, 'storyId');
  if (title.trim() === '') throw invalid(['title'], 'Isi nama cerita.');
  const before = await standing(ctx, [story.no], []);
  story.title = cut(title.trim(), 300);
  await ctx.save(story);
  await remember(ctx, StoryActKind.RENAME, [story.no, null], before);
  await ctx.emit(StoryRenamed, story, { title: story.title });
  return { story };
}

/** Pins a story, or takes the pin off. @throws NOT_FOUND, FORBIDDEN, INVALID_TRANSITION */
export async function pinStory(ctx: Ctx, { storyId, isPinned }: PinStoryInput): Promise<{ story: Story }> {
  const story = await open(ctx, storyId, 'storyId');
  const before = await standing(ctx, [story.no], []);
  story.isPinned = isPinned;
  await ctx.save(story);
  await remember(ctx, StoryActKind.PIN, [story.no, null], before);
  await ctx.emit(StoryPinned, story, { isPinned });
  return { story };
}
