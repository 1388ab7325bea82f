import type { Ctx } from '../../platform/ctx';
import { type AlertInputs, alertInputs } from './alert-inputs.service';
import { Burst, BurstLevel, BurstPath } from './burst.entity';
import { BurstClosed, BurstLevelChanged, BurstOpened, type BurstTold } from './burst.events';
import { burstFacts } from './burst-facts.service';
import { nextStep, type Observed } from './pipeline/burst-steps';
import { leadingStory, outletsOf, pairsOf } from './pipeline/spike-items';
import { SPIKE_RULE, upperTail } from './pipeline/spikes';
import { type Baseline, baselinesOf } from './spike-baseline.service';
import { isSmallHit, raises, type Scene, sceneAt } from './spike-scene.service';
import { Story } from './story.entity';
import type { Topic } from './topic.entity';
import { USUAL_RULE } from './topic-alert-rule';

const HOUR_MS = 3_600_000;
const WINDOW_MS = 6 * HOUR_MS;

/** A topic at the moment of an evaluation. */
interface Seen extends Observed {
  topic: Topic;
  baseline: Baseline;
  storyNo: number | null;
}

/**
 * Evaluates all topics for the six hours that end at `at`: on full hours against what is usual, between them only the
 * second path of small topics. Opens, raises and closes bursts.
 */
export async function evaluateSpikes(ctx: Ctx, at: Date, isFullHour: boolean): Promise<void> {
  const scene = await sceneAt(ctx, at);
  const hits = new Set(scene.topics.filter(({ no }) => isSmallHit(scene, no)).map(({ no }) => no));
  const topics = isFullHour ? scene.topics : scene.topics.filter(({ no }) => hits.has(no));
  const baselines = await baselinesOf(ctx, topics, Math.floor(at.getTime() / HOUR_MS) - 1);
  for (const topic of topics) {
    const baseline = baselines.get(topic.no);
    if (baseline) await take(ctx, scene, observe(scene, topic, baseline, hits.has(topic.no), isFullHour));
  }
}

function observe(scene: Scene, topic: Topic, baseline: Baseline, isHit: boolean, isFullHour: boolean): Seen {
  const items = (scene.items.get(topic.no) ?? []).filter(raises);
  const count = pairsOf(items).size;
  const isFresh = scene.fresh.has(topic.no);
  const since = (scene.open.get(topic.no)?.openedAt.getTime() ?? scene.at) - WINDOW_MS;
  const carriers = new Set(scene.open.get(topic.no)?.facts.outletNos ?? []);
  const { callsPeople, hasSmallPath } = topic.alertRule ?? USUAL_RULE;
  return {
    topic,
    baseline,
    storyNo: leadingStory(items)?.storyNo ?? null,
    count,
    outlets: outletsOf(items).size,
    p: upperTail(count, baseline),
    isSmallHit: isHit && !isFresh && hasSmallPath && baseline.pairsPerDay < SPIKE_RULE.smallBelow,
    isQuiet: !callsPeople,
    isFullHour,
    isUncertain: baseline.isUncertain || isFresh,
    isSilent: scene.silent.some(({ outletNo, lastNewAt }) => carriers.has(outletNo) && lastNewAt >= since),
  };
}

async function take(ctx: Ctx, scene: Scene, seen: Seen): Promise<void> {
  const open = scene.open.get(seen.topic.no) ?? null;
  const { leastOutlets } = seen.topic.alertRule ?? USUAL_RULE;
  const step = nextStep(open, seen, { ...SPIKE_RULE, alertOutlets: leastOutlets });
  if (step.kind === 'OPEN') return openBurst(ctx, scene, seen, step);
  if (!open || step.kind === 'NONE') return;
  const burst = await ctx.get(Burst, open.id);
  burst.seenAt = new Date(scene.at);
  if (step.kind === 'CLOSE') return closeBurst(ctx, seen.topic, burst);
  burst.calmWindows = step.kind === 'GO_ON' ? step.calmWindows : 0;
  if (step.kind === 'LEVEL') Object.assign(burst, { level: step.level, path: step.path });
  const isTold = step.kind !== 'GO_ON';
  if (isTold) burst.toldCount = seen.count;
  if (isTold || seen.p < burst.p)
    Object.assign(burst, figures(scene, seen), { facts: await burstFacts(ctx, scene, seen.topic) });
  await ctx.save(burst);
  if (!isTold) return;
  const told = await tell(ctx, scene, seen, burst);
  await ctx.emit(
    BurstLevelChanged,
    burst,
    { ...told, isDoubled: step.kind === 'DOUBLED' },
    { links: [seen.topic] },
  );
}

async function openBurst(
  ctx: Ctx,
  scene: Scene,
  seen: Seen,
  { level, path }: { level: 'WATCH' | 'ALERT'; path: 'VOLUME' | 'SMALL_TOPIC' },
): Promise<void> {
  const at = new Date(scene.at);
  const burst = await ctx.create(Burst, {
    ...figures(scene, seen),
    topicNo: seen.topic.no,
    level: BurstLevel[level],
    path: BurstPath[path],
    openedAt: at,
    seenAt: at,
    closedAt: null,
    toldCount: seen.count,
    calmWindows: 0,
    isUncertain: seen.isUncertain,
    facts: await burstFacts(ctx, scene, seen.topic),
  });
  await ctx.emit(BurstOpened, burst, await tell(ctx, scene, seen, burst), { links: [seen.topic] });
}

async function closeBurst(ctx: Ctx, topic: Topic, burst: Burst): Promise<void> {
  burst.closedAt = burst.seenAt;
  burst.calmWindows = SPIKE_RULE.calmWindows;
  await ctx.save(burst);
  const { openedAt, observed } = burst;
  await ctx.emit(
    BurstClosed,
    burst,
    { topicId: topic.id, openedAt: openedAt.toISOString(), observed },
    { links: [topic] },
  );
}

const figures = (_scene: Scene, { p, baseline, count, outlets, storyNo }: Seen) => ({
  p,
  expected: baseline.mean,
  size: baseline.size,
  observed: count,
  outletCount: outlets,
  storyNo,
});

async function tell(ctx: Ctx, scene: Scene, { topic, storyNo }: Seen, burst: Burst): Promise<BurstTold> {
  const story = storyNo === null ? null : await ctx.db.findOneBy(Story, { no: storyNo });
  const [from, to] = [new Date(scene.at - WINDOW_MS), new Date(scene.at)];
  const inputs: AlertInputs = await alertInputs(ctx, { topicId: topic.id }, { from, to }, to);
  const { level, path, p, expected, observed } = burst;
  return { topicId: topic.id, level, path, p, expected, observed, storyId: story?.id ?? null, inputs };
}
