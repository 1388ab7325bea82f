import type { Dispatcher } from 'undici';
import { isPublicAddress, literalAddress, writtenHost } from './addresses';
import type { FetchOutcome, FetchRequest, FetchResult } from './http-client';
import { type BodyEnd, readBody } from './http-client-body';
import { RefusedAddress, type Route } from './http-connector';

/** One request under way: what was asked, what is known so far, and the total deadline. */
export interface Hop {
  request: FetchRequest;
  result: FetchResult;
  signal: AbortSignal;
}

/** The reason a request was ended from our side. */
export class Ended extends Error {
  constructor(readonly outcome: 'TIMEOUT' | 'CLOSED') {
    super(outcome === 'TIMEOUT' ? 'total deadline passed' : 'client closed');
  }
}

type Refusal = Pick<FetchResult, 'outcome' | 'note'>;

const ERROR_BODY_BYTES = 256 * 1024;
const PORTS = new Set(['', '80', '443']);
const REDIRECTS = new Set([301, 302, 303, 307, 308]);
const BODY_ENDS: Record<BodyEnd, FetchOutcome> = {
  COMPLETE: 'OK',
  TOO_LARGE: 'TOO_LARGE',
  BOMB: 'BOMB',
  BAD_ENCODING: 'BAD_RESPONSE',
};

/** Gives the refusal of an address that must not be asked, or null; `text` is the URL as the remote wrote it. */
export function refusalOf(text: string, routes: ReadonlyMap<string, Route>): Refusal | null {
  if (!URL.canParse(text)) return { outcome: 'INVALID_URL', note: 'not a URL' };
  const url = new URL(text);
  if (url.protocol !== 'http:' && url.protocol !== 'https:')
    return { outcome: 'REFUSED_SCHEME', note: url.protocol };
  if (url.username || url.password) return { outcome: 'REFUSED_USER_INFO', note: 'user name in the address' };
  const literal = literalAddress(url.hostname);
  // The URL parser turns 2130706433, 0x7f.1 and 0177.0.0.1 into dotted form; only the dotted form itself is accepted.
  if (literal && !writtenPlainly(text, url.hostname)) return refusedAddress(`disguised address ${literal}`);
  if (literal && !isPublicAddress(literal)) return refusedAddress(`address ${literal} is not public`);
  if (!PORTS.has(url.port)) return { outcome: 'REFUSED_PORT', note: `port ${url.port}` };
  if (routes.has(url.hostname) && url.port)
    return { outcome: 'REFUSED_PORT', note: `routed host, port ${url.port}` };
  return null;
}

const refusedAddress = (note: string): Refusal => ({ outcome: 'REFUSED_ADDRESS', note });

function writtenPlainly(text: string, hostname: string): boolean {
  const written = writtenHost(text);
  return hostname.startsWith('[') ? written.startsWith('[') : written === hostname;
}

/** Takes one response into the result; gives the next request when a redirect is to be followed. */
export async function receive(
  hop: Hop,
  request: FetchRequest,
  response: Dispatcher.ResponseData,
): Promise<FetchRequest | null> {
  const { result } = hop;
  result.status = response.statusCode;
  const lines = linesOf(response.headers);
  result.headers = flatten(lines);
  result.wire = { statusText: response.statusText, headers: lines, body: Buffer.alloc(0) };
  const location = result.headers.location;
  if (REDIRECTS.has(response.statusCode) && location) {
    response.body.on('error', () => undefined).destroy();
    return redirect(hop, request, location);
  }
  result.outcome = outcomeOf(response.statusCode);
  const good = result.outcome === 'OK';
  if (good && Number(result.headers['content-length']) > hop.request.maxBytes) return tooLarge(hop, response);
  const limit = good ? hop.request.maxBytes : Math.min(ERROR_BODY_BYTES, hop.request.maxBytes);
  const read = await readBody(response.body, result.headers['content-encoding'] ?? '', limit);
  result.body = read.end === 'COMPLETE' || !good ? read.body : Buffer.alloc(0);
  result.wire.body = read.wire;
  if (!good || read.end === 'COMPLETE') return null;
  result.outcome = BODY_ENDS[read.end];
  result.note = `body stopped: ${read.end}`;
  return null;
}

function tooLarge(hop: Hop, response: Dispatcher.ResponseData): null {
  response.body.on('error', () => undefined).destroy();
  hop.result.outcome = 'TOO_LARGE';
  hop.result.note = `announced ${hop.result.headers['content-length']} bytes`;
  return null;
}

function outcomeOf(status: number): FetchOutcome {
  if (status === 304) return 'NOT_MODIFIED';
  if (status === 429) return 'RATE_LIMITED';
  return status >= 200 && status < 300 ? 'OK' : 'HTTP_ERROR';
}

/** Header lines as undici gives them raw: names and values in turn. */
function linesOf(headers: unknown): [string, string][] {
  const texts = (headers as readonly (Buffer | string)[]).map((one) =>
    typeof one === 'string' ? one : one.toString('latin1'),
  );
  return texts.flatMap((name, i): [string, string][] => (i % 2 === 0 ? [[name, texts[i + 1] ?? '']] : []));
}

function flatten(lines: readonly [string, string][]): Record<string, string> {
  const flat: Record<string, string> = {};
  for (const [name, value] of lines) {
    const key = name.toLowerCase();
    const before = flat[key];
    flat[key] = before === undefined ? value : `${before}, ${value}`;
  }
  return flat;
}

function redirect(hop: Hop, request: FetchRequest, header: string): FetchRequest | null {
  const { result } = hop;
  const location = utf8(header).trim();
  if (result.redirects.length >= hop.request.maxRedirects) return end(hop, 'TOO_MANY_REDIRECTS', location);
  if (!URL.canParse(location, request.url)) return end(hop, 'BAD_RESPONSE', `unusable Location ${location}`);
  const url = new URL(location, request.url);
  const disguised =
    literalAddress(url.hostname) && writtenHost(location) && !writtenPlainly(location, url.hostname);
  if (disguised) return end(hop, 'REFUSED_ADDRESS', `disguised address in redirect to ${location}`);
  const from = new URL(request.url);
  if (from.protocol === 'https:' && url.protocol === 'http:') return end(hop, 'REFUSED_DOWNGRADE', location);
  url.hash = '';
  const status = result.status ?? 0;
  result.redirects.push({ from: request.url, to: url.href, status });
  result.url = url.href;
  return { ...again(request, status), url: url.href, headers: carried(request, from, url) };
}

// Node hands headers over as latin1, and portals put raw UTF-8 into Location.
function utf8(header: string): string {
  const text = Buffer.from(header, 'latin1').toString('utf8');
  return text.includes('\uFFFD') ? header : text;
}

function again(request: FetchRequest, status: number): FetchRequest {
  if (status === 307 || status === 308 || request.method !== 'POST') return request;
  const { body: _dropped, ...rest } = request;
  return { ...rest, method: 'GET' };
}

function carried(request: FetchRequest, from: URL, to: URL): Record<string, string> {
  const headers = { ...request.headers };
  if (from.origin === to.origin) return headers;
  const secret = /^(authorization|cookie|proxy-authorization|x-.*(signature|token|key).*)$/i;
  return Object.fromEntries(Object.entries(headers).filter(([name]) => !secret.test(name)));
}

function end(hop: Hop, outcome: FetchOutcome, note: string): null {
  hop.result.outcome = outcome;
  hop.result.note = note;
  return null;
}

const CODES: [RegExp, FetchOutcome][] = [
  [/^(ENOTFOUND|EAI_AGAIN|EAI_NODATA|ENODATA|ESERVFAIL)$/, 'DNS_FAILURE'],
  [/^(ECONNREFUSED|EHOSTUNREACH|ENETUNREACH|EADDRNOTAVAIL|ETIMEDOUT)$/, 'CONNECT_FAILURE'],
  [/^(ERR_TLS|CERT_|DEPTH_ZERO|SELF_SIGNED|UNABLE_TO|ERR_SSL|EPROTO)/, 'TLS_FAILURE'],
];

/** Writes the named outcome of an exception into the result. */
export function fail(hop: Hop, error: unknown): void {
  const { result } = hop;
  const reason: unknown = hop.signal.aborted ? hop.signal.reason : error;
  result.note = reason instanceof Error ? reason.message : String(reason);
  result.outcome = named(reason, result.peer);
}

function named(error: unknown, peer: string | null): FetchOutcome {
  if (error instanceof Ended) return error.outcome;
  if (error instanceof RefusedAddress) return 'REFUSED_ADDRESS';
  // Happy-eyeballs failures arrive as an AggregateError whose own code is that of the first attempt.
  const code = String((error as { code?: unknown } | null)?.code ?? '');
  const known = CODES.find(([pattern]) => pattern.test(code));
  if (known) return known[1];
  return peer ? 'BAD_RESPONSE' : 'CONNECT_FAILURE';
}
