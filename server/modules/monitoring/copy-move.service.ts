import type { Ctx } from '../../platform/ctx';
import { DomainError, ErrorCode, invalid, notFound } from '../../platform/errors';
import { refusal } from '../../platform/lifecycle';
import { announce, articleNamed } from './announce.service';
import { Article } from './article.entity';
import { readableArticle } from './article-list.service';
import { CopyMove } from './copy.entity';
import { DupGroupChanged } from './copy.events';
import { recountGroups, setArticleColumn } from './copy-groups.service';
import { recounting } from './counts.service';
import { DupGroup } from './dup-group.entity';
import { managesMonitoring } from './monitoring.roles';
import { MemberBy, Story, StoryMember } from './story.entity';
import type { MoveArticleToGroupInput } from './story.inputs';
import { type Place, placesOf, renewStories } from './story-members.service';

/** Where an article and both groups stood before a move. */
interface GroupUndo {
  fromGroupId: number;
  fromStoryNo: number | null;
  /** The place of the former group in its story. */
  fromPlace: Place | null;
  isFromByPerson: boolean;
  /** False where the new group came into a story only by the move. */
  hadPlace: boolean;
  isTargetByPerson: boolean;
  /** An earlier move that this one followed. */
  former: { dupGroupId: number; byId: string; at: number } | null;
}

/** Moves an article into another group of copies; machine runs leave it there. @throws NOT_FOUND, FORBIDDEN, INVALID_INPUT */
export async function moveArticleToGroup(ctx: Ctx, input: MoveArticleToGroupInput): Promise<Article> {
  const { readable, article } = await movable(ctx, input.articleId);
  const target = input.toArticleId
    ? await targetGroup(ctx, input.toArticleId)
    : await freeGroup(ctx, article);
  if (target === article.dupGroupId)
    throw invalid(['toArticleId'], 'Artikel ini sudah berada dalam kelompok itu.');
  await placeInGroup(ctx, article, target);
  await tell(ctx, article, target);
  return readable;
}

async function movable(ctx: Ctx, articleId: string): Promise<{ readable: Article; article: Article }> {
  const readable = await readableArticle(ctx, articleId);
  if (!readable) throw notFound(['articleId']);
  if (!managesMonitoring(ctx.actor)) throw refusal(ErrorCode.FORBIDDEN);
  return { readable, article: await ctx.db.findOneByOrFail(Article, { id: readable.id }) };
}

const tell = (ctx: Ctx, { id, dupGroupId }: Article, target: number): Promise<void> =>
  announce(ctx, DupGroupChanged, articleNamed(id), {
    groupIds: [target, ...(dupGroupId === null ? [] : [dupGroupId])],
    articleIds: [id],
  });

async function targetGroup(ctx: Ctx, articleId: string): Promise<number> {
  const readable = await readableArticle(ctx, articleId);
  const target = readable && (await ctx.db.findOneBy(Article, { id: readable.id }));
  if (!target || target.dupGroupId === null) throw notFound(['toArticleId']);
  return target.dupGroupId;
}

/** A group of one's own; below zero where the article's number already names the group it leaves. */
async function freeGroup(ctx: Ctx, article: Article): Promise<number> {
  const group =
    article.dupGroupId === null ? null : await ctx.db.findOneBy(DupGroup, { id: article.dupGroupId });
  if (group && group.articleCount <= 1)
    throw invalid(['toArticleId'], 'Artikel ini sudah sendiri dalam kelompoknya.');
  const isTaken = (await ctx.db.countBy(DupGroup, { id: article.id })) > 0;
  return isTaken ? -article.id : article.id;
}

/** Puts an article into a group as a person's decision that can be taken back, with stories and counts in step. */
export async function placeInGroup(ctx: Ctx, article: Article, target: number): Promise<void> {
  const from = article.dupGroupId;
  const undo = await undoOf(ctx, article, target);
  const values = { dupGroupId: target, byId: ctx.actor.id ?? 'system', at: ctx.now(), undo };
  await ctx.db.save(CopyMove, Object.assign(new CopyMove(), { articleId: article.id, ...values }));
  await recounting(ctx, [article.id], async () => {
    await setArticleColumn(ctx, 'dupGroupId', new Map([[article.id, target]]));
    const story = await storyOfGroup(ctx, target, article.storyNo);
    if (story !== null) await setArticleColumn(ctx, 'storyNo', new Map([[article.id, story]]));
    const sizes = await recountGroups(ctx, [target, ...(from === null ? [] : [from])]);
    if (from !== null && !sizes.has(from)) await ctx.db.delete(StoryMember, { dupGroupId: from });
    await ctx.db.update(DupGroup, { id: target }, { isByPerson: true });
    await renew(ctx, [story, article.storyNo]);
  });
}

const renew = (ctx: Ctx, nos: (number | null)[]): Promise<void> =>
  renewStories(
    ctx,
    nos.filter((no) => no !== null),
  );

async function undoOf(ctx: Ctx, article: Article, target: number): Promise<GroupUndo | null> {
  if (article.dupGroupId === null) return null;
  const isByPerson = async (id: number) => (await ctx.db.findOneBy(DupGroup, { id }))?.isByPerson ?? false;
  const former = await ctx.db.findOneBy(CopyMove, { articleId: article.id });
  const [fromPlace = null] = await placesOf(ctx, [article.dupGroupId]);
  return {
    fromGroupId: article.dupGroupId,
    fromStoryNo: article.storyNo,
    fromPlace,
    isFromByPerson: await isByPerson(article.dupGroupId),
    hadPlace: (await placesOf(ctx, [target])).length > 0,
    isTargetByPerson: await isByPerson(target),
    former: former && { dupGroupId: former.dupGroupId, byId: former.byId, at: former.at.getTime() },
  };
}

/** The story of a group; a new group stays in the story that its article comes from. */
async function storyOfGroup(ctx: Ctx, groupId: number, former: number | null): Promise<number | null> {
  const member = await ctx.db.findOneBy(StoryMember, { dupGroupId: groupId });
  if (member || former === null) return member?.storyNo ?? null;
  await ctx.db.insert(StoryMember, { storyNo: former, dupGroupId: groupId, score: 1, by: MemberBy.PERSON });
  return former;
}

/** Takes back the last move of an article between groups. @throws NOT_FOUND, FORBIDDEN, INVALID_TRANSITION, CONFLICT */
export async function undoGroupMove(ctx: Ctx, articleId: string): Promise<Article> {
  const { readable, article } = await movable(ctx, articleId);
  const move = await ctx.db.findOneBy(CopyMove, { articleId: article.id });
  const undo = move?.undo as GroupUndo | null | undefined;
  if (!move || !undo)
    throw new DomainError(ErrorCode.INVALID_TRANSITION, 'Tidak ada pemindahan yang dapat diurungkan.');
  if (article.dupGroupId !== move.dupGroupId)
    throw new DomainError(
      ErrorCode.CONFLICT,
      'Artikel ini sudah dipindahkan sesudah itu, sehingga tidak dapat diurungkan.',
    );
  await placeBack(ctx, article, undo);
  await restoreMove(ctx, article.id, undo);
  await tell(ctx, article, undo.fromGroupId);
  return readable;
}

async function placeBack(ctx: Ctx, article: Article, undo: GroupUndo): Promise<void> {
  const left = article.dupGroupId ?? 0;
  await recounting(ctx, [article.id], async () => {
    await setArticleColumn(ctx, 'dupGroupId', new Map([[article.id, undo.fromGroupId]]));
    const story = await formerStory(ctx, undo);
    await ctx.db.update(Article, { id: article.id }, { storyNo: story });
    const wasGone = (await ctx.db.countBy(DupGroup, { id: undo.fromGroupId })) === 0;
    const sizes = await recountGroups(ctx, [undo.fromGroupId, left]);
    if (wasGone) await ctx.db.update(DupGroup, { id: undo.fromGroupId }, { isByPerson: undo.isFromByPerson });
    if (!undo.hadPlace || !sizes.has(left)) await ctx.db.delete(StoryMember, { dupGroupId: left });
    await ctx.db.update(DupGroup, { id: left }, { isByPerson: undo.isTargetByPerson });
    await renew(ctx, [story, article.storyNo]);
  });
}

/** The story of the former group, which comes back to its place where nobody else kept it. */
async function formerStory(
  ctx: Ctx,
  { fromGroupId, fromStoryNo, fromPlace }: GroupUndo,
): Promise<number | null> {
  const member = await ctx.db.findOneBy(StoryMember, { dupGroupId: fromGroupId });
  if (member || fromStoryNo === null) return member?.storyNo ?? null;
  let story = await ctx.db.findOneByOrFail(Story, { no: fromStoryNo });
  while (story.mergedIntoNo !== null) story = await ctx.db.findOneByOrFail(Story, { no: story.mergedIntoNo });
  if (fromPlace) {
    const [dupGroupId, , by, score] = fromPlace;
    await ctx.db.insert(StoryMember, { storyNo: story.no, dupGroupId, by, score });
  }
  return story.no;
}

async function restoreMove(ctx: Ctx, articleId: number, { former }: GroupUndo): Promise<void> {
  if (!former) await ctx.db.delete(CopyMove, { articleId });
  else
    await ctx.db.update(
      CopyMove,
      { articleId },
      { dupGroupId: former.dupGroupId, byId: former.byId, at: new Date(former.at), undo: null as never },
    );
}
