import { type ChildProcess, spawn } from 'node:child_process';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { BudgetEntry, BudgetEntryKind as Kind } from '../modules/budget/budget-entry.entity';
import { BudgetLine } from '../modules/budget/budget-line.entity';
import { verifyChain } from '../platform/sealer';
import { testApp } from './app';
import type { CrashTask } from './crash-child';
import { budgetLine, workUnit } from './factories/contracts';

const HARD = process.env.HARD === '1';
const KILLS = HARD ? 200 : 5;
const LANES = 4;
/** Longer than the lease of a job, so that the next process takes over what the dead one held. */
const STEP_MS = 200_000;

describe('a process that is killed at any moment (T49)', () => {
  const app = testApp();

  const start = (task: CrashTask): ChildProcess => {
    const { databaseUrl, secret } = app.platform.config;
    return spawn(process.execPath, ['-r', './scripts/register.js', 'server/test/crash-child.ts'], {
      cwd: join(__dirname, '..', '..'),
      env: {
        PATH: process.env.PATH,
        DATABASE_URL: databaseUrl,
        DATA_DIR: app.folder,
        SECRET: secret,
        TASK: JSON.stringify(task),
      },
      stdio: ['ignore', 'pipe', 'inherit'],
    });
  };

  /** Runs a process until it is killed; calls `told` with each line. Gives the exit code. */
  const run = (task: CrashTask, told: (line: string) => void, killAfterMs: number | null) =>
    new Promise<number | null>((resolve, reject) => {
      const child = start(task);
      const lines = createInterface({ input: child.stdout as NodeJS.ReadableStream });
      let isAimed = killAfterMs === null;
      lines.on('line', (line) => {
        told(line);
        if (!isAimed) setTimeout(() => child.kill('SIGKILL'), killAfterMs ?? 0);
        isAimed = true;
      });
      child.on('error', reject);
      child.on('close', (code) => resolve(code));
    });

  const kindOf = (key: string): 'SHIFT' | 'CREATE' | 'RESERVE' => {
    const [lane = 0, no = 0] = key.split('-').map(Number);
    return (['SHIFT', 'CREATE', 'RESERVE', 'RESERVE'] as const)[(lane + no) % 4] ?? 'RESERVE';
  };

  it(
    'loses nothing acknowledged, does nothing twice and leaves nothing half done',
    async () => {
      const ceiling = 1_000_000_000;
      const [one, two] = [await budgetLine(app, { ceiling }), await budgetLine(app, { ceiling })];
      const { id: workUnitId } = await workUnit(app);
      const lineIds: [string, string] = [one.id, two.id];
      const next = Array.from({ length: LANES }, () => 0);
      const told = (line: string) => {
        const [lane = 0, no = 0] = line.split(' ').map(Number);
        expect(no).toBe(next[lane]);
        next[lane] = no + 1;
      };
      const task = { lineIds, workUnitId, isLast: false };

      for (let kill = 0; kill < KILLS; kill++) {
        const code = await run(
          { ...task, next: [...next], aheadMs: kill * STEP_MS },
          told,
          Math.random() * 500,
        );
        expect(code).toBeNull(); // killed, not fallen over
      }
      const said: string[] = [];
      const isLast = { ...task, next, aheadMs: KILLS * STEP_MS, isLast: true };
      expect(await run(isLast, (line) => void said.push(line), null)).toBe(0);
      expect(said).toEqual(['drained']);

      const acknowledged = next.flatMap((count, lane) =>
        Array.from({ length: count }, (_, no) => `${lane}-${no}`),
      );
      const entries = await app.db.find(BudgetEntry);
      const rows = new Map<string, number>();
      for (const { refNumber } of entries) rows.set(refNumber, (rows.get(refNumber) ?? 0) + 1);
      expect(acknowledged.length).toBeGreaterThan(KILLS);
      expect(acknowledged.filter((key) => !rows.has(key))).toEqual([]);

      // Everything that left a row, acknowledged or not, stands there once and whole; a job's effect with its cause.
      const keys = [...rows.keys()].filter((key) => /^\d/.test(key));
      const wrong = keys.filter(
        (key) =>
          rows.get(key) !== (kindOf(key) === 'SHIFT' ? 2 : 1) ||
          (rows.get(`J-${key}`) ?? 0) !== (kindOf(key) === 'RESERVE' ? 1 : 0),
      );
      expect(wrong).toEqual([]);
      const of = (kind: string) => keys.filter((key) => kindOf(key) === kind).length;
      expect(await app.events('budget_line.shifted')).toHaveLength(of('SHIFT'));
      expect(await app.events('budget_line.created')).toHaveLength(of('CREATE'));
      expect(await app.events('crash.reserved')).toHaveLength(of('RESERVE'));
      expect(await app.db.count(BudgetLine)).toBe(2 + of('CREATE'));

      for (const line of await app.db.find(BudgetLine)) {
        const sum = (kind: Kind) =>
          entries
            .filter((entry) => entry.budgetLineId === line.id && entry.kind === kind)
            .reduce((total, { amount }) => total + amount, 0);
        expect([line.ceiling, line.shifted, line.reserved]).toEqual([
          sum(Kind.CEILING),
          sum(Kind.SHIFT),
          sum(Kind.RESERVE),
        ]);
      }
      expect(await verifyChain(app.db, new Map())).toMatchObject({ waiting: 0, broken: null });
      expect(await app.db.query("SELECT id FROM job WHERE kind = 'crash.effect' OR state <> 0")).toEqual([]);
      if (HARD)
        process.stdout.write(
          `T49: ${KILLS} kills, ${acknowledged.length} acknowledged, ${keys.length} done\n`,
        );
    },
    KILLS * 20_000 + 60_000,
  );
});
