import { randomBytes } from 'node:crypto';
import { type FileHandle, mkdir, open, readdir, rm, stat } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { promisify } from 'node:util';
import { gunzip, gzip } from 'node:zlib';
import { newId } from '../../platform/ids';
import { sha256 } from './hashes.service';
import { captureRecords, readRecords, type WarcCapture, type WarcRecord, warcInfo } from './pipeline/warc';

const pack = promisify(gzip);
const unpack = promisify(gunzip);

/** Captures a file holds at most (monitoring.md 10). */
export const MOST_CAPTURES = 5000;
/** Bytes after which a new file is begun anyway. */
const MOST_BYTES = 1024 ** 3;
/** An unpacked capture is at most a page and its text; more is no capture of ours. */
const MOST_UNPACKED = 64 * 1024 ** 2;
const NAME = /^\d{4}-\d{2}\/[\w-]+\.warc\.gz$/;

/** Where one capture stands: its members, response and metadata, and the hash of exactly these bytes. */
export interface WarcPlace {
  file: string;
  offset: number;
  length: number;
  sha256: string;
}

interface Current {
  name: string;
  handle: FileHandle;
  size: number;
  captures: number;
}

/**
 * Appends captures to files of its own: one writer per process, never an earlier process's file, so that what a crash
 * left torn is always the end of a file. On disk before `append` answers; the row decides what counts.
 */
export class WarcStore {
  private current: Current | null = null;
  private tail: Promise<unknown> = Promise.resolve();
  private readonly run = randomBytes(4).toString('hex');
  private files = 0;

  constructor(
    private readonly folder: string,
    private readonly fields: Record<string, string>,
    private readonly mostCaptures = MOST_CAPTURES,
  ) {}

  /** Writes captures one after the other and gives their places; nothing is half written when it throws. */
  append(captures: readonly WarcCapture[], now: Date): Promise<WarcPlace[]> {
    const turn = this.tail.then(() => this.write(captures, now));
    this.tail = turn.catch(() => undefined);
    return turn;
  }

  private async write(captures: readonly WarcCapture[], now: Date): Promise<WarcPlace[]> {
    const packed = await Promise.all(captures.map(packedCapture));
    const current = await this.room(captures.length, now);
    const bytes = Buffer.concat(packed);
    try {
      await writeAll(current.handle, bytes, current.size);
      await current.handle.datasync();
    } catch (error) {
      await this.close();
      throw error;
    }
    let offset = current.size;
    current.size += bytes.length;
    current.captures += captures.length;
    return packed.map((one) => {
      const place = { file: current.name, offset, length: one.length, sha256: sha256(one) };
      offset += one.length;
      return place;
    });
  }

  private async room(count: number, now: Date): Promise<Current> {
    const { current } = this;
    if (current && current.captures + count <= this.mostCaptures && current.size < MOST_BYTES) return current;
    await this.close();
    return this.begin(now);
  }

  private async begin(now: Date): Promise<Current> {
    this.files += 1;
    const stamp = now.toISOString().replace(/\D/g, '').slice(0, 14);
    const file = `sinergi-${stamp}-${this.run}-${String(this.files).padStart(5, '0')}.warc.gz`;
    const name = `${now.toISOString().slice(0, 7)}/${file}`;
    const path = join(this.folder, name);
    await mkdir(dirname(path), { recursive: true });
    const handle = await open(path, 'wx');
    const first = await pack(warcInfo({ id: newId(), at: now, file, fields: this.fields }));
    await writeAll(handle, first, 0);
    await handle.datasync();
    for (const folder of [dirname(path), this.folder]) await syncFolder(folder);
    this.current = { name, handle, size: first.length, captures: 0 };
    return this.current;
  }

  /** Ends the file in use; the next capture begins another one. */
  async close(): Promise<void> {
    const { current } = this;
    this.current = null;
    await current?.handle.close().catch(() => undefined);
  }

  /** True while a file stands in the archive. */
  async has(file: string): Promise<boolean> {
    return NAME.test(file) && (await stat(join(this.folder, file)).catch(() => null)) !== null;
  }

  /** Deletes a file; one that is not there is fine. */
  async remove(file: string): Promise<void> {
    if (NAME.test(file)) await rm(join(this.folder, file), { force: true });
  }

  /** The stored bytes of a capture; null when the file is missing or too short. */
  async read(place: Pick<WarcPlace, 'file' | 'offset' | 'length'>): Promise<Buffer | null> {
    if (!NAME.test(place.file)) return null;
    const handle = await open(join(this.folder, place.file), 'r').catch(() => null);
    if (!handle) return null;
    try {
      const bytes = Buffer.alloc(place.length);
      const { bytesRead } = await handle.read(bytes, 0, place.length, place.offset);
      return bytesRead === place.length ? bytes : null;
    } finally {
      await handle.close();
    }
  }

  /** Every file with its size, by name. */
  async list(): Promise<{ file: string; size: number }[]> {
    const names = await readdir(this.folder, { recursive: true }).catch(() => []);
    const files = names.map((name) => name.replaceAll('\\', '/')).filter((name) => NAME.test(name));
    return Promise.all(
      files.sort().map(async (file) => ({ file, size: (await stat(join(this.folder, file))).size })),
    );
  }
}

async function packedCapture(capture: WarcCapture): Promise<Buffer> {
  return Buffer.concat(await Promise.all(captureRecords(capture).map((record) => pack(record))));
}

async function writeAll(handle: FileHandle, bytes: Buffer, from: number): Promise<void> {
  for (let done = 0; done < bytes.length; ) {
    const { bytesWritten } = await handle.write(bytes, done, bytes.length - done, from + done);
    done += bytesWritten;
  }
}

/** Makes a new name last; systems that cannot sync a folder keep names by themselves. */
async function syncFolder(path: string): Promise<void> {
  const handle = await open(path, 'r').catch(() => null);
  await handle?.sync().catch(() => undefined);
  await handle?.close();
}

/** The records of a stored capture. @throws where the bytes are no whole gzip members or records */
export async function unpackRecords(bytes: Buffer): Promise<WarcRecord[]> {
  return readRecords(await unpack(bytes, { maxOutputLength: MOST_UNPACKED }));
}
