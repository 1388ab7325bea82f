import { existsSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { extraction } from './quality/extraction';
import { feedCases } from './quality/feed-cases';
import { neardup } from './quality/neardup';
import { proof } from './quality/proof';
import { spikes } from './quality/spikes';
import { stories } from './quality/stories';
import type { Task } from './quality/task';
import { tone } from './quality/tone';

const tasks: Record<string, Task> = {
  extraction,
  neardup,
  proof,
  spikes,
  stories,
  tone,
  feed_cases: feedCases,
};

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
  for (const measure of run(options.data, options)) {
    const { bar, atMost, value } = measure;
    const ok = bar === undefined || (atMost ? value <= bar : value >= bar);
    if (!ok) failed = true;
    process.stdout.write(`${JSON.stringify({ ...measure, ok })}\n`);
  }
}
process.exitCode = failed ? 1 : 0;
