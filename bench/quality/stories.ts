import { join } from 'node:path';
import { at, text } from '../../server/modules/monitoring/pipeline/feed-shape';
import { shippedTerms } from '../../server/modules/monitoring/pipeline/shipped-terms';
import { StoryIndex } from '../../server/modules/monitoring/pipeline/story-index';
import type { StoryRule } from '../../server/modules/monitoring/pipeline/story-rule';
import { rareness, termNumber } from '../../server/modules/monitoring/pipeline/term-frequencies';
import { tokens, vectorOf } from '../../server/modules/monitoring/pipeline/vector';
import { loadProfile } from '../../server/platform/profile';
import { records } from './neardup';
import type { Measure, Task } from './task';

const TASK = 'same_story';
const CURVE = [0.2, 0.25, 0.3, 0.35, 0.4, 0.45];
const STREAM = [
  'articles_id.jsonl',
  'neardup_bases.jsonl',
  'republications_real.jsonl',
  'same_story_pairs.jsonl',
];

/** Articles of one event in one story, over a stream in time order (monitoring.md 8). */
export const stories: Task = { needs: 'same_story_pairs.jsonl', run };

interface Item {
  url: string;
  title: string;
  body: string;
  at: number;
}

interface Pair {
  isSame: boolean;
  urls: [string, string];
}

function run(data: string): Measure[] {
  const rule = loadProfile(join(__dirname, '../..'), 'rawa-indah').stories;
  const stream = streamOf(data);
  const pairs = records(data, 'same_story_pairs.jsonl').map(pairOf);
  const curve = CURVE.map((joinAt): Measure => {
    const { value } = figures(pairs, assigned(stream, { ...rule, joinAt }).numbers);
    return { task: TASK, metric: `same_story_f1_at_${joinAt.toFixed(2)}`, value, n: pairs.length };
  });
  return [...curve, ...chosen(stream, pairs, rule)];
}

function chosen(stream: Item[], pairs: Pair[], rule: StoryRule): Measure[] {
  const { numbers, sizes, perSecond } = assigned(stream, rule);
  const { value, hits, wrong, missed } = figures(pairs, numbers);
  const measure = (metric: string, count: number, n: number) => ({ task: TASK, metric, value: count, n });
  return [
    { ...measure('same_story_f1', value, pairs.length), bar: 0.87 },
    measure('pairs_joined_rightly', hits, pairs.length),
    measure('pairs_joined_wrongly', wrong, pairs.length),
    measure('pairs_missed', missed, pairs.length),
    { ...measure('articles_per_second', perSecond, stream.length), bar: 500 },
    measure('stories_per_1000', Math.round((sizes.length / stream.length) * 1000), stream.length),
    measure('largest_story', Math.max(...sizes), stream.length),
  ];
}

/** The union by address of every dated article, in time order. */
function streamOf(data: string): Item[] {
  const items = new Map<string, Item>();
  for (const record of STREAM.flatMap((name) => records(data, name))) {
    const sides = at(record, 'a') === undefined ? [record] : [at(record, 'a'), at(record, 'b')];
    for (const side of sides) {
      const item = itemOf(side);
      if (item && !items.has(item.url)) items.set(item.url, item);
    }
  }
  return [...items.values()].sort((a, b) => a.at - b.at || (a.url < b.url ? -1 : 1));
}

function itemOf(side: unknown): Item | null {
  const url = text(side, ['url']);
  const date = Date.parse(text(side, ['published']) ?? '');
  if (!url || Number.isNaN(date)) return null;
  return { url, title: text(side, ['title']) ?? '', body: text(side, ['body']) ?? '', at: date };
}

const pairOf = (record: unknown): Pair => ({
  isSame: at(record, 'same_story') === true,
  urls: [text(record, ['a', 'url']) ?? '', text(record, ['b', 'url']) ?? ''],
});

/** Takes the stream through the rule; words of what arrived are counted as they are in the office, some later. */
function assigned(stream: Item[], rule: StoryRule) {
  const index = new StoryIndex(rule);
  const numbers = new Map<string, number>();
  const arrived = new Map<string, number>();
  const from = process.cpuUsage();
  const shipped = shippedTerms();
  let seen = 0;
  for (const item of stream) {
    const rare = (term: string) =>
      rareness(shipped.of(termNumber(term)) + (arrived.get(term) ?? 0), shipped.texts + seen);
    numbers.set(item.url, index.assign(vectorOf(item.title, item.body, rare, rule.weight), item.at).no);
    seen += 1;
    for (const term of new Set(tokens(`${item.title}\n${item.body}`)))
      arrived.set(term, (arrived.get(term) ?? 0) + 1);
  }
  const { user, system } = process.cpuUsage(from);
  const perSecond = Math.round(stream.length / ((user + system) / 1e6));
  const sizes = new Map<number, number>();
  for (const no of numbers.values()) sizes.set(no, (sizes.get(no) ?? 0) + 1);
  return { numbers, sizes: [...sizes.values()], perSecond };
}

function figures(pairs: Pair[], numbers: Map<string, number>) {
  const joined = ({ urls: [a, b] }: Pair) =>
    numbers.get(a) !== undefined && numbers.get(a) === numbers.get(b);
  const hits = pairs.filter((pair) => pair.isSame && joined(pair)).length;
  const wrong = pairs.filter((pair) => !pair.isSame && joined(pair)).length;
  const missed = pairs.filter((pair) => pair.isSame && !joined(pair)).length;
  return { value: (2 * hits) / Math.max(1, 2 * hits + wrong + missed), hits, wrong, missed };
}
