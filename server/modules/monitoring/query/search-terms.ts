import type { Literal, Query } from './ast';
import { isPlaceField } from './ast';
import type { Document } from './document';
import { STOP_WORDS } from './stop-words';
import { compared, type Words } from './words';

const LONGEST = 40;

/** What an index of words must hold for a query to match; it may let through more than the query does, never less. */
export type Terms =
  | { kind: 'WORD'; word: string }
  | { kind: 'PREFIX'; word: string }
  | { kind: 'ALL'; items: Terms[] }
  | { kind: 'ANY'; items: Terms[] };

/**
 * A word as both databases index it: ASCII letters and digits only, at least three of them, never a stop word of theirs.
 * A beginning of a word gives a beginning of its form, so that prefixes work; two words may share a form.
 */
export function indexForm(word: string): string {
  let form = 'wx';
  for (const sign of word.slice(0, LONGEST)) {
    form += /[a-z0-9]/.test(sign) ? sign : `z${(sign.codePointAt(0) ?? 0).toString(36)}`;
    if (form.length > LONGEST) return form.slice(0, LONGEST);
  }
  return form;
}

/** The distinct words of a document in their index form, function words left out, parted by spaces. */
export function indexText({ titleWords, bodyWords }: Document): string {
  const forms = new Set<string>();
  for (const words of [titleWords, bodyWords]) addForms(words, forms);
  return [...forms].join(' ');
}

function addForms(words: Words, forms: Set<string>): void {
  for (const word of new Set(words.list)) if (!STOP_WORDS.has(word)) forms.add(indexForm(word));
}

const NONE: ReadonlySet<string> = new Set();

/**
 * What the index can say of a query, `common` words left out of it; null when it can say nothing, so that every article is a
 * candidate.
 */
export function termsOf(query: Query, common: ReadonlySet<string> = NONE): Terms | null {
  const of = (item: Query) => termsOf(item, common);
  switch (query.kind) {
    case 'TERM':
    case 'PREFIX':
    case 'CASE':
    case 'PHRASE':
      return ofLiteral(query, common);
    case 'ATLEAST':
      return ofLiteral(query.item, common);
    case 'NEAR':
      return joined('ALL', [query.first, ...query.links.map(({ item }) => item)].map(of));
    case 'AND':
      return joined('ALL', query.items.map(of));
    case 'OR': {
      const items = query.items.map(of);
      return items.includes(null) ? null : joined('ANY', items);
    }
    case 'FIELD':
      return isPlaceField(query.field) ? of(query.item) : null;
    default:
      return null;
  }
}

/** True when articles that hold the terms are exactly those that match: plain words, each with an index form of its own. */
export function isDecidedByIndex(query: Query): boolean {
  if (query.kind === 'AND' || query.kind === 'OR') return query.items.every(isDecidedByIndex);
  return query.kind === 'TERM' && hasOwnForm(compared(query.word));
}

/** A z may also begin the code of another sign, and a long word is cut. */
const hasOwnForm = (word: string): boolean => /^[a-y0-9]{1,38}$/.test(word) && !STOP_WORDS.has(word);

function ofLiteral(literal: Literal, common: ReadonlySet<string>): Terms | null {
  if (literal.kind === 'PREFIX') return { kind: 'PREFIX', word: indexForm(literal.word) };
  const words = literal.kind === 'PHRASE' ? literal.words : [compared(literal.word)];
  const known = [...new Set(words)].filter((word) => !STOP_WORDS.has(word) && !common.has(word));
  return joined(
    'ALL',
    known.map((word) => ({ kind: 'WORD', word: indexForm(word) })),
  );
}

function joined(kind: 'ALL' | 'ANY', items: (Terms | null)[]): Terms | null {
  const known = items.filter((item) => item !== null);
  return known.length > 1 ? { kind, items: known } : (known[0] ?? null);
}
