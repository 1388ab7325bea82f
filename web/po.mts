import { readFileSync } from 'node:fs';
import { po } from 'gettext-parser';
import type { Plugin } from 'vite';

/** Lets the web import a PO file as a plain object: Indonesian text to English text. */
export const poFiles = (): Plugin => ({
  name: 'po-files',
  enforce: 'pre',
  load(id) {
    if (!id.endsWith('.po')) return null;
    const { translations } = po.parse(readFileSync(id));
    const entries = Object.values(translations[''] ?? {}).flatMap(({ msgid, msgstr }) =>
      msgid && msgstr[0] ? [[msgid, msgstr[0]]] : [],
    );
    return `export default ${JSON.stringify(Object.fromEntries(entries))}`;
  },
});
