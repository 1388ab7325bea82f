import type { Ctx } from '../../platform/ctx';
import { expanded, type Query } from './query/ast';
import { type ReadQuery, readQuery } from './query/parser';
import { aliasesOf } from './query-alias.service';

/** Reads a query with the aliases of the office. */
export const readOfficeQuery = (ctx: Ctx, text: string, mayBeFieldOnly = false): ReadQuery =>
  readQuery(text, { aliases: new Set(aliasesOf(ctx).keys()), mayBeFieldOnly });

/** A query ready to be evaluated: its aliases are written out. */
export const readyQuery = (ctx: Ctx, query: Query): Query => expanded(query, aliasesOf(ctx));
