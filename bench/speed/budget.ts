import Sqlite from 'better-sqlite3';
import { createPool } from 'mysql2/promise';
import { BudgetEntry, BudgetEntryKind } from '../../server/modules/budget/budget-entry.entity';
import { reserveBudget } from '../../server/modules/budget/budget-ledger.service';
import { BudgetLine } from '../../server/modules/budget/budget-line.entity';
import { DomainError } from '../../server/platform/errors';
import { TestApp } from '../../server/test/app';
import { budgetLine } from '../../server/test/factories/contracts';
import type { Figure } from './figure';

const CLIENTS = 40;
const EACH = 50;
const AMOUNT = 1000;
/** One in ten finds nothing left. */
const CEILING = CLIENTS * EACH * AMOUNT * 0.9;

/** Reserves a second on one line (storage.md 10). */
const MARIADB_RATE = 500;

const UPDATE = `UPDATE budget_line SET reserved = reserved + ${AMOUNT}, version = version + 1
  WHERE id = ? AND ceiling + shifted - reserved - encumbered - paid >= ${AMOUNT}`;

/** Runs `reserve` from 40 clients at once; gives how many succeeded and the attempts per second. */
async function race(reserve: (call: string) => Promise<boolean>): Promise<{ done: number; rate: number }> {
  let done = 0;
  const started = performance.now();
  const client = async (_: unknown, no: number) => {
    for (let call = 0; call < EACH; call++) if (await reserve(`${no}-${call}`)) done += 1;
  };
  await Promise.all(Array.from({ length: CLIENTS }, client));
  return { done, rate: (CLIENTS * EACH * 1000) / (performance.now() - started) };
}

const isExceeded = (error: unknown) => error instanceof DomainError && error.code === 'BUDGET_EXCEEDED';

/** The use case: guard, read back, ledger row, one transaction each. */
const ours = (app: TestApp, lineId: string) =>
  race((number) =>
    app
      .perform((ctx) => reserveBudget(ctx, lineId, AMOUNT, { type: 'PublicationOrder', id: number, number }))
      .then(
        () => true,
        (error) => {
          if (isExceeded(error)) return false;
          throw error;
        },
      ),
  );

/** The yardstick: the guarded update alone, by the driver. */
async function raw(url: string, lineId: string): Promise<{ done: number; rate: number }> {
  if (url.startsWith('sqlite:')) {
    const db = new Sqlite(url.slice(7));
    db.pragma('synchronous = FULL');
    const statement = db.prepare(UPDATE);
    const result = await race(async () => statement.run(lineId).changes === 1);
    db.close();
    return result;
  }
  const { searchParams, username, pathname } = new URL(url);
  const socketPath = searchParams.get('socketPath') ?? '';
  const pool = createPool({ socketPath, user: username, database: pathname.slice(1), connectionLimit: 10 });
  const result = await race(async () => {
    const [answer] = await pool.query(UPDATE, [lineId]);
    return 'affectedRows' in answer && answer.affectedRows === 1;
  });
  await pool.end();
  return result;
}

/** 40 clients reserve from one budget line: nothing above the ceiling, no update lost. */
export async function budget(db: string): Promise<Figure[]> {
  const app = new TestApp();
  await app.open({});
  try {
    const { id } = await budgetLine(app, { ceiling: CEILING });
    const other = await budgetLine(app, { ceiling: CEILING });
    const mine = await ours(app, id);
    const theirs = await raw(app.platform.config.databaseUrl, other.id);
    const line = await app.db.findOneByOrFail(BudgetLine, { id });
    const entries = await app.db.sum(BudgetEntry, 'amount', {
      budgetLineId: id,
      kind: BudgetEntryKind.RESERVE,
    });
    const lost = Math.abs(mine.done * AMOUNT - line.reserved) + Math.abs(Number(entries) - line.reserved);
    const figure = { task: 'budget' };
    return [
      {
        ...figure,
        metric: 'reserves_per_second',
        value: mine.rate,
        ...(db === 'mariadb' && { bar: MARIADB_RATE }),
      },
      { ...figure, metric: 'reserves_to_raw', value: mine.rate, ratio: mine.rate / theirs.rate },
      { ...figure, metric: 'raw_updates_per_second', value: theirs.rate },
      {
        ...figure,
        metric: 'above_ceiling',
        value: Math.max(0, line.reserved - CEILING),
        bar: 0,
        atMost: true,
      },
      { ...figure, metric: 'lost_or_doubled', value: lost, bar: 0, atMost: true },
      { ...figure, metric: 'left_unused', value: CEILING - line.reserved, bar: 0, atMost: true },
    ];
  } finally {
    await app.close();
  }
}
