import type { IncomingMessage, ServerResponse } from 'node:http';
import type { Duplex } from 'node:stream';
import { createBrotliDecompress, createGunzip, createInflate } from 'node:zlib';

/** A fault of the HTTP request itself. */
export class HttpError extends Error {
  constructor(
    readonly status: number,
    readonly code: string,
  ) {
    super(code);
  }
}

const INFLATE: Record<
  string,
  (options: { chunkSize: number }) => NodeJS.ReadWriteStream & { destroy(): void }
> = {
  gzip: createGunzip,
  br: createBrotliDecompress,
  deflate: createInflate,
};

/** The body as text, counted after decompression; stops at the limit. @throws HttpError 413, 415, 400 */
export function readBody(req: IncomingMessage, limit: number): Promise<string> {
  return new Promise((resolve, reject) => {
    const charset = /charset="?([\w-]+)/i.exec(req.headers['content-type'] ?? '')?.[1] ?? 'utf-8';
    const coding = req.headers['content-encoding'] ?? 'identity';
    const inflate = INFLATE[coding];
    if (!/^utf-?8$/i.test(charset)) return reject(new HttpError(415, 'BAD_REQUEST'));
    if (!inflate && coding !== 'identity') return reject(new HttpError(415, 'BAD_REQUEST'));
    if (Number(req.headers['content-length'] ?? 0) > limit)
      return reject(new HttpError(413, 'PAYLOAD_TOO_LARGE'));
    const unpacked = inflate ? req.pipe(inflate({ chunkSize: 16_384 })) : null;
    const stream = unpacked ?? req;
    const chunks: Buffer[] = [];
    let size = 0;
    const fail = (error: Error) => {
      req.unpipe();
      unpacked?.destroy();
      reject(error);
    };
    stream.on('data', (chunk: Buffer) => {
      size += chunk.length;
      if (size > limit) return fail(new HttpError(413, 'PAYLOAD_TOO_LARGE'));
      chunks.push(chunk);
    });
    stream.on('end', () => resolve(Buffer.concat(chunks).toString('utf8')));
    stream.on('error', () => fail(new HttpError(400, 'BAD_REQUEST')));
    req.on('aborted', () => fail(new HttpError(400, 'BAD_REQUEST')));
  });
}

/** Answers a fault as JSON and lets the client read the answer. */
export function answerFault(req: IncomingMessage, res: ServerResponse, error: unknown): void {
  if (res.headersSent) return void res.destroy();
  const { status, code } = error instanceof HttpError ? error : { status: 500, code: 'INTERNAL' };
  res.writeHead(status, {
    'content-type': 'application/json; charset=utf-8',
    ...(status === 413 && { connection: 'close' }),
  });
  res.end(JSON.stringify({ errors: [{ message: code, extensions: { code } }] }));
  drainRest(req);
}

/** Drains an unread body for a second: closing at once would reset the connection before the answer is read. */
export function drainRest(req: IncomingMessage): void {
  if (req.complete) return;
  req.unpipe();
  req.resume();
  const cut = setTimeout(() => req.destroy(), 1000);
  req.once('close', () => clearTimeout(cut));
}

const BROKEN: Record<string, string> = {
  HPE_HEADER_OVERFLOW: '431 Request Header Fields Too Large',
  ERR_HTTP_REQUEST_TIMEOUT: '408 Request Timeout',
};

/** Answers, as JSON too, what is no readable HTTP request: headers too large, too slow, or not HTTP at all. */
export function answerBroken(error: Error & { code?: string }, socket: Duplex): void {
  if (!socket.writable || error.code === 'ECONNRESET') return void socket.destroy();
  const body = JSON.stringify({ errors: [{ message: 'BAD_REQUEST', extensions: { code: 'BAD_REQUEST' } }] });
  const status = BROKEN[error.code ?? ''] ?? '400 Bad Request';
  socket.end(
    `HTTP/1.1 ${status}\r\ncontent-type: application/json; charset=utf-8\r\ncontent-length: ${body.length}\r\nconnection: close\r\n\r\n${body}`,
  );
}
