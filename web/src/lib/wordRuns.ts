import type { WordRun } from '../ui/WordChanges';

/** Beyond this many pairs of words the texts are shown whole, before and after. */
const MOST_PAIRS = 4_000_000;

const wordsOf = (text: string): string[] => text.match(/\s+|[^\s]+/g) ?? [];

/** How long the longest common run of words is from each pair of places on; row by row. */
function commonLengths(from: readonly string[], to: readonly string[]): Uint16Array[] {
  const rows = Array.from({ length: from.length + 1 }, () => new Uint16Array(to.length + 1));
  for (let i = from.length - 1; i >= 0; i -= 1)
    for (let j = to.length - 1; j >= 0; j -= 1) {
      const [row, below] = [rows[i], rows[i + 1]] as [Uint16Array, Uint16Array];
      const same = (below[j + 1] ?? 0) + 1;
      row[j] = from[i] === to[j] ? same : Math.max(below[j] ?? 0, row[j + 1] ?? 0);
    }
  return rows;
}

/** What changed between two short texts, word by word, in reading order. */
export function wordRuns(before: string, after: string): WordRun[] {
  const [from, to] = [wordsOf(before), wordsOf(after)];
  const runs: WordRun[] = [];
  const add = (kind: WordRun['kind'], text = '') => {
    const last = runs.at(-1);
    if (last?.kind === kind) last.text += text;
    else if (text) runs.push({ kind, text });
  };
  if (from.length * to.length > MOST_PAIRS) {
    add('REMOVED', before);
    add('ADDED', after);
    return runs;
  }
  const lengths = commonLengths(from, to);
  let [i, j] = [0, 0];
  while (i < from.length || j < to.length) {
    if (i < from.length && from[i] === to[j]) {
      add('SAME', from[i++]);
      j += 1;
    } else if (
      i < from.length &&
      (j >= to.length || (lengths[i + 1]?.[j] ?? 0) >= (lengths[i]?.[j + 1] ?? 0))
    )
      add('REMOVED', from[i++]);
    else add('ADDED', to[j++]);
  }
  return runs;
}
