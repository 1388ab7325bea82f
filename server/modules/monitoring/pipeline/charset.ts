/** Text with the encoding it was read by and what gave that encoding away. */
export interface DecodedText {
  text: string;
  charset: string;
  evidence: 'BOM' | 'HTTP' | 'PROLOG' | 'META' | 'UTF8' | 'FALLBACK';
}

const FALLBACK = 'windows-1252';
const META = /<meta[^>]{0,200}?charset\s*=\s*["']?\s*([\w:-]+)/i;
const PROLOG = /<\?xml[^>]{0,200}?encoding\s*=\s*["']([\w:-]+)["']/i;
// biome-ignore lint/suspicious/noControlCharactersInRegex: these are exactly the characters to be removed.
const ILLEGAL = /[\u0000-\u0008\u000B\u000C\u000E-\u001F\uFFFE\uFFFF]/g;
const LONE_SURROGATES = /[\uD800-\uDBFF](?![\uDC00-\uDFFF])|(?<![\uD800-\uDBFF])[\uDC00-\uDFFF]/g;

/** Decodes a feed or page by the best evidence of its encoding, without characters that XML forbids. */
export function decodeText(bytes: Uint8Array, contentType: string | null): DecodedText {
  const claim = byMark(bytes) ?? claimed(bytes, contentType);
  const decoded = claim?.evidence === 'BOM' ? claim : weigh(bytes, claim);
  return { ...decoded, text: stripIllegal(decodeAs(bytes, decoded.charset)) };
}

// What windows-1252 writes in the places 0x80 to 0x9F; Node 20's own decoder leaves them as control characters.
const WINDOWS_1252 =
  '\u20AC\u0081\u201A\u0192\u201E\u2026\u2020\u2021\u02C6\u2030\u0160\u2039\u0152\u008D\u017D\u008F' +
  '\u0090\u2018\u2019\u201C\u201D\u2022\u2013\u2014\u02DC\u2122\u0161\u203A\u0153\u009D\u017E\u0178';

function decodeAs(bytes: Uint8Array, charset: string): string {
  const text = new TextDecoder(charset).decode(bytes);
  if (charset !== FALLBACK) return text;
  return text.replace(/[\u0080-\u009F]/g, (mark) => WINDOWS_1252[mark.charCodeAt(0) - 0x80] ?? mark);
}

/** Removes code points that XML 1.0 does not allow. */
export function stripIllegal(text: string): string {
  return text.replace(ILLEGAL, '').replace(LONE_SURROGATES, '');
}

type Claim = Omit<DecodedText, 'text'>;

function byMark(bytes: Uint8Array): Claim | null {
  const [first, second, third, fourth] = bytes;
  if (first === 0xef && second === 0xbb && third === 0xbf) return { charset: 'utf-8', evidence: 'BOM' };
  if (first === 0xff && second === 0xfe) return { charset: 'utf-16le', evidence: 'BOM' };
  if (first === 0xfe && second === 0xff) return { charset: 'utf-16be', evidence: 'BOM' };
  // "<?" in sixteen bits: no mark, but nothing else begins like this.
  if (first === 0x3c && second === 0 && third === 0x3f && fourth === 0)
    return { charset: 'utf-16le', evidence: 'BOM' };
  if (first === 0 && second === 0x3c && third === 0 && fourth === 0x3f)
    return { charset: 'utf-16be', evidence: 'BOM' };
  return null;
}

function claimed(bytes: Uint8Array, contentType: string | null): Claim | null {
  const http = known(/charset\s*=\s*["']?([\w:-]+)/i.exec(contentType ?? '')?.[1]);
  if (http) return { charset: http, evidence: 'HTTP' };
  const head = Buffer.from(bytes.subarray(0, 8192)).toString('latin1');
  const prolog = known(PROLOG.exec(head.slice(0, 1024))?.[1]);
  if (prolog) return { charset: prolog, evidence: 'PROLOG' };
  const meta = known(META.exec(head.slice(0, 1024))?.[1] ?? META.exec(head)?.[1]);
  return meta ? { charset: meta, evidence: 'META' } : null;
}

function known(label: string | undefined): string | null {
  if (!label) return null;
  try {
    const { encoding } = new TextDecoder(label);
    // An eight-bit document cannot carry a sixteen-bit label: the label itself would be unreadable.
    return encoding.startsWith('utf-16') ? null : encoding;
  } catch {
    return null;
  }
}

// Accented bytes that form good UTF-8 do so by intent: UTF-8 wins over a wrong label, and a wrong UTF-8 label loses.
function weigh(bytes: Uint8Array, claim: Claim | null): Claim {
  const { good, bad } = countSequences(bytes);
  if (bad === 0 && (good > 0 || !claim))
    return claim?.charset === 'utf-8' ? claim : { charset: 'utf-8', evidence: 'UTF8' };
  if (claim && claim.charset !== 'utf-8') return claim;
  if (good > bad) return claim ?? { charset: 'utf-8', evidence: 'UTF8' };
  return bad === 0 && claim ? claim : { charset: FALLBACK, evidence: 'FALLBACK' };
}

function countSequences(bytes: Uint8Array): { good: number; bad: number } {
  let good = 0;
  let bad = 0;
  for (let index = 0; index < bytes.length; index += 1) {
    const byte = bytes[index] ?? 0;
    if (byte < 0x80) continue;
    const length = sequenceLength(bytes, index, byte);
    if (length > 0) good += 1;
    // A sequence cut by the end of the document proves nothing.
    else if (index < bytes.length - 3) bad += 1;
    if (length > 0) index += length - 1;
  }
  return { good, bad };
}

function sequenceLength(bytes: Uint8Array, start: number, lead: number): number {
  const length =
    lead >= 0xf0 && lead < 0xf5 ? 4 : lead >= 0xe0 && lead < 0xf0 ? 3 : lead >= 0xc2 && lead < 0xe0 ? 2 : 0;
  for (let offset = 1; offset < length; offset += 1) {
    if (((bytes[start + offset] ?? 0) & 0xc0) !== 0x80) return 0;
  }
  return length;
}
