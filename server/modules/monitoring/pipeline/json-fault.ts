/** Deepest nesting that is read; items are flat, so honest files never come near. */
const DEEPEST = 8;

const SPACE = /[ \t\r\n]*/y;
const LITERAL = /(?:true|false|null|-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?)(?![\w.])/y;
const ESCAPE = /\\(?:["\\/bfnrt]|u[\da-fA-F]{4})/y;

/** What may stand next: a value, the end of an empty list or object beside it, a key, a colon, or a comma or end. */
type Next = 'value' | 'value]' | 'key' | 'key}' | ':' | ',';

/** How far a text was read. */
interface Reading {
  text: string;
  at: number;
  next: Next;
  open: ('[' | '{')[];
}

/**
 * Where a text stops being JSON, or nests deeper than eight levels, as an Indonesian sentence with line and column; null when it
 * is JSON that may be parsed. The parser of the platform does not always name the place.
 */
export function jsonFault(text: string): string | null {
  const reading: Reading = { text, at: 0, next: 'value', open: [] };
  for (;;) {
    reading.at += lengthOf(SPACE, text, reading.at);
    if (reading.at >= text.length)
      return reading.next === ',' && reading.open.length === 0 ? null : 'Isi JSON ini terpotong di akhirnya.';
    if (!step(reading)) return `Isi JSON ini rusak di ${placeOf(reading)}.`;
    if (reading.open.length > DEEPEST) return `Isi JSON ini bersarang terlalu dalam di ${placeOf(reading)}.`;
  }
}

function placeOf({ text, at }: Reading): string {
  const lines = text.slice(0, at).split('\n');
  return `baris ${lines.length}, kolom ${(lines.at(-1)?.length ?? 0) + 1}`;
}

/** Length of what a sticky pattern finds here; 0 for nothing. */
function lengthOf(pattern: RegExp, text: string, at: number): number {
  pattern.lastIndex = at;
  return pattern.exec(text)?.[0].length ?? 0;
}

/** Reads one sign or one value; false where it may not stand. */
function step(reading: Reading): boolean {
  const { text, at, next, open } = reading;
  const sign = text[at];
  const isEnd = (sign === ']' && open.at(-1) === '[') || (sign === '}' && open.at(-1) === '{');
  if (isEnd && (next === ',' || next.endsWith(sign ?? ''))) {
    open.pop();
    return pass(reading, 1, ',');
  }
  if (next === ',')
    return sign === ',' && open.length > 0 && pass(reading, 1, open.at(-1) === '{' ? 'key' : 'value');
  if (next === ':') return sign === ':' && pass(reading, 1, 'value');
  if (next === 'key' || next === 'key}') return pass(reading, stringAt(text, at), ':');
  if (sign !== '[' && sign !== '{')
    return pass(reading, stringAt(text, at) || lengthOf(LITERAL, text, at), ',');
  open.push(sign);
  return pass(reading, 1, sign === '[' ? 'value]' : 'key}');
}

function pass(reading: Reading, length: number, next: Next): boolean {
  reading.at += length;
  reading.next = next;
  return length > 0;
}

/** Length of the string that begins here; 0 when none does or it is broken. */
function stringAt(text: string, from: number): number {
  if (text[from] !== '"') return 0;
  let at = from + 1;
  while (at < text.length && text[at] !== '"') {
    const length = text[at] === '\\' ? lengthOf(ESCAPE, text, at) : Number((text[at] ?? '') >= ' ');
    if (length === 0) return 0;
    at += length;
  }
  return text[at] === '"' ? at + 1 - from : 0;
}
