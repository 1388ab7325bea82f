import { type Field, isLiteral, type Query } from './ast';
import { print } from './printer';
import { readQuery } from './read-query';

/** Where the words of a group must stand. */
export type GroupScope = 'ANYWHERE' | 'TITLE' | 'BODY';

/** A query as a form shows it: every group must be met, and in a group one of its words is enough. */
export interface QueryForm {
  groups: { scope: GroupScope; words: string[] }[];
  /** Words that must not stand anywhere. */
  excluded: string[];
  /** 1 to 3; empty for all. */
  tiers: number[];
  /** Codes or names of districts; empty for all. */
  districts: string[];
  isPaid: boolean | null;
}

const SIMPLE: ReadonlySet<string> = new Set(['ALIAS', 'ATLEAST', 'NEAR']);
const SCOPES: Record<string, GroupScope> = { title: 'TITLE', body: 'BODY' };

/** A word of a form is a literal, an alias, or a short expression that stands on one line. */
const isWord = (query: Query): boolean => isLiteral(query) || SIMPLE.has(query.kind);

/** The form that says the same as a query, or null when the query says more than a form can. */
export function formOf(query: Query): QueryForm | null {
  const form: QueryForm = { groups: [], excluded: [], tiers: [], districts: [], isPaid: null };
  const parts = query.kind === 'AND' ? query.items : [query];
  return parts.every((part) => take(form, part)) && form.groups.length > 0 ? form : null;
}

const choices = (query: Query): Query[] => (query.kind === 'OR' ? query.items : [query]);

function take(form: QueryForm, part: Query): boolean {
  if (part.kind === 'NOT') {
    if (form.excluded.length > 0 || !choices(part.item).every(isWord)) return false;
    form.excluded = choices(part.item).map(print);
    return true;
  }
  if (part.kind === 'FIELD') return takeField(form, part.field, choices(part.item));
  if (!choices(part).every(isWord)) return false;
  form.groups.push({ scope: 'ANYWHERE', words: choices(part).map(print) });
  return true;
}

function takeField(form: QueryForm, field: Field, items: Query[]): boolean {
  const scope = SCOPES[field];
  if (scope) {
    if (!items.every(isWord)) return false;
    form.groups.push({ scope, words: items.map(print) });
    return true;
  }
  const values = items.map((item) =>
    item.kind === 'PHRASE' ? item.words.join(' ') : 'word' in item ? item.word : '',
  );
  if (!items.every((item) => item.kind === 'PHRASE' || item.kind === 'TERM')) return false;
  if (field === 'tier' && form.tiers.length === 0) form.tiers = values.map(Number);
  else if (field === 'place' && form.districts.length === 0) form.districts = values;
  else if (field === 'paid' && form.isPaid === null && values.length === 1)
    form.isPaid = ['yes', 'ya'].includes(values[0] ?? '');
  else return false;
  return true;
}

/** A word of a form that cannot be read, by its place. */
export class FormWordError extends Error {
  constructor(
    readonly word: string,
    readonly reason: string,
  ) {
    super(word);
  }
}

/** The query that a form says. @throws FormWordError */
export function queryOfForm(form: QueryForm, aliases: ReadonlySet<string>): Query {
  const wordOf = (text: string): Query => readWord(text, aliases);
  const items: Query[] = form.groups
    .filter(({ words }) => words.length > 0)
    .map(({ scope, words }) => {
      const item = oneOf(words.map(wordOf));
      return scope === 'ANYWHERE'
        ? item
        : { kind: 'FIELD', field: scope === 'TITLE' ? 'title' : 'body', item };
    });
  const fact = (field: Field, values: string[]): void => {
    if (values.length > 0) items.push({ kind: 'FIELD', field, item: oneOf(values.map(wordOf)) });
  };
  fact('tier', form.tiers.map(String));
  fact('place', form.districts);
  if (form.isPaid !== null) fact('paid', [form.isPaid ? 'yes' : 'no']);
  if (form.excluded.length > 0) items.push({ kind: 'NOT', item: oneOf(form.excluded.map(wordOf)) });
  const [only] = items;
  return items.length === 1 && only ? only : { kind: 'AND', items };
}

const oneOf = (items: Query[]): Query => {
  const [only] = items;
  return items.length === 1 && only ? only : { kind: 'OR', items };
};

/** Words written without quotes are a phrase, because a line of a form is one thing to look for. */
function readWord(text: string, aliases: ReadonlySet<string>): Query {
  const { ast, errors } = readQuery(text, { aliases, mayBeFieldOnly: true });
  if (!ast) throw new FormWordError(text, errors[0]?.message ?? '');
  if (isWord(ast)) return ast;
  if (ast.kind === 'AND' && ast.items.every((item) => item.kind === 'TERM' || item.kind === 'PHRASE')) {
    const words = ast.items.flatMap((item) =>
      item.kind === 'PHRASE' ? item.words : item.kind === 'TERM' ? [item.word] : [],
    );
    return { kind: 'PHRASE', words };
  }
  throw new FormWordError(
    text,
    'Satu baris memuat satu kata, frasa, atau alias. Tulis kueri ini sebagai teks.',
  );
}
