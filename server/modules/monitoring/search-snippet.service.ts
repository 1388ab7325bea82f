import type { Found } from './article-scan.service';
import type { MarkedText, SearchSnippet } from './article-search.inputs';
import { type Stretch, stretches } from './query/document';

/** Characters shown around the hits of one snippet. */
const AROUND = 90;
const LONGEST = 260;
const MOST = 2;

/** The headline cut into stretches that the query hit or not. */
export const markedTitle = (found: Found): MarkedText[] =>
  marked(found.document.title, 0, found.document.title.length, partsOf(found, 'TITLE'));

const partsOf = ({ document, spans }: Found, part: Stretch['part']): Stretch[] =>
  stretches(document, spans).filter((one) => one.part === part);

/** The beginning of the text where the query hit only the headline, else parts around its first hits. */
export function snippetsOf(found: Found): SearchSnippet[] {
  const { body } = found.document;
  const hits = partsOf(found, 'BODY');
  if (hits.length === 0) return body ? [{ parts: marked(body, 0, wordEnd(body, LONGEST), []) }] : [];
  const snippets: SearchSnippet[] = [];
  let after = 0;
  for (const hit of hits) {
    if (hit.start < after || snippets.length === MOST) continue;
    const start = wordStart(body, Math.max(after, hit.start - AROUND));
    const end = wordEnd(body, Math.max(hit.end, Math.min(start + LONGEST, hit.end + AROUND)));
    snippets.push({ parts: marked(body, start, end, hits) });
    after = end;
  }
  return snippets;
}

function wordStart(text: string, from: number): number {
  if (from === 0) return 0;
  const space = text.slice(from, from + AROUND).search(/\s/);
  return space < 0 ? from : from + space + 1;
}

function wordEnd(text: string, to: number): number {
  if (to >= text.length) return text.length;
  const space = text.slice(to).search(/\s/);
  return space < 0 || space > AROUND ? to : to + space;
}

/** A part of a text in stretches; line breaks become spaces, and dots say that text goes on. */
function marked(text: string, start: number, end: number, hits: readonly Stretch[]): MarkedText[] {
  const parts: MarkedText[] = [];
  const add = (from: number, to: number, isMarked: boolean) => {
    if (to > from) parts.push({ text: text.slice(from, to).replace(/\s+/g, ' '), isMarked });
  };
  if (start > 0) parts.push({ text: '… ', isMarked: false });
  let place = start;
  for (const hit of hits) {
    if (hit.end <= start || hit.start >= end) continue;
    add(place, Math.max(place, hit.start), false);
    add(Math.max(start, hit.start), Math.min(end, hit.end), true);
    place = Math.min(end, hit.end);
  }
  add(place, end, false);
  if (end < text.length) parts.push({ text: ' …', isMarked: false });
  return parts;
}
