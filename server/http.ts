import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import { type ApolloServer, HeaderMap } from '@apollo/server';
import type { GraphQLSchema } from 'graphql';
import { listenLive } from './http-live';
import { pages } from './http-pages';
import type { Actor } from './platform/actor';
import { Ctx, type Exchange, type Platform } from './platform/ctx';
import { refuse } from './platform/errors';
import { answerBroken, answerFault, HttpError, readBody } from './platform/request-body';
import { requestFacts } from './platform/request-facts';

const BODY_LIMIT = 1_000_000;

/** Finds out who is calling; given by the identity module. */
export type Identify = (
  app: Platform,
  exchange: Exchange,
  authorization: string | undefined,
) => Promise<{ actor: Actor; sessionId: string | null; stepUpAt: Date | null }>;

export interface HttpServer {
  server: Server;
  /** Stops accepting, lets running requests end, cuts the rest after `graceMs`. */
  drain(graceMs: number): Promise<void>;
}

/** What a use case may see of the request and say back beside its answer. */
export function exchangeOf(
  app: Platform,
  req: IncomingMessage,
  res: ServerResponse,
): Exchange & { idempotencyKey?: string } {
  const key = req.headers['idempotency-key'];
  const facts = requestFacts(app, req);
  res.setHeader('x-request-id', facts.requestId);
  return {
    ...facts,
    header: (name, value) => void res.setHeader(name, value),
    setCookie: (name, value, maxAgeSeconds) => {
      const secure = app.config.publicUrl.startsWith('https://') ? '; Secure' : '';
      const cookie = `${name}=${value ?? ''}; Path=/; HttpOnly; SameSite=Lax; Max-Age=${value === null ? 0 : maxAgeSeconds}${secure}`;
      const before = res.getHeader('set-cookie');
      res.setHeader('set-cookie', [...(Array.isArray(before) ? before : []), cookie]);
    },
    ...(typeof key === 'string' && { idempotencyKey: key }),
  };
}

/** A context for one request, with the caller identified. @throws UNAUTHENTICATED for a key that opens nothing */
export async function contextOf(
  app: Platform,
  identify: Identify,
  req: IncomingMessage,
  res: ServerResponse,
): Promise<Ctx> {
  const exchange = exchangeOf(app, req, res);
  const { actor, sessionId, stepUpAt } = await identify(app, exchange, req.headers.authorization);
  if (req.headers.authorization !== undefined && !actor.isKnown)
    throw refuse('UNAUTHENTICATED', 'Kunci API tidak dikenal atau tidak berlaku lagi.', 401);
  const ctx = new Ctx(app, actor, exchange);
  ctx.sessionId = sessionId;
  ctx.stepUpAt = stepUpAt;
  return ctx;
}

function bodyOf(text: string): Record<string, unknown> {
  let body: unknown;
  try {
    body = JSON.parse(text);
  } catch {
    throw new HttpError(400, 'BAD_REQUEST');
  }
  if (Array.isArray(body)) throw new HttpError(400, 'BAD_REQUEST');
  return typeof body === 'object' && body !== null ? (body as Record<string, unknown>) : {};
}

/** The GraphQL endpoint on plain node:http: JSON in, JSON out, also for every fault. */
function graphqlHandler(app: Platform, apollo: ApolloServer<Ctx>, identify: Identify) {
  return async (req: IncomingMessage, res: ServerResponse): Promise<void> => {
    res.setHeader('x-content-type-options', 'nosniff');
    try {
      if (req.method !== 'POST') throw new HttpError(405, 'BAD_REQUEST');
      if (!/^application\/(graphql\+)?json\b/i.test(req.headers['content-type'] ?? ''))
        throw new HttpError(415, 'BAD_REQUEST');
      const headers = new HeaderMap();
      for (const [name, value] of Object.entries(req.headers))
        if (value !== undefined) headers.set(name, Array.isArray(value) ? value.join(', ') : value);
      const body = bodyOf(await readBody(req, BODY_LIMIT));
      const out = await apollo.executeHTTPGraphQLRequest({
        httpGraphQLRequest: { method: 'POST', headers, search: '', body },
        context: () => contextOf(app, identify, req, res),
      });
      for (const [name, value] of out.headers) res.setHeader(name, value);
      res.statusCode = out.status ?? 200;
      if (out.body.kind === 'complete') return void res.end(out.body.string);
      for await (const chunk of out.body.asyncIterator) res.write(chunk);
      res.end();
    } catch (error) {
      if (!(error instanceof HttpError)) app.log.error({ err: error }, 'http');
      answerFault(req, res, error);
    }
  };
}

/** GraphQL beside Express: uploads, downloads, health and the built web; subscriptions by socket. */
export function makeHttp(
  app: Platform,
  schema: GraphQLSchema,
  apollo: ApolloServer<Ctx>,
  identify: Identify,
): HttpServer {
  const graphql = graphqlHandler(app, apollo, identify);
  const express = pages(app, identify);
  const server = createServer(
    {
      requestTimeout: 30_000,
      headersTimeout: 10_000,
      keepAliveTimeout: 65_000,
      maxHeaderSize: 16_384,
      connectionsCheckingInterval: 5000,
    },
    (req, res) =>
      (req.url ?? '').split('?', 1)[0] === '/graphql' ? void graphql(req, res) : express(req, res),
  );
  server.on('clientError', answerBroken);
  const live = listenLive(app, schema, identify, server);
  return {
    server,
    drain: async (graceMs) => {
      await live.stop();
      const closed = new Promise<void>((resolve) => server.close(() => resolve()));
      const idle = setInterval(() => server.closeIdleConnections(), 100);
      const cut = setTimeout(() => server.closeAllConnections(), graceMs);
      await closed;
      clearInterval(idle);
      clearTimeout(cut);
      await apollo.stop();
    },
  };
}
