import { readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { likeliest, TONE_THRESHOLD, ToneValue } from '../../server/modules/monitoring/pipeline/tone';
import { WcSvm } from '../../server/modules/monitoring/pipeline/tone-model';
import type { Measure, Task } from './task';

const MODEL = resolve(__dirname, '../../server/modules/monitoring/pipeline/tone-model/wc-svm.bin');
const VALUES: Readonly<Record<string, number>> = {
  positive: ToneValue.POSITIVE,
  neutral: ToneValue.NEUTRAL,
  negative: ToneValue.NEGATIVE,
};

interface Answer {
  truth: number;
  tone: number;
  probability: number;
}

/** The shipped tone model on texts it was not trained on (monitoring.md 7). */
export const tone: Task = { needs: 'smsa_valid.tsv', run };

function run(data: string): Measure[] {
  const scorer = WcSvm.read(readFileSync(MODEL));
  const rows = readFileSync(join(data, 'smsa_valid.tsv'), 'utf8').split(/\r?\n/u).filter(Boolean);
  const examples = rows.map((line) => ({
    segments: [{ text: line.slice(0, line.lastIndexOf('\t')), weight: 1, isQuoted: false }],
    truth: VALUES[line.slice(line.lastIndexOf('\t') + 1).trim()] ?? Number.NaN,
  }));
  for (const { segments } of examples.slice(0, 200)) scorer.score(segments);
  const started = process.cpuUsage();
  const answers = examples.map(({ segments, truth }) => ({ truth, ...likeliest(scorer.score(segments)) }));
  const used = process.cpuUsage(started);
  const n = answers.length;
  const kept = answers.filter(({ probability }) => probability >= TONE_THRESHOLD);
  const measure = (metric: string, value: number, rest: object = {}): Measure => ({
    task: 'tone',
    metric,
    value,
    n,
    ...rest,
  });
  return [
    measure('tone_macro_f1', macroF1(answers), { bar: 0.85 }),
    measure('accuracy', accuracy(answers)),
    measure('share_kept_at_0.8', kept.length / Math.max(1, n)),
    measure('accuracy_kept_at_0.8', accuracy(kept), { n: kept.length }),
    measure('calibration_error', calibrationError(answers)),
    measure('texts_per_s', n / ((used.user + used.system) / 1_000_000), { bar: 1_000 }),
  ];
}

const accuracy = (answers: readonly Answer[]): number =>
  answers.filter(({ truth, tone: found }) => truth === found).length / Math.max(1, answers.length);

function macroF1(answers: readonly Answer[]): number {
  const scores = Object.values(VALUES).map((value) => {
    const found = answers.filter((answer) => answer.tone === value).length;
    const wanted = answers.filter((answer) => answer.truth === value).length;
    const hits = answers.filter((answer) => answer.tone === value && answer.truth === value).length;
    return found + wanted === 0 ? 0 : (2 * hits) / (found + wanted);
  });
  return scores.reduce((sum, score) => sum + score, 0) / scores.length;
}

/** Expected calibration error over ten equal bins of the probability. */
function calibrationError(answers: readonly Answer[]): number {
  const bins = new Map<number, Answer[]>();
  for (const answer of answers) {
    const bin = Math.min(9, Math.floor(answer.probability * 10));
    bins.set(bin, [...(bins.get(bin) ?? []), answer]);
  }
  let sum = 0;
  for (const bin of bins.values()) {
    const mean = bin.reduce((total, { probability }) => total + probability, 0) / bin.length;
    sum += (Math.abs(mean - accuracy(bin)) * bin.length) / answers.length;
  }
  return sum;
}
