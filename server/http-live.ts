import type { IncomingMessage, Server } from 'node:http';
import type { Duplex } from 'node:stream';
import { GraphQLError, type GraphQLSchema, getOperationAST, parse } from 'graphql';
import { CloseCode } from 'graphql-ws';
import { useServer as answerSockets } from 'graphql-ws/use/ws';
import { type WebSocket, WebSocketServer } from 'ws';
import type { Identify } from './http';
import { publicError } from './platform/apollo';
import { Ctx, type Exchange, type Platform } from './platform/ctx';
import { checkLimits, LIMITS } from './platform/limits';
import { requestFacts } from './platform/request-facts';

const MOST_SOCKETS = 500;
const MOST_PER_SOCKET = 20;
const MESSAGE_LIMIT = 64_000;

/** What a socket remembers: the contexts of its subscriptions, and the clock of its session check. */
interface Extra extends Record<PropertyKey, unknown> {
  socket: WebSocket;
  request: IncomingMessage;
  open?: Map<string, Ctx>;
  recheck?: NodeJS.Timeout;
}

/** The exchange of a socket: it has no answer to set anything on. */
const exchangeOf = (app: Platform, request: IncomingMessage): Exchange => ({
  ...requestFacts(app, request),
  setCookie: () => undefined,
  header: () => undefined,
});

/** A page of another site must not open a socket with the visitor's cookie. */
function isOurs(app: Platform, { headers }: IncomingMessage): boolean {
  if (headers.origin === undefined) return true;
  const own = [new URL(app.config.publicUrl).host, headers.host];
  return URL.canParse(headers.origin) && own.includes(new URL(headers.origin).host);
}

const refused = (message: string, code: string) => new GraphQLError(message, { extensions: { code } });

/** Only subscriptions come by socket, within the limits of every request. */
function faultOf(query: string, operationName: string | null | undefined): GraphQLError | null {
  try {
    const document = parse(query, { maxTokens: LIMITS.tokens });
    checkLimits(document, true);
    return getOperationAST(document, operationName)?.operation === 'subscription'
      ? null
      : refused('Sambungan ini hanya untuk langganan perubahan.', 'BAD_REQUEST');
  } catch (error) {
    return error instanceof GraphQLError
      ? error
      : refused((error as Error).message, 'GRAPHQL_VALIDATION_FAILED');
  }
}

/** Subscriptions by graphql-ws at the path of the API; the session is checked at the start and every 30 s. */
export function listenLive(app: Platform, schema: GraphQLSchema, identify: Identify, server: Server) {
  const sockets = new WebSocketServer({ noServer: true, maxPayload: MESSAGE_LIMIT });
  const caller = (request: IncomingMessage) => identify(app, exchangeOf(app, request), undefined);
  const shown = (errors: readonly GraphQLError[]) =>
    errors.map((error) => publicError(app.log)(error.toJSON(), error));
  const dispose = answerSockets<Record<string, unknown>, Extra>(
    {
      schema,
      connectionInitWaitTimeout: 5000,
      onConnect: async ({ extra }) => {
        const { actor } = await caller(extra.request);
        if (!actor.isKnown) return false;
        extra.open = new Map();
        extra.recheck = setInterval(
          () => void recheck(extra).catch(later),
          app.config.sessionRecheckMs,
        ).unref();
        return true;
      },
      onSubscribe: ({ extra }, _id, { query, operationName }) => {
        if ((extra.open?.size ?? 0) >= MOST_PER_SOCKET)
          return [refused('Terlalu banyak langganan.', 'RATE_LIMITED')];
        const fault = faultOf(query, operationName);
        return fault ? [fault] : undefined;
      },
      context: async ({ extra }, id) => {
        const ctx = new Ctx(app, (await caller(extra.request)).actor, exchangeOf(app, extra.request));
        extra.open?.set(id, ctx);
        return ctx;
      },
      onError: (_context, _id, _payload, errors) => shown(errors),
      onNext: (_context, _id, _payload, _args, result) =>
        result.errors ? { ...result, errors: shown(result.errors) } : undefined,
      onComplete: ({ extra }, id) => void extra.open?.delete(id),
      onDisconnect: ({ extra }) => clearInterval(extra.recheck),
    },
    sockets,
  );
  /** A check that the database did not answer is made again at the next turn. */
  const later = (error: unknown) => app.log.warn({ err: error }, 'live');
  /** Roles and sessions that ended end the socket too. */
  async function recheck(extra: Extra): Promise<void> {
    const { actor } = await caller(extra.request);
    if (!actor.isKnown) return extra.socket.close(CloseCode.Forbidden, 'Forbidden');
    for (const ctx of extra.open?.values() ?? []) ctx.actor = actor;
  }
  server.on('upgrade', (request: IncomingMessage, socket: Duplex, head: Buffer) => {
    const isGraphql = (request.url ?? '').split('?', 1)[0] === '/graphql';
    if (!isGraphql || !isOurs(app, request) || sockets.clients.size >= MOST_SOCKETS) {
      socket.end(`HTTP/1.1 ${isGraphql ? '403 Forbidden' : '404 Not Found'}\r\nConnection: close\r\n\r\n`);
      return;
    }
    sockets.handleUpgrade(request, socket, head, (one) => sockets.emit('connection', one, request));
  });
  return { stop: async () => void (await dispose.dispose()) };
}
