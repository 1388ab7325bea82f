import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { fitSharpness, outOfFold } from '../server/modules/monitoring/pipeline/tone-calibration';
import { toneFeatures, toneTokens } from '../server/modules/monitoring/pipeline/tone-features';
import { encodeToneModel } from '../server/modules/monitoring/pipeline/tone-model';
import {
  TONE_CLASSES,
  type ToneExample,
  trainTone,
} from '../server/modules/monitoring/pipeline/tone-training';

// npm run train:tone -- [smsa_train.tsv] [--corrections FILE.jsonl] [--out FILE]: the same rows give the same bytes.
const SEED = 42;
const DATA =
  'SmSA, Purwarianti and Crisdayanti 2019, from IndoNLU; code Apache-2.0, data as stated there. Counts only, no texts.';
const OUT = resolve(__dirname, '../server/modules/monitoring/pipeline/tone-model/wc-svm.bin');

const { values: options, positionals } = parseArgs({
  options: { corrections: { type: 'string' }, out: { type: 'string', default: OUT } },
  allowPositionals: true,
});

/** Rows of a file of text TAB label. */
function rowsOf(file: string): [text: string, label: string][] {
  return lines(file).map((line) => {
    const tab = line.lastIndexOf('\t');
    return [line.slice(0, tab), line.slice(tab + 1).trim()];
  });
}

/** Rows of a corrections file: one JSON object with `text` and `label` a line, as the office exports them. */
function correctionsOf(file: string): [text: string, label: string][] {
  return lines(file).map((line) => {
    const row: unknown = JSON.parse(line);
    const read = (name: string) => String(Object(row)[name] ?? '');
    return [read('text'), read('label').toLowerCase()];
  });
}

const lines = (file: string): string[] => readFileSync(file, 'utf8').split(/\r?\n/u).filter(Boolean);

function exampleOf([text, label]: [string, string]): ToneExample {
  const place = (TONE_CLASSES as readonly string[]).indexOf(label);
  if (place < 0 || text.trim() === '') throw new Error(`A row has no text or no known label: ${label}`);
  return { features: toneFeatures([{ tokens: toneTokens(text), weight: 1 }]), label: place };
}

const file = resolve(positionals[0] ?? resolve(__dirname, '../../shared/data/smsa_train.tsv'));
if (!existsSync(file)) throw new Error(`No training file at ${file}`);
const base = rowsOf(file);
const corrections = options.corrections ? correctionsOf(options.corrections) : [];
const rows = [...base, ...corrections];
const examples = rows.map(exampleOf);
const trainingHash = createHash('sha256').update(JSON.stringify(rows)).digest('hex');
const held = outOfFold(examples, SEED);
const model = encodeToneModel(
  {
    version: `wc-svm-1.${trainingHash.slice(0, 8)}`,
    sharpness: fitSharpness(held),
    trainingHash,
    rows: base.length,
    corrections: corrections.length,
    seed: SEED,
    data: DATA,
  },
  trainTone(examples, SEED),
);
mkdirSync(dirname(options.out), { recursive: true });
writeFileSync(options.out, model);
const sha = createHash('sha256').update(model).digest('hex');
process.stdout.write(
  `${JSON.stringify({ out: options.out, bytes: model.length, rows: rows.length, sha256: sha })}\n`,
);
