import type { Express, Request, Response } from 'express';
import { GraphQLError } from 'graphql';
import { exchangeOf } from './http';
import { ANONYMOUS } from './platform/actor';
import { Ctx, type Platform } from './platform/ctx';
import { DomainError } from './platform/errors';
import type { Hook } from './platform/hook';
import { drainRest, HttpError, readBody } from './platform/request-body';

/** Bytes of one delivery, the same as of one GraphQL request. */
const LIMIT = 1_000_000;

const STATUS: Record<string, number> = {
  ...{ NOT_FOUND: 404, FORBIDDEN: 403, CONFLICT: 409, INVALID_TRANSITION: 409, IDEMPOTENCY_MISMATCH: 409 },
  BUSY: 429,
};
const WORDS: Record<number, string> = {
  413: 'Kiriman terlalu besar: paling banyak 1.000.000 bita.',
  415: 'Kiriman harus JSON dalam UTF-8.',
};

/** Takes what other systems post to the office; cookies, keys and the origin of a page count for nothing here. */
export function serveHooks(server: Express, app: Platform): void {
  for (const hook of app.hooks) {
    server.post(hook.path, (req, res, next) => void take(app, hook, req, res).catch(next));
    server.all(hook.path, (_req, res) => {
      res.set('allow', 'POST');
      fault(res, 405, 'BAD_REQUEST', 'Alamat ini hanya menerima POST.');
    });
  }
}

const fault = (res: Response, status: number, code: string, message: string): void =>
  void res.status(status).json({ errors: [{ message, extensions: { code } }] });

async function take(app: Platform, hook: Hook, req: Request, res: Response): Promise<void> {
  res.set('cache-control', 'no-store');
  const ctx = new Ctx(app, ANONYMOUS, exchangeOf(app, req, res));
  try {
    const answer = await hook.take(ctx, {
      params: req.params as Record<string, string>,
      header: (name) => String(req.headers[name] ?? ''),
      body: () => readBody(req, LIMIT),
    });
    res.json(answer);
  } catch (error) {
    refused(res, error);
    drainRest(req);
  }
}

/** A refusal as small JSON; faults fly. */
function refused(res: Response, error: unknown): void {
  const [status, code, message] = wordsOf(error);
  if (status === 413) res.set('connection', 'close');
  fault(res, status, code, message);
}

function wordsOf(error: unknown): [status: number, code: string, message: string] {
  if (error instanceof DomainError) return [STATUS[error.code] ?? 400, error.code, error.message];
  if (error instanceof HttpError)
    return [error.status, error.code, WORDS[error.status] ?? 'Kiriman tidak dapat dibaca.'];
  if (!(error instanceof GraphQLError)) throw error;
  const { code, http } = error.extensions as { code?: string; http?: { status?: number } };
  return [http?.status ?? 400, code ?? 'BAD_REQUEST', error.message];
}
