import { In } from 'typeorm';
import type { Ctx } from '../../platform/ctx';
import type { BurstTold } from '../monitoring/burst.events';
import { Story } from '../monitoring/story.entity';
import { Topic } from '../monitoring/topic.entity';
import { Alert, AlertEvent, AlertEventKind, AlertOrigin } from './alert.entity';
import { AlertSpikeAdded } from './alert.events';
import { LIVE_STATES } from './alert.lifecycle';
import { followRisk, spikeLevel } from './alert-follow.service';
import { isDismissed, liveAlertOfStory, openAlert, topicName } from './alert-open.service';
import { alertFacts } from './alert-step.service';
import { assessGrid } from './assessment-grid.service';

/** From this probability on a count is a spike, whichever path opened the burst (crisis.md 2.2). */
const SPIKE_BELOW = 1e-4;

/**
 * Takes in a spike of a topic: as an event on the live alert of its story, whose level it does not change, else as an
 * alert of its own. What only the dashboard shows calls nobody.
 */
export async function followSpike(ctx: Ctx, burstId: string, told: BurstTold, at: Date): Promise<void> {
  if (told.level !== 'ALERT') return;
  // The scores of this moment come first, so that the story's own alert is there before the spike looks for it.
  await assessGrid(ctx, followRisk);
  const topic = await ctx.db.findOneBy(Topic, { id: told.topicId });
  const story = told.storyId ? await ctx.db.findOneBy(Story, { id: told.storyId }) : null;
  if (!topic) return;
  const isSpike = told.path === 'VOLUME' || told.p < SPIKE_BELOW;
  const kind = isSpike ? AlertEventKind.SPIKE : AlertEventKind.SMALL_TOPIC;
  const facts = { observed: told.observed, expected: told.expected, p: told.p, burstId };
  const known = (story && (await liveAlertOfStory(ctx, story.no))) ?? (await ofTopic(ctx, topic.no, burstId));
  if (known) return addSpike(ctx, await ctx.get(Alert, known.id), { kind, facts, at, burstId });
  const level = spikeLevel(ctx);
  if (story && (await isDismissed(ctx, story.no, level))) return;
  await openAlert(ctx, {
    title: story?.title ?? `Lonjakan ${await topicName(ctx, topic.no)}`,
    origin: AlertOrigin.TOPIC_SPIKE,
    level,
    at,
    storyNo: story?.no ?? null,
    topicNo: topic.no,
    burstId,
    kind,
    facts,
  });
}

/** An alert that this burst raised, or one of the topic without a story. */
const ofTopic = async (ctx: Ctx, topicNo: number, burstId: string): Promise<Alert | null> => {
  const live = await ctx.db.findBy(Alert, { topicNo, state: In([...LIVE_STATES]) });
  return live.find((alert) => alert.burstId === burstId || alert.storyNo === null) ?? null;
};

interface Added {
  kind: AlertEventKind;
  facts: object;
  at: Date;
  burstId: string;
}

async function addSpike(ctx: Ctx, alert: Alert, { kind, facts, at, burstId }: Added): Promise<void> {
  alert.burstId = burstId;
  await ctx.save(alert);
  await ctx.create(AlertEvent, {
    alertId: alert.id,
    at,
    kind,
    level: null,
    score: null,
    facts,
    hasNotices: false,
  });
  await ctx.emit(AlertSpikeAdded, alert, { ...alertFacts(alert), kind, burstId });
}
