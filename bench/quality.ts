import { existsSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { gunzipSync } from 'node:zlib';
import { extractArticle } from '../server/modules/monitoring/pipeline/extract';
import { at, text } from '../server/modules/monitoring/pipeline/feed-shape';
import { containment, shingle } from '../server/modules/monitoring/pipeline/shingles';

/** One measured number; `bar` is what it must reach, `atMost` says that lower is better. */
interface Measure {
  task: string;
  metric: string;
  value: number;
  n: number;
  bar?: number;
  atMost?: boolean;
}

type Task = (data: string) => Measure[];

const PROOF_SHARE = 0.2;
const FOUND = ['real', 'lead', 'drop30', 'drop60', 'boiler', 'edited', 'heavy'];

const tasks: Record<string, { needs: string; run: Task }> = {
  extraction: { needs: 'extraction/truth.json', run: extraction },
  proof: { needs: 'proof_cases.jsonl', run: proof },
};

function extraction(data: string): Measure[] {
  const truth: unknown = JSON.parse(readFileSync(join(data, 'extraction/truth.json'), 'utf8'));
  const scores: { precision: number; recall: number }[] = [];
  const started = process.cpuUsage();
  for (const [id, page] of Object.entries(truth ?? {})) {
    const html = gunzipSync(readFileSync(join(data, `extraction/html/${id}.html.gz`))).toString('utf8');
    const found = extractArticle(html, text(page, ['url']) ?? 'https://kabar.example/').text;
    const score = compare(text(page, ['articleBody']) ?? '', found);
    scores.push(score);
    if (options.verbose)
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

function proof(data: string): Measure[] {
  const shares = new Map<string, number[]>();
  for (const line of readFileSync(join(data, 'proof_cases.jsonl'), 'utf8').split('\n').filter(Boolean)) {
    const proofCase: unknown = JSON.parse(line);
    const ordered = shingle(text(proofCase, ['release', 'body']) ?? '');
    const candidates = at(proofCase, 'candidates') ?? at(proofCase, 'articles');
    for (const article of Array.isArray(candidates) ? candidates : []) {
      const label = text(article, ['label']) ?? '';
      const { forward } = containment(ordered, text(article, ['body']) ?? '');
      shares.set(label, [...(shares.get(label) ?? []), forward]);
    }
  }
  const rate = (labels: string[], floor: number): number => {
    const values = labels.flatMap((label) => shares.get(label) ?? []);
    return values.filter((value) => value >= floor).length / Math.max(1, values.length);
  };
  const count = (labels: string[]): number => labels.flatMap((label) => shares.get(label) ?? []).length;
  const each = [...shares.keys()].sort().map(
    (label): Measure => ({
      task: 'proof',
      metric: `proof_share_${label}`,
      value: rate([label], PROOF_SHARE),
      n: count([label]),
    }),
  );
  return [
    { task: 'proof', metric: 'proof_found', value: rate(FOUND, PROOF_SHARE), n: count(FOUND), bar: 0.99 },
    {
      task: 'proof',
      metric: 'proof_found_excerpt',
      value: rate(['excerpt'], PROOF_SHARE),
      n: count(['excerpt']),
      bar: 0.95,
    },
    {
      task: 'proof',
      metric: 'proof_false',
      value: rate(['none'], PROOF_SHARE),
      n: count(['none']),
      bar: 0,
      atMost: true,
    },
    { task: 'proof', metric: 'real_at_0.80', value: rate(['real'], 0.8), n: count(['real']) },
    { task: 'proof', metric: 'real_at_0.50', value: rate(['real'], 0.5), n: count(['real']) },
    ...each,
  ];
}

const { values: options } = parseArgs({
  options: {
    data: { type: 'string', default: resolve(__dirname, '../../shared/data') },
    task: { type: 'string' },
    verbose: { type: 'boolean', default: false },
  },
});

let failed = false;
for (const [name, { needs, run }] of Object.entries(tasks)) {
  if (options.task && options.task !== name) continue;
  if (!existsSync(join(options.data, needs))) {
    process.stdout.write(`${JSON.stringify({ task: name, metric: 'skipped', value: null, n: 0 })}\n`);
    continue;
  }
  for (const measure of run(options.data)) {
    const { bar, atMost, value } = measure;
    const ok = bar === undefined || (atMost ? value <= bar : value >= bar);
    if (!ok) failed = true;
    process.stdout.write(`${JSON.stringify({ ...measure, ok })}\n`);
  }
}
process.exitCode = failed ? 1 : 0;
