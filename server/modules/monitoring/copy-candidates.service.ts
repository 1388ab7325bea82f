import { toNumber } from '../../platform/columns';
import type { Ctx } from '../../platform/ctx';
import { marks } from '../../platform/database';
import type { Article } from './article.entity';
import type { FreshText } from './article-steps.service';
import { type StandingLines, standingLines } from './copy-lines.service';
import { COMMON_HASH, comparable, isComparable, LEAST_WORDS, sampled } from './pipeline/copies';
import type { Shingled } from './pipeline/shingles';

/** Candidates that are compared in full; those with the most kept hashes in common. */
const COMPARED = 30;
const HASHES_AT_ONCE = 5_000;

/** An article with its text ready for comparison. */
export interface Known {
  id: number;
  groupId: number | null;
  shingled: Shingled;
}

/** What the batch can be copies of: texts of the batch and stored candidates. */
export interface CopyScene {
  texts: Map<number, Known>;
  /** Numbers of candidates of an article, those with most in common first. */
  candidates(id: number): number[];
}

/** Prepares the texts of a batch and looks up, at once, everything they may be copies of. */
export async function copyScene(ctx: Ctx, fresh: readonly FreshText[]): Promise<CopyScene> {
  const lines = await standingLines(
    ctx,
    fresh.map(({ article }) => article.outletNo),
  );
  const texts = new Map<number, Known>();
  for (const { article, text, isSummary } of fresh) {
    if (isSummary) continue;
    const shingled = comparable(text, lines(article.outletNo));
    if (isComparable(shingled)) texts.set(article.id, known(article, shingled));
  }
  const postings = await postingsOf(ctx, [...texts.values()]);
  const ranked = new Map([...texts.values()].map((text) => [text.id, rank(text, postings)]));
  const stored = [...new Set([...ranked.values()].flat())].filter((id) => !texts.has(id));
  for (const one of await storedTexts(ctx, stored)) texts.set(one.id, one);
  return { texts, candidates: (id) => ranked.get(id) ?? [] };
}

const known = ({ id, dupGroupId }: Pick<Article, 'id' | 'dupGroupId'>, shingled: Shingled): Known => ({
  id,
  groupId: dupGroupId ?? null,
  shingled,
});

/** Articles by kept hash: those of the table and those of the batch. */
async function postingsOf(ctx: Ctx, texts: readonly Known[]): Promise<Map<number, Set<number>>> {
  const postings = new Map<number, Set<number>>();
  for (const { id, shingled } of texts)
    for (const hash of sampled(shingled.set)) postings.set(hash, (postings.get(hash) ?? new Set()).add(id));
  const hashes = [...postings.keys()];
  for (let from = 0; from < hashes.length; from += HASHES_AT_ONCE) {
    const part = hashes.slice(from, from + HASHES_AT_ONCE);
    const rows: { hash: number; docNo: number | string }[] = await ctx.db.query(
      `SELECT hash, docNo FROM shingle WHERE hash IN (${marks(part)})`,
      part,
    );
    for (const { hash, docNo } of rows) postings.get(hash)?.add(toNumber(docNo));
  }
  return postings;
}

function rank({ id, shingled }: Known, postings: Map<number, Set<number>>): number[] {
  const hits = new Map<number, number>();
  for (const hash of sampled(shingled.set)) {
    const posting = postings.get(hash);
    if (!posting || posting.size > COMMON_HASH) continue;
    for (const other of posting) if (other !== id) hits.set(other, (hits.get(other) ?? 0) + 1);
  }
  return [...hits]
    .sort((a, b) => b[1] - a[1] || a[0] - b[0])
    .slice(0, COMPARED)
    .map(([other]) => other);
}

interface StoredRow {
  id: number | string;
  outletNo: number | null;
  dupGroupId: number | string | null;
  text: string;
}

async function storedTexts(ctx: Ctx, ids: readonly number[]): Promise<Known[]> {
  if (ids.length === 0) return [];
  const rows: StoredRow[] = await ctx.db.query(
    `SELECT a.id, a.outletNo, a.dupGroupId, t.text FROM article a JOIN article_text t ON t.articleId = a.id
     WHERE a.id IN (${marks(ids)})`,
    [...ids],
  );
  const lines: StandingLines = await standingLines(
    ctx,
    rows.map(({ outletNo }) => outletNo),
  );
  return rows.map(({ id, outletNo, dupGroupId, text }) => ({
    id: toNumber(id),
    groupId: dupGroupId === null ? null : toNumber(dupGroupId),
    shingled: comparable(text, lines(outletNo)),
  }));
}

/** True for a text that is compared by its hash alone. */
export const isShort = (text: Known | undefined): boolean =>
  text === undefined || text.shingled.starts.length < LEAST_WORDS;
