import type { Profile } from './profile';
import { zoneOf } from './profile';

type Calendar = Pick<Profile, 'holidays' | 'timeZone' | 'workingHours'>;

const DAY_MS = 86_400_000;
const next = (day: string, by: number) =>
  new Date(Date.parse(`${day}T00:00:00Z`) + by * DAY_MS).toISOString().slice(0, 10);

/** The day `count` calendar days later (or earlier, when negative). */
export const addDays = (day: string, count: number): string => next(day, count);

/** True on Monday to Friday outside the profile's holiday table. */
export function isWorkingDay(calendar: Calendar, day: string): boolean {
  const weekday = new Date(`${day}T00:00:00Z`).getUTCDay();
  return weekday !== 0 && weekday !== 6 && !calendar.holidays.some((holiday) => holiday.on === day);
}

/** The working day `count` working days after `day`; 0 gives `day` itself. */
export function addWorkingDays(calendar: Calendar, day: string, count: number): string {
  let at = day;
  for (let left = count; left > 0; ) {
    at = next(at, 1);
    if (isWorkingDay(calendar, at)) left--;
  }
  return at;
}

/** Working days after `from` up to and including `to`; 0 when `to` is not later. */
export function workingDaysBetween(calendar: Calendar, from: string, to: string): number {
  let count = 0;
  for (let at = from; at < to; ) {
    at = next(at, 1);
    if (isWorkingDay(calendar, at)) count++;
  }
  return count;
}

/** Age of a step in the words the screens use: "hari ke-2 dari 3". */
export interface WorkingAge {
  /** 1 on the day the step was entered. */
  day: number;
  /** Allowed working days; null without a limit. */
  limit: number | null;
  /** End of working hours on the last allowed day. */
  dueAt: Date | null;
  isLate: boolean;
  isLastDay: boolean;
}

/** The age at `now` of a step entered at `since` that may take `limit` working days. */
export function workingAge(calendar: Calendar, since: Date, now: Date, limit: number | null): WorkingAge {
  const zone = zoneOf(calendar.timeZone);
  const start = zone.dayOf(since);
  const day = workingDaysBetween(calendar, start, zone.dayOf(now)) + 1;
  if (limit === null) return { day, limit, dueAt: null, isLate: false, isLastDay: false };
  const dueAt = zone.instantOf(
    addWorkingDays(calendar, start, Math.max(limit - 1, 0)),
    calendar.workingHours.end,
  );
  const isLate = day > limit;
  return { day, limit, dueAt, isLate, isLastDay: day === limit };
}
