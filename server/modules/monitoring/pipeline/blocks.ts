import type { PageNode } from './dom';
import { squeeze } from './plain-text';

/** One paragraph, heading or list item of a page's text. */
export interface Block {
  text: string;
  linkedLength: number;
  isHeading: boolean;
}

const BLOCKS = new Set(
  (
    'ADDRESS ARTICLE ASIDE BLOCKQUOTE CENTER DD DETAILS DIV DL DT FIELDSET FIGCAPTION FIGURE FOOTER FORM H1 H2 H3 H4 H5 H6 ' +
    'HEADER HR LI MAIN NAV OL P PRE SECTION SUMMARY TABLE TBODY TD TFOOT TH THEAD TR UL'
  ).split(' '),
);
const SKIPPED = new Set(
  'SCRIPT STYLE NOSCRIPT TEMPLATE IFRAME BUTTON SELECT TEXTAREA SVG FORM FIGURE FIGCAPTION CAPTION'.split(
    ' ',
  ),
);
const CAPTION =
  /(?:^|[\s_-])(?:wp-caption-text|wp-caption|caption|photo-credit|image-credit|foto-caption|credit)(?:$|[\s_-])/i;

/** Splits an element into its text blocks, without figures and captions; the walk is not recursive. */
export function blocksOf(root: PageNode): Block[] {
  const walk: Walk = { blocks: [], text: '', linked: 0, heading: false };
  const stack: (PageNode | (() => void))[] = [root];
  for (let next = stack.pop(); next; next = stack.pop()) {
    if (typeof next === 'function') next();
    else visit(next, walk, stack);
  }
  flush(walk);
  return walk.blocks;
}

interface Walk {
  blocks: Block[];
  text: string;
  linked: number;
  heading: boolean;
}

function visit(node: PageNode, walk: Walk, stack: (PageNode | (() => void))[]): void {
  if (node.nodeType === 3) {
    walk.text += node.nodeValue ?? '';
    return;
  }
  const name = node.nodeName.toUpperCase();
  if (node.nodeType === 1 && (SKIPPED.has(name) || isCaption(node))) return;
  if (name === 'BR') {
    breakLine(walk, node);
    return;
  }
  if (BLOCKS.has(name)) {
    flush(walk);
    walk.heading = /^H[1-6]$/.test(name);
    stack.push(() => flush(walk));
  }
  if (name === 'A') {
    const before = walk.text.length;
    stack.push(() => {
      walk.linked += Math.max(0, squeeze(walk.text.slice(before)).length);
    });
  }
  for (let child = node.lastChild; child; child = child.previousSibling) stack.push(child);
}

function isCaption(node: PageNode): boolean {
  const names =
    'getAttribute' in node && typeof node.getAttribute === 'function'
      ? String(node.getAttribute('class') ?? '')
      : '';
  return names !== '' && CAPTION.test(names);
}

// Two breaks in a row are how old editors write paragraphs; a single one only wraps a line.
function breakLine(walk: Walk, node: PageNode): void {
  let previous = node.previousSibling;
  while (previous && previous.nodeType === 3 && squeeze(previous.nodeValue ?? '') === '')
    previous = previous.previousSibling;
  if (previous?.nodeName.toUpperCase() === 'BR') flush(walk);
  else walk.text += ' ';
}

function flush(walk: Walk): void {
  const text = squeeze(walk.text);
  if (text !== '') walk.blocks.push({ text, linkedLength: walk.linked, isHeading: walk.heading });
  walk.text = '';
  walk.linked = 0;
  walk.heading = false;
}

const LINKED_SHARE = 0.7;
const SHORT_LINKED = 200;
const SHORT_OPENER = 160;
const SHORT_TAIL = 25;

/** Drops what is no part of the story: link lists, "Baca juga" lines, the repeated title, trailing headings and scraps. */
export function filterBlocks(blocks: readonly Block[], title: string, openers: readonly string[]): Block[] {
  const opening = new RegExp(`^[\\s>»•*–-]*(?:${openers.map(literal).join('|')})`, 'i');
  const plainTitle = comparable(title);
  const kept = blocks.filter((block) => {
    if (block.text.length < SHORT_LINKED && block.linkedLength > LINKED_SHARE * block.text.length)
      return false;
    if (block.text.length < SHORT_OPENER && openers.length > 0 && opening.test(block.text)) return false;
    return plainTitle === '' || comparable(block.text) !== plainTitle;
  });
  while (kept.length > 1 && isByline(kept[0])) kept.shift();
  while (kept.length > 1 && isScrap(kept.at(-1))) kept.pop();
  return kept;
}

// The line of writer, label and time above a story; a real lead is longer or ends like a sentence.
const BYLINE =
  /\b\d{1,2}[:.]\d{2}\s*WI(?:B|TA|T)\b|\b\d{1,2}\s+[A-Za-z]{3,9}\s+(?:19|20)\d{2}\b|^(?:oleh|by|penulis|editor|reporter)\b/i;
const MAX_BYLINE = 90;

const isByline = (block: Block | undefined): boolean =>
  block !== undefined &&
  block.text.length < MAX_BYLINE &&
  !/[.?!]["”’)]?$/.test(block.text) &&
  BYLINE.test(block.text);
const isScrap = (block: Block | undefined): boolean =>
  block !== undefined && (block.isHeading || block.text.length < SHORT_TAIL);
const comparable = (text: string): string =>
  text
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
const literal = (text: string): string => text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
