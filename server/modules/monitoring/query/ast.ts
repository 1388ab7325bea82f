/** Version of the grammar; stored beside every saved query, so that a later grammar can still read it. */
export const GRAMMAR_VERSION = 1;

/** What a word of a query may stand for; the words are in their compared form, except behind `!`. */
export type Literal =
  | { kind: 'TERM'; word: string }
  | { kind: 'PREFIX'; word: string }
  | { kind: 'CASE'; word: string }
  | { kind: 'PHRASE'; words: string[] };

/** A query as a tree (monitoring.md 6.2). Brackets of the text stand as nested nodes, so that it can be printed again. */
export type Query =
  | Literal
  | { kind: 'AND' | 'OR'; items: Query[] }
  | { kind: 'NOT'; item: Query }
  | { kind: 'NEAR'; first: Query; links: NearLink[] }
  | { kind: 'ATLEAST'; count: number; item: Literal }
  | { kind: 'FIELD'; field: Field; item: Query }
  | { kind: 'ALIAS'; name: string };

/** The next operand of a NEAR chain; `distance` is the largest number of words between. */
export interface NearLink {
  isOrdered: boolean;
  distance: number;
  item: Query;
}

export const FIELDS = ['title', 'body', 'outlet', 'tier', 'author', 'lang', 'place', 'paid'] as const;
export type Field = (typeof FIELDS)[number];

/** Fields that bound the place of words; the others test facts about the article. */
export const isPlaceField = (field: Field): boolean => field === 'title' || field === 'body';

export const LITERALS: ReadonlySet<string> = new Set(['TERM', 'PREFIX', 'CASE', 'PHRASE']);
export const isLiteral = (query: Query): query is Literal => LITERALS.has(query.kind);

const keys = new WeakMap<Literal, string>();

/** One text per distinct literal. */
export function keyOf(literal: Literal): string {
  const known = keys.get(literal);
  if (known !== undefined) return known;
  const key =
    literal.kind === 'PHRASE'
      ? `${literal.words.length === 1 ? 'TERM' : 'PHRASE'} ${literal.words.join(' ')}`
      : `${literal.kind} ${literal.word}`;
  keys.set(literal, key);
  return key;
}

/** The parts of a query, direct ones only. */
export function partsOf(query: Query): Query[] {
  if (query.kind === 'AND' || query.kind === 'OR') return query.items;
  if (query.kind === 'NEAR') return [query.first, ...query.links.map(({ item }) => item)];
  return 'item' in query ? [query.item] : [];
}

/** Every word or phrase that a match may rest on: facts of fields and what stands behind NOT are left out. */
export function positiveLiterals(query: Query): Literal[] {
  if (isLiteral(query)) return [query];
  if (query.kind === 'NOT' || (query.kind === 'FIELD' && !isPlaceField(query.field))) return [];
  return partsOf(query).flatMap(positiveLiterals);
}

/** Every word or phrase that is looked for in the text, behind NOT as well. */
export function textLiterals(query: Query): Literal[] {
  if (isLiteral(query)) return [query];
  if (query.kind === 'FIELD' && !isPlaceField(query.field)) return [];
  return partsOf(query).flatMap(textLiterals);
}

/** A query with its aliases written out; an alias without a meaning matches nothing. */
export function expanded(query: Query, aliases: ReadonlyMap<string, Query>): Query {
  const within = (item: Query): Query => expanded(item, aliases);
  switch (query.kind) {
    case 'ALIAS':
      return aliases.get(query.name) ?? { kind: 'OR', items: [] };
    case 'AND':
    case 'OR':
      return { kind: query.kind, items: query.items.map(within) };
    case 'NOT':
      return { kind: 'NOT', item: within(query.item) };
    case 'FIELD':
      return { kind: 'FIELD', field: query.field, item: within(query.item) };
    default:
      return query;
  }
}
