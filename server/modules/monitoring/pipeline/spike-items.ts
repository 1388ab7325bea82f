/** An article in a topic, as far as counting needs it; `hour` counts from the epoch. */
export interface CountedItem {
  articleId: number;
  hour: number;
  /** 0 when unknown. */
  outletNo: number;
  /** Owner group of the outlet; null when it stands alone. */
  network: string | null;
  storyNo: number | null;
  dupGroupId: number | null;
}

/** Names the story of an item; without one its group of copies or itself stands for it. */
export const storyKey = ({ storyNo, dupGroupId, articleId }: CountedItem): string =>
  storyNo !== null ? `s${storyNo}` : `g${dupGroupId ?? articleId}`;

/** Distinct pairs of outlet and story; copies of one text inside one owner group count for its first outlet only. */
export function pairsOf(items: readonly CountedItem[]): Set<string> {
  const carriers = new Map<string, number>();
  for (const item of items) {
    const key = copyKey(item);
    if (key) carriers.set(key, Math.min(item.outletNo, carriers.get(key) ?? item.outletNo));
  }
  return new Set(
    items.map((item) => `${carriers.get(copyKey(item) ?? '') ?? item.outletNo} ${storyKey(item)}`),
  );
}

const copyKey = ({ network, dupGroupId }: CountedItem): string | null =>
  network !== null && dupGroupId !== null ? `${network} ${dupGroupId}` : null;

/** Distinct known outlets. */
export const outletsOf = (items: readonly Pick<CountedItem, 'outletNo'>[]): Set<number> =>
  new Set(items.map(({ outletNo }) => outletNo).filter((no) => no !== 0));

/** The story carried by most outlets, with their number; outlets of one owner group with one text count once. */
export function leadingStory(
  items: readonly CountedItem[],
): { key: string; storyNo: number | null; outlets: number } | null {
  let best: { key: string; storyNo: number | null; outlets: number } | null = null;
  for (const [key, members] of grouped(items, storyKey)) {
    const outlets = pairsOf(members.filter(({ outletNo }) => outletNo !== 0)).size;
    if (!best || outlets > best.outlets) best = { key, storyNo: members[0]?.storyNo ?? null, outlets };
  }
  return best;
}

/** Items by a key, in their order. */
export function grouped<T, K>(items: readonly T[], keyOf: (item: T) => K): Map<K, T[]> {
  const groups = new Map<K, T[]>();
  for (const item of items) {
    const known = groups.get(keyOf(item));
    if (known) known.push(item);
    else groups.set(keyOf(item), [item]);
  }
  return groups;
}
