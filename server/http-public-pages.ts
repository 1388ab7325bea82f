import { createHash } from 'node:crypto';
import type { Express, Request, Response } from 'express';
import { exchangeOf } from './http';
import { ANONYMOUS } from './platform/actor';
import { perform } from './platform/boundary';
import { Ctx, type Platform } from './platform/ctx';
import { DomainError, ErrorCode } from './platform/errors';
import type { PublicPage } from './platform/public-page';
import { answerFault, HttpError, readBody } from './platform/request-body';

const POLICY =
  "default-src 'none'; style-src 'unsafe-inline'; img-src 'self'; base-uri 'none'; form-action 'self'; frame-ancestors 'none'";

/** Bytes of a filled form, after encoding. */
const FORM_LIMIT = 30_000;

/** Serves the pages that anybody may read; the caller's session is never looked at. */
export function servePublicPages(server: Express, app: Platform): void {
  // The short address of integrators' papers; what is printed once must not die.
  server.get(/^\/pers(?=\/|$)/, (req, res) =>
    res.redirect(301, req.originalUrl.replace('/pers', '/ruang-pers')),
  );
  for (const page of app.pages) {
    server.get(page.path, (req, res, next) => void answer(app, page, req, res).catch(next));
    const { submit } = page;
    if (submit)
      server.post(page.path, (req, res, next) => void take(app, { ...page, submit }, req, res).catch(next));
  }
}

const paramsOf = (req: Request) => req.params as Record<string, string>;
const missing = (res: Response): void => void res.status(404).type('html').send(MISSING);

/** Takes a filled form; only from our own pages, as far as the browser says where it comes from. */
async function take(
  app: Platform,
  page: PublicPage & Required<Pick<PublicPage, 'submit'>>,
  req: Request,
  res: Response,
): Promise<void> {
  res.set({ 'content-security-policy': POLICY, 'cache-control': 'no-store' });
  if (!req.is('application/x-www-form-urlencoded') || req.headers['sec-fetch-site'] === 'cross-site')
    return answerFault(req, res, new HttpError(415, 'BAD_REQUEST'));
  const body = await readBody(req, FORM_LIMIT).catch((error) => void answerFault(req, res, error));
  if (body === undefined) return;
  const form = new Map(new URLSearchParams(body));
  const ctx = new Ctx(app, ANONYMOUS, exchangeOf(app, req, res));
  try {
    const path = await perform(ctx, () => page.submit(ctx, paramsOf(req), form));
    return path === null ? missing(res) : res.redirect(303, path);
  } catch (error) {
    if (!(error instanceof DomainError)) throw error;
    const again = await page.render(ctx, paramsOf(req), new Map(), { form, error });
    if (!again) return missing(res);
    res
      .status(error.code === ErrorCode.BUSY ? 429 : 422)
      .type('html')
      .send(again.body);
  }
}

async function answer(app: Platform, page: PublicPage, req: Request, res: Response): Promise<void> {
  const ctx = new Ctx(app, ANONYMOUS, exchangeOf(app, req, res));
  const query = new Map(new URL(req.originalUrl, 'http://office').searchParams);
  const made = await page.render(ctx, paramsOf(req), query).catch(refused);
  res.set('content-security-policy', POLICY);
  if (!made) return missing(res);
  if (made.maxAge === 0) {
    res.set({ 'cache-control': 'no-store', 'x-robots-tag': 'noindex', 'referrer-policy': 'no-referrer' });
    return void res.type('html').send(made.body);
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

/** The quiet colours of the press room; the office is not known here. */
const MISSING = `<!doctype html><html lang="id"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1"><title>Tidak ditemukan</title><style>
:root{color-scheme:light dark;--bg:#f6f4ef;--ink:#1c2128;--nila:#1e4b7a}@media(prefers-color-scheme:dark){:root{--bg:#12151a;--ink:#ece9e3;--nila:#8db8e8}}
body{margin:0;background:var(--bg);color:var(--ink);font:16px/1.6 system-ui,"Segoe UI",sans-serif}main{max-width:640px;margin:0 auto;padding:15vh 18px}a{color:var(--nila)}h1{font-size:26px;line-height:1.3}
</style></head><body><main><h1>Halaman tidak ditemukan</h1><p>Alamatnya keliru, atau halamannya sudah tidak ada.</p><p><a href="/ruang-pers">Ke ruang pers</a></p></main></body></html>`;
