import { type Profile, zoneOf } from '../../platform/profile';
import { addDays, addWorkingDays } from '../../platform/working-days';

/** When a step of a playbook is due, as the playbook file writes it; crisis.md 10 of the specification. */
export type DueRule =
  | { type: 'RECURRING'; startOffsetMinutes: number; everyMinutes: number; until: string }
  | { type: 'FIXED_TIMES'; times: string[]; until: string }
  | { type: 'CALENDAR_DAYS'; days: number[] }
  | { type: 'WORKING_DAYS_AFTER_CLOSE'; days: number }
  | { type: 'ON_EVENT' | 'BEFORE_EVENT'; event: string }
  | { type: 'AFTER_EVENT'; event: string; offsetMinutes: number }
  | { type: 'ONGOING'; until: string };

/** A step's time: minutes after the clock started, or a rule, or neither (no time of its own). */
export interface StepTime {
  offsetMinutes: number | null;
  dueRule: DueRule | null;
}

/** Calendar of the office; `dayEnd` is the hour at which "H+n" ends. */
export interface DueCalendar extends Pick<Profile, 'timeZone' | 'holidays' | 'workingHours'> {
  dayEnd: string;
}

const MINUTE_MS = 60_000;

/** Name of the event that closes a crisis, on which the working days after closing count. */
export const CRISIS_CLOSED = 'CRISIS_CLOSED';

const plus = (at: Date, minutes: number): Date => new Date(at.getTime() + minutes * MINUTE_MS);

/** "H+n": the end of the n-th calendar day after the clock started. */
export const endOfDayAfter = (calendar: DueCalendar, startedAt: Date, days: number): Date => {
  const zone = zoneOf(calendar.timeZone);
  return zone.instantOf(addDays(zone.dayOf(startedAt), days), calendar.dayEnd);
};

/** End of working hours `days` working days after `at`. */
export const workingDaysAfter = (calendar: DueCalendar, at: Date, days: number): Date => {
  const zone = zoneOf(calendar.timeZone);
  return zone.instantOf(addWorkingDays(calendar, zone.dayOf(at), days), calendar.workingHours.end);
};

/** The first of the fixed times of day that lies after `at`. */
function fixedAfter(calendar: DueCalendar, times: readonly string[], at: Date): Date {
  const zone = zoneOf(calendar.timeZone);
  for (let day = zone.dayOf(at); ; day = addDays(day, 1)) {
    const next = [...times].sort().map((time) => zone.instantOf(day, time));
    const found = next.find((moment) => moment > at);
    if (found) return found;
  }
}

/** When a step is due first, counted from the start of the clock; null when it waits for an event or has no time. */
export function firstDue(step: StepTime, startedAt: Date, calendar: DueCalendar): Date | null {
  const { dueRule: rule, offsetMinutes } = step;
  if (!rule) return offsetMinutes === null ? null : plus(startedAt, offsetMinutes);
  switch (rule.type) {
    case 'RECURRING':
      return plus(startedAt, rule.startOffsetMinutes);
    case 'FIXED_TIMES':
      return fixedAfter(calendar, rule.times, startedAt);
    case 'CALENDAR_DAYS':
      return rule.days[0] === undefined ? null : endOfDayAfter(calendar, startedAt, rule.days[0]);
    default:
      return null;
  }
}

/** When the next of a repeating step is due, after one due at `dueAt` was done; null when it was the last. */
export function nextDue(
  step: StepTime,
  done: { dueAt: Date; doneAt: Date; startedAt: Date },
  calendar: DueCalendar,
): Date | null {
  const rule = step.dueRule;
  if (rule?.type === 'RECURRING') {
    const everyMs = rule.everyMinutes * MINUTE_MS;
    const missed = Math.floor((done.doneAt.getTime() - done.dueAt.getTime()) / everyMs);
    return new Date(done.dueAt.getTime() + (Math.max(missed, 0) + 1) * everyMs);
  }
  if (rule?.type === 'FIXED_TIMES')
    return fixedAfter(calendar, rule.times, done.doneAt > done.dueAt ? done.doneAt : done.dueAt);
  if (rule?.type !== 'CALENDAR_DAYS') return null;
  const moments = rule.days.map((days) => endOfDayAfter(calendar, done.startedAt, days));
  return moments.find((moment) => moment > done.dueAt) ?? null;
}

/** The event that a step waits for before it has a time; null when it waits for none. */
export function awaitedEvent({ dueRule: rule }: StepTime): string | null {
  if (rule?.type === 'WORKING_DAYS_AFTER_CLOSE') return CRISIS_CLOSED;
  if (rule?.type === 'ONGOING') return rule.until;
  return rule && 'event' in rule ? rule.event : null;
}

/** When a step that waited is due, now that its event happened at `at`. */
export function dueAfterEvent({ dueRule: rule }: StepTime, at: Date, calendar: DueCalendar): Date {
  if (rule?.type === 'WORKING_DAYS_AFTER_CLOSE') return workingDaysAfter(calendar, at, rule.days);
  return rule?.type === 'AFTER_EVENT' ? plus(at, rule.offsetMinutes) : at;
}

/** The event that ends a repeating step; null when the step does not repeat until an event. */
export const repeatsUntil = ({ dueRule: rule }: StepTime): string | null =>
  rule?.type === 'RECURRING' || rule?.type === 'FIXED_TIMES' ? rule.until : null;
