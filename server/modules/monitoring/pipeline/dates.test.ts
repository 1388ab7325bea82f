import { chooseDate, clockOffsetHours, dateInUrl } from './date-evidence';
import { parseDate, WIB_MINUTES } from './dates';

const at = (iso: string) => ({ fetchedAt: new Date(Date.parse(iso)), zoneMinutes: WIB_MINUTES });
const FETCHED = at('2020-10-20T05:00:00Z');
const iso = (text: string, context = FETCHED): string | null =>
  parseDate(text, context)?.at.toISOString() ?? null;

describe('parseDate', () => {
  it.each([
    ['Kamis, 15 Oktober 2020 | 08:00 WIB', '2020-10-15T01:00:00.000Z'],
    ['Kamis, 15 Okt 2020 08.00 WITA', '2020-10-15T00:00:00.000Z'],
    ['15 Oktober 2020 - 08:00:30 WIT', '2020-10-14T23:00:30.000Z'],
    ['Rabu, 5 Agt 2020, 10:15', '2020-08-05T03:15:00.000Z'],
    ['Rabu, 5 Ags 2020 10:15 WIB', '2020-08-05T03:15:00.000Z'],
    ['Sen, 03 Agu 2020 10:15:00 +0700', '2020-08-03T03:15:00.000Z'],
    ['Jumat, 1 Mei 2020 23:59 WIB', '2020-05-01T16:59:00.000Z'],
    ['Sabtu, 12 Desember 2015 • 07:30', '2015-12-12T00:30:00.000Z'],
    ['10/11/2020', '2020-11-09T17:00:00.000Z'],
    ['10/11/2020 08:00 WIB', '2020-11-10T01:00:00.000Z'],
    ['10-11-2020 | 08.00', '2020-11-10T01:00:00.000Z'],
    ['10/25/2019 08:00', '2019-10-25T01:00:00.000Z'],
    ['2020-10-15T08:00:00+07:00', '2020-10-15T01:00:00.000Z'],
    ['2020-10-15T01:00:00Z', '2020-10-15T01:00:00.000Z'],
    ['2020-10-15T01:00:00.123Z', '2020-10-15T01:00:00.000Z'],
    ['2020-10-15 08:00:00', '2020-10-15T01:00:00.000Z'],
    ['20201015T08:00:00Z', '2020-10-15T08:00:00.000Z'],
    ['20201015T080000Z', '2020-10-15T08:00:00.000Z'],
    ['Thu, 15 Oct 2020 01:00:00 GMT', '2020-10-15T01:00:00.000Z'],
    ['Thu, 15 Oct 20 01:00:00 EST', '2020-10-15T06:00:00.000Z'],
    ['October 15, 2020 8:00 PM', '2020-10-15T13:00:00.000Z'],
    ['Oct 15th, 2020 12:05 am', '2020-10-14T17:05:00.000Z'],
    ['2 jam lalu', '2020-10-20T03:00:00.000Z'],
    ['Diterbitkan 15 menit yang lalu', '2020-10-20T04:45:00.000Z'],
    ['sejam lalu', '2020-10-20T04:00:00.000Z'],
    ['3 hari lalu', '2020-10-16T17:00:00.000Z'],
    ['Kemarin 10:00 WIB', '2020-10-19T03:00:00.000Z'],
    ['Hari ini, 09.30', '2020-10-20T02:30:00.000Z'],
    ['Rawa Indah, Kamis (15/10/2020)', '2020-10-14T17:00:00.000Z'],
    ['31 Februari 2020', null],
    ['32/13/2020', null],
    ['bukan tanggal', null],
    ['harga 12.500 rupiah', null],
    ['', null],
  ] as [string, string | null][])('reads %j as %s (case 14)', (text, expected) => {
    expect(iso(text)).toBe(expected);
  });

  it.each([
    ['Minggu (3/1)', '2021-01-04T02:00:00Z', '2021-01-03'],
    ['Kamis (31/12)', '2021-01-04T02:00:00Z', '2020-12-31'],
    ['Selasa (5/1)', '2021-01-04T02:00:00Z', '2021-01-05'],
    ['Rabu (6/1)', '2021-01-04T02:00:00Z', '2020-01-06'],
    ['Senin (4/1)', '2021-01-03T18:00:00Z', '2021-01-04'],
    ['Kamis, 31 Desember', '2021-01-04T02:00:00Z', '2020-12-31'],
  ])('infers the year of %s fetched %s: %s (case 14)', (text, fetched, day) => {
    expect(parseDate(text, at(fetched))).toMatchObject({ localDate: day, hasTime: false });
  });

  it('takes the zone of the outlet when none is written', () => {
    const inMakassar = { ...FETCHED, zoneMinutes: 480 };

    expect(iso('15 Oktober 2020 08:00', inMakassar)).toBe('2020-10-15T00:00:00.000Z');
    expect(iso('15 Oktober 2020 08:00 WIB', inMakassar)).toBe('2020-10-15T01:00:00.000Z');
  });
});

describe('chooseDate', () => {
  it('prefers the strongest evidence that can be read', () => {
    const chosen = chooseDate(
      [
        { source: 'VISIBLE', text: '1 Oktober 2020 08:00 WIB' },
        { source: 'FEED', text: 'Thu, 15 Oct 2020 01:00:00 GMT' },
        { source: 'JSON_LD', text: 'entah' },
      ],
      FETCHED,
    );

    expect(chosen).toMatchObject({ source: 'FEED', flag: null });
    expect(chosen.at?.toISOString()).toBe('2020-10-15T01:00:00.000Z');
  });

  it('clamps seven hours in the future to the fetch time and keeps the claim', () => {
    const chosen = chooseDate([{ source: 'FEED', text: 'Tue, 20 Oct 2020 12:00:00 GMT' }], FETCHED);

    expect(chosen).toMatchObject({ flag: 'FUTURE', at: FETCHED.fetchedAt });
    expect(chosen.claimedAt?.toISOString()).toBe('2020-10-20T12:00:00.000Z');
  });

  it.each([
    ['Tue, 20 Oct 2020 05:10:00 GMT', '2020-10-20T05:10:00.000Z', null],
    ['Thu, 01 Jan 1970 00:00:00 GMT', null, 'TOO_OLD'],
    ['2020-10-15', '2020-10-14T17:00:00.000Z', 'DAY_ONLY'],
    ['', null, null],
  ])('answers %j with %s %s', (text, expected, flag) => {
    const chosen = chooseDate([{ source: 'FEED', text }], FETCHED);

    expect([chosen.at?.toISOString() ?? null, chosen.flag]).toEqual([expected, flag]);
  });
});

describe('dateInUrl', () => {
  it.each([
    ['https://kabar.example/2020/10/15/banjir', '2020-10-15'],
    ['https://kabar.example/berita/2020-10-05-banjir', '2020-10-05'],
    ['https://kabar.example/read/20201015/banjir', '2020-10-15'],
    ['https://kabar.example/news/20201015083055-4-1/banjir', '2020-10-15'],
    ['https://kabar.example/berita/2020/10/banjir', null],
    ['https://kabar.example/berita-20203415', null],
    ['https://2020-10-15.example/berita', null],
  ])('finds in %s: %s', (url, day) => expect(dateInUrl(url)).toBe(day));
});

describe('clockOffsetHours', () => {
  const pairs = (hours: number[]) =>
    hours.map((hour, index) => ({
      claimedAt: index * 1e8 + hour * 3.6e6 - index * 120_000,
      fetchedAt: index * 1e8,
    }));

  it('learns seven hours from five items that agree, and nothing from fewer or others', () => {
    expect(clockOffsetHours(pairs([7, 7, 7, 7, 7]))).toBe(7);
    expect(clockOffsetHours(pairs([7, 7, 7, 7]))).toBe(0);
    expect(clockOffsetHours(pairs([7, 7, 7, 7, 1]))).toBe(0);
    expect(clockOffsetHours(pairs([0, 0, 0, 0, 0]))).toBe(0);
  });
});
