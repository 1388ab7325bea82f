import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { Readable } from 'node:stream';
import express, { type ErrorRequestHandler, type Express, type Request, type Response } from 'express';
import { GraphQLError } from 'graphql';
import type { Identify } from './http';
import { contextOf } from './http';
import { sendDownload } from './http-downloads';
import { serveHooks } from './http-hooks';
import { servePublicPages } from './http-public-pages';
import { SYSTEM } from './platform/actor';
import { perform } from './platform/boundary';
import { Ctx, type Platform } from './platform/ctx';
import { FileRefused } from './platform/files';
import type { SignedFileReader } from './platform/module';
import { drainRest } from './platform/request-body';
import { StoredFile } from './platform/stored-file.entity';
import { FileStored } from './platform/stored-file.events';
import { quietExchange } from './platform/worker';

const UPLOAD_LIMIT = 25_000_000;

const POLICY =
  "default-src 'self'; img-src 'self' data: blob:; style-src 'self' 'unsafe-inline'; font-src 'self' data:; object-src 'none'; frame-ancestors 'none'; base-uri 'self'; form-action 'self'";

const fault = (res: Response, status: number, code: string, message: string) =>
  res.status(status).json({ errors: [{ message, extensions: { code } }] });

/** Everything that is not GraphQL. */
export function pages(app: Platform, identify: Identify): Express {
  const server = express();
  server.disable('x-powered-by');
  server.use((_req, res, next) => {
    res.set({
      'content-security-policy': POLICY,
      'x-content-type-options': 'nosniff',
      'referrer-policy': 'same-origin',
      'x-frame-options': 'DENY',
    });
    next();
  });
  server.get('/healthz', (_req, res) => void res.json({ status: 'ok' }));
  server.get('/readyz', (_req, res) => ready(app, res));
  server.post('/upload', (req, res) => upload(app, identify, req, res));
  server.get('/files/:token', (req, res) => download(app, req.params.token, res));
  server.get('/download/:name', (req, res) => sendDownload(app, identify, req.params.name, req, res));
  servePublicPages(server, app);
  serveHooks(server, app);
  web(server, join(app.config.root, 'web', 'dist'));
  server.use((_req, res) => void fault(res, 404, 'NOT_FOUND', 'Halaman tidak ditemukan.'));
  server.use(lastResort(app));
  return server;
}

/** Express would print the stack; a client gets our generic text, the log the whole. */
const lastResort =
  (app: Platform): ErrorRequestHandler =>
  (error: { status?: number }, _req, res, _next) => {
    if (res.headersSent) return void res.destroy();
    if (error.status && error.status < 500)
      return void fault(res, error.status, 'BAD_REQUEST', 'Permintaan tidak dapat dipenuhi.');
    app.log.error({ err: error }, 'http');
    fault(res, 500, 'INTERNAL', 'Terjadi gangguan di sistem.');
  };

/** The built SPA; every unknown path is a screen of it. */
function web(server: Express, folder: string): void {
  if (!existsSync(join(folder, 'index.html'))) return;
  server.use(
    '/assets',
    express.static(join(folder, 'assets'), { immutable: true, maxAge: '365d', fallthrough: false }),
  );
  server.use(express.static(folder, { index: false, maxAge: 0 }));
  server.get('/explorer', (_req, res) => res.sendFile(join(folder, 'explorer.html')));
  server.get(/^\/(?!graphql|upload|files\/|download\/|feeds\/|hooks\/)/, (_req, res) =>
    res.sendFile(join(folder, 'index.html')),
  );
}

async function ready(app: Platform, res: Response): Promise<void> {
  try {
    await app.reader.manager.query('SELECT 1');
    const [row] = await app.reader.manager.query(
      'SELECT MIN(at) AS oldest FROM event e JOIN event_unsealed u ON u.event_id = e.id',
    );
    const age = row.oldest == null ? 0 : app.clock.now().getTime() - Number(row.oldest);
    if (age > 5000 && app.config.runs.worker)
      return void res
        .status(503)
        .json({ status: 'waiting', cause: 'sealer', oldestSeconds: Math.round(age / 1000) });
    res.json({ status: 'ready' });
  } catch {
    res.status(503).json({ status: 'down', cause: 'database' });
  }
}

/** The name as given, without path and control characters, at most 200 characters. */
const cleanName = (name: unknown): string =>
  String(name ?? 'berkas')
    .replace(/^.*[\\/]/, '')
    .replace(/\p{Cc}/gu, '')
    .slice(0, 200) || 'berkas';

/** Answers a refused upload so that the client can read it, whatever it still sends. */
function refuseUpload(req: Request, res: Response, status: number, code: string, message: string): void {
  if (status === 413) res.set('connection', 'close');
  fault(res, status, code, message);
  drainRest(req);
}

async function upload(app: Platform, identify: Identify, req: Request, res: Response): Promise<void> {
  try {
    if (!req.headers['apollo-require-preflight'])
      return refuseUpload(req, res, 400, 'BAD_REQUEST', 'Permintaan tidak lengkap.');
    const ctx = await contextOf(app, identify, req, res);
    if (ctx.actor.kind !== 'PERSON' && !(ctx.actor.kind === 'KEY' && ctx.actor.hasScope('proofs:write')))
      return refuseUpload(req, res, 401, 'UNAUTHENTICATED', 'Silakan masuk lebih dulu.');
    const file = await store(ctx, req);
    res.json({ id: file.id, name: file.name, size: file.size, type: file.mime, sha256: file.sha256 });
  } catch (error) {
    if (error instanceof FileRefused)
      return refuseUpload(req, res, error.code === 'TOO_LARGE' ? 413 : 400, error.code, error.message);
    if (error instanceof GraphQLError) return refuseUpload(req, res, 401, 'UNAUTHENTICATED', error.message);
    app.log.error({ err: error }, 'upload');
    if (!res.headersSent) refuseUpload(req, res, 500, 'INTERNAL', 'Unggahan gagal. Coba lagi.');
  }
}

/** Receives the body, then makes the record of it; a refusal leaves the request open for its answer. */
async function store(ctx: Ctx, req: Request): Promise<StoredFile> {
  if (Number(req.headers['content-length'] ?? 0) > UPLOAD_LIMIT) throw FileRefused.tooLarge(UPLOAD_LIMIT);
  const received = await ctx.app.files.receive(
    Readable.from(req.iterator({ destroyOnReturn: false }), { objectMode: false }),
    UPLOAD_LIMIT,
  );
  return perform(ctx, async () => {
    const stored = await ctx.create(StoredFile, {
      ...received,
      name: cleanName(req.query.name),
      uploadedById: ctx.actor.id ?? '',
      companyId: ctx.actor.companyId,
    });
    await ctx.emit(FileStored, stored, { sha256: stored.sha256 });
    return stored;
  });
}

const storedFile: SignedFileReader = async (ctx, id) => {
  const file = await ctx.find(StoredFile, id);
  if (!file || (await ctx.app.files.sizeOf(file.sha256)) === null) return null;
  const { name, mime, size, sha256 } = file;
  return { name, mime, size, sha256, open: () => ctx.app.files.open(sha256) };
};

async function download(app: Platform, token: string, res: Response): Promise<void> {
  const payload = app.secrets.unsign(token, app.clock.now());
  const ctx = new Ctx(app, SYSTEM, quietExchange('download'));
  const [kind = '', id = ''] = payload?.split(':', 2) ?? [];
  const file = await (kind === 'file' ? storedFile : app.signedFiles.get(kind))?.(ctx, id);
  if (!file) return void fault(res, 404, 'NOT_FOUND', 'Tautan berkas tidak berlaku lagi.');
  res.set({
    'content-type': file.mime,
    'content-length': String(file.size),
    'cache-control': 'private, max-age=600',
    'repr-digest': `sha-256=:${Buffer.from(file.sha256, 'hex').toString('base64')}:`,
    'content-disposition': `attachment; filename*=UTF-8''${encodeURIComponent(file.name)}`,
    'content-security-policy': "sandbox; default-src 'none'",
  });
  file
    .open()
    .on('error', () => res.destroy())
    .pipe(res);
}
