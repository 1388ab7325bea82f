import { type LookupAddress, lookup as systemLookup } from 'node:dns';
import * as net from 'node:net';
import * as tls from 'node:tls';
import type { buildConnector } from 'undici';
import { isLoopbackAddress, isPublicAddress } from './addresses';

/** Where a fictional host name really listens; demo and tests only. */
export interface Route {
  address: string;
  port: number;
}

/** Resolves a host name to all its addresses. */
export type Resolve = (host: string, done: (error: Error | null, addresses: LookupAddress[]) => void) => void;

/** A refusal of an address before any byte was sent to it. */
export class RefusedAddress extends Error {}

/** What the connector needs to open one checked connection. */
export interface ConnectorOptions {
  routes: ReadonlyMap<string, Route>;
  connectTimeoutMs: number;
  resolve: Resolve;
  onPeer: (address: string) => void;
}

/** The name resolution of the operating system, all answers. */
export const systemResolve: Resolve = (host, done) => {
  systemLookup(host, { all: true }, (error, addresses) => done(error, addresses ?? []));
};

/** Turns `host=address:port` pairs into the client's route table, refusing any target but loopback. */
export function parseRoutes(routes: Readonly<Record<string, string>>): ReadonlyMap<string, Route> {
  const table = new Map<string, Route>();
  for (const [host, target] of Object.entries(routes)) {
    const url = new URL(target);
    const address = url.hostname.replace(/^\[|\]$/g, '');
    if (!isLoopbackAddress(address)) throw new Error(`route of ${host} does not lead to loopback: ${target}`);
    table.set(host.toLowerCase(), { address, port: Number(url.port || 80) });
  }
  return table;
}

/** Gives an undici connector that hands out a socket only after its peer address was found public, or routed. */
export function checkedConnector(options: ConnectorOptions): buildConnector.connector {
  return (target, callback) => {
    const route = options.routes.get(target.hostname.toLowerCase());
    const socket = net.connect({
      host: route?.address ?? target.hostname.replace(/^\[|\]$/g, ''),
      port: route?.port ?? (Number(target.port) || (target.protocol === 'https:' ? 443 : 80)),
      lookup: checkedLookup(options.resolve),
    });
    const settle = once(callback);
    const timer = setTimeout(() => socket.destroy(new Error('connect timeout')), options.connectTimeoutMs);
    socket.once('error', (error) => settle(error));
    socket.once('close', () => clearTimeout(timer));
    socket.once('connect', () => {
      const refusal = checkPeer(socket, route);
      if (refusal) return socket.destroy(refusal);
      options.onPeer(socket.remoteAddress ?? '');
      if (route || target.protocol !== 'https:') return finish(socket, timer, settle);
      secure(socket, target, timer, settle);
    });
  };
}

type Settle = (error: Error | null, socket?: net.Socket | tls.TLSSocket) => void;

function once(callback: buildConnector.Callback): Settle {
  let settled = false;
  return (error, socket) => {
    if (settled) return;
    settled = true;
    if (error || !socket) return callback(error ?? new Error('no socket'), null);
    callback(null, socket);
  };
}

function checkPeer(socket: net.Socket, route: Route | undefined): RefusedAddress | null {
  const peer = socket.remoteAddress ?? 'unknown';
  const good = route ? isLoopbackAddress(peer) : isPublicAddress(peer);
  return good ? null : new RefusedAddress(`peer address ${peer} is not public`);
}

// TLS starts only after the peer check: even a ClientHello would be a byte sent to a forbidden address.
function secure(
  raw: net.Socket,
  target: buildConnector.Options,
  timer: NodeJS.Timeout,
  settle: Settle,
): void {
  const servername = target.servername || target.hostname;
  const socket = tls.connect({
    socket: raw,
    servername: net.isIP(servername) ? '' : servername,
    ALPNProtocols: ['http/1.1'],
  });
  socket.once('error', (error) => settle(error));
  socket.once('secureConnect', () => finish(socket, timer, settle));
}

function finish(socket: net.Socket, timer: NodeJS.Timeout, settle: Settle): void {
  clearTimeout(timer);
  socket.setNoDelay(true);
  settle(null, socket);
}

// One forbidden answer condemns the name: a mixed answer is how DNS rebinding looks.
function checkedLookup(resolve: Resolve): net.LookupFunction {
  return (host, wanted, done) => {
    resolve(host, (error, addresses) => {
      if (error) return done(error, '');
      const bad = addresses.find((answer) => !isPublicAddress(answer.address));
      if (bad) return done(new RefusedAddress(`${host} resolves to ${bad.address}`), '');
      const first = addresses[0];
      if (!first) return done(Object.assign(new Error(`no address for ${host}`), { code: 'ENOTFOUND' }), '');
      if (wanted.all) return done(null, addresses);
      done(null, first.address, first.family);
    });
  };
}
