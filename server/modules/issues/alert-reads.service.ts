import type { ObjectLiteral, SelectQueryBuilder } from 'typeorm';
import type { Ctx } from '../../platform/ctx';
import { Story } from '../monitoring/story.entity';
import { Topic } from '../monitoring/topic.entity';
import { Alert } from './alert.entity';
import type { AlertCount, AlertFilter } from './alert.inputs';
import {
  ALERT_DEEDS,
  type AlertAction,
  type AlertDeed,
  alertLifecycle,
  DEED_STATES,
  LIVE_STATES,
} from './alert.lifecycle';
import { type RiskAssessment, RiskLevel } from './assessment.entity';
import { latestOfIssue } from './assessment-reads.service';
import { seesWithIssue } from './case-access.entity';
import { riskOfStory } from './story-cases.service';

type Query = SelectQueryBuilder<ObjectLiteral>;

/** Narrows a list of alerts; the story and topic are looked up first. */
export async function alertsMatching(
  ctx: Ctx,
  filter: AlertFilter | null | undefined,
): Promise<(query: Query) => void> {
  const story = filter?.storyId ? await ctx.find(Story, filter.storyId) : null;
  const topic = filter?.topicId ? await ctx.find(Topic, filter.topicId) : null;
  return (query) => {
    if (!filter) return;
    if (filter.states?.length) query.andWhere('row.state IN (:...states)', { states: filter.states });
    if (filter.isLive != null)
      query.andWhere(`row.state ${filter.isLive ? '' : 'NOT '}IN (:...live)`, { live: [...LIVE_STATES] });
    if (filter.levels?.length) query.andWhere('row.shownLevel IN (:...levels)', { levels: filter.levels });
    if (filter.origin) query.andWhere('row.origin = :origin', { origin: filter.origin });
    if (filter.storyId) query.andWhere('row.storyNo = :storyNo', { storyNo: story?.no ?? -1 });
    if (filter.topicId) query.andWhere('row.topicNo = :topicNo', { topicNo: topic?.no ?? -1 });
    if (filter.isMine) query.andWhere('row.assignedToId = :me', { me: ctx.actor.id ?? '' });
    if (filter.text?.trim())
      query.andWhere("row.title LIKE :text ESCAPE '!'", {
        text: `%${filter.text.trim().replace(/[!%_]/g, '!$&')}%`,
      });
  };
}

/** Live alerts the caller may see, counted by displayed level, the most urgent first. */
export async function alertCounts(ctx: Ctx): Promise<AlertCount[]> {
  const where = seesWithIssue(ctx.actor);
  if (!where) return [];
  const rows = await ctx.db
    .createQueryBuilder(Alert, 'row')
    .setFindOptions({ where: where as never })
    .andWhere('row.state IN (:...live)', { live: [...LIVE_STATES] })
    .select('row.shownLevel', 'level')
    .addSelect('COUNT(*)', 'count')
    .groupBy('row.shownLevel')
    .getRawMany<{ level: RiskLevel; count: number | string }>();
  const counts = new Map(rows.map(({ level, count }) => [level, Number(count)]));
  return Object.values(RiskLevel)
    .reverse()
    .map((level) => ({ level, count: counts.get(level) ?? 0 }));
}

/** What the caller may do with an alert. */
export async function alertActions(ctx: Ctx, alert: Alert): Promise<AlertAction[]> {
  const moves: AlertAction[] = await alertLifecycle.allowed(ctx, alert);
  if (ctx.actor.kind !== 'PERSON' || !DEED_STATES.includes(alert.state)) return moves;
  const deeds = Object.keys(ALERT_DEEDS) as AlertDeed[];
  return [...moves, ...deeds.filter((deed) => ALERT_DEEDS[deed](ctx.actor) === true)];
}

/** The latest assessment of what an alert is about; null where nothing is assessed or it is kept from the caller. */
export async function riskOfAlert(ctx: Ctx, alert: Alert): Promise<RiskAssessment | null> {
  if (alert.issueId) return latestOfIssue(ctx, alert.issueId);
  return alert.storyNo === null ? null : riskOfStory(ctx, alert.storyNo);
}
