import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { projectRoot } from '../../server/platform/root';
import type { Figure } from './figure';

/** Files that the first page needs: what index.html names, and what those scripts import statically. */
function firstFiles(folder: string): Set<string> {
  const html = readFileSync(join(folder, 'index.html'), 'utf8');
  const found = new Set<string>();
  const add = (name: string) => {
    if (found.has(name)) return;
    found.add(name);
    if (!name.endsWith('.js')) return;
    const text = readFileSync(join(folder, 'assets', name), 'utf8');
    for (const [, next = ''] of text.matchAll(/(?:from|import)\s*["']\.\/([\w.-]+\.js)["']/g)) add(next);
  };
  for (const [, name = ''] of html.matchAll(/(?:src|href)="\/assets\/([\w.-]+\.(?:js|css))"/g)) add(name);
  return found;
}

/** The first load of the screens in kilobytes, compressed; nothing when they are not built. */
export function firstLoad(): Figure[] {
  const folder = join(projectRoot, 'web', 'dist');
  if (!existsSync(join(folder, 'index.html'))) return [];
  const sizes = [...firstFiles(folder)].map(
    (name) => gzipSync(readFileSync(join(folder, 'assets', name))).length,
  );
  const kb = sizes.reduce((sum, size) => sum + size, 0) / 1000;
  return [{ task: 'web', metric: 'first_load_kb_gzip', value: kb, bar: 300, atMost: true }];
}
