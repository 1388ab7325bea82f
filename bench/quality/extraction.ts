import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import { extractArticle } from '../../server/modules/monitoring/pipeline/extract';
import { text } from '../../server/modules/monitoring/pipeline/feed-shape';
import type { Measure, Task } from './task';

/** Text of whole pages against their judged bodies (monitoring.md 4). */
export const extraction: Task = { needs: 'extraction/truth.json', run };

function run(data: string, { verbose }: { verbose: boolean }): Measure[] {
  const truth: unknown = JSON.parse(readFileSync(join(data, 'extraction/truth.json'), 'utf8'));
  const scores: { precision: number; recall: number }[] = [];
  const started = process.cpuUsage();
  for (const [id, page] of Object.entries(truth ?? {})) {
    const html = gunzipSync(readFileSync(join(data, `extraction/html/${id}.html.gz`))).toString('utf8');
    const found = extractArticle(html, text(page, ['url']) ?? 'https://kabar.example/').text;
    const score = compare(text(page, ['articleBody']) ?? '', found);
    scores.push(score);
    if (verbose)
      process.stderr.write(
        `${score.precision.toFixed(3)} ${score.recall.toFixed(3)} ${id} ${text(page, ['url'])}\n`,
      );
  }
  const used = process.cpuUsage(started);
  const precision = mean(scores.map((score) => score.precision));
  const recall = mean(scores.map((score) => score.recall));
  const n = scores.length;
  return [
    { task: 'extraction', metric: 'extraction_f1', value: harmonic(precision, recall), n, bar: 0.96 },
    { task: 'extraction', metric: 'precision', value: precision, n },
    { task: 'extraction', metric: 'recall', value: recall, n },
    { task: 'extraction', metric: 'cpu_ms_per_page', value: (used.user + used.system) / 1_000 / n, n },
  ];
}

/** Precision and recall over multisets of four-token shingles, letter case kept; an empty prediction has recall 0. */
function compare(truth: string, found: string): { precision: number; recall: number } {
  const [wanted, got] = [fours(truth), fours(found)];
  let hits = 0;
  for (const [key, count] of got) hits += Math.min(count, wanted.get(key) ?? 0);
  const [wantedSum, gotSum] = [total(wanted), total(got)];
  if (gotSum === 0) return { precision: wantedSum === 0 ? 1 : 0, recall: wantedSum === 0 ? 1 : 0 };
  return { precision: hits / gotSum, recall: wantedSum === 0 ? 1 : hits / wantedSum };
}

function fours(content: string): Map<string, number> {
  const tokens = content.match(/[\p{L}\p{N}_]+/gu) ?? [];
  const counts = new Map<string, number>();
  // Texts shorter than four tokens still count, as one shingle.
  const last = tokens.length === 0 ? -1 : Math.max(0, tokens.length - 4);
  for (let place = 0; place <= last; place += 1) {
    const key = tokens.slice(place, place + 4).join(' ');
    counts.set(key, (counts.get(key) ?? 0) + 1);
  }
  return counts;
}

const total = (counts: Map<string, number>): number =>
  [...counts.values()].reduce((sum, count) => sum + count, 0);
const mean = (values: number[]): number =>
  values.reduce((sum, value) => sum + value, 0) / Math.max(1, values.length);
const harmonic = (left: number, right: number): number =>
  left + right === 0 ? 0 : (2 * left * right) / (left + right);
