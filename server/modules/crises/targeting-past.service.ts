import { toNumber } from '../../platform/columns';
import type { Ctx } from '../../platform/ctx';
import { median } from '../../platform/statistics';
import type { PastFacts } from './targeting';

/** Twelve months before an instant, by the calendar. */
function yearBefore(at: Date): Date {
  const before = new Date(at);
  before.setUTCFullYear(before.getUTCFullYear() - 1);
  return before;
}

/** What became of earlier statements, by outlet and over all. */
export interface Past {
  overallRate: number | null;
  of: (outletId: string) => PastFacts;
}

interface Ended {
  outletId: string;
  state: string;
  count: number | string;
}

interface Carried {
  targetId: string;
  outletId: string;
  latencyMinutes: number;
  messagesFound: string;
  messageCount: number;
}

const SENT = 't.isExercise = 0 AND t.mode IS NOT NULL AND t.sentAt >= ? AND t.sentAt < ?';

/** Deliveries of twelve months whose end is known; failed ones never reached the outlet. */
const endedTargets = (ctx: Ctx, range: number[]): Promise<Ended[]> =>
  ctx.db.query(
    `SELECT t.outletId, t.state, COUNT(*) AS count FROM distribution_target t
     WHERE ${SENT} AND t.state IN ('PICKED_UP', 'NO_PICKUP', 'DECLINED') GROUP BY t.outletId, t.state`,
    range,
  );

/** The recognised pickups of these deliveries, the first of each. */
async function carriedOf(ctx: Ctx, range: number[]): Promise<Carried[]> {
  const rows: Carried[] = await ctx.db.query(
    `SELECT p.targetId, t.outletId, p.latencyMinutes, p.messagesFound, p.messageCount FROM pickup p
     JOIN distribution_target t ON t.id = p.targetId
     WHERE ${SENT} AND p.state IN ('AUTO', 'HUMAN') ORDER BY p.latencyMinutes, p.id`,
    range,
  );
  const first = new Map<string, Carried>();
  for (const row of rows) if (!first.has(row.targetId)) first.set(row.targetId, row);
  return [...first.values()];
}

const shareOf = ({ messagesFound, messageCount }: Carried): number =>
  (JSON.parse(messagesFound) as unknown[]).length / messageCount;

function grouped<T>(rows: readonly T[], key: (row: T) => string): Map<string, T[]> {
  const groups = new Map<string, T[]>();
  for (const row of rows) {
    const known = groups.get(key(row));
    if (known) known.push(row);
    else groups.set(key(row), [row]);
  }
  return groups;
}

/** What became of the statements sent in the twelve months before `at`, drills left out. */
export async function pastOf(ctx: Ctx, at: Date): Promise<Past> {
  const range = [yearBefore(at).getTime(), at.getTime()];
  const ended = await endedTargets(ctx, range);
  const carried = grouped(await carriedOf(ctx, range), ({ outletId }) => outletId);
  const byOutlet = grouped(ended, ({ outletId }) => outletId);
  const count = (rows: readonly Ended[], state?: string) =>
    rows.filter((row) => !state || row.state === state).reduce((sum, row) => sum + toNumber(row.count), 0);
  const asked = count(ended);
  return {
    overallRate: asked === 0 ? null : count(ended, 'PICKED_UP') / asked,
    of: (outletId) => {
      const rows = byOutlet.get(outletId) ?? [];
      const own = carried.get(outletId) ?? [];
      const counted = own.filter(({ messageCount }) => messageCount > 0);
      const minutes = median(own.map(({ latencyMinutes }) => latencyMinutes));
      return {
        asked: count(rows),
        pickedUp: count(rows, 'PICKED_UP'),
        medianHours: minutes === null ? null : minutes / 60,
        counted: counted.length,
        pullThroughSum: counted.reduce((sum, row) => sum + shareOf(row), 0),
      };
    },
  };
}
