import { In, MoreThan } from 'typeorm';
import type { Ctx } from '../../platform/ctx';
import { Story } from '../monitoring/story.entity';
import { Topic } from '../monitoring/topic.entity';
import { Alert, AlertEvent, type AlertEventKind, type AlertOrigin, AlertState } from './alert.entity';
import { AlertOpened } from './alert.events';
import { LIVE_STATES } from './alert.lifecycle';
import { ackDue, alertFacts, chainStart } from './alert-step.service';
import { RiskAssessment, RiskLevel } from './assessment.entity';
import { startChain } from './escalation.service';
import { Issue, IssueStory, OPEN_STATES } from './issue.entity';
import { rank } from './risk';

const HOUR_MS = 3_600_000;
export const ACK_JOB = 'issues.alert-ack';

/** What an alert is made of. */
export interface NewAlert {
  title: string;
  origin: AlertOrigin;
  level: RiskLevel;
  at: Date;
  storyNo?: number | null;
  topicNo?: number | null;
  issueId?: string | null;
  burstId?: string | null;
  raisedById?: string | null;
  isExercise?: boolean;
  /** First line of its life. */
  kind: AlertEventKind;
  score?: number | null;
  facts?: unknown;
  reason?: string | null;
}

/** The key under which at most one alert of a subject is live. */
export const dedupeKeyOf = ({ storyNo, topicNo, issueId }: Partial<NewAlert>): string | null => {
  if (issueId) return `issue:${issueId}`;
  if (storyNo != null) return `story:${storyNo}`;
  return topicNo == null ? null : `topic:${topicNo}`;
};

/** Opens an alert, starts its chain and its clock. */
export async function openAlert(ctx: Ctx, input: NewAlert): Promise<Alert> {
  const { title, origin, level, at, kind, score = null, facts = null, reason = null } = input;
  const base = chainStart(ctx, level, isRecent(ctx, at) ? at : ctx.now());
  const alert = await ctx.create(Alert, {
    title: title.slice(0, 300),
    origin,
    state: AlertState.OPEN,
    level,
    shownLevel: level,
    storyNo: input.storyNo ?? null,
    topicNo: input.topicNo ?? null,
    issueId: input.issueId ?? null,
    burstId: input.burstId ?? null,
    raisedById: input.raisedById ?? null,
    reason,
    openedAt: at,
    ackDueAt: ackDue(ctx, base),
    dedupeKey: dedupeKeyOf(input),
    isExercise: input.isExercise ?? false,
  });
  await ctx.create(AlertEvent, { alertId: alert.id, at, kind, level, score, facts, hasNotices: true });
  await ctx.emit(AlertOpened, alert, { ...alertFacts(alert), origin }, { reason });
  if (alert.issueId) return linked(ctx, alert, level, base);
  await startChain(ctx, alert, { level, base, isWhole: true });
  await ctx.enqueue(ACK_JOB, { alertId: alert.id, dueAt: alert.ackDueAt.getTime() }, alert.ackDueAt);
  return alert;
}

/** An open issue has people already: they are told, and nobody has to take the alert. */
async function linked(ctx: Ctx, alert: Alert, level: RiskLevel, base: Date): Promise<Alert> {
  Object.assign(alert, { state: AlertState.LINKED, closedAt: ctx.now(), dedupeKey: null });
  await ctx.save(alert);
  await startChain(ctx, alert, { level, base, isWhole: false });
  return alert;
}

/** A moment of the grid counts from itself while its evaluation is not late. */
const isRecent = (ctx: Ctx, at: Date): boolean => ctx.now().getTime() - at.getTime() < HOUR_MS / 4;

/** The alert of a story that somebody must still look at, or the one of the open issue that has it; null when none. */
export async function liveAlertOfStory(ctx: Ctx, storyNo: number): Promise<Alert | null> {
  const own = await ctx.db.findOneBy(Alert, { storyNo, state: In([...LIVE_STATES]) });
  if (own) return own;
  const links = await ctx.db.findBy(IssueStory, { storyNo });
  if (links.length === 0) return null;
  const issues = await ctx.db.findBy(Issue, {
    id: In(links.map(({ issueId }) => issueId)),
    state: In([...OPEN_STATES]),
  });
  return (
    (
      await alertsOfIssues(
        ctx,
        issues.map(({ id }) => id),
      )
    )
      .values()
      .next().value ?? null
  );
}

/** The first alert of each issue that is live or linked. */
export async function alertsOfIssues(ctx: Ctx, issueIds: readonly string[]): Promise<Map<string, Alert>> {
  if (issueIds.length === 0) return new Map();
  const alerts = await ctx.db.find(Alert, {
    where: { issueId: In([...issueIds]), state: In([...LIVE_STATES, AlertState.LINKED]) },
    order: { openedAt: 'DESC', id: 'DESC' },
  });
  return new Map(alerts.map((alert) => [alert.issueId ?? '', alert]));
}

/**
 * Whether a person dismissed this story at the level or a higher one, and it was not normal since: then it calls nobody
 * again.
 */
export async function isDismissed(ctx: Ctx, storyNo: number, level: RiskLevel): Promise<boolean> {
  const [last] = await ctx.db.find(Alert, {
    where: { storyNo, state: AlertState.DISMISSED },
    order: { closedAt: 'DESC' },
    take: 1,
  });
  if (!last?.closedAt || rank(level) > rank(last.level)) return false;
  const cooldown = ctx.profile.crisis.escalation.cooldownHours * HOUR_MS;
  const wasNormal = await ctx.db.existsBy(RiskAssessment, {
    storyNo,
    shownLevel: RiskLevel.NORMAL,
    at: MoreThan(last.closedAt),
  });
  return !wasNormal || ctx.now().getTime() - last.closedAt.getTime() < cooldown;
}

/** Headline of a story by its number. */
export const storyTitle = async (ctx: Ctx, no: number): Promise<string> =>
  (await ctx.db.findOne(Story, { select: { id: true, title: true }, where: { no } }))?.title ??
  `Klaster ${no}`;

/** Name of a topic by its number. */
export const topicName = async (ctx: Ctx, no: number): Promise<string> =>
  (await ctx.db.findOneBy(Topic, { no }))?.name ?? 'topik';
