import { Client } from 'undici';
import { checkedConnector, type Resolve, type Route, systemResolve } from './http-connector';
import { Ended, fail, type Hop, receive, refusalOf } from './http-hop';

export { parseRoutes } from './http-connector';

/** Host name to `http://127.0.0.1:port`; demo and tests only. */
export interface FetchRoutes {
  [host: string]: string;
}

/** What one outgoing client is made of; `resolve` replaces the system's name resolution in tests. */
export interface ClientOptions {
  userAgent: string;
  routes: ReadonlyMap<string, Route>;
  connectTimeoutMs: number;
  deadlineMs: number;
  resolve?: Resolve;
}

/** One request; `maxBytes` counts after decompression, `deadlineMs` covers all hops and the whole body. */
export interface FetchRequest {
  url: string;
  maxBytes: number;
  maxRedirects: number;
  headers?: Record<string, string>;
  deadlineMs?: number;
  method?: 'GET' | 'POST';
  body?: string | Buffer;
}

/** How a request ended; every ending of a remote's making has a name. */
export type FetchOutcome =
  | 'OK'
  | 'NOT_MODIFIED'
  | 'HTTP_ERROR'
  | 'RATE_LIMITED'
  | 'INVALID_URL'
  | 'REFUSED_ADDRESS'
  | 'REFUSED_SCHEME'
  | 'REFUSED_PORT'
  | 'REFUSED_USER_INFO'
  | 'REFUSED_DOWNGRADE'
  | 'TOO_MANY_REDIRECTS'
  | 'TOO_LARGE'
  | 'BOMB'
  | 'TIMEOUT'
  | 'DNS_FAILURE'
  | 'CONNECT_FAILURE'
  | 'TLS_FAILURE'
  | 'BAD_RESPONSE'
  | 'CLOSED';

/** One redirect that was followed. */
export interface Redirect {
  from: string;
  to: string;
  status: number;
}

/** The answer to one request; `url` is the last address asked, `peer` the address that answered. */
export interface FetchResult {
  outcome: FetchOutcome;
  status: number | null;
  url: string;
  redirects: Redirect[];
  headers: Record<string, string>;
  body: Buffer;
  /** What came over the wire before decompression, and the header lines in their order and spelling. */
  wire: Wire;
  ms: number;
  peer: string | null;
  note: string | null;
}

/** An answer as received; `body` ends where reading was stopped. */
export interface Wire {
  statusText: string;
  headers: [name: string, value: string][];
  body: Buffer;
}

const MAX_HEADER_BYTES = 32 * 1024;

/** The one outgoing HTTP client: checks every hop's address, size and time, and never throws for what a remote does. */
export class HttpClient {
  private readonly running = new Set<AbortController>();
  private readonly pending = new Set<Promise<unknown>>();

  constructor(private readonly options: ClientOptions) {}

  /** Gives the named outcome of a request, following at most `maxRedirects` checked redirects. */
  async fetch(request: FetchRequest): Promise<FetchResult> {
    const work = this.run(request);
    this.pending.add(work);
    try {
      return await work;
    } finally {
      this.pending.delete(work);
    }
  }

  /** Ends all running requests (outcome CLOSED) and waits for them. */
  async close(): Promise<void> {
    for (const controller of this.running) controller.abort(new Ended('CLOSED'));
    await Promise.allSettled(this.pending);
  }

  private async run(request: FetchRequest): Promise<FetchResult> {
    const started = performance.now();
    const controller = new AbortController();
    const deadline = request.deadlineMs ?? this.options.deadlineMs;
    const timer = setTimeout(() => controller.abort(new Ended('TIMEOUT')), deadline);
    this.running.add(controller);
    const hop: Hop = { request, result: emptyResult(request.url), signal: controller.signal };
    try {
      await this.follow(hop);
    } catch (error) {
      fail(hop, error);
    } finally {
      clearTimeout(timer);
      this.running.delete(controller);
    }
    hop.result.ms = Math.round(performance.now() - started);
    return hop.result;
  }

  private async follow(hop: Hop): Promise<void> {
    let next: FetchRequest | null = hop.request;
    while (next) {
      const refusal = refusalOf(next.url, this.options.routes);
      if (refusal) {
        Object.assign(hop.result, refusal);
        return;
      }
      next = await this.ask(hop, next);
    }
  }

  // One connection per hop, never pooled: the peer that was checked is the peer that answers.
  private async ask(hop: Hop, request: FetchRequest): Promise<FetchRequest | null> {
    const url = new URL(request.url);
    const routed = this.options.routes.has(url.hostname);
    const client = new Client(`${routed ? 'http:' : url.protocol}//${url.host}`, {
      connect: this.connector(hop),
      maxHeaderSize: MAX_HEADER_BYTES,
      headersTimeout: 0,
      bodyTimeout: 0,
    });
    try {
      const response = await client.request({
        path: url.pathname + url.search,
        method: request.method ?? 'GET',
        headers: this.headersOf(request),
        body: request.body ?? null,
        signal: hop.signal,
        responseHeaders: 'raw',
      });
      return await receive(hop, request, response);
    } finally {
      await client.destroy();
    }
  }

  private connector(hop: Hop): ReturnType<typeof checkedConnector> {
    const { routes, connectTimeoutMs, resolve = systemResolve } = this.options;
    const onPeer = (address: string): void => {
      hop.result.peer = address;
    };
    return checkedConnector({ routes, connectTimeoutMs, resolve, onPeer });
  }

  private headersOf(request: FetchRequest): Record<string, string> {
    const fixed = {
      'user-agent': this.options.userAgent,
      accept: '*/*',
      'accept-encoding': 'gzip, deflate, br',
    };
    return { ...fixed, ...request.headers };
  }
}

function emptyResult(url: string): FetchResult {
  const wire: Wire = { statusText: '', headers: [], body: Buffer.alloc(0) };
  const nothing = { status: null, redirects: [], headers: {}, wire, ms: 0, peer: null, note: null };
  return { ...nothing, outcome: 'BAD_RESPONSE', url, body: Buffer.alloc(0) };
}
