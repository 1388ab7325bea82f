import { createHash } from 'node:crypto';
import { createReadStream, createWriteStream, mkdirSync } from 'node:fs';
import { rename, rm, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { Readable, Transform } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { newId } from './ids';

/** A file as it was received: its kind is read from the content, never from the name. */
export interface Received {
  sha256: string;
  size: number;
  mime: string;
}

export class FileRefused extends Error {
  constructor(
    readonly code: 'TOO_LARGE' | 'WRONG_TYPE' | 'EMPTY',
    message: string,
  ) {
    super(message);
  }

  static tooLarge(maxBytes: number): FileRefused {
    return new FileRefused('TOO_LARGE', `Berkas lebih besar dari ${Math.floor(maxBytes / 1_000_000)} MB.`);
  }
}

type Sniff = [mime: string, test: (head: Buffer) => boolean];
const text = (head: Buffer, at: number, expected: string) =>
  head.subarray(at, at + expected.length).toString('latin1') === expected;

/** What may be stored, recognised by its first bytes; macro documents, SVG and HTML are not in the list. */
const KINDS: Sniff[] = [
  ['application/pdf', (head) => text(head, 0, '%PDF-')],
  ['image/jpeg', (head) => head[0] === 0xff && head[1] === 0xd8 && head[2] === 0xff],
  ['image/png', (head) => text(head, 0, '\x89PNG\r\n\x1a\n')],
  ['image/webp', (head) => text(head, 0, 'RIFF') && text(head, 8, 'WEBP')],
  ['audio/mpeg', (head) => text(head, 0, 'ID3') || (head[0] === 0xff && ((head[1] ?? 0) & 0xe6) === 0xe2)],
  ['audio/wav', (head) => text(head, 0, 'RIFF') && text(head, 8, 'WAVE')],
  ['video/mp4', (head) => text(head, 4, 'ftyp')],
];

/** The type of a file by its first bytes; null when it is none of those we keep. */
export const sniff = (head: Buffer): string | null => KINDS.find(([, test]) => test(head))?.[0] ?? null;

/** Content-addressed files under the data folder: stored once by SHA-256, never changed, never served by name. */
export class FileStore {
  constructor(private readonly folder: string) {
    mkdirSync(join(folder, 'incoming'), { recursive: true });
  }

  /** Streams `source` to disk while counting and hashing. @throws FileRefused */
  async receive(source: Readable, maxBytes: number): Promise<Received> {
    const incoming = join(this.folder, 'incoming', newId());
    const hash = createHash('sha256');
    let size = 0;
    let head: Buffer = Buffer.alloc(0);
    const measure = new Transform({
      transform(chunk: Buffer, _encoding, done) {
        size += chunk.length;
        if (size > maxBytes) return done(FileRefused.tooLarge(maxBytes));
        if (head.length < 32) head = Buffer.concat([head, chunk.subarray(0, 32)]);
        hash.update(chunk);
        done(null, chunk);
      },
    });
    try {
      await pipeline(source, measure, createWriteStream(incoming, { flags: 'wx' }));
      if (size === 0) throw new FileRefused('EMPTY', 'Berkas kosong.');
      const mime = sniff(head);
      if (!mime)
        throw new FileRefused(
          'WRONG_TYPE',
          'Jenis berkas tidak diterima. Unggah PDF, foto JPG atau PNG, rekaman MP3 atau MP4.',
        );
      const sha256 = hash.digest('hex');
      await this.keep(incoming, sha256);
      return { sha256, size, mime };
    } finally {
      await rm(incoming, { force: true });
    }
  }

  /** Stores bytes we made ourselves (captures). */
  async put(bytes: Buffer): Promise<string> {
    const sha256 = createHash('sha256').update(bytes).digest('hex');
    const incoming = join(this.folder, 'incoming', newId());
    await pipeline(Readable.from([bytes]), createWriteStream(incoming, { flags: 'wx' }));
    await this.keep(incoming, sha256);
    return sha256;
  }

  open(sha256: string): Readable {
    return createReadStream(this.pathOf(sha256));
  }

  /** Bytes of the stored file; null when it is missing. */
  async sizeOf(sha256: string): Promise<number | null> {
    return stat(this.pathOf(sha256)).then(
      (found) => found.size,
      () => null,
    );
  }

  private pathOf(sha256: string): string {
    if (!/^[0-9a-f]{64}$/.test(sha256)) throw new Error('Not a SHA-256 name.');
    return join(this.folder, sha256.slice(0, 2), sha256);
  }

  private async keep(incoming: string, sha256: string): Promise<void> {
    mkdirSync(join(this.folder, sha256.slice(0, 2)), { recursive: true });
    await rename(incoming, this.pathOf(sha256));
  }
}
