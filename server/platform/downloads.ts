import { createHash } from 'node:crypto';
import { createReadStream } from 'node:fs';
import { mkdtemp, rm, stat } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Readable } from 'node:stream';
import { plainToInstance } from 'class-transformer';
import { validateSync } from 'class-validator';
import { perform } from './boundary';
import type { Ctx, Platform } from './ctx';
import { DomainError, ErrorCode, refuse } from './errors';
import { event, writeEvent } from './events';
import { newId } from './ids';
import { profileOf } from './profile';
import { type Sheet, type SheetFacts, type SheetFile, writeCsv } from './spreadsheet';
import { writeXlsx } from './workbook';

/** What was handed out: which kind of file, by which conditions, how many rows, the hash of the bytes. */
export const ExportMade = event<{
  kind: string;
  format: string;
  filter: string;
  rows: number | null;
  sha256: string;
}>('export.made');

/** A file that is ready to be sent; `path` lies in a folder that is removed afterwards. */
export interface Offer {
  fileName: string;
  mime: string;
  /** The conditions in words, for the audit trail. */
  filter: string;
  rows: number | null;
  bytes?: Buffer;
  path?: string;
}

/** A kind of file that callers may fetch under `/download/<name>`; it decides itself who may. */
export interface Download {
  name: string;
  /** @throws DomainError for what is absent, forbidden or wrongly asked */
  make: (ctx: Ctx, query: ReadonlyMap<string, string>, folder: string) => Promise<Offer>;
}

const RUNNING = 2;
const WAITING = 40;

/** Two exports run at once, one of a person at a time: nobody's queue starves another's. */
class Turns {
  private running = 0;
  private readonly busy = new Set<string>();
  private readonly waiting: { key: string; go: () => void }[] = [];

  async run<T>(key: string, work: () => Promise<T>): Promise<T> {
    if (this.waiting.length >= WAITING) throw refuse('BUSY', 'Sistem sedang sibuk. Coba lagi sebentar.', 503);
    await new Promise<void>((go) => {
      this.waiting.push({ key, go });
      this.next();
    });
    try {
      return await work();
    } finally {
      this.running -= 1;
      this.busy.delete(key);
      this.next();
    }
  }

  private next(): void {
    if (this.running >= RUNNING) return;
    const at = this.waiting.findIndex(({ key }) => !this.busy.has(key));
    const [one] = at < 0 ? [] : this.waiting.splice(at, 1);
    if (!one) return;
    this.running += 1;
    this.busy.add(one.key);
    one.go();
    this.next();
  }
}

const turns = new WeakMap<Platform, Turns>();

/** A file that was made and recorded, to be streamed and then thrown away. */
export interface Made extends Offer {
  size: number;
  open(): Readable;
  discard(): Promise<void>;
}

/** Makes a file in its turn and writes the event of it; a fault leaves nothing behind. */
export async function makeDownload(
  ctx: Ctx,
  download: Download,
  query: ReadonlyMap<string, string>,
): Promise<Made> {
  const queue = turns.get(ctx.app) ?? new Turns();
  turns.set(ctx.app, queue);
  return queue.run(ctx.actor.id ?? '', async () => {
    const folder = await mkdtemp(join(tmpdir(), 'sinergi-export-'));
    const discard = () => rm(folder, { recursive: true, force: true });
    try {
      const offer = await download.make(ctx, query, folder);
      const size = offer.bytes?.length ?? (await stat(offer.path ?? '')).size;
      const open = () => (offer.bytes ? Readable.from([offer.bytes]) : createReadStream(offer.path ?? ''));
      await record(ctx, download.name, offer, await hashOf(open()));
      return { ...offer, size, open, discard };
    } catch (error) {
      await discard();
      throw error;
    }
  });
}

async function hashOf(stream: Readable): Promise<string> {
  const hash = createHash('sha256');
  for await (const chunk of stream) hash.update(chunk);
  return hash.digest('hex');
}

const record = (
  ctx: Ctx,
  kind: string,
  { fileName, filter, rows }: Offer,
  sha256: string,
): Promise<unknown> =>
  perform(ctx, () =>
    writeEvent(ctx.db, {
      name: ExportMade.name,
      subjectType: 'Export',
      subjectId: newId(),
      actor: ctx.actor,
      at: ctx.now(),
      requestId: ctx.exchange.requestId,
      outcome: 'DONE',
      reason: null,
      data: { kind, format: fileName.split('.').pop() ?? '', filter, rows, sha256 },
      changes: [],
    }),
  );

const MIMES = {
  csv: 'text/csv; charset=utf-8',
  xlsx: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
};

/** Tables as CSV (the first one) or XLSX (all). */
export async function sheetOffer(
  ctx: Ctx,
  folder: string,
  format: 'csv' | 'xlsx',
  name: string,
  sheets: readonly [Sheet, ...Sheet[]],
  facts: Pick<SheetFacts, 'title' | 'filter'>,
): Promise<Offer> {
  const all = { ...facts, at: ctx.now(), person: ctx.actor.name };
  const zone = profileOf(ctx);
  const file: SheetFile = await (format === 'csv'
    ? writeCsv(folder, sheets[0], all, zone)
    : writeXlsx(folder, sheets, all, zone));
  return {
    fileName: `${name}.${format}`,
    mime: MIMES[format],
    filter: facts.filter,
    rows: file.rows,
    path: file.path,
  };
}

/** One of the formats a download offers. @throws INVALID_INPUT */
export function formatOf<F extends string>(query: ReadonlyMap<string, string>, formats: readonly F[]): F {
  const wanted = query.get('format') ?? formats[0];
  const found = formats.find((format) => format === wanted);
  if (!found)
    throw new DomainError(ErrorCode.INVALID_INPUT, `Bentuk berkas yang tersedia: ${formats.join(', ')}.`, [
      'format',
    ]);
  return found;
}

/**
 * The input object in the parameter `filter`, checked as the schema checks it.
 *
 * @throws INVALID_INPUT
 */
export function filterOf<T extends object>(query: ReadonlyMap<string, string>, type: new () => T): T {
  const wrong = new DomainError(ErrorCode.INVALID_INPUT, 'Penyaring tidak dikenal.', ['filter']);
  let given: unknown;
  try {
    given = JSON.parse(query.get('filter') ?? '{}');
  } catch {
    throw wrong;
  }
  if (typeof given !== 'object' || given === null || Array.isArray(given)) throw wrong;
  const filter = plainToInstance(type, given);
  const faults = validateSync(filter, { whitelist: true, forbidNonWhitelisted: true });
  const days = Object.entries(filter).filter(([key, value]) => /On$/.test(key) && value != null);
  if (faults.length > 0 || days.some(([, day]) => !isDay(day))) throw wrong;
  return filter;
}

const isDay = (value: unknown): boolean =>
  typeof value === 'string' && /^\d{4}-\d\d-\d\d$/.test(value) && !Number.isNaN(Date.parse(value));
