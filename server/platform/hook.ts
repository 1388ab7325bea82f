import type { Ctx } from './ctx';

/** What another system posts to an address of the office. */
export interface Delivery {
  params: Readonly<Record<string, string>>;
  /** A header by its name in small letters; empty when it was not sent. */
  header: (name: string) => string;
  /** The body as it was sent; it is only read when asked for. @throws HttpError 413, 415, 400 */
  body: () => Promise<string>;
}

/** An address under `/hooks/` to which other systems post without a session: `take` finds out who sent a delivery. */
export interface Hook {
  /** Path as express reads it. */
  path: string;
  /** Gives what is answered as JSON. */
  take: (ctx: Ctx, delivery: Delivery) => Promise<object>;
}
