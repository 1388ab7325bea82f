import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { at, text } from '../../server/modules/monitoring/pipeline/feed-shape';
import { containment, shingle } from '../../server/modules/monitoring/pipeline/shingles';
import type { Measure, Task } from './task';

const PROOF_SHARE = 0.2;
const FOUND = ['real', 'lead', 'drop30', 'drop60', 'boiler', 'edited', 'heavy'];

/** Releases against the articles that carry them or do not (monitoring.md 5.4). */
export const proof: Task = { needs: 'proof_cases.jsonl', run };

function run(data: string): Measure[] {
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
