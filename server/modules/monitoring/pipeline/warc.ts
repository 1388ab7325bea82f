import { createHash } from 'node:crypto';
import { isIP } from 'node:net';

/** What one capture archives: an answer as received, or something a person typed in (a resource without HTTP). */
export type WarcPayload =
  | {
      kind: 'response';
      status: number;
      statusText: string;
      headers: readonly [string, string][];
      body: Buffer;
    }
  | { kind: 'resource'; type: string; body: Buffer };

/** One capture for the archive; ids are UUIDs, `facts` go into the metadata record as JSON. */
export interface WarcCapture {
  recordId: string;
  metadataId: string;
  at: Date;
  url: string;
  peer: string | null;
  isTruncated: boolean;
  payload: WarcPayload;
  facts: object;
}

/** One record as read back. */
export interface WarcRecord {
  type: string;
  headers: ReadonlyMap<string, string>;
  block: Buffer;
}

const CRLF = '\r\n';
/** Never archived: they open sessions or say who somebody is. */
const SECRET =
  /^(set-cookie2?|cookie|authorization|proxy-authorization|proxy-authenticate|authentication-info)$/i;

const sha256 = (bytes: Uint8Array): string => createHash('sha256').update(bytes).digest('hex');
const digest = (bytes: Uint8Array): string => `sha256:${sha256(bytes)}`;
const urn = (id: string): string => `<urn:uuid:${id}>`;

function record(headers: readonly (readonly [string, string])[], block: Buffer): Buffer {
  const lines = headers.map(([name, value]) => `${name}: ${value.replace(/[\r\n]+/g, ' ')}${CRLF}`).join('');
  const head = `WARC/1.1${CRLF}${lines}Content-Length: ${block.length}${CRLF}${CRLF}`;
  return Buffer.concat([Buffer.from(head, 'utf8'), block, Buffer.from(CRLF + CRLF)]);
}

/** The first record of a file (ISO 28500:2017): who wrote it, with what, and under which name. */
export function warcInfo(info: {
  id: string;
  at: Date;
  file: string;
  fields: Record<string, string>;
}): Buffer {
  const lines = Object.entries({ format: 'WARC File Format 1.1', ...info.fields });
  const block = Buffer.from(lines.map(([name, value]) => `${name}: ${value}${CRLF}`).join(''), 'utf8');
  const headers = [
    ['WARC-Type', 'warcinfo'],
    ['WARC-Record-ID', urn(info.id)],
    ['WARC-Date', info.at.toISOString()],
    ['WARC-Filename', info.file],
    ['Content-Type', 'application/warc-fields'],
  ] as const;
  return record(headers, block);
}

/** The two records of one capture: what was received, then what was made of it. Not yet compressed. */
export function captureRecords(capture: WarcCapture): [main: Buffer, metadata: Buffer] {
  return [mainRecord(capture), metadataRecord(capture)];
}

function mainRecord({ recordId, at, url, peer, isTruncated, payload }: WarcCapture): Buffer {
  const block = payload.kind === 'response' ? httpBlock(payload) : payload.body;
  const type = payload.kind === 'response' ? 'application/http; msgtype=response' : payload.type;
  const headers: [string, string][] = [
    ['WARC-Type', payload.kind],
    ['WARC-Record-ID', urn(recordId)],
    ['WARC-Date', at.toISOString()],
    ['WARC-Target-URI', url],
    ['WARC-Payload-Digest', digest(payload.body)],
    ['WARC-Block-Digest', digest(block)],
    ['Content-Type', type],
  ];
  if (peer && isIP(peer)) headers.push(['WARC-IP-Address', peer]);
  if (isTruncated) headers.push(['WARC-Truncated', 'length']);
  return record(headers, block);
}

function metadataRecord({ recordId, metadataId, at, url, facts }: WarcCapture): Buffer {
  const block = Buffer.from(JSON.stringify(facts), 'utf8');
  const headers = [
    ['WARC-Type', 'metadata'],
    ['WARC-Record-ID', urn(metadataId)],
    ['WARC-Date', at.toISOString()],
    ['WARC-Target-URI', url],
    ['WARC-Refers-To', urn(recordId)],
    ['WARC-Block-Digest', digest(block)],
    ['Content-Type', 'application/json'],
  ] as const;
  return record(headers, block);
}

/** Status line and header lines in their order and spelling; chunks were joined, so their header is set aside. */
function httpBlock({
  status,
  statusText,
  headers,
  body,
}: Extract<WarcPayload, { kind: 'response' }>): Buffer {
  const kept = headers
    .filter(([name]) => !SECRET.test(name))
    .map(([name, value]) => [/^transfer-encoding$/i.test(name) ? `X-Archive-Orig-${name}` : name, value]);
  const lines = kept.map(([name, value]) => `${name}: ${value}${CRLF}`).join('');
  const head = `HTTP/1.1 ${status} ${statusText}${CRLF}${lines}${CRLF}`;
  return Buffer.concat([Buffer.from(head, 'latin1'), body]);
}

/** The records in unpacked bytes. @throws where the bytes are no sequence of whole WARC records */
export function readRecords(bytes: Buffer): WarcRecord[] {
  const records: WarcRecord[] = [];
  for (let at = 0; at < bytes.length; ) {
    const end = bytes.indexOf(CRLF + CRLF, at);
    const [version, ...lines] = end < 0 ? [] : bytes.toString('utf8', at, end).split(CRLF);
    if (version !== 'WARC/1.1') throw new Error(`no WARC record at byte ${at}`);
    const headers = new Map(lines.map((line) => pair(line)));
    const start = end + 4;
    const length = Number(headers.get('content-length') ?? Number.NaN);
    const stop = start + length;
    if (!(stop + 4 <= bytes.length) || bytes.toString('latin1', stop, stop + 4) !== CRLF + CRLF)
      throw new Error(`the record at byte ${at} is cut`);
    records.push({ type: headers.get('warc-type') ?? '', headers, block: bytes.subarray(start, stop) });
    at = stop + 4;
  }
  return records;
}

function pair(line: string): [string, string] {
  const colon = line.indexOf(':');
  return [line.slice(0, colon).toLowerCase(), line.slice(colon + 1).trim()];
}

/** The payload of a response or resource record: what follows the HTTP headers, or all of it. */
export function payloadOf({ type, block }: WarcRecord): Buffer {
  if (type !== 'response') return block;
  const end = block.indexOf(CRLF + CRLF);
  return end < 0 ? Buffer.alloc(0) : block.subarray(end + 4);
}
