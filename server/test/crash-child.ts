import 'reflect-metadata';
import pino from 'pino';
import { makeOffice, modules, type Office, openPlatform } from '../app';
import { reserveBudget } from '../modules/budget/budget-ledger.service';
import { BudgetLine } from '../modules/budget/budget-line.entity';
import { Actor, Role } from '../platform/actor';
import { perform } from '../platform/boundary';
import { type Config, readConfig } from '../platform/config';
import { Ctx } from '../platform/ctx';
import { event } from '../platform/events';
import { claimKey, isRepeat } from '../platform/idempotency';
import { newId } from '../platform/ids';
import { job } from '../platform/jobs';
import { jobTable, quietExchange, Worker } from '../platform/worker';

/** What the parent hands over: the lines, where each lane goes on, and how far the clock stands ahead. */
export interface CrashTask {
  lineIds: [string, string];
  workUnitId: string;
  next: number[];
  aheadMs: number;
  isLast: boolean;
}

const JOB = 'crash.effect';
const Reserved = event<{ number: string }>('crash.reserved');
const keeper = new Actor({
  id: 'crash-keeper',
  kind: 'PERSON',
  name: 'Oka',
  roles: [Role.FINANCE_OFFICER],
  companyId: null,
  workUnitId: null,
});

const SHIFT =
  'mutation ($input: ShiftBudgetInput!) { budgetShift(input: $input) { errors { code message } } }';
const CREATE =
  'mutation ($input: CreateBudgetLineInput!) { budgetLineCreate(input: $input) { errors { code message } } }';

/** The mixed load of one process: lanes of mutations and reserves, and the worker that books their jobs. */
class Load {
  constructor(
    private readonly office: Office,
    private readonly task: CrashTask,
  ) {}

  private ctx(): Ctx {
    return new Ctx(this.office.platform, keeper, quietExchange(newId()));
  }

  private async mutate(query: string, input: object): Promise<void> {
    const answer = await this.office.apollo.executeOperation(
      { query, variables: { input } },
      { contextValue: this.ctx() },
    );
    const text = JSON.stringify(answer.body);
    if (!/"errors":\[\]/.test(text)) throw new Error(text);
  }

  private shift(key: string): Promise<void> {
    const [fromLineId, toLineId] = this.task.lineIds;
    const input = { fromLineId, toLineId, amount: 1000, documentNumber: key, reason: 'Uji' };
    return this.mutate(SHIFT, { ...input, idempotencyKey: key });
  }

  private create(key: string): Promise<void> {
    return this.mutate(CREATE, {
      fiscalYear: 2026,
      workUnitId: this.task.workUnitId,
      programCode: '2.16.02',
      activityCode: '2.16.02.2.01',
      subActivityCode: key,
      accountCode: '5.1.02.02.01.0055',
      name: 'Belanja Jasa Iklan',
      ceiling: 5000,
      documentNumber: key,
      idempotencyKey: key,
    });
  }

  /** A reserve as an order makes it, with its event and a job, under a key like that of a mutation. */
  private async reserve(key: string): Promise<void> {
    const repeat = { key, caller: 'crash-keeper', mutation: 'crashReserve', hash: key };
    const [lineId] = this.task.lineIds;
    try {
      await perform(this.ctx(), async (ctx) => {
        await claimKey(ctx, repeat);
        await reserveBudget(ctx, lineId, 1000, { type: 'PublicationOrder', id: key, number: key });
        const line = await ctx.db.findOneByOrFail(BudgetLine, { id: lineId });
        await ctx.emit(Reserved, line, { number: key });
        await ctx.enqueue(JOB, { number: key });
      });
    } catch (error) {
      if (!isRepeat(error, repeat)) throw error;
    }
  }

  /** One lane: the next operation starts when the former is acknowledged on standard output. */
  async lane(lane: number): Promise<void> {
    const kinds = [this.shift, this.create, this.reserve, this.reserve];
    for (let no = this.task.next[lane] ?? 0; ; no++) {
      const act = kinds[(lane + no) % kinds.length] ?? this.reserve;
      await act.call(this, `${lane}-${no}`);
      process.stdout.write(`${lane} ${no}\n`);
    }
  }
}

const bookOnce = (lineId: string) =>
  job<{ number: string }>({
    kind: JOB,
    outside: () => new Promise((resolve) => setTimeout(resolve, 5)),
    effect: (ctx, { number }) =>
      reserveBudget(ctx, lineId, 1, { type: 'Job', id: number, number: `J-${number}` }),
  });

async function main(): Promise<void> {
  const task: CrashTask = JSON.parse(process.env.TASK ?? '{}');
  const config: Config = readConfig(process.env, process.cwd());
  const clock = { now: () => new Date(Date.now() + task.aheadMs) };
  const office = await makeOffice(await openPlatform(config, clock, pino({ level: 'silent' })));
  const table = new Map([...jobTable(modules), [JOB, bookOnce(task.lineIds[1])]]);
  const worker = new Worker(office.platform, table);
  if (task.isLast) {
    await worker.drain();
    process.stdout.write('drained\n');
    return process.exit(0);
  }
  worker.start();
  const load = new Load(office, task);
  await Promise.all(task.next.map((_, lane) => load.lane(lane)));
}

main().catch((error: Error) => {
  process.stderr.write(`${error.stack}\n`);
  process.exit(1);
});
