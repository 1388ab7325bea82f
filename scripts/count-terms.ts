import { readFileSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { countTerms, writeFrequencies } from '../server/modules/monitoring/pipeline/term-frequencies';

// npm run count:terms -- folder: counts in how many articles each term stands. The table holds numbers, no words or texts.
const [folder = '../shared/data'] = process.argv.slice(2);
const OUT = resolve(__dirname, '../server/modules/monitoring/pipeline/story-terms/frequencies.json');
/** Terms in a single text are as rare as unknown ones; leaving them out keeps rare names out of the table. */
const LEAST = 2;

const articles = readFileSync(join(folder, 'articles_id.jsonl'), 'utf8')
  .split('\n')
  .filter(Boolean)
  .map((line): { title: string; body: string } => JSON.parse(line));
const { texts, counts } = countTerms(articles);
const file = writeFrequencies(texts, counts, LEAST);
writeFileSync(OUT, `${JSON.stringify(file, null, 2)}\n`);
process.stdout.write(`${texts} texts, ${Buffer.from(file.table, 'base64').length / 8} terms\n`);
