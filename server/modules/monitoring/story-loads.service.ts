import { In } from 'typeorm';
import { toNumber } from '../../platform/columns';
import type { Ctx } from '../../platform/ctx';
import { marks } from '../../platform/database';
import { batched } from '../../platform/loaders';
import { MergeProposal, ProposalKind, ProposalState } from './merge-proposal.entity';
import { type MemberBy, Story } from './story.entity';
import { topicRowsOf } from './story-tones.service';

const ITEMS = 500;
const COPIES = 2_000;
const PROPOSALS = 10;
const BATCH = 100;

/** An item of a story with its copies in the order of publishing. */
export interface ItemRow {
  id: number;
  by: MemberBy;
  score: number;
  articleCount: number;
  outletCount: number;
  articleIds: number[];
}

/** A story by its small number, for callers who may read the story that names it. */
export const storyLoad = batched(storiesByNo, BATCH);

/** The copy tree of a story: items by their first article, at most 500, with at most 2,000 articles in all. */
export const itemsOfStory = batched(itemsByStory, BATCH);

/** Topics that articles of a story are in with their tone there, the largest first. */
export const topicsOfStory = batched(topicRowsOf, BATCH);

/** Open proposals of the machine to merge a story with another, the likest first, at most ten. */
export const proposalsOfStory = batched(proposalsByStory, BATCH);

/** Whether a person did anything to a story that was not taken back. */
export const hasAct = batched(actsByStory, BATCH);

async function storiesByNo(ctx: Ctx, nos: readonly number[]): Promise<(Story | null)[]> {
  const found = new Map((await ctx.db.findBy(Story, { no: In([...nos]) })).map((story) => [story.no, story]));
  return nos.map((no) => found.get(no) ?? null);
}

type Row = Record<string, number | string | null>;

async function itemsByStory(ctx: Ctx, nos: readonly number[]): Promise<ItemRow[][]> {
  const members: Row[] = await ctx.db.query(
    `SELECT * FROM (SELECT m.storyNo AS storyNo, g.id AS id, m.score AS score, m.\`by\` AS addedBy,
         g.articleCount AS articles, g.outletCount AS outlets, g.firstArticleId AS firstId,
         ROW_NUMBER() OVER (PARTITION BY m.storyNo ORDER BY m.dupGroupId) AS place
       FROM story_member m JOIN dup_group g ON g.id = m.dupGroupId WHERE m.storyNo IN (${marks(nos)})) r
     WHERE place <= ${ITEMS} ORDER BY firstId`,
    [...nos],
  );
  const copies = await copiesByItem(ctx, nos);
  const found = new Map<number, ItemRow[]>(nos.map((no) => [no, []]));
  for (const row of members) {
    const id = toNumber(row.id);
    found.get(Number(row.storyNo))?.push({
      id,
      by: row.addedBy as MemberBy,
      score: Number(row.score),
      articleCount: Number(row.articles),
      outletCount: Number(row.outlets),
      articleIds: copies.get(id) ?? [],
    });
  }
  return nos.map((no) => found.get(no) ?? []);
}

async function copiesByItem(ctx: Ctx, nos: readonly number[]): Promise<Map<number, number[]>> {
  const rows: Row[] = await ctx.db.query(
    `SELECT * FROM (SELECT a.id AS id, a.dupGroupId AS groupId,
         ROW_NUMBER() OVER (PARTITION BY m.storyNo ORDER BY a.id) AS place
       FROM story_member m JOIN article a ON a.dupGroupId = m.dupGroupId WHERE m.storyNo IN (${marks(nos)})) r
     WHERE place <= ${COPIES} ORDER BY id`,
    [...nos],
  );
  const found = new Map<number, number[]>();
  for (const row of rows) {
    const group = found.get(toNumber(row.groupId)) ?? [];
    group.push(toNumber(row.id));
    found.set(toNumber(row.groupId), group);
  }
  return found;
}

async function proposalsByStory(ctx: Ctx, nos: readonly number[]): Promise<MergeProposal[][]> {
  const among = In([...nos]);
  const open = { kind: ProposalKind.STORY, state: ProposalState.OPEN };
  const rows = await ctx.db.find(MergeProposal, {
    where: [
      { ...open, leftNo: among },
      { ...open, rightNo: among },
    ],
    order: { score: 'DESC', id: 'ASC' },
  });
  return nos.map((no) =>
    rows.filter(({ leftNo, rightNo }) => leftNo === no || rightNo === no).slice(0, PROPOSALS),
  );
}

async function actsByStory(ctx: Ctx, nos: readonly number[]): Promise<boolean[]> {
  const rows: Row[] = await ctx.db.query(
    `SELECT DISTINCT storyNo, otherNo FROM story_act
     WHERE (storyNo IN (${marks(nos)}) OR otherNo IN (${marks(nos)})) AND undoneAt IS NULL`,
    [...nos, ...nos],
  );
  const acted = new Set(
    rows.flatMap(({ storyNo, otherNo }) => [Number(storyNo), otherNo === null ? 0 : Number(otherNo)]),
  );
  return nos.map((no) => acted.has(no));
}
