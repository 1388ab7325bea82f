import { squeeze } from './plain-text';

/** Where in a page a paid label was sought; OPENING and CLOSING are the first and last paragraphs. */
export type PaidLabelPlace = 'TITLE' | 'ELEMENT' | 'OPENING' | 'CLOSING';

/** A visible mark of paid content, with the words as written. */
export interface PaidLabel {
  found: boolean;
  label: string;
  where: PaidLabelPlace;
}

/** The parts of a page that may carry a label; `elements` are kickers, badges and label boxes. */
export interface LabelledParts {
  title: string;
  elements: readonly string[];
  paragraphs: readonly string[];
}

/** The label words used when a profile names none. */
export const PAID_LABELS = [
  'advertorial',
  'adv',
  'iklan',
  'pariwara',
  'sponsored',
  'ads',
  'artikel sponsor',
  'konten sponsor',
  'konten berbayar',
  'kerja sama publikasi',
  'paid content',
  'sponsored content',
  'paid post',
];

const ENDS = 3;
const MAX_ELEMENT = 60;

/** Finds a paid label where readers would see it; a label word inside a sentence is no label. */
export function findPaidLabel(parts: LabelledParts, labels: readonly string[]): PaidLabel | null {
  const words = [...labels]
    .sort((left, right) => right.length - left.length)
    .map(literal)
    .join('|');
  if (words === '') return null;
  const element = new RegExp(`(?<![\\p{L}\\p{N}])(?:${words})(?![\\p{L}\\p{N}])`, 'iu');
  const marked = markPattern(words);
  const opening = parts.paragraphs.slice(0, ENDS);
  const closing = parts.paragraphs.slice(Math.max(ENDS, parts.paragraphs.length - ENDS));
  return (
    first([parts.title], marked, 'TITLE') ??
    first(
      parts.elements.filter((text) => text.length <= MAX_ELEMENT),
      element,
      'ELEMENT',
    ) ??
    first(opening, marked, 'OPENING') ??
    first(closing, marked, 'CLOSING')
  );
}

// "ADV - …", "[Advertorial] …", "… (ADV/Rina)", "… | Advertorial", or a paragraph that says nothing else.
function markPattern(words: string): RegExp {
  const bracketed = `[([{](?:\\s*)(?:${words})(?:\\s*[/|,:–-][^)\\]}]{0,40})?\\s*[)\\]}]`;
  const leading = `^(?:${words})\\s*(?:[-–—:|/]|$)`;
  const trailing = `[|–—-]\\s*(?:${words})\\.?$`;
  const hashed = `#(?:${words})(?![\\p{L}\\p{N}])`;
  return new RegExp(`${bracketed}|${leading}|${trailing}|${hashed}`, 'iu');
}

const literal = (label: string): string =>
  squeeze(label)
    .replace(/[.*+?^${}()|[\]\\]/g, '\\$&')
    .replaceAll(' ', '\\s+');

function first(texts: readonly string[], pattern: RegExp, where: PaidLabelPlace): PaidLabel | null {
  for (const text of texts) {
    const label = pattern.exec(squeeze(text))?.[0];
    if (label) return { found: true, label: label.trim(), where };
  }
  return null;
}
