import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { CopyIndex, LEAST_CONTAINMENT, overlap } from '../../server/modules/monitoring/pipeline/copies';
import { at, text } from '../../server/modules/monitoring/pipeline/feed-shape';
import { type Shingled, shingle } from '../../server/modules/monitoring/pipeline/shingles';
import type { Measure, Task } from './task';

/** Near-duplicates among stored articles: made variants, real republications, and the speed (monitoring.md 5.4). */
export const neardup: Task = { needs: 'neardup_variants.jsonl', run };

/** The records of a file with one JSON document a line. */
export const records = (data: string, name: string): unknown[] =>
  readFileSync(join(data, name), 'utf8')
    .split('\n')
    .filter(Boolean)
    .map((line) => JSON.parse(line));

function run(data: string): Measure[] {
  const bodies = new Map<string, string>();
  for (const name of ['articles_id.jsonl', 'neardup_bases.jsonl'])
    for (const record of records(data, name))
      bodies.set(text(record, ['url']) ?? '', text(record, ['body']) ?? '');
  return [...variants(data, bodies), ...republications(data, bodies), ...speed([...bodies.values()])];
}

interface Stored {
  index: CopyIndex;
  urls: string[];
  texts: Shingled[];
}

function indexOf(bodies: Map<string, string>): Stored {
  const stored: Stored = { index: new CopyIndex(), urls: [...bodies.keys()], texts: [] };
  for (const [no, url] of stored.urls.entries()) {
    const shingled = shingle(bodies.get(url) ?? '');
    stored.texts.push(shingled);
    stored.index.add(no, shingled);
  }
  return stored;
}

/** The addresses whose stored text reaches the least containment with a text. */
function found(stored: Stored, query: Shingled): string[] {
  const near = [...stored.index.candidates(query)].filter((no) => {
    const other = stored.texts[no];
    return other && overlap(query.set, other.set).containment >= LEAST_CONTAINMENT;
  });
  return near.map((no) => stored.urls[no] ?? '');
}

function variants(data: string, bodies: Map<string, string>): Measure[] {
  const stored = indexOf(bodies);
  let [hits, right, wrong, n] = [0, 0, 0, 0];
  for (const variant of records(data, 'neardup_variants.jsonl')) {
    const base = text(variant, ['base_url']) ?? '';
    const host = text(variant, ['host_url']) ?? '';
    const urls = found(stored, shingle(text(variant, ['body']) ?? ''));
    n += 1;
    if (urls.includes(base)) hits += 1;
    right += urls.filter((url) => url === base).length;
    wrong += urls.filter((url) => url !== base && url !== host).length;
  }
  const task = 'neardup';
  return [
    { task, metric: 'neardup_recall', value: hits / n, n, bar: 0.99 },
    { task, metric: 'neardup_precision', value: right / (right + wrong), n: right + wrong, bar: 0.954 },
    { task, metric: 'neardup_found_count', value: hits, n },
  ];
}

function republications(data: string, bodies: Map<string, string>): Measure[] {
  const all = new Map(bodies);
  const pairs = records(data, 'republications_real.jsonl');
  for (const pair of pairs)
    for (const side of ['a', 'b'])
      all.set(text(at(pair, side), ['url']) ?? '', text(at(pair, side), ['body']) ?? '');
  const stored = indexOf(all);
  const numbers = new Map(stored.urls.map((url, no) => [url, no]));
  let [near, candidates] = [0, 0];
  for (const pair of pairs) {
    const first = stored.texts[numbers.get(text(at(pair, 'a'), ['url']) ?? '') ?? -1];
    const no = numbers.get(text(at(pair, 'b'), ['url']) ?? '') ?? -1;
    const second = stored.texts[no];
    if (!first || !second || jaccard(first, second) < 0.2) continue;
    near += 1;
    if (stored.index.candidates(first).has(no)) candidates += 1;
  }
  return [
    { task: 'neardup', metric: 'republications_found', value: candidates / near, n: near, bar: 1 },
    { task: 'neardup', metric: 'republications_missed', value: near - candidates, n: near },
  ];
}

function jaccard(first: Shingled, second: Shingled): number {
  let shared = 0;
  for (const hash of first.set) if (second.set.has(hash)) shared += 1;
  return shared / (first.set.size + second.set.size - shared);
}

/** Texts a second on one core, preparation of the text included; the best of three. */
function speed(bodies: string[]): Measure[] {
  const best = { index: 0, query: 0 };
  for (let round = 0; round < 3; round += 1) {
    const index = new CopyIndex();
    let from = process.cpuUsage();
    for (const [no, body] of bodies.entries()) index.add(no, shingle(body));
    best.index = Math.max(best.index, rate(bodies.length, from));
    from = process.cpuUsage();
    for (const body of bodies) index.candidates(shingle(body));
    best.query = Math.max(best.query, rate(bodies.length, from));
  }
  const n = bodies.length;
  return [
    { task: 'neardup', metric: 'neardup_index_per_second', value: best.index, n, bar: 2500 },
    { task: 'neardup', metric: 'neardup_query_per_second', value: best.query, n, bar: 2500 },
  ];
}

function rate(count: number, from: NodeJS.CpuUsage): number {
  const { user, system } = process.cpuUsage(from);
  return Math.round(count / ((user + system) / 1_000_000));
}
