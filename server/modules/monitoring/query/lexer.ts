import { FIELDS, type Field } from './ast';
import { problem, QueryError, type QueryProblem } from './problems';
import { compared, wordsOf } from './words';

/** A piece of a query with its place in the text. */
export type Token = { offset: number; length: number } & (
  | { kind: 'OPEN' | 'CLOSE' | 'AND' | 'OR' | 'NOT' }
  | { kind: 'NEAR'; isOrdered: boolean; distance: number }
  | { kind: 'ATLEAST'; count: number }
  | { kind: 'ALIAS'; name: string }
  | { kind: 'FIELD'; field: Field }
  | { kind: 'TERM' | 'PREFIX' | 'CASE'; word: string }
  | { kind: 'PHRASE'; words: string[] }
);

type Kinds = Token extends infer T
  ? T extends { offset: number; length: number }
    ? Omit<T, 'offset' | 'length'>
    : never
  : never;

const SHORTEST_PREFIX = 4;
const QUOTES = /["\u201c\u201d]/;
/** Up to the next space, bracket, quote or colon. */
const RUN = /[^\s()"\u201c\u201d:]+/uy;

/** The pieces of a query, and warnings about words that look like operators. @throws QueryError */
export function tokensOf(text: string): { tokens: Token[]; warnings: QueryProblem[] } {
  const lexer = new Lexer(text);
  while (lexer.next());
  return lexer;
}

class Lexer {
  readonly tokens: Token[] = [];
  readonly warnings: QueryProblem[] = [];
  private place = 0;

  constructor(private readonly text: string) {}

  /** Reads one piece; false at the end. */
  next(): boolean {
    while (/\s/.test(this.text[this.place] ?? '')) this.place += 1;
    const sign = this.text[this.place];
    if (sign === undefined) return false;
    if (sign === '(' || sign === ')') this.add({ kind: sign === '(' ? 'OPEN' : 'CLOSE' }, 1);
    else if (QUOTES.test(sign)) this.phrase();
    else this.run();
    return true;
  }

  private add(token: Kinds, length: number): void {
    this.tokens.push({ ...token, offset: this.place, length } as Token);
    this.place += length;
  }

  private fail(code: string, length: number, replacement: string | null = null): never {
    const { text, place } = this;
    const suggestion =
      replacement === null ? null : text.slice(0, place) + replacement + text.slice(place + length);
    throw new QueryError(problem(code, place, length, suggestion?.trim() || null));
  }

  private phrase(): void {
    const rest = this.text.slice(this.place + 1);
    const end = rest.search(QUOTES);
    if (end < 0) this.fail('UNBALANCED_QUOTE', rest.length + 1, `"${rest.trim()}"`);
    const words = wordsOf(rest.slice(0, end)).list;
    if (words.length === 0) this.fail('EMPTY_PHRASE', end + 2, '');
    this.add({ kind: 'PHRASE', words }, end + 2);
  }

  private run(): void {
    RUN.lastIndex = this.place;
    const run = RUN.exec(this.text)?.[0] ?? '';
    const after = this.text[this.place + run.length];
    if (run === '') this.fail('UNKNOWN_CHARACTER', 1, ' ');
    if (after === ':') this.field(run);
    else if (run === 'AND' || run === 'OR' || run === 'NOT') this.add({ kind: run }, run.length);
    else if (/^O?NEAR(\/|$)/.test(run)) this.near(run);
    else if (run.startsWith('ATLEAST/')) this.atLeast(run);
    else if (run === '@alias' && after === '(') this.alias();
    else this.word(run);
  }

  private field(name: string): void {
    const field = FIELDS.find((known) => known === name.toLowerCase());
    if (!field) this.fail('UNKNOWN_FIELD', name.length + 1, nearest(name));
    this.add({ kind: 'FIELD', field }, name.length + 1);
  }

  private near(run: string): void {
    const isOrdered = run.startsWith('O');
    const said = run.split('/')[1];
    const distance = said === undefined ? 4 : Number(said);
    if (said === '' || !Number.isInteger(distance) || distance < 1 || distance > 100)
      this.fail('BAD_DISTANCE', run.length, `${isOrdered ? 'O' : ''}NEAR/${distance > 100 ? 100 : 4}`);
    this.add({ kind: 'NEAR', isOrdered, distance }, run.length);
  }

  private atLeast(run: string): void {
    const count = Number(run.slice('ATLEAST/'.length) || Number.NaN);
    if (!Number.isInteger(count) || count < 1 || count > 100)
      this.fail('BAD_COUNT', run.length, `ATLEAST/${count > 100 ? 100 : 2}`);
    this.add({ kind: 'ATLEAST', count }, run.length);
  }

  private alias(): void {
    const rest = this.text.slice(this.place);
    const end = rest.indexOf(')');
    if (end < 0) this.fail('UNBALANCED_PARENTHESIS', '@alias('.length, null);
    this.add({ kind: 'ALIAS', name: rest.slice('@alias('.length, end).trim() }, end + 1);
  }

  private word(run: string): void {
    const isCase = run.startsWith('!');
    const isPrefix = run.endsWith('*');
    const inner = run.slice(isCase ? 1 : 0, isPrefix ? -1 : undefined);
    const words = wordsOf(inner);
    const [word = ''] = words.list;
    if (isPrefix && (isCase || words.list.length !== 1 || word.length !== inner.length))
      this.fail('BAD_PREFIX', run.length, `${words.list.at(-1) ?? ''}*`);
    if (isPrefix && [...word].length < SHORTEST_PREFIX) this.fail('PREFIX_TOO_SHORT', run.length, word);
    if (isCase && words.list.length !== 1) this.fail('BAD_CASE', run.length, inner);
    if (words.list.length === 0) this.fail('UNKNOWN_CHARACTER', run.length, '');
    if (/^(and|or|not)$/.test(run)) this.warn(run);
    if (isPrefix) this.add({ kind: 'PREFIX', word }, run.length);
    else if (isCase) {
      const exact = inner.slice(words.starts[0], words.ends[0]).normalize('NFKC');
      this.add({ kind: 'CASE', word: exact }, run.length);
    } else if (words.list.length > 1) this.add({ kind: 'PHRASE', words: words.list }, run.length);
    else this.add({ kind: 'TERM', word: compared(word) }, run.length);
  }

  private warn(run: string): void {
    const { text, place } = this;
    const meant = text.slice(0, place) + run.toUpperCase() + text.slice(place + run.length);
    this.warnings.push(problem('LOWERCASE_OPERATOR', place, run.length, meant));
  }
}

/** The field whose name begins like what was written; the word without a field otherwise. */
function nearest(name: string): string {
  const start = name.toLowerCase().slice(0, 2);
  const indonesian: Record<string, Field> = {
    ju: 'title',
    is: 'body',
    me: 'outlet',
    te: 'place',
    pe: 'author',
    ba: 'lang',
  };
  const field = FIELDS.find((known) => known.startsWith(start)) ?? indonesian[start];
  return field ? `${field}:` : `${name} `;
}
