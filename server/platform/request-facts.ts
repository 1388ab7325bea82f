import type { IncomingMessage } from 'node:http';
import type { Exchange, Platform } from './ctx';
import { newId } from './ids';

/** Cookies of a request by name. */
function cookiesOf(req: IncomingMessage): Map<string, string> {
  const pairs = (req.headers.cookie ?? '')
    .split(';')
    .map((part) => part.trim().split('=') as [string, string]);
  return new Map(pairs.filter(([name]) => name));
}

/** The address of the caller; the forwarded one only where a proxy is declared. */
function addressOf(app: Platform, req: IncomingMessage): string {
  const forwarded = app.config.trustProxy
    ? String(req.headers['x-forwarded-for'] ?? '')
        .split(',')
        .pop()
        ?.trim()
    : '';
  return forwarded || req.socket.remoteAddress || '';
}

/** What a request says of its caller, with a number of its own; the same for answers and for sockets. */
export const requestFacts = (
  app: Platform,
  req: IncomingMessage,
): Pick<Exchange, 'requestId' | 'address' | 'cookies' | 'userAgent'> => ({
  requestId: newId(),
  address: addressOf(app, req),
  cookies: cookiesOf(req),
  userAgent: String(req.headers['user-agent'] ?? '').slice(0, 200),
});
