import { In } from 'typeorm';
import { toNumber } from '../../platform/columns';
import type { Ctx } from '../../platform/ctx';
import { marks } from '../../platform/database';
import { MediaOutlet } from '../outlets/outlet.entity';
import { idFloor } from './article-identity.service';
import { captureLater } from './capture-later.service';
import { recountHours } from './counts.service';
import { shingle } from './pipeline/shingles';
import { matchOne } from './watched-match.service';
import { WatchedText, WatchedTextState } from './watched-text.entity';
import { MATCH_JOB } from './watched-text.service';

const PAGE = 200;
const DAY_MS = 86_400_000;

/** One step through the stored articles of a watched text's outlets. */
export interface MatchStep {
  watchedTextId: string;
  afterId: number;
}

interface Row {
  id: number | string;
  outletNo: number | null;
  text: string;
}

/** Compares a watched text with a page of the articles stored inside its window, and queues the next page. */
export async function matchStored(ctx: Ctx, { watchedTextId, afterId }: MatchStep): Promise<void> {
  const watched = await ctx.db.findOneBy(WatchedText, { id: watchedTextId, state: WatchedTextState.ACTIVE });
  if (!watched) return;
  const outlets = await ctx.db.find(MediaOutlet, {
    select: { id: true, no: true },
    where: watched.outletIds.length > 0 ? { id: In(watched.outletIds) } : {},
  });
  if (outlets.length === 0) return;
  const rows = await storedTexts(
    ctx,
    watched,
    outlets.map((outlet) => outlet.no),
    afterId,
  );
  const shingled = shingle(watched.text);
  const idByNo = new Map(outlets.map((outlet) => [outlet.no, outlet.id]));
  for (const { id, outletNo, text } of rows) {
    const article = { id: toNumber(id) };
    await matchOne(ctx, watched, shingled, { article, outletId: idByNo.get(outletNo ?? -1) ?? null, text });
  }
  const last = rows.at(-1);
  await recountHours(
    ctx,
    rows.map(({ id }) => toNumber(id)),
  );
  await captureLater(ctx, await matchedOf(ctx, watched, rows));
  if (last && rows.length === PAGE)
    await ctx.enqueue(MATCH_JOB, { watchedTextId, afterId: toNumber(last.id) });
}

/** Those of a page of articles that the text was found in. */
async function matchedOf(ctx: Ctx, { id }: WatchedText, page: readonly Row[]): Promise<number[]> {
  if (page.length === 0) return [];
  const rows: { articleId: unknown }[] = await ctx.db.query(
    `SELECT articleId FROM watched_match WHERE watchedTextId = ? AND articleId IN (${marks(page)})`,
    [id, ...page.map((row) => toNumber(row.id))],
  );
  return rows.map(({ articleId }) => toNumber(articleId));
}

async function storedTexts(
  ctx: Ctx,
  watched: WatchedText,
  outletNos: number[],
  afterId: number,
): Promise<Row[]> {
  const from = Math.max(afterId + 1, idFloor(watched.activeFrom));
  // The id follows the stated time, which may lie a little before the page was seen.
  const to = watched.activeTo
    ? idFloor(new Date(watched.activeTo.getTime() + DAY_MS))
    : Number.MAX_SAFE_INTEGER;
  return ctx.db.query(
    `SELECT a.id AS id, a.outletNo AS outletNo, t.text AS text FROM article a JOIN article_text t ON t.articleId = a.id
     WHERE a.id >= ? AND a.id < ? AND a.outletNo IN (${marks(outletNos)}) AND a.textHash IS NOT NULL AND a.status = 'USABLE' ORDER BY a.id LIMIT ${PAGE}`,
    [from, to, ...outletNos],
  );
}
