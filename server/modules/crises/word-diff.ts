/** A run of words that stayed, went or came. */
export interface DiffPart {
  kind: 'SAME' | 'REMOVED' | 'ADDED';
  text: string;
}

/** Words compared at most; longer texts are compared by their changed middle, which is cut to this. */
const MOST = 2000;

/** The differences of two texts by words, white space included, so that the parts put together give each text. */
export function wordDiff(before: string, after: string): DiffPart[] {
  const a = before.match(/\s+|\S+\s*/g) ?? [];
  const b = after.match(/\s+|\S+\s*/g) ?? [];
  let start = 0;
  while (start < a.length && start < b.length && a[start] === b[start]) start++;
  let end = 0;
  while (end < a.length - start && end < b.length - start && a.at(-1 - end) === b.at(-1 - end)) end++;
  const middle = compared(a.slice(start, a.length - end), b.slice(start, b.length - end));
  return joined([
    ...a.slice(0, start).map((text): DiffPart => ({ kind: 'SAME', text })),
    ...middle,
    ...a.slice(a.length - end).map((text): DiffPart => ({ kind: 'SAME', text })),
  ]);
}

/** Longest common subsequence by dynamic programming; too long middles count as replaced. */
function compared(a: string[], b: string[]): DiffPart[] {
  if (a.length > MOST || b.length > MOST)
    return [
      ...a.map((text): DiffPart => ({ kind: 'REMOVED', text })),
      ...b.map((text): DiffPart => ({ kind: 'ADDED', text })),
    ];
  const width = b.length + 1;
  const lengths = new Uint16Array((a.length + 1) * width);
  const at = (i: number, j: number) => lengths[i * width + j] ?? 0;
  for (let i = a.length - 1; i >= 0; i--)
    for (let j = b.length - 1; j >= 0; j--)
      lengths[i * width + j] = a[i] === b[j] ? at(i + 1, j + 1) + 1 : Math.max(at(i + 1, j), at(i, j + 1));
  return walked(a, b, at);
}

function walked(a: string[], b: string[], at: (i: number, j: number) => number): DiffPart[] {
  const parts: DiffPart[] = [];
  let i = 0;
  let j = 0;
  while (i < a.length || j < b.length) {
    if (i < a.length && j < b.length && a[i] === b[j]) {
      parts.push({ kind: 'SAME', text: a[i] ?? '' });
      i++;
      j++;
    } else if (j >= b.length || (i < a.length && at(i + 1, j) >= at(i, j + 1)))
      parts.push({ kind: 'REMOVED', text: a[i++] ?? '' });
    else parts.push({ kind: 'ADDED', text: b[j++] ?? '' });
  }
  return parts;
}

/** Neighbours of one kind become one part; within a change what went stands before what came. */
function joined(parts: DiffPart[]): DiffPart[] {
  const out: DiffPart[] = [];
  for (const part of parts) {
    const last = out.at(-1);
    const before = out.at(-2);
    if (last?.kind === part.kind) last.text += part.text;
    else if (part.kind === 'REMOVED' && last?.kind === 'ADDED' && before?.kind === 'REMOVED')
      before.text += part.text;
    else out.push({ ...part });
  }
  return out;
}
