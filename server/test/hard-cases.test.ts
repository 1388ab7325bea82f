import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

const ROOT = join(__dirname, '..', '..');
const NUMBERS = Array.from({ length: 30 }, (_, at) => at + 1);
/** A name of a test or of a group of tests; several cases may share one. */
const NAMED = /'[^'\n]*\(case \d+\)[^'\n]*'/g;

/** The test files of each hard case, by the names of their tests. */
function filesOfCases(): Map<number, string[]> {
  const found = new Map<number, string[]>();
  const files = readdirSync(join(ROOT, 'server'), { recursive: true, encoding: 'utf8' });
  for (const file of files.filter((one) => one.endsWith('.test.ts')).sort()) {
    const names = readFileSync(join(ROOT, 'server', file), 'utf8').match(NAMED) ?? [];
    const cases = names.flatMap((name) => [...name.matchAll(/\(case (\d+)\)/g)].map(([, no]) => Number(no)));
    for (const no of new Set(cases)) found.set(no, [...(found.get(no) ?? []), `server/${file}`]);
  }
  return found;
}

/** What the list of the documentation says, by number. */
function listed(): Map<number, string[]> {
  const rows = readFileSync(join(ROOT, 'docs', 'hard-cases.md'), 'utf8').matchAll(/^\| *(\d+) *\|.*$/gm);
  return new Map(
    [...rows].map(([row, no]) => [
      Number(no),
      [...row.matchAll(/`(server\/[^`]+)`/g)].map(([, file = '']) => file).sort(),
    ]),
  );
}

describe('the thirty hard cases of monitoring', () => {
  it('each have a test whose name says so', () => {
    expect([...filesOfCases().keys()].sort((a, b) => a - b)).toEqual(NUMBERS);
  });

  it('are listed with the files that prove them', () => {
    expect([...listed()]).toEqual(NUMBERS.map((no) => [no, filesOfCases().get(no)]));
  });
});
