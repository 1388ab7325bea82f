import type { SelectQueryBuilder } from 'typeorm';
import { type Actor, SYSTEM } from '../../platform/actor';
import { type Page, type PageArgs, paginate } from '../../platform/connection';
import { Ctx } from '../../platform/ctx';
import { CrisisRole, CrisisRoleKind } from './crisis.entity';
import { PressVersion, PublicStatement } from './press.types';
import { Statement, type StatementKind, StatementVersion, VersionState } from './statement.entity';
import { publicBody } from './statement-text';

/**
 * Rows that the public may read: published on the office's own page, or withdrawn there with a correction; never of a drill
 * or of a case that is restricted now.
 * The alias of the version is `row`.
 */
const ON_WEB = `row.publishedAt IS NOT NULL AND row.channels LIKE '%"OFFICIAL_WEB"%'
  AND row.issueId NOT IN (SELECT d.id FROM issue d WHERE d.isExercise = :isDrill OR d.visibility = 'RESTRICTED')
  AND row.statementId NOT IN (SELECT s.id FROM statement s JOIN crisis c ON c.id = s.crisisId
    WHERE c.isExercise = :isDrill OR c.visibility = 'RESTRICTED')`;

/** One row for each statement: what stands now. */
const CURRENT = `row.state IN ('PUBLISHED', 'RETRACTED') AND NOT EXISTS (
  SELECT 1 FROM statement_version n
  WHERE n.statementId = row.statementId AND n.no > row.no AND n.state IN ('PUBLISHED', 'RETRACTED')
    AND n.channels LIKE '%"OFFICIAL_WEB"%')`;

/** Narrows to what stands now, of these kinds; of all when none is named. */
function standing(
  query: SelectQueryBuilder<StatementVersion>,
  kinds: readonly StatementKind[],
): SelectQueryBuilder<StatementVersion> {
  query.andWhere(ON_WEB, { isDrill: true }).andWhere(CURRENT);
  if (kinds.length === 0) return query;
  return query.andWhere('row.statementId IN (SELECT k.id FROM statement k WHERE k.kind IN (:...kinds))', {
    kinds,
  });
}

/** The public has no account: rows are chosen by what was published, not by who asks. */
const withRights = (ctx: Ctx, actor: Actor = SYSTEM): Ctx => new Ctx(ctx.app, actor, ctx.exchange);

/** Statements in the press room, newest first; everybody may ask. */
export async function publicStatements(
  ctx: Ctx,
  page: PageArgs,
  kinds: readonly StatementKind[] = [],
): Promise<Page<PublicStatement>> {
  const found = await paginate(withRights(ctx), StatementVersion, page, {
    sort: { key: 'publishedAt', direction: 'DESC' },
    filter: (query) => void standing(query, kinds),
  });
  const shown = new Map(
    await Promise.all(found.nodes.map(async (row) => [row.id, await shownOf(ctx, row)] as const)),
  );
  const as = (row: StatementVersion) => shown.get(row.id) as PublicStatement;
  return {
    ...found,
    nodes: found.nodes.map(as),
    edges: found.edges.map(({ cursor, node }) => ({ cursor, node: as(node) })),
  };
}

/** Statements in the press room, those published or withdrawn last first; everybody may ask. At most `limit`. */
export async function changedStatements(
  ctx: Ctx,
  limit: number,
  kinds: readonly StatementKind[] = [],
): Promise<PublicStatement[]> {
  const rows = await standing(ctx.db.createQueryBuilder(StatementVersion, 'row').where('1 = 1'), kinds)
    .addSelect('COALESCE(row.retractedAt, row.publishedAt)', 'changed')
    .orderBy('changed', 'DESC')
    .addOrderBy('row.id', 'DESC')
    .limit(limit)
    .getMany();
  return Promise.all(rows.map((row) => shownOf(ctx, row)));
}

/** One statement of the press room by its id; null when the public has none of it. */
export async function publicStatement(ctx: Ctx, id: string): Promise<PublicStatement | null> {
  const row = await ctx.db
    .createQueryBuilder(StatementVersion, 'row')
    .where('row.statementId = :id', { id })
    .andWhere(ON_WEB, { isDrill: true })
    .andWhere(CURRENT)
    .orderBy('row.no', 'DESC')
    .getOne();
  return row ? shownOf(ctx, row) : null;
}

async function shownOf(ctx: Ctx, version: StatementVersion): Promise<PublicStatement> {
  const statement = await ctx.db.findOneByOrFail(Statement, { id: version.statementId });
  const rows = await ctx.db
    .createQueryBuilder(StatementVersion, 'row')
    .where('row.statementId = :id AND row.no < :no', { id: statement.id, no: version.no })
    .andWhere(ON_WEB, { isDrill: true })
    .orderBy('row.no', 'DESC')
    .getMany();
  const shown = new PublicStatement();
  const { title, no, publishedAt, retractedAt, correction, sha256 } = version;
  return Object.assign(shown, {
    ...{ id: statement.id, kind: statement.kind, title, no, retractedAt, correction, sha256 },
    text: publicBody(version),
    publishedAt: publishedAt as Date,
    isRetracted: version.state === VersionState.RETRACTED,
    spokesperson: await spokespersonOf(ctx, statement),
    earlier: rows.map(earlierOf),
  });
}

const earlierOf = (version: StatementVersion): PressVersion =>
  Object.assign(new PressVersion(), {
    no: version.no,
    title: version.title,
    text: publicBody(version),
    publishedAt: version.publishedAt,
    correction: version.correction,
    retractedAt: version.retractedAt,
  });

/** The one voice to the public; nobody below is ever named. */
async function spokespersonOf(ctx: Ctx, { crisisId }: Statement): Promise<string | null> {
  if (!crisisId) return null;
  const [latest] = await ctx.db.find(CrisisRole, {
    where: { crisisId, kind: CrisisRoleKind.SPOKESPERSON },
    order: { fromAt: 'DESC', id: 'DESC' },
    take: 1,
  });
  return latest?.personName ?? null;
}
