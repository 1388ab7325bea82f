import fc from 'fast-check';
import { allOf, anyOfMoments, clockStateOf, minutesBetween, settled, updateMinutes } from './sla';

const at = (time: string) => new Date(`2026-04-15T${time}:00+07:00`);
const open = (dueAt: Date) => ({ dueAt, metAt: null, breachedAt: null, cancelledAt: null });
const CADENCE = { SEV1: 60, SEV2: 120, SEV3: 1440, contained: 1440 };

describe('clocks (crisis.md 4)', () => {
  test('met before or at the deadline is MET, however late it is noticed', () => {
    for (const met of ['08:43', '08:45']) {
      const clock = settled(open(at('08:45')), at(met), at('11:00'));
      expect([clockStateOf(clock), clock.metAt, clock.breachedAt]).toEqual(['MET', at(met), null]);
    }
    expect(minutesBetween(at('08:30'), at('08:43'))).toBe(13);
  });

  test('a passed deadline is a breach at the deadline and stays one when it is met later', () => {
    expect(clockStateOf(settled(open(at('08:45')), null, at('08:45')))).toBe('PENDING');
    const breached = settled(open(at('08:45')), null, at('09:10'));
    expect([clockStateOf(breached), breached.breachedAt]).toEqual(['BREACHED', at('08:45')]);
    const met = settled(breached, at('09:20'), at('09:20'));
    expect([clockStateOf(met), met.breachedAt, met.metAt]).toEqual(['BREACHED', at('08:45'), at('09:20')]);
  });

  test('a cancelled clock changes no more', () => {
    const clock = { ...open(at('08:45')), cancelledAt: at('08:40') };
    expect(settled(clock, at('08:44'), at('10:00'))).toEqual(clock);
    expect(clockStateOf(clock)).toBe('CANCELLED');
  });

  test('settling twice changes nothing more, and never un-breaches', () => {
    const minute = fc.integer({ min: 0, max: 600 }).map((n) => new Date(at('06:00').getTime() + n * 60_000));
    fc.assert(
      fc.property(minute, fc.option(minute), minute, (dueAt, met, now) => {
        const once = settled(open(dueAt), met, now);
        const later = settled(once, met, new Date(now.getTime() + 3_600_000));
        expect(settled(once, met, now)).toEqual(once);
        if (once.breachedAt) expect(later.breachedAt).toEqual(once.breachedAt);
        if (met && met <= dueAt) expect(clockStateOf(later)).toBe('MET');
      }),
    );
  });

  test('updates: by severity while active, calmer afterwards, or as the commander says', () => {
    const minutes = (
      severity: 'SEV1' | 'SEV2' | 'SEV3',
      isActive: boolean,
      ownMinutes: number | null = null,
    ) => updateMinutes(CADENCE, { severity, isActive, ownMinutes });
    expect([minutes('SEV1', true), minutes('SEV2', true), minutes('SEV3', true)]).toEqual([60, 120, 1440]);
    expect([minutes('SEV1', false), minutes('SEV2', true, 1440)]).toEqual([1440, 1440]);
  });

  test('all and any', () => {
    expect(allOf([at('08:38'), at('08:45'), at('08:41')])).toEqual(at('08:45'));
    expect(allOf([at('08:38'), null])).toBeNull();
    expect(anyOfMoments([null, at('09:55'), at('09:10')])).toEqual(at('09:10'));
    expect(anyOfMoments([null])).toBeNull();
  });
});
