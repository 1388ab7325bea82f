import { isLiteral, isPlaceField, type Literal, type NearLink, type Query, textLiterals } from './ast';
import type { Token } from './lexer';
import { problem, QueryError } from './problems';
import type { ReadOptions } from './read-query';
import { isFieldValue, restsOn } from './rests-on';

const DEEPEST = 20;
const MOST_WORDS = 500;

/** Reads the tokens of one query; throws a QueryError at the first thing that is wrong. */
export class Parser {
  private at = 0;
  private depth = 0;
  private field: string | null = null;

  constructor(
    private readonly text: string,
    private readonly tokens: Token[],
    private readonly options: ReadOptions,
  ) {}

  whole(): Query {
    if (this.tokens.length === 0) this.fail('EMPTY_QUERY', 0, this.text.length);
    const query = this.or();
    const rest = this.tokens[this.at];
    // Only a closing bracket can end the reading early.
    if (rest) this.failAt(rest, 'UNBALANCED_PARENTHESIS', '');
    if (textLiterals(query).length > MOST_WORDS) this.fail('TOO_MANY_WORDS', 0, this.text.length);
    this.assertPositive(query);
    return query;
  }

  private fail(code: string, offset: number, length: number, suggestion: string | null = null): never {
    throw new QueryError(problem(code, offset, length, suggestion));
  }

  private failAt({ offset, length }: Token, code: string, replacement: string | null = null): never {
    const { text } = this;
    const meant =
      replacement === null ? null : `${text.slice(0, offset)}${replacement}${text.slice(offset + length)}`;
    return this.fail(code, offset, length, meant?.replace(/\s+/g, ' ').trim() || null);
  }

  private peek(): Token | undefined {
    return this.tokens[this.at];
  }

  private or(): Query {
    const items = [this.and()];
    while (this.peek()?.kind === 'OR') {
      this.at += 1;
      items.push(this.and());
    }
    return items.length === 1 && items[0] ? items[0] : { kind: 'OR', items };
  }

  private and(): Query {
    const items = [this.unary()];
    for (
      let token = this.peek();
      token && token.kind !== 'OR' && token.kind !== 'CLOSE';
      token = this.peek()
    ) {
      if (token.kind === 'AND') this.at += 1;
      items.push(this.unary());
    }
    return items.length === 1 && items[0] ? items[0] : { kind: 'AND', items };
  }

  private unary(): Query {
    if (this.peek()?.kind !== 'NOT') return this.near();
    this.at += 1;
    return { kind: 'NOT', item: this.near() };
  }

  private near(): Query {
    const from = this.peek();
    const first = this.item();
    const links: NearLink[] = [];
    for (let token = this.peek(); token?.kind === 'NEAR'; token = this.peek()) {
      this.at += 1;
      const operand = this.peek();
      const item = this.item();
      if (operand) this.assertNear(item, operand);
      links.push({ isOrdered: token.isOrdered, distance: token.distance, item });
    }
    if (links.length === 0) return first;
    if (from) this.assertNear(first, from);
    return { kind: 'NEAR', first, links };
  }

  private assertNear(item: Query, token: Token): void {
    const isFit = isLiteral(item) || (item.kind === 'OR' && item.items.every(isLiteral));
    if (!isFit) this.failAt(token, 'BAD_NEAR_OPERAND');
  }

  private item(): Query {
    const token = this.peek();
    if (!token || ['AND', 'OR', 'CLOSE', 'NEAR', 'NOT'].includes(token.kind)) return this.missing(token);
    this.at += 1;
    switch (token.kind) {
      case 'OPEN':
        return this.group(token);
      case 'FIELD':
        return this.fielded(token);
      case 'ATLEAST':
        return this.atLeast(token);
      case 'ALIAS':
        if (!this.options.aliases?.has(token.name)) this.failAt(token, 'UNKNOWN_ALIAS', token.name);
        return { kind: 'ALIAS', name: token.name };
      case 'PHRASE':
        return { kind: 'PHRASE', words: token.words };
      case 'TERM':
      case 'PREFIX':
      case 'CASE':
        return { kind: token.kind, word: token.word };
      default:
        return this.missing(token);
    }
  }

  /** An operator without its operand: the likeliest wish is to be rid of the operator. */
  private missing(token: Token | undefined): never {
    const before = this.tokens[this.at - 1];
    const culprit = before && ['AND', 'OR', 'NOT', 'NEAR', 'FIELD'].includes(before.kind) ? before : token;
    if (!culprit) this.fail('MISSING_OPERAND', this.text.length, 0);
    if (before?.kind === 'OPEN' && token?.kind === 'CLOSE') {
      const length = token.offset + 1 - before.offset;
      this.fail('EMPTY_GROUP', before.offset, length);
    }
    if (culprit.kind === 'CLOSE') this.failAt(culprit, 'UNBALANCED_PARENTHESIS', '');
    return this.failAt(culprit, 'MISSING_OPERAND', '');
  }

  private group(open: Token): Query {
    if (++this.depth > DEEPEST) this.failAt(open, 'TOO_DEEP');
    const query = this.or();
    if (this.peek()?.kind !== 'CLOSE')
      this.fail('UNBALANCED_PARENTHESIS', open.offset, 1, `${this.text.trim()})`);
    this.at += 1;
    this.depth -= 1;
    return query;
  }

  private fielded(token: Token & { kind: 'FIELD' }): Query {
    if (this.field) this.failAt(token, 'NESTED_FIELD', '');
    const value = this.peek();
    this.field = token.field;
    const item = this.item();
    this.field = null;
    if (value && !isPlaceField(token.field)) this.assertValue(token.field, item, value);
    return { kind: 'FIELD', field: token.field, item };
  }

  private assertValue(field: string, item: Query, token: Token): void {
    if (!isFieldValue(field, item))
      this.failAt(token, 'BAD_FIELD_VALUE', field === 'tier' ? '1' : field === 'paid' ? 'yes' : null);
  }

  private atLeast(token: Token & { kind: 'ATLEAST' }): Query {
    if (this.peek()?.kind !== 'OPEN') this.failAt(token, 'BAD_ATLEAST_OPERAND');
    this.at += 1;
    const item = this.item();
    if (!isLiteral(item) || item.kind === 'CASE' || this.peek()?.kind !== 'CLOSE')
      this.failAt(token, 'BAD_ATLEAST_OPERAND');
    this.at += 1;
    return { kind: 'ATLEAST', count: token.count, item: item as Literal };
  }

  /** A match must rest on a word that stands in the text. */
  private assertPositive(query: Query): void {
    const rests = restsOn(query);
    if (rests === 'TEXT' || (rests === 'FIELD' && this.options.mayBeFieldOnly)) return;
    this.fail(rests === 'FIELD' ? 'FIELD_ONLY' : 'NOT_ONLY', 0, this.text.length);
  }
}
