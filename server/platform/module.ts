import type { Ctx, Platform } from './ctx';
import type { Download } from './downloads';
import type { JobKind, Subscriber } from './jobs';

// biome-ignore lint/complexity/noBannedTypes: TypeORM and type-graphql take classes as Function
type Class = Function;

/** One noun of the office: what it adds to the schema, the database and the worker. */
export interface Module {
  name: string;
  entities: readonly Class[];
  resolvers: readonly Class[];
  subscribers?: readonly Subscriber[];
  jobs?: readonly JobKind[];
  /** Files that callers may fetch under `/download/<name>`. */
  downloads?: readonly Download[];
  /** Reads a record whose id is not in the index of events (articles have numbers of their own). */
  readNode?: (ctx: Ctx, id: string) => Promise<object | null>;
  /** Ends what the module keeps running (worker threads, sockets). */
  stop?: (app: Platform) => Promise<void>;
}
