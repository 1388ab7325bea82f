import { csvLine, guardFormula } from './spreadsheet';

describe('cells of spreadsheets', () => {
  it.each([
    ['=1+1', "'=1+1"],
    ['+62', "'+62"],
    ['-cmd', "'-cmd"],
    ['@SUM(A1)', "'@SUM(A1)"],
    ['\t=1', "'\t=1"],
    ['\r=1', "'\r=1"],
    ['＝1+1', "'＝1+1"],
    ['＠x', "'＠x"],
    ['1-2', '1-2'],
    ['', ''],
  ])('guards %j as %j', (text, expected) => expect(guardFormula(text)).toBe(expected));

  it('keeps negative numbers numbers, quotes what needs it, and writes instants in UTC', () => {
    expect(csvLine([-5, 'a;"b"', new Date(0), true, null, '-5'])).toBe(
      `-5;"a;""b""";1970-01-01T00:00:00.000Z;ya;;'-5\r\n`,
    );
  });
});
