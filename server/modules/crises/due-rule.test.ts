import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import {
  awaitedEvent,
  type DueCalendar,
  type DueRule,
  dueAfterEvent,
  firstDue,
  nextDue,
  repeatsUntil,
  type StepTime,
} from './due-rule';

interface FileStep extends StepTime {
  no: number;
  mandatory: boolean;
}
const BOOKS: { code: string; steps: FileStep[] }[] = JSON.parse(
  readFileSync('profiles/playbooks.json', 'utf8'),
);
const CALENDAR: DueCalendar = {
  timeZone: 'Asia/Jakarta',
  holidays: [{ on: '2026-05-01', name: 'Hari Buruh' }],
  workingHours: { start: '07:30', end: '16:00' },
  dayEnd: '17:00',
};
const at = (text: string) => new Date(`2026-${text.replace(' ', 'T')}:00+07:00`);
const START = at('04-15 08:30');
const rule = (dueRule: DueRule): StepTime => ({ offsetMinutes: null, dueRule });
const stepOf = (code: string, no: number): StepTime => {
  const step = BOOKS.find((book) => book.code === code)?.steps.find((one) => one.no === no);
  if (!step) throw new Error(`${code} step ${no}`);
  return { offsetMinutes: step.offsetMinutes, dueRule: step.dueRule ?? null };
};
const first = (code: string, no: number) => firstDue(stepOf(code, no), START, CALENDAR);

describe('the shipped playbooks (crisis.md 10)', () => {
  test('8 books, 87 steps, 49 of them mandatory, and every step has a time or an event', () => {
    expect(BOOKS.map(({ steps }) => steps.length)).toEqual([12, 10, 11, 12, 10, 11, 10, 11]);
    const steps = BOOKS.flatMap((book) => book.steps);
    expect([steps.length, steps.filter(({ mandatory }) => mandatory).length]).toEqual([87, 49]);
    for (const { code, steps: own } of BOOKS)
      for (const { no } of own) {
        const step = stepOf(code, no);
        expect([code, no, firstDue(step, START, CALENDAR) !== null || awaitedEvent(step) !== null]).toEqual([
          code,
          no,
          true,
        ]);
      }
  });

  test('PB-04 from a clock that started at 08.30', () => {
    const due = BOOKS.find(({ code }) => code === 'PB-04')?.steps.map(({ no }) => first('PB-04', no));
    expect(due).toEqual(
      ['08:35', '08:45', '08:50', '09:05', '09:10', '09:30', '09:30', '10:00', '10:00', '11:30']
        .map((time) => at(`04-15 ${time}`))
        .concat(at('04-16 17:00'), at('04-22 17:00')),
    );
  });
});

describe('due rules', () => {
  test('RECURRING: every two hours from the first; what was missed is not made up for', () => {
    const step = stepOf('PB-01', 8);
    const next = (dueAt: string, doneAt: string) =>
      nextDue(step, { dueAt: at(dueAt), doneAt: at(doneAt), startedAt: START }, CALENDAR);
    expect(first('PB-01', 8)).toEqual(at('04-15 10:30'));
    expect(next('04-15 10:30', '04-15 10:20')).toEqual(at('04-15 12:30'));
    expect(next('04-15 10:30', '04-15 10:50')).toEqual(at('04-15 12:30'));
    expect(next('04-15 10:30', '04-15 17:45')).toEqual(at('04-15 18:30'));
    expect(repeatsUntil(step)).toBe('CRISIS_CONTAINED');
  });

  test('FIXED_TIMES: the next hour of the day, over midnight too', () => {
    const step = stepOf('PB-01', 9);
    const next = (dueAt: string, doneAt: string) =>
      nextDue(step, { dueAt: at(dueAt), doneAt: at(doneAt), startedAt: START }, CALENDAR);
    expect(first('PB-01', 9)).toEqual(at('04-15 12:00'));
    expect(next('04-15 12:00', '04-15 11:55')).toEqual(at('04-15 18:00'));
    expect(next('04-15 18:00', '04-15 18:10')).toEqual(at('04-16 06:00'));
    expect(next('04-15 12:00', '04-16 07:00')).toEqual(at('04-16 12:00'));
  });

  test('CALENDAR_DAYS: one after the other at 17.00, then no more', () => {
    const step = stepOf('PB-02', 10);
    const next = (dueAt: string) =>
      nextDue(step, { dueAt: at(dueAt), doneAt: at('04-20 09:00'), startedAt: START }, CALENDAR);
    expect(first('PB-02', 10)).toEqual(at('04-16 17:00'));
    expect(next('04-16 17:00')).toEqual(at('04-18 17:00'));
    expect(next('04-18 17:00')).toBeNull();
  });

  test('WORKING_DAYS_AFTER_CLOSE skips weekends and holidays', () => {
    const step = stepOf('PB-01', 12);
    expect([firstDue(step, START, CALENDAR), awaitedEvent(step)]).toEqual([null, 'CRISIS_CLOSED']);
    expect(dueAfterEvent(step, at('04-20 09:00'), CALENDAR)).toEqual(at('04-27 16:00'));
    expect(dueAfterEvent(step, at('04-27 09:00'), CALENDAR)).toEqual(at('05-05 16:00'));
  });

  test.each([
    ['PB-05', 9, 'CASUALTY_REPORTED', '04-15 09:00'],
    ['PB-06', 3, 'VICTIM_NAMES_RELEASED', '04-15 09:00'],
    ['PB-05', 7, 'MEETING_ENDED', '04-15 10:00'],
    ['PB-08', 8, 'TASK_DONE:4', '04-15 10:00'],
    ['PB-03', 8, 'CRISIS_CLOSED', '04-15 09:00'],
  ])('%s step %i waits for %s', (code, no, event, due) => {
    const step = stepOf(code, no);
    expect([firstDue(step, START, CALENDAR), awaitedEvent(step)]).toEqual([null, event]);
    expect(dueAfterEvent(step, at('04-15 09:00'), CALENDAR)).toEqual(at(due));
    expect(nextDue(step, { dueAt: START, doneAt: START, startedAt: START }, CALENDAR)).toBeNull();
  });

  test('the next of a repeating step lies after what was due and after what was done', () => {
    const minutes = fc.integer({ min: 1, max: 3000 });
    fc.assert(
      fc.property(minutes, minutes, minutes, (every, due, done) => {
        const dueAt = new Date(START.getTime() + due * 60_000);
        const doneAt = new Date(START.getTime() + done * 60_000);
        const step = rule({ type: 'RECURRING', startOffsetMinutes: 0, everyMinutes: every, until: 'X' });
        const next = nextDue(step, { dueAt, doneAt, startedAt: START }, CALENDAR)?.getTime() ?? 0;
        expect(next).toBeGreaterThan(dueAt.getTime());
        expect(next).toBeGreaterThan(doneAt.getTime());
        expect((next - dueAt.getTime()) % (every * 60_000)).toBe(0);
      }),
    );
  });
});
