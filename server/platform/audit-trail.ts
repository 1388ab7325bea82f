import { Role } from './actor';
import { type Page, type PageArgs, pageOf, pageSize } from './connection';
import type { Ctx } from './ctx';
import { marks } from './database';
import { invalid } from './errors';
import type { EventOutcome, EventRecord, FieldChange } from './event-record';
import { type Change, internalEvents } from './events';

interface Row {
  id: string;
  name: string;
  subject_type: string;
  subject_id: string;
  at: number | string;
  actor_id: string | null;
  actor_name: string;
  outcome: EventOutcome;
  reason: string | null;
  data: string;
  hash: string;
  seq: number | string | null;
}

/** Who reads before and after values: auditors, and staff who keep the books. */
const DETAIL: Role[] = [
  Role.AUDITOR,
  Role.BUDGET_USER,
  Role.COMMITMENT_OFFICER,
  Role.TECHNICAL_OFFICER,
  Role.FINANCE_OFFICER,
  Role.TREASURER,
];

function fieldChanges(data: string): FieldChange[] {
  const { changes = [] } = JSON.parse(data) as { changes?: Change[] };
  const text = (value: unknown) => (value === undefined || value === null ? null : JSON.stringify(value));
  return changes.flatMap(({ type, id, before, after }) =>
    Object.keys(after ?? {}).map((field) => ({
      recordType: type,
      recordId: id,
      field,
      before: text(before?.[field]),
      after: text(after?.[field]),
    })),
  );
}

const recordOf = (row: Row, detailed: boolean): EventRecord => ({
  id: row.id,
  name: row.name,
  subjectType: row.subject_type,
  subjectId: row.subject_id,
  at: new Date(Number(row.at)),
  actorId: row.actor_id,
  actorName: row.actor_name,
  isAutomatic: row.actor_id === null,
  outcome: row.outcome,
  reason: row.reason,
  changes: detailed ? fieldChanges(row.data) : [],
  hash: row.hash,
  seal: row.seq == null ? null : Number(row.seq),
});

const COLUMNS =
  'e.id, e.name, e.subject_type, e.subject_id, e.at, e.actor_id, e.actor_name, e.outcome, e.reason, e.data, e.hash, s.seq';

function cursorTime(cursor: string | null | undefined): [number, string] | null {
  if (!cursor) return null;
  const [at = '', id = ''] = Buffer.from(cursor, 'base64url').toString('utf8').split('|');
  if (!/^\d+$/.test(at) || !id) throw invalid('after', 'Penanda halaman tidak dikenal.');
  return [Number(at), id];
}

const toPage = (
  rows: Row[],
  size: number,
  args: PageArgs,
  detailed: boolean,
  count: () => Promise<number>,
): Page<EventRecord> =>
  pageOf(
    rows.map((row) => recordOf(row, detailed)),
    size,
    args,
    (event) => Buffer.from(`${event.at.getTime()}|${event.id}`).toString('base64url'),
    count,
  );

/** The merged timeline of one record, newest first; the caller must already have been allowed to see the record. */
export const timelineOf = (ctx: Ctx, subjectId: string, args: PageArgs): Promise<Page<EventRecord>> =>
  timelineOfAll(ctx, [subjectId], args);

/** One timeline of several records, each event once; the caller must already have been allowed to see them all. */
export async function timelineOfAll(
  ctx: Ctx,
  subjectIds: readonly string[],
  args: PageArgs,
): Promise<Page<EventRecord>> {
  const size = pageSize(args.first);
  const from = cursorTime(args.after);
  const hidden = ctx.actor.isStaff ? [] : internalEvents();
  const open = hidden.length > 0 ? `AND e.name NOT IN (${marks(hidden)})` : '';
  // Each record by itself in the order of its index, then merged: a join over all would sort everything first.
  const found = await Promise.all(
    subjectIds.map((subjectId): Promise<Row[]> => {
      const sql = `SELECT ${COLUMNS} FROM event_link l JOIN event e ON e.id = l.event_id LEFT JOIN seal s ON s.event_id = e.id
        WHERE l.subject_id = ? AND e.outcome = 'DONE' ${open} ${from ? 'AND (l.at < ? OR (l.at = ? AND l.event_id < ?))' : ''}
        ORDER BY l.at DESC, l.event_id DESC LIMIT ${size + 1}`;
      return ctx.db.query(sql, [subjectId, ...hidden, ...(from ? [from[0], from[0], from[1]] : [])]);
    }),
  );
  const count = async () => {
    const [row] = await ctx.db.query(
      `SELECT COUNT(DISTINCT l.event_id) AS n FROM event_link l JOIN event e ON e.id = l.event_id
       WHERE l.subject_id IN (${marks(subjectIds)}) AND e.outcome = 'DONE' ${open}`,
      [...subjectIds, ...hidden],
    );
    return Number(row.n);
  };
  return toPage(newest(found.flat(), size + 1), size, args, ctx.actor.is(...DETAIL), count);
}

/** The newest rows, each event once. */
function newest(rows: readonly Row[], size: number): Row[] {
  const each = [...new Map(rows.map((row) => [row.id, row])).values()];
  const later = (a: Row, b: Row) => Number(b.at) - Number(a.at) || (a.id < b.id ? 1 : -1);
  return each.sort(later).slice(0, size);
}

export interface EventFilterValues {
  actorId?: string | null;
  subjectId?: string | null;
  subjectTypes?: string[] | null;
  name?: string | null;
  outcome?: EventOutcome | null;
  from?: Date | null;
  to?: Date | null;
}

function conditions(filter: EventFilterValues): { sql: string[]; values: unknown[] } {
  const sql: string[] = [];
  const values: unknown[] = [];
  const add = (text: string, value: unknown) => {
    if (value == null) return;
    sql.push(text);
    values.push(value instanceof Date ? value.getTime() : value);
  };
  add('e.actor_id = ?', filter.actorId);
  add('e.subject_id = ?', filter.subjectId);
  add('e.name = ?', filter.name);
  add('e.outcome = ?', filter.outcome);
  add('e.at >= ?', filter.from);
  add('e.at < ?', filter.to);
  if (filter.subjectTypes?.length) {
    sql.push(`e.subject_type IN (${marks(filter.subjectTypes)})`);
    values.push(...filter.subjectTypes);
  }
  return { sql, values };
}

/** The audit trail as a whole, newest first; for auditors only. */
export async function auditTrail(
  ctx: Ctx,
  filter: EventFilterValues,
  args: PageArgs,
): Promise<Page<EventRecord>> {
  const size = pageSize(args.first);
  if (!ctx.actor.is(Role.AUDITOR)) return toPage([], size, args, false, async () => 0);
  const { sql, values } = conditions(filter);
  const from = cursorTime(args.after);
  const where = [...sql, ...(from ? ['(e.at < ? OR (e.at = ? AND e.id < ?))'] : [])];
  const rows: Row[] = await ctx.db.query(
    `SELECT ${COLUMNS} FROM event e LEFT JOIN seal s ON s.event_id = e.id ${where.length ? `WHERE ${where.join(' AND ')}` : ''}
     ORDER BY e.at DESC, e.id DESC LIMIT ${size + 1}`,
    [...values, ...(from ? [from[0], from[0], from[1]] : [])],
  );
  const count = async () => {
    const found = await ctx.db.query(
      `SELECT e.id FROM event e ${sql.length ? `WHERE ${sql.join(' AND ')}` : ''} LIMIT 10001`,
      values,
    );
    return found.length as number;
  };
  return toPage(rows, size, args, true, count);
}
