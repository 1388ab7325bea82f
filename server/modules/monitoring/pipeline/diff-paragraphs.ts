/** What became of a paragraph between two versions of a text. */
export type ChangeKind = 'SAME' | 'ADDED' | 'REMOVED' | 'CHANGED';

/** A stretch of a changed paragraph: kept, or only in the former, or only in the newer version. */
export interface WordRun {
  kind: 'SAME' | 'ADDED' | 'REMOVED';
  text: string;
}

/** One paragraph of the comparison; `runs` tell words apart only where it was CHANGED. */
export interface ParagraphChange {
  kind: ChangeKind;
  runs: WordRun[];
}

type Step = [kind: WordRun['kind'], before: number, after: number];

/** Beyond this many cells the middle is not compared: all of it counts as removed and added, so that no text hangs. */
const MOST_CELLS = 4_000_000;
/** Share of common words from which a removed and an added paragraph are one that was rewritten. */
const LIKENESS = 0.4;
/** Removed paragraphs in which the former form of an added one is looked for. */
const NEAR = 20;

/** The shortest honest way from one list to the other: common start and end first, longest common part between. */
function stepsBetween(before: readonly string[], after: readonly string[]): Step[] {
  let start = 0;
  while (start < before.length && start < after.length && before[start] === after[start]) start++;
  let [endB, endA] = [before.length, after.length];
  while (endB > start && endA > start && before[endB - 1] === after[endA - 1]) {
    endB--;
    endA--;
  }
  const head = Array.from({ length: start }, (_, i): Step => ['SAME', i, i]);
  const tail = Array.from({ length: before.length - endB }, (_, i): Step => ['SAME', endB + i, endA + i]);
  const middle = middleSteps(before.slice(start, endB), after.slice(start, endA));
  return [...head, ...middle.map(([kind, b, a]): Step => [kind, b + start, a + start]), ...tail];
}

function middleSteps(before: readonly string[], after: readonly string[]): Step[] {
  const width = after.length + 1;
  const isHuge = (before.length + 1) * width > MOST_CELLS;
  const lengths = isHuge ? null : commonLengths(before, after);
  const steps: Step[] = [];
  let [b, a] = [0, 0];
  while (b < before.length || a < after.length) {
    const isSame = lengths && b < before.length && a < after.length && before[b] === after[a];
    if (isSame) steps.push(['SAME', b++, a++]);
    else if (b < before.length && (!lengths || a >= after.length || ahead(lengths, width, b, a)))
      steps.push(['REMOVED', b++, a]);
    else steps.push(['ADDED', b, a++]);
  }
  return steps;
}

/** True when leaving a word of the former text out keeps at least as much in common as taking a new one in. */
const ahead = (lengths: Uint32Array, width: number, b: number, a: number): boolean =>
  (lengths[(b + 1) * width + a] ?? 0) >= (lengths[b * width + a + 1] ?? 0);

function commonLengths(before: readonly string[], after: readonly string[]): Uint32Array {
  const width = after.length + 1;
  const lengths = new Uint32Array((before.length + 1) * width);
  for (let b = before.length - 1; b >= 0; b--) {
    for (let a = after.length - 1; a >= 0; a--) {
      lengths[b * width + a] =
        before[b] === after[a]
          ? (lengths[(b + 1) * width + a + 1] ?? 0) + 1
          : Math.max(lengths[(b + 1) * width + a] ?? 0, lengths[b * width + a + 1] ?? 0);
    }
  }
  return lengths;
}

/** Word by word, each with the blank that follows it, so that the runs join to the paragraph again. */
function wordRuns(before: string, after: string): WordRun[] {
  const [first, second] = [words(before), words(after)];
  const keys = (list: string[]) => list.map((word) => word.trimEnd());
  const runs: WordRun[] = [];
  for (const [kind, b, a] of stepsBetween(keys(first), keys(second))) {
    const text = (kind === 'REMOVED' ? first[b] : second[a]) ?? '';
    const last = runs.at(-1);
    if (last?.kind === kind) last.text += text;
    else runs.push({ kind, text });
  }
  return runs;
}

const words = (text: string): string[] => text.match(/\S+\s*/g) ?? [];

function likeness(before: string, after: string): number {
  const [first, second] = [words(before).map((w) => w.trim()), words(after).map((w) => w.trim())];
  const known = new Set(first);
  const shared = new Set(second.filter((word) => known.has(word))).size;
  return shared / Math.max(1, Math.min(known.size, new Set(second).size));
}

/** Compares two texts paragraph by paragraph, and by word inside a paragraph that was rewritten. */
export function diffParagraphs(before: readonly string[], after: readonly string[]): ParagraphChange[] {
  const changes: ParagraphChange[] = [];
  let removed: string[] = [];
  const whole = (kind: WordRun['kind'], text: string): ParagraphChange => ({ kind, runs: [{ kind, text }] });
  const flush = () => {
    changes.push(...removed.map((text) => whole('REMOVED', text)));
    removed = [];
  };
  for (const [kind, b, a] of stepsBetween(before, after)) {
    const text = (kind === 'REMOVED' ? before[b] : after[a]) ?? '';
    if (kind === 'REMOVED') removed.push(text);
    else if (kind === 'ADDED') {
      const twin = removed.slice(0, NEAR).findIndex((former) => likeness(former, text) >= LIKENESS);
      const former = twin < 0 ? undefined : removed[twin];
      changes.push(
        ...removed
          .splice(0, twin + 1)
          .slice(0, -1)
          .map((one) => whole('REMOVED', one)),
      );
      changes.push(
        former === undefined ? whole('ADDED', text) : { kind: 'CHANGED', runs: wordRuns(former, text) },
      );
    } else {
      flush();
      changes.push(whole('SAME', text));
    }
  }
  flush();
  return changes;
}
