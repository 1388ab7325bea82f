import { createHash } from 'node:crypto';
import { captureRecords, payloadOf, readRecords, type WarcCapture, warcInfo } from './warc';

const at = new Date('2026-01-05T02:00:00.123Z');
const body = Buffer.from('<p>Désa Rawa</p>\r\n\r\nsisa', 'utf8');
const sha = (bytes: Uint8Array) => createHash('sha256').update(bytes).digest('hex');
const capture: WarcCapture = {
  recordId: '01900000-0000-7000-8000-000000000001',
  metadataId: '01900000-0000-7000-8000-000000000002',
  at,
  url: 'http://rawakini.example/a',
  peer: '127.0.0.1',
  isTruncated: false,
  payload: {
    kind: 'response',
    status: 200,
    statusText: 'OK',
    headers: [
      ['Content-Type', 'text/html'],
      ['X-Nama', 'D\u00e9sa'],
      ['Set-Cookie', 'session=rahasia'],
      ['Transfer-Encoding', 'chunked'],
    ],
    body,
  },
  facts: { text: 'Désa Rawa' },
};

it('writes response and metadata with digests, header lines as received and no cookie', () => {
  const [response, metadata] = readRecords(Buffer.concat(captureRecords(capture)));

  expect(response?.type).toBe('response');
  expect(Object.fromEntries(response?.headers ?? [])).toEqual({
    'warc-type': 'response',
    'warc-record-id': '<urn:uuid:01900000-0000-7000-8000-000000000001>',
    'warc-date': '2026-01-05T02:00:00.123Z',
    'warc-target-uri': 'http://rawakini.example/a',
    'warc-payload-digest': `sha256:${sha(body)}`,
    'warc-block-digest': `sha256:${sha(response?.block ?? body)}`,
    'content-type': 'application/http; msgtype=response',
    'warc-ip-address': '127.0.0.1',
    'content-length': String(response?.block.length),
  });
  expect(response?.block.toString('latin1')).toBe(
    `HTTP/1.1 200 OK\r\nContent-Type: text/html\r\nX-Nama: D\u00e9sa\r\nX-Archive-Orig-Transfer-Encoding: chunked\r\n\r\n${body.toString('latin1')}`,
  );
  expect(response && payloadOf(response).equals(body)).toBe(true);
  expect(metadata?.headers.get('warc-refers-to')).toBe('<urn:uuid:01900000-0000-7000-8000-000000000001>');
  expect(JSON.parse(String(metadata?.block))).toEqual({ text: 'Désa Rawa' });
});

it('keeps what a person typed as a resource and marks a body that was cut', () => {
  const typed = { kind: 'resource' as const, type: 'application/json', body: Buffer.from('{"a":1}') };
  const [resource] = readRecords(captureRecords({ ...capture, payload: typed, isTruncated: true })[0]);

  expect(resource?.type).toBe('resource');
  expect(resource?.headers.get('warc-truncated')).toBe('length');
  expect(resource && payloadOf(resource).toString()).toBe('{"a":1}');
});

it('opens a file with its name and format', () => {
  const fields = { software: 'SINERGI/0.1' };
  const [info] = readRecords(warcInfo({ id: capture.recordId, at, file: 'a.warc.gz', fields }));

  expect(info?.headers.get('warc-filename')).toBe('a.warc.gz');
  expect(String(info?.block)).toBe('format: WARC File Format 1.1\r\nsoftware: SINERGI/0.1\r\n');
});

it('never takes a line break from an address into its own headers', () => {
  const [record] = readRecords(
    captureRecords({ ...capture, url: 'http://a.example/\r\nWARC-Type: warcinfo' })[0],
  );

  expect(record?.type).toBe('response');
});

it('refuses bytes that are cut or no record', () => {
  const [response] = captureRecords(capture);
  expect(() => readRecords(response.subarray(0, response.length - 3))).toThrow('is cut');
  expect(() => readRecords(Buffer.from('GET / HTTP/1.1\r\n\r\n'))).toThrow('no WARC record at byte 0');
});
