import { deflateSync } from 'node:zlib';

const literal = (text: string) => text.replace(/[\\()]/g, '\\$&').replace(/[^\x20-\x7e]/g, '?');

/** A one-page PDF with a title and lines: stands in for a scanned paper of the demo. */
export function pdfPaper(title: string, lines: readonly string[]): Buffer {
  const rows = [`BT /F1 16 Tf 60 770 Td (${literal(title)}) Tj ET`];
  for (const [index, line] of lines.entries())
    rows.push(`BT /F1 11 Tf 60 ${735 - index * 18} Td (${literal(line)}) Tj ET`);
  const content = rows.join('\n');
  const objects = [
    '<< /Type /Catalog /Pages 2 0 R >>',
    '<< /Type /Pages /Kids [3 0 R] /Count 1 >>',
    '<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] /Contents 4 0 R /Resources << /Font << /F1 5 0 R >> >> >>',
    `<< /Length ${content.length} >>\nstream\n${content}\nendstream`,
    '<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica >>',
  ];
  let text = '%PDF-1.4\n';
  const offsets = objects.map((object, index) => {
    const at = text.length;
    text += `${index + 1} 0 obj\n${object}\nendobj\n`;
    return at;
  });
  const start = text.length;
  text += `xref\n0 6\n0000000000 65535 f \n${offsets.map((at) => `${String(at).padStart(10, '0')} 00000 n \n`).join('')}`;
  return Buffer.from(`${text}trailer << /Size 6 /Root 1 0 R >>\nstartxref\n${start}\n%%EOF\n`, 'latin1');
}

const table = Array.from({ length: 256 }, (_, n) => {
  let c = n;
  for (let k = 0; k < 8; k++) c = c & 1 ? 0xedb88320 ^ (c >>> 1) : c >>> 1;
  return c >>> 0;
});

const crc = (bytes: Buffer) =>
  (bytes.reduce((c, byte) => (table[(c ^ byte) & 0xff] ?? 0) ^ (c >>> 8), 0xffffffff) ^ 0xffffffff) >>> 0;

function chunk(type: string, data: Buffer): Buffer {
  const body = Buffer.concat([Buffer.from(type, 'latin1'), data]);
  const frame = Buffer.alloc(8);
  frame.writeUInt32BE(data.length, 0);
  frame.writeUInt32BE(crc(body), 4);
  return Buffer.concat([frame.subarray(0, 4), body, frame.subarray(4)]);
}

/** A grey picture of lines of writing; `blur` from 0 (sharp) to 1 (nothing can be read): a phone photo of a paper. */
export function photoPaper(seed: number, blur: number): Buffer {
  const width = 480;
  const height = 640;
  const rows = Buffer.alloc((width + 1) * height);
  let random = seed * 7919 + 1;
  for (let y = 0; y < height; y++) {
    const isLine = y > 60 && y < 580 && y % 26 < 9;
    for (let x = 0; x < width; x++) {
      random = (random * 1103515245 + 12345) & 0x7fffffff;
      const ink = isLine && x > 50 && x < 430 && (x * 7 + Math.floor(y / 26) * 131 + seed * 17) % 11 > 3;
      const paper = 236 - (random % 10);
      rows[y * (width + 1) + 1 + x] = Math.round(ink ? paper - 170 * (1 - blur) : paper);
    }
  }
  const header = Buffer.alloc(13);
  header.writeUInt32BE(width, 0);
  header.writeUInt32BE(height, 4);
  header.set([8, 0, 0, 0, 0], 8);
  const mark = Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]);
  return Buffer.concat([
    mark,
    chunk('IHDR', header),
    chunk('IDAT', deflateSync(rows)),
    chunk('IEND', Buffer.alloc(0)),
  ]);
}
