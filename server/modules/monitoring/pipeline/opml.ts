import { stripIllegal } from './charset';
import { decodeEntities, squeeze } from './plain-text';

/** One address of an OPML list with the outlet it stands under; `type` is the word of the list, such as rss. */
export interface OpmlEntry {
  title: string;
  url: string;
  siteUrl: string | null;
  type: string;
  outlet: string | null;
}

/** An outlet of a list to be written, with its addresses. */
export interface OpmlOutlet {
  name: string;
  siteUrl: string | null;
  entries: Pick<OpmlEntry, 'title' | 'url' | 'type'>[];
}

/** At most this many addresses are taken of one list. */
export const MAX_OUTLINES = 1_000;

const TAG = /<(\/?)outline\b((?:[^<>"']|"[^"<]*"|'[^'<]*')*?)(\/?)>/gi;
const ATTRIBUTE = /([\w:.-]+)\s*=\s*(?:"([^"]*)"|'([^']*)')/g;

/** Reads the addresses of an OPML list, in their order; null when it is none. No entity of a DTD is ever expanded. */
export function parseOpml(text: string): OpmlEntry[] | null {
  const plain = text.replace(/<!--[\s\S]*?-->/g, '');
  if (!/^[\s\uFEFF]*(?:<\?[^<>]*>\s*)?<opml[\s>]/i.test(plain)) return null;
  const entries: OpmlEntry[] = [];
  const above: Record<string, string>[] = [];
  for (const [, closing, written = '', alone] of plain.matchAll(TAG)) {
    if (closing) {
      above.pop();
      continue;
    }
    const values = attributes(written);
    const entry = entryOf(values, above.at(-1));
    if (entry && entries.length < MAX_OUTLINES) entries.push(entry);
    if (!alone) above.push(values);
  }
  return entries;
}

function attributes(written: string): Record<string, string> {
  const values: Record<string, string> = {};
  for (const [, name = '', double, single] of written.matchAll(ATTRIBUTE))
    values[name.toLowerCase()] = squeeze(decodeEntities(double ?? single ?? ''));
  return values;
}

function entryOf(
  values: Record<string, string>,
  parent: Record<string, string> | undefined,
): OpmlEntry | null {
  if (!values.xmlurl) return null;
  // A folder says an outlet only where it is no address itself; readers also use it for subjects.
  const outlet = parent && !parent.xmlurl ? (parent.text ?? parent.title ?? null) : null;
  return {
    title: (values.title ?? values.text ?? '').slice(0, 200),
    url: values.xmlurl,
    siteUrl: values.htmlurl || parent?.htmlurl || null,
    type: (values.type ?? 'rss').toLowerCase(),
    outlet: outlet?.slice(0, 200) || null,
  };
}

/** Writes an OPML 2.0 list: one outline per outlet with its addresses below. */
export function writeOpml(title: string, madeAt: Date, outlets: readonly OpmlOutlet[]): string {
  const lines = outlets.flatMap(({ name, siteUrl, entries }) => [
    `    <outline text="${escaped(name)}"${siteUrl ? ` htmlUrl="${escaped(siteUrl)}"` : ''}>`,
    ...entries.map(
      (entry) =>
        `      <outline type="${escaped(entry.type)}" text="${escaped(entry.title)}" title="${escaped(entry.title)}" xmlUrl="${escaped(entry.url)}"/>`,
    ),
    '    </outline>',
  ]);
  return [
    '<?xml version="1.0" encoding="UTF-8"?>',
    '<opml version="2.0">',
    `  <head><title>${escaped(title)}</title><dateCreated>${madeAt.toUTCString()}</dateCreated></head>`,
    '  <body>',
    ...lines,
    '  </body>',
    '</opml>',
    '',
  ].join('\n');
}

const ESCAPES: Record<string, string> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&apos;',
};
const escaped = (text: string): string =>
  squeeze(stripIllegal(text)).replace(/[&<>"']/g, (mark) => ESCAPES[mark] ?? mark);
