import { readFileSync } from 'node:fs';
import { join } from 'node:path';

/** An article of the bench as its site publishes it. */
export interface Item {
  title: string;
  body: string;
  /** ISO instant, within the last two days. */
  published: string;
}

/** The first `count` articles of the data folder, published one a minute until an hour ago. */
export function readItems(data: string, count: number): Item[] {
  const lines = readFileSync(join(data, 'articles_id.jsonl'), 'utf8').split('\n').filter(Boolean);
  const end = Date.now() - 3_600_000;
  return lines.slice(0, count).map((line, place) => {
    const { title, body } = JSON.parse(line);
    return { title, body, published: new Date(end - place * 60_000).toISOString() };
  });
}

/** Queries of two words that stand near each other in the corpus, frequent ones among them, always the same. */
export function makeQueries(items: readonly Item[], count: number): string[] {
  const counts = new Map<string, number>();
  for (const { body } of items)
    for (const word of new Set(body.toLowerCase().match(/\p{L}{5,}/gu) ?? []))
      counts.set(word, (counts.get(word) ?? 0) + 1);
  const words = [...counts]
    .filter(([, n]) => n >= 8 && n <= items.length / 5)
    .sort(([a, n], [b, m]) => m - n || (a < b ? -1 : 1))
    .map(([word]) => word);
  const word = (place: number) => words[(place * 7919) % words.length] ?? 'kabupaten';
  return Array.from({ length: count }, (_, n) =>
    n % 3 === 0
      ? `${word(n)} AND (${word(n + 500)} OR ${word(n + 900)})`
      : n % 3 === 1
        ? `${word(n)} OR "${word(n + 300)} ${word(n + 301)}"`
        : `${word(n)} NEAR/10 ${word(n + 700)} OR ${word(n + 1100)}`,
  );
}
