import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

const HEX = /#(?:[0-9a-f]{8}|[0-9a-f]{6}|[0-9a-f]{3,4})\b/gi;
const root = join(__dirname, '..');

const sources = readdirSync(root, { recursive: true, encoding: 'utf8' }).filter(
  (file) => /\.tsx?$/.test(file) && !/\.test\.tsx?$|^gql[/\\]|^app[/\\]theme\.ts$/.test(file),
);

it('keeps colours in the theme and in style sheets', () => {
  const found = sources.flatMap((file) =>
    [...readFileSync(join(root, file), 'utf8').matchAll(HEX)].map(([colour]) => `${file}: ${colour}`),
  );

  expect(found).toEqual([]);
});
