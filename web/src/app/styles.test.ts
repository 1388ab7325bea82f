import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

const root = join(__dirname, '../../..');
const sheets = join(root, 'node_modules/@mantine/core/styles');
const styles = readFileSync(join(__dirname, 'styles.ts'), 'utf8');

/** Every component of Mantine that a screen names. */
function named(folder: string, found = new Set<string>()): Set<string> {
  for (const entry of readdirSync(folder, { withFileTypes: true })) {
    const path = join(folder, entry.name);
    if (entry.isDirectory()) named(path, found);
    else if (/\.tsx?$/.test(entry.name))
      for (const [, names = ''] of readFileSync(path, 'utf8').matchAll(
        /import \{([^}]*)\} from '@mantine\/core'/g,
      ))
        for (const name of names.split(',')) found.add(name.replace('type ', '').trim());
  }
  return found;
}

it('loads the style sheet of every component in use', () => {
  const lacking = [...named(join(root, 'web/src'))].filter(
    (name) => existsSync(join(sheets, `${name}.css`)) && !styles.includes(`/styles/${name}.css'`),
  );
  expect(lacking).toEqual([]);
});
