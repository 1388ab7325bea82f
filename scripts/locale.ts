import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseSync } from '@swc/core';

/** The library carries no types. */
const { po } = require('gettext-parser') as {
  po: {
    parse(file: Buffer): {
      translations: Record<string, Record<string, { msgid: string; msgstr: string[] }>>;
    };
  };
};

// Usage: node -r ./scripts/register.js scripts/locale.ts   Prints the texts of the web that web/src/locales/en.po lacks, as entries to fill in.
const root = join(__dirname, '..');
const WEB = join(root, 'web', 'src');
const NAVIGATION = join(root, 'server', 'modules', 'identity', 'navigation.service.ts');

/** Strings in tables that are no wording: tones, keys of the keyboard, names of fields. */
const NOT_WORDS = new Set(
  `netral kuning oranye merah hijau nila danger default primary open hatched filled left right center
  Ctrl Enter Esc`.split(/\s+/),
);
/** Properties of tables that hold no wording. */
const NOT_WORDING = new Set(['key', 'align', 'tone', 'kind', 'to', 'path', 'value', 'refetch']);
/** Texts that reach t() by a way the source does not show. */
const OTHER = ['NORMAL', 'WASPADA', 'SIAGA', 'KRITIS', 'artikel'];

interface Node {
  type: string;
  [part: string]: unknown;
}

const isNode = (value: unknown): value is Node =>
  typeof (value as Node | null)?.type === 'string' || Array.isArray(value);

/** Calls `visit` on the node and all within it, except within those for which it returns false. */
function walk(node: unknown, visit: (node: Node) => boolean | undefined): void {
  if (Array.isArray(node)) {
    for (const one of node) walk(one, visit);
  } else if (node && typeof node === 'object') {
    if (isNode(node) && visit(node) === false) return;
    for (const part of Object.values(node)) walk(part, visit);
  }
}

function textOf(node: Node): string | null {
  if (node.type === 'StringLiteral') return node.value as string;
  if (node.type !== 'TemplateLiteral' || (node.expressions as Node[]).length) return null;
  return (node.quasis as { cooked: string }[])[0]?.cooked ?? null;
}

/** The texts an argument of t() may be; null where it is a word out of a table. */
function choices(node: Node): (string | null)[] {
  if (node.type === 'ConditionalExpression')
    return [...choices(node.consequent as Node), ...choices(node.alternate as Node)];
  if (node.type === 'BinaryExpression')
    return [...choices(node.left as Node), ...choices(node.right as Node)];
  if (node.type === 'ParenthesisExpression') return choices(node.expression as Node);
  const text = textOf(node);
  return text === '' ? [] : [text];
}

const isCode = (text: string) => !/[a-z]/.test(text) || /^[a-z]+([A-Z]\w*)$/.test(text);

/** The wordings in a table at the top of a module. */
function tableWords(table: Node): string[] {
  const words: string[] = [];
  const visit = (node: Node): boolean | undefined => {
    if (/Function|Call|^JSX|^Ts(?!As|Const|Satisfies)/.test(node.type)) return false;
    if (node.type === 'KeyValueProperty') {
      if (!NOT_WORDING.has((node.key as { value: string }).value)) walk(node.value, visit);
      return false;
    }
    const text = textOf(node);
    if (text && text.length > 1 && !NOT_WORDS.has(text) && !text.startsWith('/') && !isCode(text))
      words.push(text);
  };
  walk(table, visit);
  return words;
}

/** Tables are objects and arrays; an array `as const` is a list of codes. */
const isTable = (init: Node | null): init is Node => {
  if (!init?.type.startsWith('Ts')) return /^(Object|Array)E/.test(init?.type ?? '');
  return (init.expression as Node).type === 'ObjectExpression';
};

/** The texts of one source: literal arguments of t() and, where t() gets words out of tables (or `isList`), those tables. */
function textsOf(source: string, tsx: boolean, isList: boolean): string[] {
  const { body } = parseSync(source, { syntax: 'typescript', tsx }) as unknown as { body: Node[] };
  const found: (string | null)[] = [];
  walk(body, (node) => {
    const {
      type,
      callee,
      arguments: given,
    } = node as Node & { callee: Node; arguments: { expression: Node }[] };
    if (type === 'CallExpression' && callee.value === 't' && given[0])
      found.push(...choices(given[0].expression));
    return undefined;
  });
  const texts = found.filter((text) => text !== null);
  if (!isList && !found.includes(null)) return texts;
  const tables = body
    .map((node) => (node.type === 'ExportDeclaration' ? (node.declaration as Node) : node))
    .flatMap((node) =>
      node.type === 'VariableDeclaration' ? (node.declarations as { init: Node | null }[]) : [],
    );
  return [...texts, ...tables.flatMap(({ init }) => (isTable(init) ? tableWords(init) : []))];
}

/** Labels of the navigation; the server sends them, the web passes them to t(). */
const navigationLabels = (): string[] =>
  [...readFileSync(NAVIGATION, 'utf8').matchAll(/item\('\w+', '([^']+)'|label: '([^']+)'/g)].flatMap(
    ([, item, group]) => item ?? group ?? [],
  );

/** Every text of the web that has an English wording, with the file that uses it first. */
export function webTexts(): Map<string, string> {
  const texts = new Map<string, string>();
  const add = (file: string, found: string[]) => {
    for (const text of found) if (!texts.has(text)) texts.set(text, file);
  };
  const files = readdirSync(WEB, { recursive: true, encoding: 'utf8' })
    .filter((file) => /\.tsx?$/.test(file) && !/\.test\.|\.d\.|^gql/.test(file))
    .sort();
  for (const file of files) {
    const isList = file.startsWith(join('lib', 'event-words'));
    add(file, textsOf(readFileSync(join(WEB, file), 'utf8'), file.endsWith('x'), isList));
  }
  add('navigation', navigationLabels());
  add('other', OTHER);
  return texts;
}

/** The entries of en.po: Indonesian text to English text, empty where it is not translated yet. */
export function translations(): Map<string, string> {
  const file = po.parse(readFileSync(join(WEB, 'locales', 'en.po')));
  return new Map(
    Object.values(file.translations[''] ?? {})
      .filter(({ msgid }) => msgid)
      .map(({ msgid, msgstr }) => [msgid, msgstr[0] ?? '']),
  );
}

if (require.main === module) {
  const known = translations();
  for (const [text, file] of webTexts())
    if (!known.get(text)) console.log(`#: ${file}\nmsgid ${JSON.stringify(text)}\nmsgstr ""\n`);
}
