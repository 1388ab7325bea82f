import { In } from 'typeorm';
import type { Ctx } from '../../platform/ctx';
import { RiskAssessment, RiskLevel } from '../issues/assessment.entity';
import { reasonOf } from '../issues/issue-step.service';
import { Crisis, CrisisRoleKind } from './crisis.entity';
import { CrisisAction, RUNNING } from './crisis.lifecycle';
import { crisisFor, currentRoles, issuesOf } from './crisis-step.service';
import { remindOnce } from './reminder.service';
import { SituationReport } from './situation-report.entity';
import { SituationReportDue, SituationReported } from './situation-report.events';
import type { SituationReportInput } from './situation-report.inputs';
import { minutesAfter } from './sla';

const LEVELS = Object.values(RiskLevel);

/** The highest level displayed and the highest last score of the issues of a crisis. */
async function riskOf(ctx: Ctx, crisisId: string): Promise<{ level: RiskLevel; score: number | null }> {
  const issues = await issuesOf(ctx, crisisId);
  const level = LEVELS[Math.max(0, ...issues.map((issue) => LEVELS.indexOf(issue.level)))];
  const scores: number[] = [];
  for (const { id } of issues) {
    const last = await ctx.db.findOne(RiskAssessment, { where: { issueId: id }, order: { at: 'DESC' } });
    if (last) scores.push(last.score);
  }
  return {
    level: level ?? RiskLevel.NORMAL,
    score: scores.length > 0 ? Math.max(...scores) : null,
  };
}

/**
 * Reports how a crisis stands now; severity, state and risk of that moment are kept with it.
 *
 * @throws NOT_FOUND, FORBIDDEN, INVALID_TRANSITION, INVALID_INPUT
 */
export async function reportSituation(ctx: Ctx, input: SituationReportInput): Promise<SituationReport> {
  const crisis = await crisisFor(ctx, input.crisisId, CrisisAction.RECORD);
  const report = await ctx.create(SituationReport, {
    crisisId: crisis.id,
    no: (await ctx.db.countBy(SituationReport, { crisisId: crisis.id })) + 1,
    kind: input.kind,
    at: ctx.now(),
    byId: ctx.actor.id ?? '',
    situation: reasonOf(input.situation, 'situation'),
    actions: reasonOf(input.actions, 'actions'),
    needs: reasonOf(input.needs, 'needs'),
    severity: crisis.severity,
    crisisState: crisis.state,
    ...(await riskOf(ctx, crisis.id)),
  });
  const { no, kind } = report;
  const facts = { crisisId: crisis.id, reportId: report.id, no, kind, isExercise: crisis.isExercise };
  await ctx.emit(SituationReported, report, facts, { links: [crisis] });
  return report;
}

/** When the next situation report is due; null when the crisis runs no more. */
export async function nextReportDue(ctx: Ctx, crisis: Crisis): Promise<Date | null> {
  if (!RUNNING.includes(crisis.state)) return null;
  const last = await ctx.db.findOne(SituationReport, {
    where: { crisisId: crisis.id },
    order: { no: 'DESC' },
  });
  const from = last?.at ?? crisis.activeAt ?? crisis.declaredAt;
  return minutesAfter(from, ctx.profile.crisis.measure.situationReportHours * 60);
}

/** Ids of running crises whose situation report is late. */
export async function reportsToRemind(ctx: Ctx): Promise<string[]> {
  const running = await ctx.db.findBy(Crisis, { state: In([...RUNNING]) });
  const late: string[] = [];
  for (const crisis of running) {
    const dueAt = await nextReportDue(ctx, crisis);
    if (dueAt && dueAt <= ctx.now()) late.push(crisis.id);
  }
  return late;
}

/** Tells commander and scribe, once per deadline, that the situation report is late. */
export async function remindReport(ctx: Ctx, crisisId: string): Promise<void> {
  const crisis = await ctx.get(Crisis, crisisId);
  const dueAt = await nextReportDue(ctx, crisis);
  if (!dueAt || dueAt > ctx.now() || !(await remindOnce(ctx, 'SituationReport', crisis.id, dueAt))) return;
  const roles = await currentRoles(ctx, crisis.id);
  const scribes = roles.filter(({ kind }) => kind === CrisisRoleKind.SCRIBE).map(({ personId }) => personId);
  const { code, title, commanderId, isExercise } = crisis;
  await ctx.emit(SituationReportDue, crisis, {
    ...{ crisisId, code, title, commanderId, isExercise },
    dueAt: dueAt.toISOString(),
    personIds: [...new Set([commanderId, ...scribes])],
  });
}
