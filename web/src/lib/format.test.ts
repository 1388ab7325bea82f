import {
  bytes,
  fullWhen,
  initials,
  longDay,
  number,
  percent,
  rupiah,
  share,
  shortDay,
  weekDay,
  when,
} from './format';

const NBSP = '\u00a0';
const now = new Date('2026-04-15T05:00:00Z');

describe('money and shares', () => {
  it.each([
    [3_330_000, `Rp${NBSP}3.330.000`],
    [-60_000, `−${NBSP}Rp${NBSP}60.000`],
    [0, `Rp${NBSP}0`],
    [9_876_543_210_123, `Rp${NBSP}9.876.543.210.123`],
  ])('writes %d as %s', (value, text) => expect(rupiah(value)).toBe(text));

  it('writes cells without the unit', () => expect(number(3_330_000)).toBe('3.330.000'));
  it('writes percentages with a comma', () => expect(percent(0.594)).toBe(`59,4${NBSP}%`));
  it('writes a match with two decimals', () => expect(share(0.78)).toBe('0,78'));
});

describe('times in the office zone', () => {
  it('shows the time only today', () => expect(when('2026-04-15T02:25:00Z', now)).toBe('09.25 WIB'));
  it('shows the day this year', () => expect(when('2026-02-10T08:00:00Z', now)).toBe('10 Feb 15.00 WIB'));
  it('shows the year otherwise', () =>
    expect(when('2025-12-31T16:59:00Z', now)).toBe('31 Des 2025 23.59 WIB'));
  it('counts the day in the office, not in UTC', () =>
    expect(when('2026-04-14T17:01:00Z', now)).toBe('00.01 WIB'));
  it('writes documents in full', () =>
    expect(fullWhen('2026-04-15T02:25:00Z')).toBe('15 April 2026 pukul 09.25 WIB'));
});

describe('days', () => {
  it('leaves this year out', () => expect(shortDay('2026-04-17', '2026-04-15')).toBe('17 Apr'));
  it('names another year', () => expect(shortDay('2027-01-02', '2026-04-15')).toBe('2 Jan 2027'));
  it('writes a day in full', () => expect(longDay('2026-08-17')).toBe('17 Agustus 2026'));
  it('names the weekday', () => expect(weekDay('2026-04-15')).toBe('Rabu, 15 April 2026'));
});

it('marks people by two letters', () => {
  expect(['Gita', 'Rina Sari', ''].map(initials)).toEqual(['GI', 'RS', '?']);
});

it('writes file sizes', () => {
  expect([300, 90_000, 2_400_000].map(bytes)).toEqual(['1 kB', '90 kB', '2,4 MB']);
});
