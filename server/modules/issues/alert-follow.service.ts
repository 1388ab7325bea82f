import { In } from 'typeorm';
import type { Ctx } from '../../platform/ctx';
import { Alert, AlertEvent, AlertEventKind, AlertOrigin } from './alert.entity';
import { AlertLevelRaised } from './alert.events';
import { LIVE_STATES } from './alert.lifecycle';
import { linkAlert } from './alert-link.service';
import { alertsOfIssues, isDismissed, openAlert, storyTitle } from './alert-open.service';
import { resolveNormal } from './alert-resolve.service';
import { alertFacts, chainStart } from './alert-step.service';
import { type RiskAssessment, RiskLevel } from './assessment.entity';
import type { Assessed } from './assessment.service';
import { isCalling, isSilent, startChain } from './escalation.service';
import { isExerciseIssue } from './exercise.service';
import { Issue } from './issue.entity';
import { mayAlert, rank } from './risk';
import { openIssueStories } from './risk-subjects.service';

const HOUR_MS = 3_600_000;
/** What is older raises nobody: a story is called out by what was just published. */
const FRESH_MS = 6 * HOUR_MS;

/** Opens, raises and ends alerts after an evaluation (crisis.md 2 and 3). */
export async function followRisk(ctx: Ctx, assessed: readonly Assessed[], t: number): Promise<void> {
  await linkStrays(ctx);
  const alerts = await liveAlerts(ctx, assessed);
  for (const one of assessed) {
    const alert = alerts.get(one.subject.key);
    if (alert) await update(ctx, await ctx.get(Alert, alert.id), one, t);
    else if (calls(ctx, one, t)) await open(ctx, one);
  }
  await resolveNormal(ctx, new Date(t));
}

async function liveAlerts(ctx: Ctx, assessed: readonly Assessed[]): Promise<Map<string, Alert>> {
  const issueIds = assessed.flatMap(({ subject }) => subject.issueId ?? []);
  const found = new Map<string, Alert>();
  for (const alert of await ctx.db.findBy(Alert, { state: In([...LIVE_STATES]) }))
    if (alert.storyNo !== null && !alert.issueId) found.set(`story:${alert.storyNo}`, alert);
  for (const [id, alert] of await alertsOfIssues(ctx, issueIds)) found.set(`issue:${id}`, alert);
  return found;
}

/** Alerts of stories that an open issue took in afterwards belong to it. */
async function linkStrays(ctx: Ctx): Promise<void> {
  const live = await ctx.db.findBy(Alert, { state: In([...LIVE_STATES]) });
  const strays = live.filter(({ storyNo, issueId }) => storyNo !== null && !issueId);
  if (strays.length === 0) return;
  const issues = [...(await openIssueStories(ctx))];
  for (const { id, storyNo } of strays) {
    const [issueId] = issues.find(([, nos]) => storyNo !== null && nos.includes(storyNo)) ?? [];
    if (issueId) await linkAlert(ctx, await ctx.get(Alert, id), issueId);
  }
}

/** Whether an evaluation may call persons: enough independent items or a hard trigger, and something new. */
function calls(ctx: Ctx, { assessment, inputs }: Assessed, t: number): boolean {
  const isFresh = inputs.newestAt !== null && inputs.newestAt >= t - FRESH_MS;
  const isNow = ctx.now().getTime() - t <= FRESH_MS;
  return assessment.level !== RiskLevel.NORMAL && mayAlert(inputs) && isFresh && isNow;
}

async function open(ctx: Ctx, { subject, assessment, inputs }: Assessed): Promise<void> {
  const { storyNo, issueId } = subject;
  if (storyNo !== null && (await isDismissed(ctx, storyNo, assessment.level))) return;
  const issue = issueId ? await ctx.db.findOneBy(Issue, { id: issueId }) : null;
  await openAlert(ctx, {
    title: issue?.title ?? (await storyTitle(ctx, storyNo ?? 0)),
    origin: AlertOrigin.STORY_RISK,
    level: assessment.level,
    at: assessment.at,
    storyNo,
    issueId,
    topicNo: assessment.topicNo,
    isExercise: issueId ? await isExerciseIssue(ctx, issueId) : false,
    kind: AlertEventKind.LEVEL,
    score: assessment.score,
    facts: { triggers: inputs.triggers },
  });
}

async function update(ctx: Ctx, alert: Alert, one: Assessed, t: number): Promise<void> {
  const { assessment, formerLevel } = one;
  const least = alert.burstId ? spikeLevel(ctx) : RiskLevel.NORMAL;
  const shown = rank(assessment.shownLevel) < rank(least) ? least : assessment.shownLevel;
  const rose = rank(assessment.shownLevel) > rank(formerLevel);
  const isNewPeak = rank(assessment.shownLevel) > rank(alert.level);
  alert.shownLevel = shown;
  if (isNewPeak) alert.level = assessment.shownLevel;
  if (!rose) return void (await ctx.save(alert));
  const hasNotices =
    calls(ctx, one, t) && (isNewPeak || !isSilent(ctx, alert)) && !(await wasTold(ctx, alert.id, assessment));
  if (hasNotices && isNewPeak) alert.silencedUntil = null;
  await ctx.save(alert);
  await ctx.create(AlertEvent, {
    alertId: alert.id,
    at: assessment.at,
    kind: AlertEventKind.LEVEL,
    level: assessment.shownLevel,
    score: assessment.score,
    facts: { triggers: one.inputs.triggers },
    hasNotices,
  });
  const told = { ...alertFacts(alert), level: assessment.shownLevel, from: formerLevel };
  await ctx.emit(AlertLevelRaised, alert, { ...told, score: assessment.score, hasNotices });
  if (hasNotices) await callAgain(ctx, alert, assessment);
}

/** A higher level is told at once, also to those who took the alert; an open one starts its chain anew. */
function callAgain(ctx: Ctx, alert: Alert, { shownLevel: level }: RiskAssessment): Promise<void> {
  return startChain(ctx, alert, {
    level,
    base: chainStart(ctx, level, ctx.now()),
    isWhole: isCalling(alert),
  });
}

/** Whether this level or a higher one was told in the hours before. */
async function wasTold(ctx: Ctx, alertId: string, { at, shownLevel }: RiskAssessment): Promise<boolean> {
  const since = at.getTime() - ctx.profile.crisis.escalation.cooldownHours * HOUR_MS;
  const told = await ctx.db.findBy(AlertEvent, { alertId, hasNotices: true });
  return told.some(
    (event) => event.level !== null && event.at.getTime() > since && rank(event.level) >= rank(shownLevel),
  );
}

/** Level of an alert about a spike without a scored story. */
export const spikeLevel = ({ profile }: Ctx): RiskLevel =>
  Object.values(RiskLevel).find((level) => level === profile.crisis.escalation.spikeLevel) ??
  RiskLevel.WASPADA;
