import type { Query } from './ast';
import { tokensOf } from './lexer';
import { Parser } from './parser';
import { problem, QueryError, type QueryProblem } from './problems';

const LONGEST = 8000;

/** What is known where a query is read. */
export interface ReadOptions {
  /** Names that `@alias(…)` may use. */
  aliases?: ReadonlySet<string>;
  /** True when the query may consist of fields alone. */
  mayBeFieldOnly?: boolean;
}

/** A query that was read: its tree when there is no error, and everything that is wrong or doubtful. */
export interface ReadQuery {
  ast: Query | null;
  errors: QueryProblem[];
  warnings: QueryProblem[];
}

/** Reads a query; never throws for what a person wrote. */
export function readQuery(text: string, options: ReadOptions = {}): ReadQuery {
  let warnings: QueryProblem[] = [];
  try {
    if (text.length > LONGEST) throw new QueryError(problem('TOO_LONG', LONGEST, text.length - LONGEST));
    const lexed = tokensOf(text);
    warnings = lexed.warnings;
    const ast = new Parser(text, lexed.tokens, options).whole();
    return { ast, errors: [], warnings };
  } catch (error) {
    if (error instanceof QueryError) return { ast: null, errors: [error.problem], warnings };
    throw error;
  }
}
