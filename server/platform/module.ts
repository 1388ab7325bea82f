import type { Readable } from 'node:stream';
import type { Ctx, Platform } from './ctx';
import type { Download } from './downloads';
import type { Hook } from './hook';
import type { JobKind, Subscriber } from './jobs';
import type { PublicPage } from './public-page';

// biome-ignore lint/complexity/noBannedTypes: TypeORM and type-graphql take classes as Function
type Class = Function;

/** A file that a signed link opens; `sha256` is of the bytes that are sent. */
export interface SignedFile {
  name: string;
  mime: string;
  size: number;
  sha256: string;
  open: () => Readable;
}

/** Finds what a signed link names; null when it is gone. Whoever signed the link decided who may have it. */
export type SignedFileReader = (ctx: Ctx, id: string) => Promise<SignedFile | null>;

/** Finds what waits for the caller; the items are those of the work list. */
export type WorkOffer = (ctx: Ctx) => Promise<object[]>;

/** One noun of the office: what it adds to the schema, the database and the worker. */
export interface Module {
  name: string;
  entities: readonly Class[];
  resolvers: readonly Class[];
  subscribers?: readonly Subscriber[];
  jobs?: readonly JobKind[];
  /** Files that callers may fetch under `/download/<name>`. */
  downloads?: readonly Download[];
  /** Pages that anybody may read, without script and without cookies. */
  pages?: readonly PublicPage[];
  /** Addresses to which other systems post. */
  hooks?: readonly Hook[];
  /** What it adds to everybody's work list. */
  work?: readonly WorkOffer[];
  /** Reads a record whose id is not in the index of events (articles have numbers of their own). */
  readNode?: (ctx: Ctx, id: string) => Promise<object | null>;
  /** What signed links `/files/…` open, by the kind that stands before the id. */
  signedFiles?: Readonly<Record<string, SignedFileReader>>;
  /** Columns that name a record whose timeline shows the events of their rows too, with its type: `issueId: 'Issue'`. */
  owners?: Readonly<Record<string, string>>;
  /** Ends what the module keeps running (worker threads, sockets). */
  stop?: (app: Platform) => Promise<void>;
}
