import type { Request, Response } from 'express';
import { GraphQLError } from 'graphql';
import type { Identify } from './http';
import { contextOf } from './http';
import type { Platform } from './platform/ctx';
import { makeDownload } from './platform/downloads';
import { DomainError } from './platform/errors';

const STATUS: Record<string, number> = { NOT_FOUND: 404, FORBIDDEN: 403, INVALID_INPUT: 400 };

function fault(res: Response, status: number, code: string, message: string): void {
  res.status(status).json({ errors: [{ message, extensions: { code } }] });
}

const queryOf = (req: Request): ReadonlyMap<string, string> =>
  new Map(new URL(req.originalUrl, 'http://office').searchParams);

/** `GET /download/<name>`: a file made for the caller, who is known by session cookie or API key. */
export async function sendDownload(
  app: Platform,
  identify: Identify,
  name: string,
  req: Request,
  res: Response,
): Promise<void> {
  try {
    const ctx = await contextOf(app, identify, req, res);
    if (!ctx.actor.isKnown) return fault(res, 401, 'UNAUTHENTICATED', 'Silakan masuk lebih dulu.');
    const download = app.downloads.get(name);
    if (!download) return fault(res, 404, 'NOT_FOUND', 'Berkas tidak ditemukan.');
    const made = await makeDownload(ctx, download, queryOf(req));
    res.set({
      'content-type': made.mime,
      'content-length': String(made.size),
      'cache-control': 'no-store',
      'content-disposition': `attachment; filename*=UTF-8''${encodeURIComponent(made.fileName)}`,
      'content-security-policy': "sandbox; default-src 'none'",
    });
    res.on('close', () => void made.discard());
    made
      .open()
      .on('error', () => res.destroy())
      .pipe(res);
  } catch (error) {
    refused(app, res, error);
  }
}

function refused(app: Platform, res: Response, error: unknown): void {
  if (res.headersSent) res.destroy();
  else if (error instanceof DomainError) fault(res, STATUS[error.code] ?? 400, error.code, error.message);
  else if (error instanceof GraphQLError) {
    const { code, http } = error.extensions as { code?: string; http?: { status?: number } };
    fault(res, http?.status ?? 400, code ?? 'BAD_REQUEST', error.message);
  } else {
    app.log.error({ err: error }, 'download');
    fault(res, 500, 'INTERNAL', 'Terjadi gangguan di sistem.');
  }
}
