import type { Ctx } from '../../platform/ctx';
import { invalid } from '../../platform/errors';
import { expanded, type Query } from './query/ast';
import { type ReadQuery, readQuery } from './query/read-query';
import { aliasesOf } from './query-alias.service';

/** Reads a query with the aliases of the office. */
export const readOfficeQuery = (ctx: Ctx, text: string, mayBeFieldOnly = false): ReadQuery =>
  readQuery(text, { aliases: new Set(aliasesOf(ctx).keys()), mayBeFieldOnly });

/** A query ready to be evaluated: its aliases are written out. */
export const readyQuery = (ctx: Ctx, query: Query): Query => expanded(query, aliasesOf(ctx));

/** The tree of a query. @throws INVALID_INPUT with the first error and where it stands */
export function treeOf(ctx: Ctx, text: string, mayBeFieldOnly: boolean): Query {
  const { ast, errors } = readOfficeQuery(ctx, text, mayBeFieldOnly);
  const [error] = errors;
  if (ast) return ast;
  throw invalid(
    'query',
    `${error?.message ?? 'Kueri tidak dapat dibaca.'} (huruf ke-${(error?.offset ?? 0) + 1})`,
  );
}
