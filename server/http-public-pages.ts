import { createHash } from 'node:crypto';
import type { Express, Request, Response } from 'express';
import { exchangeOf } from './http';
import { ANONYMOUS } from './platform/actor';
import { Ctx, type Platform } from './platform/ctx';
import { DomainError } from './platform/errors';
import type { PublicPage } from './platform/public-page';

const POLICY =
  "default-src 'none'; style-src 'unsafe-inline'; img-src 'self'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'";

/** Serves the pages that anybody may read; the caller's session is never looked at. */
export function servePublicPages(server: Express, app: Platform): void {
  for (const page of app.pages)
    server.get(page.path, (req, res, next) => void answer(app, page, req, res).catch(next));
}

async function answer(app: Platform, page: PublicPage, req: Request, res: Response): Promise<void> {
  const ctx = new Ctx(app, ANONYMOUS, exchangeOf(app, req, res));
  const query = new Map(new URL(req.originalUrl, 'http://office').searchParams);
  const params = req.params as Record<string, string>;
  const made = await page.render(ctx, params, query).catch(refused);
  res.set('content-security-policy', POLICY);
  if (!made) {
    res.status(404).type('html').send(MISSING);
    return;
  }
  const etag = `"${createHash('sha256').update(made.body).digest('base64url').slice(0, 27)}"`;
  res.set({ 'cache-control': `public, max-age=${made.maxAge}`, etag });
  if (made.changedAt) res.set('last-modified', made.changedAt.toUTCString());
  if (isKnown(req, etag, made.changedAt)) return void res.status(304).end();
  res.type(made.type ?? 'html').send(made.body);
}

/**
 * Whether the reader has this very page: by its tag, else by its time (RFC 9110, 13.2.2). Express would send all again to
 * readers that ask their caches to check (`no-cache`), as the fetch of Node does with every such question.
 */
function isKnown({ headers }: Request, etag: string, changedAt: Date | undefined): boolean {
  const tags = headers['if-none-match'];
  if (tags !== undefined)
    return tags.split(',').some((tag) => ['*', etag].includes(tag.trim().replace(/^W\//, '')));
  const since = Date.parse(headers['if-modified-since'] ?? '');
  return changedAt !== undefined && Math.floor(changedAt.getTime() / 1000) * 1000 <= since;
}

/** A page wrongly asked for is not there; faults fly. */
function refused(error: unknown): null {
  if (error instanceof DomainError) return null;
  throw error;
}

const MISSING =
  '<!doctype html><html lang="id"><meta charset="utf-8"><meta name="viewport" content="width=device-width"><title>Tidak ditemukan</title><h1>Halaman tidak ditemukan</h1><p><a href="/ruang-pers">Ke ruang pers</a></p></html>';
