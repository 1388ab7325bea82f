import type { IncomingMessage } from 'node:http';

/** Cookies of a request by name. */
export function cookiesOf(req: IncomingMessage): Map<string, string> {
  const pairs = (req.headers.cookie ?? '')
    .split(';')
    .map((part) => part.trim().split('=') as [string, string]);
  return new Map(pairs.filter(([name]) => name));
}
