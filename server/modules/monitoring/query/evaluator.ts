import { type Field, isLiteral, isPlaceField, keyOf, type Literal, type NearLink, type Query } from './ast';
import type { Hits, Span } from './automaton';
import type { Document } from './document';
import { compared, wordsOf } from './words';

/** Places that count: everywhere, or within the title or the body alone. */
type Scope = 'title' | 'body' | null;

const NONE: readonly Span[] = [];

/**
 * Decides whether a document matches a query, from the hits of the query's literals; the only code that decides a match
 * anywhere. Gives the places that it rests on, or null.
 */
export function evaluate(
  query: Query,
  document: Document,
  hits: Hits,
  scope: Scope = null,
): readonly Span[] | null {
  if (isLiteral(query)) return orNull(hitsOf(query, document, hits, scope));
  switch (query.kind) {
    case 'AND':
      return all(query.items, document, hits, scope);
    case 'OR':
      return any(query.items, document, hits, scope);
    case 'NOT':
      return evaluate(query.item, document, hits, scope) ? null : NONE;
    case 'NEAR':
      return near(query.first, query.links, (item) => spansOf(item, document, hits, scope));
    case 'ATLEAST': {
      const found = hitsOf(query.item, document, hits, scope);
      return found.length >= query.count ? found : null;
    }
    case 'FIELD':
      if (isPlaceField(query.field)) return evaluate(query.item, document, hits, query.field as Scope);
      return testFact(query.field, query.item, document) ? NONE : null;
    case 'ALIAS':
      return null;
  }
}

const orNull = (spans: readonly Span[]): readonly Span[] | null => (spans.length > 0 ? spans : null);

function hitsOf(literal: Literal, document: Document, hits: Hits, scope: Scope): readonly Span[] {
  const found = hits.get(keyOf(literal)) ?? NONE;
  if (scope === null) return found;
  return found.filter(([first]) => (scope === 'title') === first < document.bodyShift);
}

function all(items: Query[], document: Document, hits: Hits, scope: Scope): readonly Span[] | null {
  const found: Span[] = [];
  for (const item of items) {
    const spans = evaluate(item, document, hits, scope);
    if (!spans) return null;
    found.push(...spans);
  }
  return found;
}

function any(items: Query[], document: Document, hits: Hits, scope: Scope): readonly Span[] | null {
  let found: readonly Span[] | null = null;
  for (const item of items) {
    const spans = evaluate(item, document, hits, scope);
    if (spans) found = found ? [...found, ...spans] : spans;
  }
  return found;
}

/** An operand of NEAR is a literal or a choice of literals. */
function spansOf(item: Query, document: Document, hits: Hits, scope: Scope): readonly Span[] {
  return evaluate(item, document, hits, scope) ?? NONE;
}

/** Follows a chain from operand to operand and keeps the places that take part in a whole chain. */
function near(
  first: Query,
  links: NearLink[],
  spansFor: (item: Query) => readonly Span[],
): readonly Span[] | null {
  const levels: (readonly Span[])[] = [spansFor(first)];
  for (const link of links) {
    const before = levels.at(-1) ?? NONE;
    levels.push(spansFor(link.item).filter((span) => before.some((other) => isNear(other, span, link))));
  }
  for (let level = levels.length - 2; level >= 0; level--) {
    const link = links[level];
    const after = levels[level + 1] ?? NONE;
    levels[level] = (levels[level] ?? NONE).filter(
      (span) => link && after.some((next) => isNear(span, next, link)),
    );
  }
  return orNull(levels.flat());
}

function isNear([a, b]: Span, [c, d]: Span, { isOrdered, distance }: NearLink): boolean {
  if (c > b) return c - b - 1 <= distance;
  return !isOrdered && a > d && a - d - 1 <= distance;
}

const TRUE = /^(yes|ya)$/i;

function testFact(field: Field, item: Query, { facts }: Document): boolean {
  const values = {
    outlet: facts.outlet,
    author: [facts.author ?? ''],
    lang: [facts.lang ?? ''],
    place: facts.places,
  };
  return choices(item).some((literal) => {
    const wanted = literal.kind === 'PHRASE' ? literal.words : [compared(literal.word)];
    if (field === 'tier') return String(facts.tier) === wanted[0];
    if (field === 'paid') return facts.isPaid === TRUE.test(wanted[0] ?? '');
    return values[field as keyof typeof values].some((value) =>
      contains(value, wanted, literal.kind === 'PREFIX'),
    );
  });
}

const choices = (item: Query): Literal[] =>
  isLiteral(item) ? [item] : item.kind === 'OR' ? item.items.flatMap(choices) : [];

/** True when the words stand in a row in a value; the last may be a beginning. */
function contains(value: string, wanted: string[], isPrefix: boolean): boolean {
  const { list } = wordsOf(value);
  return list.some((_, from) =>
    wanted.every((word, n) => {
      const found = list[from + n];
      return isPrefix ? found?.startsWith(word) : found === word;
    }),
  );
}
