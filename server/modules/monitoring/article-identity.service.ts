import { In } from 'typeorm';
import type { Ctx } from '../../platform/ctx';
import { marks } from '../../platform/database';
import { ArticleUrl } from './article-parts.entity';
import { sha256 } from './hashes.service';
import { canonicalUrl } from './pipeline/canonical-url';

/** Epoch and grain of article ids (storage.md 1.1): seconds since 1995 times 4096, arithmetic only. */
const EPOCH_SECONDS = Date.UTC(1995, 0, 1) / 1000;
const PER_SECOND = 4096;

/** The smallest article id of an instant; id ranges are date ranges. */
export const idFloor = (at: Date): number =>
  Math.max(0, Math.floor(at.getTime() / 1000) - EPOCH_SECONDS) * PER_SECOND;

/** The instant of an article id, to the second. */
export const instantOfId = (id: number): Date =>
  new Date((Math.floor(id / PER_SECOND) + EPOCH_SECONDS) * 1000);

/** A free article id for an instant; a full second spills into the next. Two writers meet at the primary key. */
export async function freeArticleId(ctx: Ctx, at: Date): Promise<number> {
  const floor = idFloor(at);
  const [row] = await ctx.db.query('SELECT MAX(id) AS top FROM article WHERE id >= ? AND id < ?', [
    floor,
    floor + PER_SECOND,
  ]);
  if (row.top === null) return floor;
  const next = Number(row.top) + 1;
  return next < floor + PER_SECOND
    ? next
    : freeArticleId(ctx, new Date((Math.floor(at.getTime() / 1000) + 1) * 1000));
}

/** The compared form of an address; the text itself where it is no web address. */
export const comparedUrl = (url: string, feedHost?: string): string =>
  canonicalUrl(url, feedHost ? { feedHost } : {}) ?? url;

/** SHA-256 of the compared form of an address. */
export const urlHash = (url: string, feedHost?: string): string => sha256(comparedUrl(url, feedHost));

/** The article known under the first of these addresses that any article is known under; null when none is. */
export async function knownArticleId(ctx: Ctx, hashes: readonly string[]): Promise<number | null> {
  const rows = await ctx.db.findBy(ArticleUrl, { urlHash: In([...new Set(hashes)]) });
  const found = new Map(rows.map((row) => [row.urlHash, row.articleId]));
  for (const hash of hashes) {
    const id = found.get(hash);
    if (id !== undefined) return id;
  }
  return null;
}

/** Adds addresses to an article, leaving those that are known already. */
export async function addUrls(
  ctx: Ctx,
  articleId: number,
  urls: Pick<ArticleUrl, 'url' | 'kind'>[],
): Promise<void> {
  const wanted = new Map(urls.map((one) => [sha256(one.url), one]));
  const hashes = [...wanted.keys()];
  if (hashes.length === 0) return;
  const rows: { urlHash: string }[] = await ctx.db.query(
    `SELECT urlHash FROM article_url WHERE urlHash IN (${marks(hashes)})`,
    hashes,
  );
  for (const { urlHash: known } of rows) wanted.delete(known);
  const fresh = [...wanted].map(([hash, one]) => ({ ...one, urlHash: hash, articleId }));
  if (fresh.length > 0) await ctx.db.insert(ArticleUrl, fresh);
}

/** True for the front page of a site: many dead addresses lead there, so it never names an article. */
export function isFrontPage(url: string): boolean {
  return URL.canParse(url) && new URL(url).pathname === '/' && new URL(url).search === '';
}
