import { existsSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import type { Query } from '../server/modules/monitoring/query/ast';
import { documentOf, type Facts } from '../server/modules/monitoring/query/document';
import { QuerySet } from '../server/modules/monitoring/query/query-set';
import { readQuery } from '../server/modules/monitoring/query/read-query';
import { makeQueries } from './pipeline/items';
import { type Figure, print } from './speed/figure';

const { values: options } = parseArgs({
  options: { data: { type: 'string', default: resolve(__dirname, '../../shared/data') } },
});
const FACTS: Facts = { outlet: [], tier: null, author: null, lang: null, places: [], isPaid: false };
const ROUNDS = 5;

/** Phrases of one to three words of five letters or more that stand in the texts themselves, as topics name things. */
function phrases(bodies: string[], count: number): Query[] {
  return Array.from({ length: count }, (_, n) => {
    const words = (bodies[(n * 31) % bodies.length] ?? '').toLowerCase().match(/[a-z]{5,}/g) ?? ['kabar'];
    const from = (n * 17) % Math.max(1, words.length - 3);
    return { kind: 'PHRASE', words: words.slice(from, from + 1 + (n % 3)) };
  });
}

/** CPU microseconds a document, the best of some rounds. */
function microseconds(set: QuerySet<number>, bodies: string[]): { each: number; hits: number } {
  let best = Number.POSITIVE_INFINITY;
  let hits = 0;
  for (let round = 0; round < ROUNDS; round++) {
    hits = 0;
    const before = process.cpuUsage();
    for (const body of bodies) hits += set.match(documentOf('Kabar daerah', body, FACTS)).length;
    const { user, system } = process.cpuUsage(before);
    best = Math.min(best, (user + system) / bodies.length);
  }
  return { each: best, hits };
}

/** npm run bench:match [-- --data DIR]: a document is split into words, read once and evaluated. */
function main(): void {
  const file = join(options.data, 'articles_id.jsonl');
  if (!existsSync(file)) {
    process.stdout.write(`${JSON.stringify({ task: 'match', metric: 'skipped', value: null })}\n`);
    return;
  }
  const lines = readFileSync(file, 'utf8').split('\n').filter(Boolean);
  const bodies = lines.map((line) => String(JSON.parse(line).body).split(/\s+/).slice(0, 400).join(' '));
  const items = bodies.map((body) => ({ title: '', body, published: '' }));
  const alone = microseconds(new QuerySet(phrases(bodies, 1000).map((one, n) => [n, one])), bodies);
  const queries = makeQueries(items, 200).flatMap((text, n) => {
    const { ast } = readQuery(text);
    return ast ? ([[n, ast]] as const) : [];
  });
  const topics = microseconds(new QuerySet(queries), bodies);
  const figures: Figure[] = [
    { task: 'match', metric: 'us_per_document_1000_phrases', value: alone.each, bar: 60, atMost: true },
    { task: 'match', metric: 'hits_per_document_1000_phrases', value: alone.hits / bodies.length },
    { task: 'match', metric: 'us_per_document_200_topics', value: topics.each, bar: 1000, atMost: true },
    { task: 'match', metric: 'hits_per_document_200_topics', value: topics.hits / bodies.length },
  ];
  if (!figures.map((figure) => print(figure, 'none')).every(Boolean)) process.exitCode = 1;
}

main();
