/** A stretch of a text by its offsets, end exclusive. */
export interface Range {
  start: number;
  end: number;
}

/** Cuts a text at ranges that lie in order; what lies in one is marked. Ranges count from `offset`. */
export function marked(
  text: string,
  ranges: readonly Range[],
  offset = 0,
): { text: string; isHit: boolean }[] {
  const parts: { text: string; isHit: boolean }[] = [];
  let done = 0;
  const inside = ranges
    .map(({ start, end }) => ({
      start: Math.max(0, start - offset),
      end: Math.min(text.length, end - offset),
    }))
    .filter(({ start, end }) => end > start)
    .sort((left, right) => left.start - right.start);
  for (const { start, end } of inside) {
    if (end <= done) continue;
    if (start > done) parts.push({ text: text.slice(done, start), isHit: false });
    const last = parts.at(-1);
    if (last?.isHit && start <= done) last.text += text.slice(done, end);
    else parts.push({ text: text.slice(start, end), isHit: true });
    done = end;
  }
  if (done < text.length) parts.push({ text: text.slice(done), isHit: false });
  return parts;
}
