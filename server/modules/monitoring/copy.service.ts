import DataLoader from 'dataloader';
import { In } from 'typeorm';
import { toNumber } from '../../platform/columns';
import type { Ctx } from '../../platform/ctx';
import { marks } from '../../platform/database';
import { DomainError, ErrorCode, invalid, notFound } from '../../platform/errors';
import { refusal } from '../../platform/lifecycle';
import type { Loaders } from '../../platform/loaders';
import { announce, articleNamed } from './announce.service';
import { Article } from './article.entity';
import { readableArticle } from './article-list.service';
import { CopyMove, TextRelation } from './copy.entity';
import { DupGroupChanged } from './copy.events';
import { recountGroups, setArticleColumn } from './copy-groups.service';
import { recounting } from './counts.service';
import { DupGroup } from './dup-group.entity';
import { MergeProposal, ProposalKind, ProposalState } from './merge-proposal.entity';
import { managesMonitoring } from './monitoring.roles';
import { MemberBy, Story, StoryMember } from './story.entity';
import type { DecideProposalInput, MoveArticleToGroupInput } from './story.inputs';
import { mergeStory } from './story.service';
import { renewStories } from './story-members.service';

const RELATED = 100;

/** An article that shares text, seen from another. */
export interface RelatedRow {
  articleId: number;
  relation: TextRelation;
  isSameGroup: boolean;
}

/** Articles that share text with an article, the nearest first, at most a hundred. */
export async function relatedArticles(ctx: Ctx, articleId: number): Promise<RelatedRow[]> {
  const relations = await ctx.db.find(TextRelation, {
    where: [{ a: articleId }, { b: articleId }],
    order: { containment: 'DESC', a: 'ASC', b: 'ASC' },
    take: RELATED,
  });
  const ids = relations.map(({ a, b }) => (a === articleId ? b : a));
  if (ids.length === 0) return [];
  const rows: { id: number | string; dupGroupId: number | string | null }[] = await ctx.db.query(
    `SELECT id, dupGroupId FROM article WHERE id IN (${marks([articleId, ...ids])})`,
    [articleId, ...ids],
  );
  const groups = new Map(
    rows.map((row) => [toNumber(row.id), row.dupGroupId === null ? null : toNumber(row.dupGroupId)]),
  );
  const own = groups.get(articleId) ?? null;
  return relations.map((relation, place) => {
    const other = ids[place] ?? 0;
    return { articleId: other, relation, isSameGroup: own !== null && groups.get(other) === own };
  });
}

interface Standing {
  copies: number;
  storyNo: number | null;
}
const loads = new WeakMap<Loaders, DataLoader<number, Standing>>();

/** How many copies an article has, and its story; batched over a request. */
export function standingOf(ctx: Ctx, articleId: number): Promise<Standing> {
  let load = loads.get(ctx.loaders);
  if (!load) {
    load = new DataLoader<number, Standing>((ids) => standings(ctx, [...ids]), { maxBatchSize: 500 });
    loads.set(ctx.loaders, load);
  }
  return load.load(articleId);
}

async function standings(ctx: Ctx, ids: number[]): Promise<Standing[]> {
  const rows: Record<string, number | string | null>[] = await ctx.db.query(
    `SELECT a.id, a.storyNo, g.articleCount FROM article a LEFT JOIN dup_group g ON g.id = a.dupGroupId
     WHERE a.id IN (${marks(ids)})`,
    ids,
  );
  const found = new Map(rows.map((row) => [toNumber(row.id), row]));
  return ids.map((id) => {
    const row = found.get(id);
    return {
      copies: Math.max(0, Number(row?.articleCount ?? 1) - 1),
      storyNo: row?.storyNo == null ? null : Number(row.storyNo),
    };
  });
}

/** Moves an article into another group of copies; machine runs leave it there. @throws NOT_FOUND, FORBIDDEN, INVALID_INPUT */
export async function moveArticleToGroup(ctx: Ctx, input: MoveArticleToGroupInput): Promise<Article> {
  const readable = await readableArticle(ctx, input.articleId);
  if (!readable) throw notFound(['articleId']);
  if (!managesMonitoring(ctx.actor)) throw refusal(ErrorCode.FORBIDDEN);
  const article = await ctx.db.findOneByOrFail(Article, { id: readable.id });
  const target = input.toArticleId
    ? await targetGroup(ctx, input.toArticleId)
    : await freeGroup(ctx, article);
  if (target === article.dupGroupId)
    throw invalid(['toArticleId'], 'Artikel ini sudah berada dalam kelompok itu.');
  await place(ctx, article, target);
  await announce(ctx, DupGroupChanged, articleNamed(article.id), {
    groupIds: [target, ...(article.dupGroupId === null ? [] : [article.dupGroupId])],
    articleIds: [article.id],
  });
  return readable;
}

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

async function place(ctx: Ctx, article: Article, target: number): Promise<void> {
  const from = article.dupGroupId;
  const values = { dupGroupId: target, byId: ctx.actor.id ?? 'system', at: ctx.now() };
  await ctx.db.save(CopyMove, Object.assign(new CopyMove(), { articleId: article.id, ...values }));
  await recounting(ctx, [article.id], async () => {
    await setArticleColumn(ctx, 'dupGroupId', new Map([[article.id, target]]));
    const story = await storyOfGroup(ctx, target, article.storyNo);
    if (story !== null) await setArticleColumn(ctx, 'storyNo', new Map([[article.id, story]]));
    const sizes = await recountGroups(ctx, [target, ...(from === null ? [] : [from])]);
    if (from !== null && !sizes.has(from)) await ctx.db.delete(StoryMember, { dupGroupId: from });
    await ctx.db.update(DupGroup, { id: target }, { isByPerson: true });
    await renewStories(
      ctx,
      [story, article.storyNo].filter((no) => no !== null),
    );
  });
}

/** The story of a group; a new group stays in the story that its article comes from. */
async function storyOfGroup(ctx: Ctx, groupId: number, former: number | null): Promise<number | null> {
  const member = await ctx.db.findOneBy(StoryMember, { dupGroupId: groupId });
  if (member || former === null) return member?.storyNo ?? null;
  await ctx.db.insert(StoryMember, { storyNo: former, dupGroupId: groupId, score: 1, by: MemberBy.PERSON });
  return former;
}

/** Decides a proposal: makes the two one, or keeps them apart for good. @throws NOT_FOUND, FORBIDDEN, INVALID_TRANSITION */
export async function decideProposal(
  ctx: Ctx,
  { proposalId, isAccepted }: DecideProposalInput,
): Promise<MergeProposal> {
  const proposal = await ctx.get(MergeProposal, proposalId, ['proposalId']);
  if (!managesMonitoring(ctx.actor)) throw refusal(ErrorCode.FORBIDDEN);
  if (proposal.state !== ProposalState.OPEN)
    throw new DomainError(ErrorCode.INVALID_TRANSITION, 'Usulan ini sudah diputuskan.');
  const { kind, leftNo, rightNo } = proposal;
  if (isAccepted && kind === ProposalKind.STORY) {
    const stories = await ctx.db.findBy(Story, { no: In([leftNo, rightNo]) });
    const [into, from] = [leftNo, rightNo].map((no) => stories.find((story) => story.no === no)?.id ?? '');
    await mergeStory(ctx, { storyId: from ?? '', intoStoryId: into ?? '' });
  }
  if (isAccepted && kind === ProposalKind.GROUP) await mergeGroups(ctx, rightNo, leftNo);
  proposal.state = isAccepted ? ProposalState.ACCEPTED : ProposalState.DISMISSED;
  await ctx.save(proposal);
  return proposal;
}

async function mergeGroups(ctx: Ctx, from: number, into: number): Promise<void> {
  const articles = await ctx.db.find(Article, { where: { dupGroupId: from }, order: { id: 'ASC' } });
  for (const article of articles) await place(ctx, article, into);
  const articleIds = articles.map(({ id }) => id);
  const [first = 0] = articleIds;
  await announce(ctx, DupGroupChanged, articleNamed(first), { groupIds: [into, from], articleIds });
}
