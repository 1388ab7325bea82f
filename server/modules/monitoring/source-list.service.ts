import type { ObjectLiteral, SelectQueryBuilder } from 'typeorm';
import { type Page, type PageArgs, paginate, type Sort } from '../../platform/connection';
import type { Ctx } from '../../platform/ctx';
import { Source, type SourceHealth, SourceState } from './source.entity';
import type { SourceFilter, SourceOrder } from './source.inputs';

const SORTS: Record<SourceOrder, Sort<Source>> = {
  TITLE: { key: 'title', direction: 'ASC' },
  NEWEST: { key: 'createdAt', direction: 'DESC' },
  NEXT_POLL: { key: 'nextAt', direction: 'ASC' },
};

const WRONG = "row.lastOutcome = 'WRONG_CONTENT'";
const NOT_WRONG = "(row.lastOutcome IS NULL OR row.lastOutcome <> 'WRONG_CONTENT')";
const SILENT = '(row.isBelowHabit = :yes OR (row.silentAt IS NOT NULL AND row.silentAt < :now))';
const FAILS = '(row.failScore >= 0.5 OR (row.lastSuccessAt IS NULL AND row.failScore > 0))';
const POLLED = "row.state = :active AND row.kind <> 'MANUAL'";

/** The same rules as `healthOf`, as conditions. */
const HEALTH: Record<SourceHealth, string> = {
  OK: `(NOT (${POLLED}) OR (${NOT_WRONG} AND NOT ${FAILS} AND row.nextAt >= :late AND NOT (${SILENT})))`,
  WRONG_CONTENT: `${POLLED} AND ${WRONG}`,
  FAILING: `${POLLED} AND ${NOT_WRONG} AND ${FAILS}`,
  LATE: `${POLLED} AND ${NOT_WRONG} AND NOT ${FAILS} AND row.nextAt < :late`,
  SILENT: `${POLLED} AND ${NOT_WRONG} AND NOT ${FAILS} AND row.nextAt >= :late AND ${SILENT}`,
};

/** A page of the sources the caller may see. */
export function listSources(
  ctx: Ctx,
  filter: SourceFilter,
  order: SourceOrder,
  page: PageArgs,
): Promise<Page<Source>> {
  return paginate(ctx, Source, page, { sort: SORTS[order], filter: (query) => narrow(ctx, query, filter) });
}

function narrow(ctx: Ctx, query: SelectQueryBuilder<Source & ObjectLiteral>, filter: SourceFilter): void {
  const now = ctx.now().getTime();
  if (filter.state) query.andWhere('row.state = :state', { state: filter.state });
  if (filter.health)
    query.andWhere(HEALTH[filter.health], {
      active: SourceState.ACTIVE,
      now,
      late: now - 10 * 60_000,
      yes: true,
    });
  if (filter.kind) query.andWhere('row.kind = :kind', { kind: filter.kind });
  if (filter.outletId) {
    query.andWhere('row.id IN (SELECT sourceId FROM source_outlet WHERE outletId = :outletId)', {
      outletId: filter.outletId,
    });
  }
  if (filter.text) {
    const text = `%${filter.text.replace(/[!%_]/g, '!$&')}%`;
    query.andWhere("(row.title LIKE :text ESCAPE '!' OR row.url LIKE :text ESCAPE '!')", { text });
  }
}

/** Items that a feed has named, and those of them whose article is stored. */
export async function itemCounts(
  ctx: Ctx,
  sourceId: string,
): Promise<{ discovered: number; indexed: number }> {
  const [row] = await ctx.db.query(
    'SELECT COUNT(*) AS discovered, COUNT(articleId) AS indexed FROM article_source WHERE sourceId = ?',
    [sourceId],
  );
  return { discovered: Number(row.discovered), indexed: Number(row.indexed) };
}
