import type { Query } from './ast';

const quoted = (words: string[]): string => `"${words.join(' ')}"`;

/** Brackets where the tree would otherwise be read in another way. */
const within = (query: Query): string =>
  query.kind === 'AND' || query.kind === 'OR' || query.kind === 'NOT' ? `(${print(query)})` : print(query);
/** Brackets for all but single words and phrases. */
const single = (query: Query): string =>
  ['TERM', 'PREFIX', 'CASE', 'PHRASE', 'ALIAS', 'ATLEAST'].includes(query.kind)
    ? print(query)
    : `(${print(query)})`;
const inAnd = (query: Query): string =>
  query.kind === 'AND' || query.kind === 'OR' ? `(${print(query)})` : print(query);

/** The text form of a query; reading it gives the same tree. */
export function print(query: Query): string {
  switch (query.kind) {
    case 'TERM':
      return query.word;
    case 'PREFIX':
      return `${query.word}*`;
    case 'CASE':
      return `!${query.word}`;
    case 'PHRASE':
      return quoted(query.words);
    case 'ALIAS':
      return `@alias(${query.name})`;
    case 'ATLEAST':
      return `ATLEAST/${query.count}(${print(query.item)})`;
    case 'FIELD':
      return `${query.field}:${single(query.item)}`;
    case 'NOT':
      return `NOT ${within(query.item)}`;
    case 'NEAR':
      return [
        single(query.first),
        ...query.links.map(
          ({ isOrdered, distance, item }) => `${isOrdered ? 'ONEAR' : 'NEAR'}/${distance} ${single(item)}`,
        ),
      ].join(' ');
    case 'AND':
      return query.items.map(inAnd).join(' AND ');
    case 'OR':
      return query.items.map((item) => (item.kind === 'OR' ? `(${print(item)})` : print(item))).join(' OR ');
  }
}
