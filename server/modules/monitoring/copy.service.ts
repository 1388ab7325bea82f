import { In } from 'typeorm';
import { toNumber } from '../../platform/columns';
import type { Ctx } from '../../platform/ctx';
import { marks } from '../../platform/database';
import { DomainError, ErrorCode } from '../../platform/errors';
import { refusal } from '../../platform/lifecycle';
import { batched } from '../../platform/loaders';
import { announce, articleNamed } from './announce.service';
import { Article } from './article.entity';
import { TextRelation } from './copy.entity';
import { DupGroupChanged } from './copy.events';
import { placeInGroup } from './copy-move.service';
import { MergeProposal, ProposalKind, ProposalState } from './merge-proposal.entity';
import { managesMonitoring } from './monitoring.roles';
import { Story } from './story.entity';
import type { DecideProposalInput } from './story.inputs';
import { mergeStory } from './story.service';

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
  groupId: number | null;
  storyNo: number | null;
}

/** How many copies an article has, and its story; batched over a request. */
export const standingOf = batched(standings);

/** The group of copies of an article; null before it was compared. Batched over a request. */
export const groupOf = async (ctx: Ctx, articleId: number): Promise<number | null> =>
  (await standingOf(ctx, articleId)).groupId;

async function standings(ctx: Ctx, ids: readonly number[]): Promise<Standing[]> {
  const rows: Record<string, number | string | null>[] = await ctx.db.query(
    `SELECT a.id, a.storyNo, a.dupGroupId, g.articleCount FROM article a LEFT JOIN dup_group g ON g.id = a.dupGroupId
     WHERE a.id IN (${marks(ids)})`,
    ids,
  );
  const found = new Map(rows.map((row) => [toNumber(row.id), row]));
  return ids.map((id) => {
    const row = found.get(id);
    return {
      copies: Math.max(0, Number(row?.articleCount ?? 1) - 1),
      groupId: row?.dupGroupId == null ? null : toNumber(row.dupGroupId),
      storyNo: row?.storyNo == null ? null : Number(row.storyNo),
    };
  });
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
  for (const article of articles) await placeInGroup(ctx, article, into);
  const articleIds = articles.map(({ id }) => id);
  const [first = 0] = articleIds;
  await announce(ctx, DupGroupChanged, articleNamed(first), { groupIds: [into, from], articleIds });
}
