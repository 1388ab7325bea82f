import type { Ctx } from '../../platform/ctx';
import { asSystem } from '../identity/actor.service';
import { ClockKind, ClockState, CrisisClock } from './clock.entity';
import { Crisis } from './crisis.entity';
import { CrisisState } from './crisis.enums';
import { ClockBreached, ClockCancelled, ClockMet, type ClockTold } from './crisis.events';
import { RUNNING } from './crisis.lifecycle';
import { type Signals, signalsOf } from './crisis-signals.service';
import { workingDaysAfter } from './due-rule';
import { InquiryState, type MediaInquiry } from './inquiry.entity';
import { firstAllAnswered, inquiriesOf } from './inquiry-reads.service';
import { CrisisSignal } from './occurrence.entity';
import {
  allOf,
  anyOfMoments,
  clockStateOf,
  minutesAfter,
  minutesBetween,
  settled,
  updateMinutes,
} from './sla';
import { dueCalendar } from './task-plan.service';
import { settleTasks } from './task-settle.service';

const S = CrisisSignal;

/** A clock to be started. */
interface NewClock {
  kind: ClockKind;
  startedAt: Date;
  dueAt: Date;
  round?: number;
  subjectRef?: string;
}

/** Starts a clock; does nothing when it runs already. */
export async function startClock(ctx: Ctx, crisisId: string, clock: NewClock): Promise<CrisisClock> {
  const { round = 1, subjectRef = '', ...values } = clock;
  const key = { crisisId, kind: clock.kind, subjectRef, round };
  const known = await ctx.db.findOneBy(CrisisClock, key);
  if (known) return known;
  return ctx.create(CrisisClock, { ...key, ...values, state: ClockState.PENDING });
}

/** Starts the clocks that run from the start of every crisis. */
export async function startClocks(ctx: Ctx, crisis: Crisis): Promise<void> {
  const { clockMinutes } = ctx.profile.crisis;
  for (const kind of [ClockKind.HOLDING, ClockKind.LEADERSHIP, ClockKind.FULL, ClockKind.SPOKES] as const) {
    const startedAt = crisis.clockStartedAt;
    await startClock(ctx, crisis.id, { kind, startedAt, dueAt: minutesAfter(startedAt, clockMinutes[kind]) });
  }
}

/** Minutes between updates of a crisis now. */
export const cadenceOf = (ctx: Ctx, crisis: Crisis): number =>
  updateMinutes(ctx.profile.crisis.updateMinutes, {
    severity: crisis.severity,
    isActive: crisis.state === CrisisState.DECLARED || crisis.state === CrisisState.ACTIVE,
    ownMinutes: crisis.updateEveryMinutes,
  });

/** When what a clock asks for happened; null while it did not. The updates and questions of the press have their own. */
function metAt(
  crisis: Crisis,
  kind: ClockKind,
  { first }: Signals,
  inquiries: readonly MediaInquiry[],
): Date | null {
  const at = (signal: CrisisSignal) => first.get(signal) ?? null;
  if (kind === ClockKind.HOLDING) return at(S.HOLDING_PUBLISHED);
  if (kind === ClockKind.FULL) return allOf([at(S.FULL_PUBLISHED), at(S.DISTRIBUTION_SENT)]);
  if (kind === ClockKind.SPOKES) return anyOfMoments([at(S.BRIEFING_LOGGED), firstAllAnswered(inquiries)]);
  if (kind === ClockKind.PDP_NOTICE) return at(S.PDP_NOTICE_SENT);
  if (kind === ClockKind.AAR) return at(S.AAR_SUBMITTED);
  if (kind !== ClockKind.LEADERSHIP) return null;
  return allOf([crisis.leaderNotedAt, at(S.SPOKESPERSON_NAMED), at(S.FACT_CONTACT_NAMED)]);
}

const told = (crisis: Crisis, clock: CrisisClock): ClockTold => ({
  crisisId: crisis.id,
  code: crisis.code,
  clockId: clock.id,
  kind: clock.kind,
  dueAt: clock.dueAt.toISOString(),
  commanderId: crisis.commanderId,
  isExercise: crisis.isExercise,
});

/** Stores what became of a clock, and tells of a breach once. */
async function settle(ctx: Ctx, crisis: Crisis, clock: CrisisClock, met: Date | null): Promise<void> {
  const { breachedAt, metAt: formerlyMet } = clock;
  Object.assign(clock, settled(clock, met, ctx.now()));
  clock.state = ClockState[clockStateOf(clock)];
  await ctx.save(clock);
  const facts = told(crisis, clock);
  if (clock.breachedAt && !breachedAt) await ctx.emit(ClockBreached, clock, facts, { links: [crisis] });
  if (clock.metAt && !formerlyMet) {
    const minutes = minutesBetween(clock.startedAt, clock.metAt);
    await ctx.emit(ClockMet, clock, { ...facts, minutes }, { links: [crisis] });
  }
}

const isOpen = ({ metAt: met, cancelledAt }: CrisisClock): boolean => met === null && cancelledAt === null;

const clocksOf = (ctx: Ctx, crisisId: string): Promise<CrisisClock[]> =>
  ctx.db.find(CrisisClock, { where: { crisisId }, order: { round: 'ASC', createdAt: 'ASC', id: 'ASC' } });

/** Each update restarts the interval; the first begins with the first full statement. */
async function settleUpdates(ctx: Ctx, crisis: Crisis, { first, updates }: Signals): Promise<void> {
  const full = first.get(S.FULL_PUBLISHED);
  if (!full || !RUNNING.includes(crisis.state)) return;
  const rounds = (await clocksOf(ctx, crisis.id)).filter(({ kind }) => kind === ClockKind.UPDATE);
  const start = (startedAt: Date, round: number) =>
    startClock(ctx, crisis.id, {
      kind: ClockKind.UPDATE,
      startedAt,
      dueAt: minutesAfter(startedAt, cadenceOf(ctx, crisis)),
      round,
    });
  let current = await ctx.get(CrisisClock, (rounds.at(-1) ?? (await start(full, 1))).id);
  for (;;) {
    const startedAt = current.startedAt;
    const next = updates.find((at) => at > startedAt) ?? null;
    await settle(ctx, crisis, current, current.metAt ?? next);
    if (!current.metAt) return;
    current = await ctx.get(CrisisClock, (await start(current.metAt, current.round + 1)).id);
  }
}

/** One clock per question of the press; a declined one is needed no more. */
async function settleInquiries(ctx: Ctx, crisis: Crisis, inquiries: readonly MediaInquiry[]): Promise<void> {
  for (const { id: subjectRef, receivedAt: startedAt, dueAt, state, answeredAt } of inquiries) {
    const clock = await startClock(ctx, crisis.id, { kind: ClockKind.INQUIRY, subjectRef, startedAt, dueAt });
    if (!isOpen(clock)) continue;
    const isDeclined = state === InquiryState.DECLINED;
    const current = await ctx.get(CrisisClock, clock.id);
    await settle(ctx, crisis, current, isDeclined ? null : answeredAt);
    if (isDeclined && answeredAt) await cancel(ctx, crisis, current, answeredAt);
  }
}

async function cancel(ctx: Ctx, crisis: Crisis, clock: CrisisClock, at: Date): Promise<void> {
  clock.cancelledAt = at;
  clock.state = ClockState[clockStateOf(clock)];
  await ctx.save(clock);
  await ctx.emit(ClockCancelled, clock, told(crisis, clock), { links: [crisis] });
}

async function startLate(ctx: Ctx, crisis: Crisis, { first }: Signals): Promise<void> {
  const found = first.get(S.DISCOVERY_TIME_RECORDED);
  if (found) {
    const dueAt = minutesAfter(found, ctx.profile.crisis.clockMinutes.PDP_NOTICE);
    await startClock(ctx, crisis.id, { kind: ClockKind.PDP_NOTICE, startedAt: found, dueAt });
  }
  const closed = first.get(S.CRISIS_CLOSED);
  if (!closed) return;
  const dueAt = workingDaysAfter(dueCalendar(ctx), closed, ctx.profile.crisis.reviewWorkingDays);
  await startClock(ctx, crisis.id, { kind: ClockKind.AAR, startedAt: closed, dueAt });
}

const KEPT_AFTER_CLOSE: readonly ClockKind[] = [ClockKind.AAR, ClockKind.PDP_NOTICE, ClockKind.INQUIRY];

async function cancelAt(ctx: Ctx, crisis: Crisis, at: Date): Promise<void> {
  for (const { id, kind, metAt: met, cancelledAt } of await clocksOf(ctx, crisis.id)) {
    if (met || cancelledAt || KEPT_AFTER_CLOSE.includes(kind)) continue;
    const clock = await ctx.get(CrisisClock, id);
    await settle(ctx, crisis, clock, null);
    await cancel(ctx, crisis, clock, at);
  }
}

/**
 * Brings clocks and tasks of a crisis in step with what happened, from the records alone, so that nothing is lost by a restart
 * and nothing changes when it runs again.
 */
export async function evaluateCrisis(ctx: Ctx, crisisId: string): Promise<void> {
  await asSystem(ctx, async () => {
    const crisis = await ctx.get(Crisis, crisisId);
    await settleTasks(ctx, crisis, await signalsOf(ctx, crisis));
    await settleTasks(ctx, crisis, await signalsOf(ctx, crisis)); // what waited for a task that was just proven
    const signals = await signalsOf(ctx, crisis);
    const inquiries = await inquiriesOf(ctx, crisis);
    await startLate(ctx, crisis, signals);
    for (const { id, kind } of (await clocksOf(ctx, crisis.id)).filter(isOpen)) {
      if (kind === ClockKind.UPDATE || kind === ClockKind.INQUIRY) continue;
      await settle(ctx, crisis, await ctx.get(CrisisClock, id), metAt(crisis, kind, signals, inquiries));
    }
    await settleUpdates(ctx, crisis, signals);
    await settleInquiries(ctx, crisis, inquiries);
    const closed = signals.first.get(S.CRISIS_CLOSED);
    if (closed) await cancelAt(ctx, crisis, closed);
  });
}

/** The deadline of the update that is awaited moves with the cadence, counted from the last update. */
export async function moveUpdate(ctx: Ctx, crisis: Crisis, reason: string | null): Promise<void> {
  const open = (await clocksOf(ctx, crisis.id)).filter((one) => one.kind === ClockKind.UPDATE && isOpen(one));
  for (const { id } of open) {
    const clock = await ctx.get(CrisisClock, id);
    if (clock.breachedAt) continue;
    clock.dueAt = minutesAfter(clock.startedAt, cadenceOf(ctx, crisis));
    clock.reason = reason ?? clock.reason;
    await ctx.save(clock);
  }
}
