import fc from 'fast-check';
import { addDays, addWorkingDays, isWorkingDay, workingAge, workingDaysBetween } from './working-days';

const HOUR_MS = 3_600_000;
const day = fc.integer({ min: 0, max: 1500 }).map((no) => addDays('2024-01-01', no));
const calendars = fc.array(day, { maxLength: 60 }).map((days) => ({
  holidays: days.map((on) => ({ on, name: 'Libur' })),
  timeZone: 'Asia/Jakarta',
  workingHours: { start: '07:30', end: '16:00' },
}));
const counts = fc.integer({ min: 1, max: 30 });

describe('working days of any calendar', () => {
  it('end on a working day, and as many lie between as were added', () => {
    fc.assert(
      fc.property(calendars, day, counts, (calendar, from, count) => {
        const to = addWorkingDays(calendar, from, count);
        expect(isWorkingDay(calendar, to)).toBe(true);
        expect(workingDaysBetween(calendar, from, to)).toBe(count);
        expect(workingDaysBetween(calendar, from, addDays(to, -1))).toBe(count - 1);
      }),
    );
  });

  it('are never fewer by one more holiday, and that day is then none of them', () => {
    fc.assert(
      fc.property(calendars, day, counts, day, (calendar, from, count, on) => {
        const more = { ...calendar, holidays: [...calendar.holidays, { on, name: 'Cuti bersama' }] };
        expect(addWorkingDays(more, from, count) >= addWorkingDays(calendar, from, count)).toBe(true);
        expect(isWorkingDay(more, on)).toBe(false);
      }),
    );
  });

  it('count a step by the day of the office, due at the end of working hours, late only on a later day', () => {
    const moment = fc.tuple(day, fc.integer({ min: 0, max: 23 })).map(([on, hour]) => ({
      on,
      at: new Date(Date.parse(`${on}T00:00:00+07:00`) + hour * HOUR_MS),
    }));
    fc.assert(
      fc.property(calendars, moment, fc.nat({ max: 90 * 24 }), counts, (calendar, since, hours, limit) => {
        const now = new Date(since.at.getTime() + hours * HOUR_MS);
        const age = workingAge(calendar, since.at, now, limit);
        const due = age.dueAt as Date;
        expect(due.toISOString().slice(11)).toBe('09:00:00.000Z');
        expect(due.toISOString().slice(0, 10)).toBe(addWorkingDays(calendar, since.on, limit - 1));
        expect(age.isLate).toBe(age.day > limit);
        if (now <= due) expect(age.isLate).toBe(false);
        expect(workingAge(calendar, since.at, since.at, limit).day).toBe(1);
      }),
    );
  });
});
