/** Minutes between two updates: by severity while the crisis is active, then one for all. */
export interface UpdateCadence {
  SEV1: number;
  SEV2: number;
  SEV3: number;
  contained: number;
}

/** Where a clock stands. */
export type ClockStateName = 'PENDING' | 'MET' | 'BREACHED' | 'CANCELLED';

/** The stored moments of a clock. */
export interface ClockTimes {
  dueAt: Date;
  metAt: Date | null;
  breachedAt: Date | null;
  cancelledAt: Date | null;
}

const MINUTE_MS = 60_000;

/** A moment some minutes later. */
export const minutesAfter = (at: Date, minutes: number): Date => new Date(at.getTime() + minutes * MINUTE_MS);

/** Whole minutes from one moment to another, as clocks report them. */
export const minutesBetween = (from: Date, to: Date): number =>
  Math.floor((to.getTime() - from.getTime()) / MINUTE_MS);

/**
 * The moments of a clock as they are at `now`, of which `metAt` tells when what it asks for happened: met in time it is
 * MET, met later it stays BREACHED with the time of both; the breach stands at the deadline however late it is noticed.
 */
export function settled(clock: ClockTimes, metAt: Date | null, now: Date): ClockTimes {
  if (clock.cancelledAt) return clock;
  const met = clock.metAt ?? metAt;
  const isLate = met ? met > clock.dueAt : now > clock.dueAt;
  return { ...clock, metAt: met, breachedAt: clock.breachedAt ?? (isLate ? clock.dueAt : null) };
}

/** The state that the moments say. */
export function clockStateOf({ metAt, breachedAt, cancelledAt }: ClockTimes): ClockStateName {
  if (breachedAt) return 'BREACHED';
  if (metAt) return 'MET';
  return cancelledAt ? 'CANCELLED' : 'PENDING';
}

/** Minutes between updates: the commander's own, else by severity while active, else the calmer one. */
export function updateMinutes(
  cadence: UpdateCadence,
  crisis: { severity: 'SEV1' | 'SEV2' | 'SEV3'; isActive: boolean; ownMinutes: number | null },
): number {
  if (crisis.ownMinutes !== null) return crisis.ownMinutes;
  return crisis.isActive ? cadence[crisis.severity] : cadence.contained;
}

/** The latest of moments that must all have come; null while one is missing. */
export function allOf(moments: readonly (Date | null)[]): Date | null {
  const times = moments.map((moment) => moment?.getTime() ?? null);
  return times.some((time) => time === null) ? null : new Date(Math.max(...(times as number[])));
}

/** The earliest of moments of which one is enough; null while none has come. */
export function anyOfMoments(moments: readonly (Date | null)[]): Date | null {
  const times = moments.flatMap((moment) => (moment ? [moment.getTime()] : []));
  return times.length === 0 ? null : new Date(Math.min(...times));
}
