import { Role } from '../../platform/actor';
import type { Ctx } from '../../platform/ctx';
import type { Happened } from '../../platform/events';
import { on, type Subscriber } from '../../platform/jobs';
import { BurstClosed, BurstLevelChanged, BurstOpened, type BurstTold } from '../monitoring/burst.events';
import { Topic } from '../monitoring/topic.entity';
import { raiseAlert, resolveAlerts } from './alert.service';
import { AlertLevel } from './delivery.entity';

const RULE = 'burst';

async function burst(ctx: Ctx, { id, subjectId, data }: Happened<BurstTold>): Promise<void> {
  const topic = await ctx.db.findOneBy(Topic, { id: data.topicId });
  await raiseAlert(ctx, {
    rule: RULE,
    subject: data.topicId,
    story: data.storyId ?? data.topicId,
    level: AlertLevel[data.level],
    role: [Role.MONITORING_ANALYST, Role.DIVISION_HEAD],
    title: `Lonjakan ${topic?.name ?? 'topik'}`,
    body: `${data.observed} berita dalam jendela ini; biasanya sekitar ${Math.round(data.expected)}.`,
    link: `/lonjakan/${subjectId}`,
    eventId: id,
  });
}

/** Alerts about spikes, and their end. */
export const alertSubscribers: Subscriber[] = [
  on(BurstOpened, 'notices.burst-opened', burst),
  on(BurstLevelChanged, 'notices.burst-level', burst),
  on(BurstClosed, 'notices.burst-closed', (ctx, { data }) => resolveAlerts(ctx, RULE, data.topicId)),
];
