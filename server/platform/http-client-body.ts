import { once } from 'node:events';
import { pipeline, type Readable, Transform } from 'node:stream';
import * as zlib from 'node:zlib';

/** How reading a body ended. */
export type BodyEnd = 'COMPLETE' | 'TOO_LARGE' | 'BOMB' | 'BAD_ENCODING';

/** A body after decompression, with what stopped it. */
export interface ReadBody {
  end: BodyEnd;
  body: Buffer;
  /** The same before decompression, as far as it was read; the very body where nothing was compressed. */
  wire: Buffer;
}

type Decoder = Transform & { bytesWritten: number };

const MAX_RATIO = 100;
// Short bodies of blanks pass 100:1 honestly; under this size no ratio can hurt.
const RATIO_FLOOR = 256 * 1024;
const MAX_CODINGS = 2;

/** Reads a response body, counting bytes after decompression, and stops at the size or ratio limit. */
export async function readBody(source: Readable, encoding: string, maxBytes: number): Promise<ReadBody> {
  const codings = encoding
    .toLowerCase()
    .split(',')
    .map((coding) => coding.trim())
    .filter(isCoding);
  if (codings.length > MAX_CODINGS) return stop(source, 'BAD_ENCODING');
  const taken = new Taken(maxBytes);
  let decoded = codings.length > 0 ? pipeline(source, taken, ignore) : source;
  let outermost: Decoder | null = null;
  for (const coding of codings.reverse()) {
    const decoder: Decoder | null = await decoderOf(coding, decoded);
    if (!decoder) return stop(source, 'BAD_ENCODING');
    outermost ??= decoder;
    decoded = pipeline(decoded, decoder, ignore);
  }
  const read = await collect(decoded, outermost, maxBytes, source);
  if (codings.length === 0) return { ...read, wire: read.body };
  return { ...(taken.isFull ? { ...read, end: 'TOO_LARGE' as const } : read), wire: taken.bytes() };
}

/** Keeps what passes through to a decoder; more than the limit ends it, because blanks can unpack to nothing. */
class Taken extends Transform {
  isFull = false;
  private readonly chunks: Buffer[] = [];
  private size = 0;

  constructor(private readonly maxBytes: number) {
    super();
  }

  override _transform(
    chunk: Buffer,
    _encoding: BufferEncoding,
    done: (error: Error | null, chunk?: Buffer) => void,
  ) {
    this.size += chunk.length;
    this.isFull = this.size > this.maxBytes;
    if (this.isFull) return done(Object.assign(new Error('too much'), { code: 'Z_TOO_MUCH' }));
    this.chunks.push(chunk);
    done(null, chunk);
  }

  bytes(): Buffer {
    return Buffer.concat(this.chunks);
  }
}

const ignore = (): void => undefined;
const isCoding = (coding: string): boolean => coding !== '' && coding !== 'identity';

function stop(source: Readable, end: BodyEnd): ReadBody {
  source.on('error', ignore).destroy();
  const nothing = Buffer.alloc(0);
  return { end, body: nothing, wire: nothing };
}

// A missing gzip trailer is common and harmless, hence the sync flush at the end (browsers do the same).
const LENIENT = { flush: zlib.constants.Z_SYNC_FLUSH, finishFlush: zlib.constants.Z_SYNC_FLUSH };

async function decoderOf(coding: string, source: Readable): Promise<Decoder | null> {
  if (coding === 'gzip' || coding === 'x-gzip') return zlib.createGunzip(LENIENT);
  if (coding === 'br') {
    const flush = zlib.constants.BROTLI_OPERATION_FLUSH;
    return zlib.createBrotliDecompress({ flush, finishFlush: flush });
  }
  if (coding !== 'deflate') return null;
  // `deflate` is zlib-wrapped by the standard and raw by habit; the first byte tells which.
  return ((await firstByte(source)) & 0x0f) === 8
    ? zlib.createInflate(LENIENT)
    : zlib.createInflateRaw(LENIENT);
}

async function firstByte(source: Readable): Promise<number> {
  if (source.readableLength === 0) await once(source, 'readable');
  const chunk: Buffer | null = source.read();
  if (!chunk) return 8;
  source.unshift(chunk);
  return chunk[0] ?? 8;
}

async function collect(
  decoded: Readable,
  decoder: Decoder | null,
  maxBytes: number,
  source: Readable,
): Promise<ReadBody> {
  const chunks: Buffer[] = [];
  let size = 0;
  try {
    for await (const chunk of decoded as AsyncIterable<Buffer>) {
      size += chunk.length;
      // The decoder's own count, because bytes waiting in the pipe have produced nothing yet.
      if (decoder && size > RATIO_FLOOR && size > decoder.bytesWritten * MAX_RATIO)
        return stop(source, 'BOMB');
      if (size > maxBytes) {
        const body = Buffer.concat(chunks);
        return { end: stop(source, 'TOO_LARGE').end, body, wire: body };
      }
      chunks.push(chunk);
    }
  } catch (error) {
    if (!isZlibError(error)) throw error;
    return stop(source, 'BAD_ENCODING');
  }
  const body = Buffer.concat(chunks);
  return { end: 'COMPLETE', body, wire: body };
}

function isZlibError(error: unknown): boolean {
  return /^(?:Z_|ERR_+BROTLI|ERR_+PADDING|ERR_+DICTIONARY)/.test(
    String((error as { code?: unknown }).code ?? ''),
  );
}
