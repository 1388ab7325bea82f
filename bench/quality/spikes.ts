import { nextStep, type OpenBurst } from '../../server/modules/monitoring/pipeline/burst-steps';
import {
  type CountedItem,
  leadingStory,
  outletsOf,
  pairsOf,
} from '../../server/modules/monitoring/pipeline/spike-items';
import {
  comparable,
  fitBaseline,
  type PastWindow,
  SPIKE_RULE,
  upperTail,
} from '../../server/modules/monitoring/pipeline/spikes';
import { generator, negativeBinomial } from './random';
import type { Measure, Task } from './task';

/** Simulated topics: false alerts of quiet ones, and injected bursts that are found (monitoring.md 9). Needs no data. */
export const spikes: Task = { needs: '', run };

const TOPICS = 40;
const PAST_DAYS = 28;
const DAYS = 30;
const HOURS = (PAST_DAYS + DAYS) * 24;
const OUTLETS = 60;
/** Share of a day's news by hour; nights are quiet. */
const SHAPE = [1, 1, 1, 1, 2, 3, 5, 6, 7, 7, 7, 6, 6, 6, 6, 6, 6, 5, 5, 5, 4, 3, 2, 1];
const SHAPE_SUM = SHAPE.reduce((sum, part) => sum + part, 0);
/**
 * Size of the negative binomial of an hour: `SIZE` for a small topic, growing with the mean, because a large topic is the
 * sum of many stories that come independently. Its variance runs from the mean (night) to twice the mean (a busy hour).
 * The figures named `clumped` keep the size at `SIZE` whatever the mean; they have no bar and show the rule's limit.
 */
const SIZE = 2;
/** Chance that an article tells the same story as the one before it in its topic. */
const SAME_STORY = 0.1;

const BARS = [
  { rate: 2, falseAlerts: 0.5, found: 25 },
  { rate: 20, falseAlerts: 1.2, found: 35 },
  { rate: 150, falseAlerts: 0.5, found: 39 },
];

function run(): Measure[] {
  return BARS.flatMap(({ rate, falseAlerts, found }) => {
    let alerts = 0;
    let hits = 0;
    let clumped = 0;
    for (let topic = 0; topic < TOPICS; topic += 1) {
      const random = generator(rate * 1_000 + topic);
      alerts += alertHours(background(random, rate), rate).length;
      clumped += alertHours(background(generator(rate * 3_000 + topic), rate, 0), rate).length;
      const start = (PAST_DAYS + Math.floor(random() * (DAYS - 2))) * 24 + Math.floor(random() * 24);
      const loud = withBurst(random, background(random, rate), start, Math.max(8, 1.5 * rate));
      if (alertHours(loud, rate).some((hour) => hour > start && hour <= start + 18)) hits += 1;
    }
    const name = `${rate}_a_day`;
    const task = 'spikes';
    return [
      {
        task,
        metric: `false_alerts_${name}`,
        value: alerts / TOPICS,
        n: TOPICS,
        bar: falseAlerts,
        atMost: true,
      },
      { task, metric: `bursts_found_${name}`, value: hits, n: TOPICS, bar: found },
      { task, metric: `false_alerts_clumped_${name}`, value: clumped / TOPICS, n: TOPICS },
    ];
  });
}

type Hours = CountedItem[][];

function background(random: () => number, rate: number, growth = 1): Hours {
  let story = 0;
  let id = 0;
  return Array.from({ length: HOURS }, (_, hour) => {
    const weekend = Math.floor(hour / 24) % 7 > 4 ? 0.7 : 1.12;
    const mean = (rate * weekend * (SHAPE[hour % 24] ?? 0)) / SHAPE_SUM;
    return Array.from({ length: negativeBinomial(random, mean, SIZE + growth * mean) }, () => {
      if (random() >= SAME_STORY) story += 1;
      id += 1;
      return article(id, hour, story, random);
    });
  });
}

const article = (articleId: number, hour: number, storyNo: number, random: () => number): CountedItem => ({
  articleId,
  hour,
  outletNo: 1 + Math.floor(random() * OUTLETS),
  network: null,
  storyNo,
  dupGroupId: articleId,
});

/** The burst is one event: one story, told within twelve hours. */
function withBurst(random: () => number, hours: Hours, start: number, count: number): Hours {
  const loud = hours.map((items) => [...items]);
  for (let no = 0; no < count; no += 1) {
    const hour = start + Math.floor(random() * 12);
    loud[hour]?.push(article(1_000_000 + no, hour, 1_000_000, random));
  }
  return loud;
}

/** Hours at which an alert is raised or repeated, by the product's own rule; the last quarter of an hour stands for all four. */
function alertHours(hours: Hours, rate: number): number[] {
  const counts = hours.map((_, hour) => pairsOf(hours.slice(Math.max(0, hour - 5), hour + 1).flat()).size);
  const found: number[] = [];
  const bursts: { from: number; to: number; isAlert: boolean }[] = [];
  let open: OpenBurst | null = null;
  for (let hour = PAST_DAYS * 24; hour < HOURS; hour += 1) {
    const items = hours.slice(hour - 5, hour + 1).flat();
    const fit = fitBaseline(comparable(pastWindows(counts, hour, bursts), classOf(hour)));
    const count = counts[hour] ?? 0;
    const recent = hours.slice(hour - 2, hour + 1).flat();
    const isSmall = rate < SPIKE_RULE.smallBelow;
    const step = nextStep(open, {
      count,
      outlets: outletsOf(items).size,
      p: upperTail(count, fit),
      isSmallHit: isSmall && (leadingStory(recent)?.outlets ?? 0) >= SPIKE_RULE.smallOutlets,
      isFullHour: true,
      isUncertain: false,
      isQuiet: false,
      isSilent: false,
    });
    if (step.kind === 'OPEN') {
      open = { level: step.level, toldCount: count, calmWindows: 0 };
      bursts.push({ from: hour, to: HOURS, isAlert: step.level === 'ALERT' });
    }
    if (step.kind === 'LEVEL' || step.kind === 'DOUBLED') {
      open = { level: 'ALERT', toldCount: count, calmWindows: 0 };
      const last = bursts.at(-1);
      if (last) last.isAlert = true;
    }
    if (step.kind === 'GO_ON' && open) open = { ...open, calmWindows: step.calmWindows };
    if (step.kind === 'CLOSE') {
      open = null;
      const last = bursts.at(-1);
      if (last) last.to = hour;
    }
    const isTold =
      step.kind === 'LEVEL' || step.kind === 'DOUBLED' || (step.kind === 'OPEN' && step.level === 'ALERT');
    if (isTold) found.push(hour + 1);
  }
  return found;
}

function pastWindows(
  counts: number[],
  hour: number,
  bursts: { from: number; to: number; isAlert: boolean }[],
): PastWindow[] {
  return Array.from({ length: PAST_DAYS }, (_, back) => {
    const past = hour - (back + 1) * 24;
    const isExcluded = bursts.some(
      ({ from, to, isAlert }) => isAlert && past >= from && past - 5 <= Math.min(to, from + 72),
    );
    return { dayClass: classOf(past), count: counts[past] ?? 0, isExcluded };
  });
}

const classOf = (hour: number) => (Math.floor(hour / 24) % 7 > 4 ? 'WEEKEND' : 'WEEKDAY');
