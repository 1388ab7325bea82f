import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { EVENT_WORDS } from './eventWords';

const MODULES = join(__dirname, '../../../server/modules');
const EVENT = /\bevent(?:<[^(]*>)?\(\s*'([A-Za-z_]+\.[A-Za-z_]+)'/g;

const told = readdirSync(MODULES, { recursive: true, encoding: 'utf8' })
  .filter((file) => file.endsWith('.ts') && !file.endsWith('.test.ts'))
  .flatMap((file) => [...readFileSync(join(MODULES, file), 'utf8').matchAll(EVENT)])
  .map(([, name = '']) => name);

describe('the timeline', () => {
  it('has a word for every event of every module', () => {
    expect(told.length).toBeGreaterThan(200);
    expect([...new Set(told)].filter((name) => !EVENT_WORDS[name])).toEqual([]);
  });
});
