/** A run of text with one look; `href` is a web, mail or phone address. */
export interface MarkSpan {
  text: string;
  strong?: true;
  em?: true;
  href?: string;
}

/** A part of a text: headings have level 2 or 3, lists have one row of runs per item. */
export type MarkBlock =
  | { kind: 'heading'; level: 2 | 3; spans: MarkSpan[] }
  | { kind: 'paragraph'; spans: MarkSpan[] }
  | { kind: 'quote'; spans: MarkSpan[] }
  | { kind: 'list'; isOrdered: boolean; items: MarkSpan[][] };

const INLINE =
  /\*\*([^*\n]{1,500})\*\*|\*([^*\s][^*\n]{0,500})\*|_([^_\s][^_\n]{0,500})_|\[([^\]\n]{1,300})\]\(([^()\s]{1,500})\)/g;
const ADDRESS = /^(https?:\/\/|mailto:|tel:)/i;

/** The runs of one line; what is no mark stays text, and an address of another kind is no link. */
export function markSpans(line: string): MarkSpan[] {
  const spans: MarkSpan[] = [];
  let from = 0;
  for (const found of line.matchAll(INLINE)) {
    if (found.index > from) spans.push({ text: line.slice(from, found.index) });
    spans.push(spanOf(found));
    from = found.index + found[0].length;
  }
  if (from < line.length) spans.push({ text: line.slice(from) });
  return spans;
}

function spanOf([whole, strong, star, low, label, href]: RegExpMatchArray): MarkSpan {
  if (strong !== undefined) return { text: strong, strong: true };
  const em = star ?? low;
  if (em !== undefined) return { text: em, em: true };
  return href !== undefined && ADDRESS.test(href) ? { text: label ?? href, href } : { text: whole };
}

const BULLET = /^\s{0,3}[-*]\s+(.*)$/;
const NUMBERED = /^\s{0,3}\d{1,3}[.)]\s+(.*)$/;

/**
 * Reads the small Markdown of the office: headings, paragraphs, lists, quotes, strong, emphasis and links. HTML is text like
 * any other. Server pages and the screen draw from this one reading, so a preview is what the public gets.
 */
export function parseMarkdown(text: string): MarkBlock[] {
  return text
    .replace(/\r\n?/g, '\n')
    .split(/\n\s*\n/)
    .flatMap((chunk) => chunkBlocks(chunk.split('\n').filter((line) => line.trim() !== '')));
}

/** The blocks of lines without an empty one between them. */
function chunkBlocks(lines: readonly string[]): MarkBlock[] {
  const blocks: MarkBlock[] = [];
  let at = 0;
  while (at < lines.length) {
    const kind = kindOf(lines[at] ?? '');
    let end = at + 1;
    while (kind !== 'heading' && end < lines.length && kindOf(lines[end] ?? '') === kind) end++;
    blocks.push(blockOf(kind, lines.slice(at, end)));
    at = end;
  }
  return blocks;
}

type LineKind = 'heading' | 'bullets' | 'numbers' | 'quote' | 'paragraph';

function kindOf(line: string): LineKind {
  if (/^#{1,6}\s/.test(line)) return 'heading';
  if (BULLET.test(line)) return 'bullets';
  if (NUMBERED.test(line)) return 'numbers';
  return line.startsWith('>') ? 'quote' : 'paragraph';
}

function blockOf(kind: LineKind, lines: readonly string[]): MarkBlock {
  const joined = (strip: RegExp) => markSpans(lines.map((line) => line.replace(strip, '').trim()).join(' '));
  if (kind === 'heading') {
    const level = /^#{1,2}\s/.test(lines[0] ?? '') ? 2 : 3;
    return { kind, level, spans: joined(/^#+\s+/) };
  }
  if (kind === 'bullets' || kind === 'numbers') {
    const mark = kind === 'bullets' ? BULLET : NUMBERED;
    const items = lines.map((line) => markSpans((mark.exec(line)?.[1] ?? '').trim()));
    return { kind: 'list', isOrdered: kind === 'numbers', items };
  }
  return kind === 'quote' ? { kind, spans: joined(/^>\s?/) } : { kind: 'paragraph', spans: joined(/^/) };
}
