import type { Ctx } from '../../platform/ctx';
import { queues } from '../../platform/database';
import { DomainError, ErrorCode, invalid } from '../../platform/errors';
import { newId } from '../../platform/ids';
import { Pace } from './pace.entity';
import { SignInPaced } from './session.events';

/** Failures that cost no wait; an office shares one address. */
const FREE = { account: 4, address: 20, visitor: 5 } as const;
const MAX_WAIT_SECONDS = 900;
const FORGET_MS = 24 * 3_600_000;
/** One alarm a streak, at this many failures. */
const ALARM_AT = 10;

type Kind = keyof typeof FREE;

/** What is counted: one account, known or not, one address, or one visitor of a day. */
export interface Paced {
  kind: Kind;
  name: string;
}

/** The counters of an attempt; the account is named by a keyed hash, so that the table tells no addresses. */
export const pacedBy = (ctx: Ctx, purpose: string, email: string | null): Paced[] => [
  { kind: 'address', name: `address:${purpose}:${ctx.exchange.address}`.slice(0, 100) },
  ...(email
    ? [
        {
          kind: 'account' as const,
          name: `account:${purpose}:${ctx.app.secrets.lookup(email)}`.slice(0, 100),
        },
      ]
    : []),
];

/** Seconds of waiting after so many failures: 0, then 1, 2, 4, … at most fifteen minutes. */
export const waitAfter = (kind: Kind, failures: number): number =>
  failures <= FREE[kind] ? 0 : Math.min(2 ** (failures - FREE[kind] - 1), MAX_WAIT_SECONDS);

function lockedRow(ctx: Ctx, name: string): Promise<Pace | null> {
  const lock = queues(ctx.app.writer) ? {} : ({ lock: { mode: 'pessimistic_write' } } as const);
  return ctx.db.findOne(Pace, { where: { name }, ...lock });
}

/** Seconds until the next attempt is looked at; 0 when it may be made now. */
export async function secondsToWait(ctx: Ctx, paced: Paced[]): Promise<number> {
  let wait = 0;
  for (const { name } of paced) {
    const row = await ctx.db.findOneBy(Pace, { name });
    if (row) wait = Math.max(wait, Math.ceil((row.nextAt.getTime() - ctx.now().getTime()) / 1000));
  }
  return wait;
}

/** Counts a failed attempt; returns the seconds to wait. Attempts during a wait are not counted: nobody is locked out. */
export async function countFailure(ctx: Ctx, paced: Paced[]): Promise<number> {
  let wait = 0;
  for (const one of paced) wait = Math.max(wait, await countOne(ctx, one));
  return wait;
}

async function countOne(ctx: Ctx, { kind, name }: Paced): Promise<number> {
  const now = ctx.now();
  const row = await lockedRow(ctx, name);
  const isOver = row !== null && now.getTime() - row.updatedAt.getTime() > FORGET_MS;
  const failures = row && !isOver ? row.failures + 1 : 1;
  const wait = waitAfter(kind, failures);
  const values = { failures, nextAt: new Date(now.getTime() + wait * 1000), updatedAt: now };
  const subject =
    row ?? Object.assign(new Pace(), { id: newId(), version: 1, createdAt: now, name, ...values });
  await (row ? ctx.db.update(Pace, { id: row.id }, values) : ctx.db.insert(Pace, subject));
  if (failures === ALARM_AT && kind === 'account')
    await ctx.emit(SignInPaced, subject, { failures, waitSeconds: wait });
  return wait;
}

/** Forgets the failures of an account after a success; those of the address stay. */
export async function forgetFailures(ctx: Ctx, paced: Paced[]): Promise<void> {
  for (const { kind, name } of paced) if (kind === 'account') await ctx.db.delete(Pace, { name });
}

/**
 * Counts every use of an open form (registration, forgotten password), also the good ones, and refuses when too many.
 *
 * @throws INVALID_INPUT with the seconds to wait
 */
export async function paceForm(ctx: Ctx, purpose: string, email: string): Promise<void> {
  const paced = pacedBy(ctx, purpose, email);
  const wait = await secondsToWait(ctx, paced);
  if (wait > 0) throw invalid([], `Terlalu banyak permintaan. Coba lagi dalam ${wait} detik.`);
  await countFailure(ctx, paced);
}

/**
 * Counts every use of a form that needs no name. The address is kept as a keyed hash with the day in it: it tells nobody who
 * wrote, and nothing links two days.
 *
 * @throws BUSY with the time to wait
 */
export async function paceVisitor(ctx: Ctx, purpose: string): Promise<void> {
  const mark = ctx.app.secrets.lookup(`${ctx.today()} ${ctx.exchange.address}`);
  const paced: Paced[] = [{ kind: 'visitor', name: `visitor:${purpose}:${mark}`.slice(0, 100) }];
  const wait = await secondsToWait(ctx, paced);
  if (wait > 0)
    throw new DomainError(ErrorCode.BUSY, `Terlalu banyak kiriman. Coba lagi dalam ${wait} detik.`);
  await countFailure(ctx, paced);
}
