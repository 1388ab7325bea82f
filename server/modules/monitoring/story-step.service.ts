import { In } from 'typeorm';
import { toNumber } from '../../platform/columns';
import type { Ctx } from '../../platform/ctx';
import { marks } from '../../platform/database';
import { announce } from './announce.service';
import { ArticleChannel } from './article.entity';
import type { FreshText } from './article-steps.service';
import { setArticleColumn } from './copy-groups.service';
import { ProposalKind } from './merge-proposal.entity';
import { type Assignment, StoryIndex } from './pipeline/story-index';
import { nearest, QUERY_TERMS } from './pipeline/story-rule';
import { termNumber } from './pipeline/term-frequencies';
import { strongest, type Vector } from './pipeline/vector';
import { propose } from './proposal.service';
import { MemberBy, Story, StoryMember, StoryState } from './story.entity';
import { StoryGrew, StoryOpened } from './story.events';
import { nextStoryNo, postStories, recountStories, shapeOf, storyOf } from './story-rows.service';
import { vectorsOf } from './story-vector.service';

/** Titles of stories are seen by more people than passed-on chat messages (monitoring.md 14). */
export const CHAT_TITLE = 'Laporan percakapan';

/** A group of copies that is in no story yet, by its first article of the batch. */
interface Item {
  groupId: number;
  title: string;
  at: number;
  vector: Vector;
}

/** Puts the groups of a batch into stories; a group that is in one already stays there, whoever put it in. */
export async function assignStories(ctx: Ctx, all: readonly FreshText[]): Promise<void> {
  const texts = [...new Map(all.map((text) => [text.article.id, text])).values()];
  texts.sort((a, b) => a.article.id - b.article.id);
  const stories = await memberships(
    ctx,
    texts.flatMap(({ article }) => article.dupGroupId ?? []),
  );
  const grown = new Set(
    texts.flatMap(({ article }) =>
      article.storyNo == null ? (stories.get(article.dupGroupId ?? 0) ?? []) : [],
    ),
  );
  const items = await itemsOf(ctx, texts, stories);
  const opened = items.length > 0 ? await assign(ctx, items, stories) : [];
  const joined = new Map<number, number>();
  for (const { article } of texts) {
    const no = stories.get(article.dupGroupId ?? 0) ?? null;
    if (no !== null && article.storyNo !== no) joined.set(article.id, no);
    article.storyNo = no;
  }
  await setArticleColumn(ctx, 'storyNo', joined);
  for (const { groupId } of items) grown.add(stories.get(groupId) ?? 0);
  await recountStories(ctx, [...grown]);
  await tell(ctx, opened, [...grown], texts);
}

/** The stories of groups. */
export async function memberships(ctx: Ctx, groupIds: readonly number[]): Promise<Map<number, number>> {
  if (groupIds.length === 0) return new Map();
  const rows: { dupGroupId: number | string; storyNo: number }[] = await ctx.db.query(
    `SELECT dupGroupId, storyNo FROM story_member WHERE dupGroupId IN (${marks(groupIds)})`,
    [...groupIds],
  );
  return new Map(rows.map((row) => [toNumber(row.dupGroupId), row.storyNo]));
}

async function itemsOf(ctx: Ctx, texts: readonly FreshText[], known: Map<number, number>): Promise<Item[]> {
  const fresh = new Map<number, FreshText>();
  for (const text of texts) {
    const { dupGroupId } = text.article;
    if (dupGroupId !== null && !known.has(dupGroupId) && !fresh.has(dupGroupId)) fresh.set(dupGroupId, text);
  }
  const all = [...fresh.entries()];
  const vectors = await vectorsOf(
    ctx,
    all.map(([, { article, text }]) => ({ title: article.title, body: text })),
  );
  return all.map(([groupId, { article }], place) => ({
    groupId,
    title: article.channel === ArticleChannel.CHAT ? CHAT_TITLE : article.title,
    at: (article.publishedAt ?? article.firstSeenAt).getTime(),
    vector: vectors[place] ?? new Map(),
  }));
}

/** Takes the items through the rule and writes what came of it; gives the stories it opened. */
async function assign(ctx: Ctx, items: readonly Item[], stories: Map<number, number>): Promise<Story[]> {
  const index = new StoryIndex(ctx.profile.stories, await nextStoryNo(ctx));
  for (const story of await candidates(ctx, items)) index.load(shapeOf(story));
  const opened = new Map<number, Item>();
  const members: StoryMember[] = [];
  for (const item of items) {
    const found = index.assign(item.vector, item.at);
    if (found.isNew) opened.set(found.no, item);
    stories.set(item.groupId, found.no);
    const score = Math.round(found.score * 1e4) / 1e4;
    members.push({ storyNo: found.no, dupGroupId: item.groupId, score, by: MemberBy.MACHINE });
    await proposeNear(ctx, found);
  }
  const changed = new Set(members.map(({ storyNo }) => storyNo));
  const rows = await writeStories(ctx, index, opened, changed);
  await ctx.db.insert(StoryMember, members);
  return rows;
}

async function proposeNear(ctx: Ctx, { no, score, isNew, bestNo }: Assignment): Promise<void> {
  if (isNew && bestNo !== null && score >= ctx.profile.stories.proposeAt)
    await propose(ctx, ProposalKind.STORY, bestNo, no, score);
}

/** Open stories near any item: one look-up of the items' strongest terms, then the nearest of each in full. */
async function candidates(ctx: Ctx, items: readonly Item[]): Promise<Story[]> {
  const terms = new Set(
    items.flatMap(({ vector }) => strongest(vector, QUERY_TERMS).map(([term]) => termNumber(term))),
  );
  if (terms.size === 0) return [];
  const rows: { term: number; storyNo: number; weight: number | string }[] = await ctx.db.query(
    `SELECT term, storyNo, weight FROM story_term WHERE term IN (${marks([...terms])})`,
    [...terms],
  );
  const postings = new Map<number, [number, number][]>();
  for (const { term, storyNo, weight } of rows) {
    const posting = postings.get(term) ?? [];
    posting.push([storyNo, Number(weight)]);
    postings.set(term, posting);
  }
  const near = (item: Item) => nearest(item.vector, (term) => postings.get(termNumber(term)) ?? []);
  const nos = [...new Set(items.flatMap(near))];
  return nos.length === 0 ? [] : ctx.db.findBy(Story, { no: In(nos), state: StoryState.OPEN });
}

async function writeStories(
  ctx: Ctx,
  index: StoryIndex,
  opened: ReadonlyMap<number, Item>,
  changed: ReadonlySet<number>,
): Promise<Story[]> {
  const shapes = [...changed].flatMap((no) => index.stories.get(no) ?? []);
  const at = ctx.now();
  const rows: Story[] = [];
  for (const shape of shapes) {
    const centroid = [...shape.centroid];
    const item = opened.get(shape.no);
    if (!item) await ctx.db.update(Story, { no: shape.no }, { centroid });
    else rows.push(storyOf(shape.no, item.title, centroid, new Date(shape.firstAt), at));
  }
  if (rows.length > 0) await ctx.db.insert(Story, rows as never);
  await postStories(ctx, shapes);
  return rows;
}

async function tell(
  ctx: Ctx,
  opened: Story[],
  touched: number[],
  texts: readonly FreshText[],
): Promise<void> {
  const fresh = new Set(opened.map(({ no }) => no));
  const grown = touched.filter((no) => no > 0 && !fresh.has(no));
  const storyIds = opened.map(({ id }) => id);
  if (storyIds[0])
    await announce(ctx, StoryOpened, { type: 'Story', id: storyIds[0] }, { storyIds }, named(storyIds));
  if (grown.length === 0) return;
  const rows = await ctx.db.find(Story, {
    select: { id: true, no: true },
    where: { no: In(grown) },
    order: { no: 'ASC' },
  });
  const ids = rows.map(({ id }) => id);
  const dupGroupIds = texts.flatMap(({ article }) =>
    grown.includes(article.storyNo ?? 0) ? (article.dupGroupId ?? []) : [],
  );
  if (ids[0])
    await announce(ctx, StoryGrew, { type: 'Story', id: ids[0] }, { storyIds: ids, dupGroupIds }, named(ids));
}

const named = (ids: readonly string[]) => ids.map((id) => ({ type: 'Story', id }));
