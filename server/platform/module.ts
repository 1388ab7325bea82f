import type { Platform } from './ctx';
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
  /** Ends what the module keeps running (worker threads, sockets). */
  stop?: (app: Platform) => Promise<void>;
}
