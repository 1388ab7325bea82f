import { isLiteral, isPlaceField, type Query } from './ast';

/** What a match of the query must have: a word in its text, a fact of a field, or nothing at all. */
export function restsOn(query: Query): 'TEXT' | 'FIELD' | 'NOTHING' {
  if (query.kind === 'NOT') return 'NOTHING';
  if (query.kind === 'FIELD') return isPlaceField(query.field) ? restsOn(query.item) : 'FIELD';
  if (query.kind !== 'AND' && query.kind !== 'OR') return 'TEXT';
  const found = query.items.map(restsOn);
  const order = query.kind === 'AND' ? (['TEXT', 'FIELD'] as const) : (['NOTHING', 'FIELD'] as const);
  return order.find((one) => found.includes(one)) ?? (query.kind === 'AND' ? 'NOTHING' : 'TEXT');
}

/** True when a fact that is asked of a field can be one: a reach from 1 to 3, yes or no. */
export function isFieldValue(field: string, item: Query): boolean {
  const literals = item.kind === 'OR' ? item.items : [item];
  return literals.every((one) => {
    if (!isLiteral(one)) return false;
    const value = one.kind === 'PHRASE' ? one.words.join(' ') : one.word;
    if (field === 'tier') return /^[1-3]$/.test(value);
    return field === 'paid' ? /^(yes|no|ya|tidak)$/i.test(value) : true;
  });
}
