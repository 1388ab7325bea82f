import { In } from 'typeorm';
import type { Ctx } from '../../platform/ctx';
import { Approval, ApprovalDecision } from './approval.entity';
import { ClockKind, CrisisClock } from './clock.entity';
import { type Crisis, CrisisRole } from './crisis.entity';
import { issuesOf } from './crisis-step.service';
import { FactItem, FactStatus } from './fact.entity';
import { costOf } from './measurement-cost.service';
import { firstAlert, statementsOf, subjectStart, timesOf } from './measurement-times.service';
import { toneTestOf } from './measurement-tone.service';
import {
  hoaxesOf,
  inquiryFacts,
  momentsOf,
  pullThroughOf,
  repliesOf,
  targetsOf,
} from './review-effects.service';
import type { ReviewFacts } from './review-facts.types';
import { impactOf } from './review-impact.service';
import type { ReviewClock, ReviewStatement } from './review-parts.types';
import { clockStateOf, minutesBetween } from './sla';

async function clocksOf(ctx: Ctx, crisis: Crisis): Promise<ReviewClock[]> {
  const rows = await ctx.db.find(CrisisClock, {
    where: { crisisId: crisis.id },
    order: { startedAt: 'ASC', kind: 'ASC', round: 'ASC' },
  });
  return rows
    .filter(({ kind }) => kind !== ClockKind.AAR)
    .map((clock) => ({
      kind: clock.kind,
      round: clock.round,
      dueAt: clock.dueAt,
      metAt: clock.metAt,
      state: clockStateOf(clock) as ReviewClock['state'],
      minutes: clock.metAt && minutesBetween(clock.startedAt, clock.metAt),
    }));
}

async function statementFacts(
  ctx: Ctx,
  crisis: Crisis,
  issues: Awaited<ReturnType<typeof issuesOf>>,
): Promise<ReviewStatement[]> {
  const all = await statementsOf(ctx, crisis, issues);
  const ids = all.flatMap(({ versions }) => versions.map(({ id }) => id));
  const given = await ctx.db.find(Approval, {
    where: { versionId: In(ids) },
    order: { at: 'ASC', id: 'ASC' },
  });
  return all.flatMap(({ statement, versions }) =>
    versions.map(({ id, title, no, state, submittedAt, publishedAt }) => {
      const approvals = given.filter(({ versionId }) => versionId === id);
      const last = approvals.filter(({ decision }) => decision === ApprovalDecision.APPROVED).at(-1);
      const approvalMinutes = last && submittedAt ? minutesBetween(submittedAt, last.at) : null;
      const { kind } = statement;
      return { kind, title, no, state, submittedAt, publishedAt, approvalMinutes, approvals };
    }),
  );
}

/** Everything the records say about a crisis, as the review shows it (crisis.md 9). */
export async function reviewFacts(ctx: Ctx, crisis: Crisis): Promise<ReviewFacts> {
  const issues = await issuesOf(ctx, crisis.id);
  const issueId = In(issues.map(({ id }) => id));
  const wrong = await ctx.db.find(FactItem, {
    where: { issueId, status: FactStatus.FALSE },
    order: { createdAt: 'ASC' },
  });
  const roles = await ctx.db.find(CrisisRole, {
    where: { crisisId: crisis.id },
    order: { fromAt: 'ASC', id: 'ASC' },
  });
  const { code, title, severity, isExercise, clockStartedAt, closedAt } = crisis;
  return {
    ...{ code, title, severity, isExercise, clockStartedAt, closedAt },
    trigger: (await firstAlert(ctx, crisis, issues))?.title ?? issues[0]?.title ?? null,
    impact: await impactOf(ctx, crisis, issues),
    times: await timesOf(ctx, crisis),
    clocks: await clocksOf(ctx, crisis),
    roles: roles.map(({ kind, personName, fromAt, toAt }) => ({ kind, personName, fromAt, toAt })),
    statements: await statementFacts(ctx, crisis, issues),
    wrongFacts: wrong
      .filter(({ createdAt }) => createdAt >= subjectStart(crisis))
      .map(({ text, decidedAt }) => ({ text, decidedAt })),
    targets: await targetsOf(ctx, crisis),
    ...(await pullThroughOf(ctx, crisis)),
    cost: await costOf(ctx, crisis),
    toneTest: await toneTestOf(ctx, crisis),
    hoaxes: await hoaxesOf(ctx, crisis, issues),
    inquiries: await inquiryFacts(ctx, crisis),
    replies: await repliesOf(ctx, crisis, issues),
    timeline: await momentsOf(ctx, crisis),
  };
}

const INSTANT = /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d\.\d{3}Z$/;

/** Facts as they were kept, with their instants as instants again. */
export const revived = (stored: unknown): ReviewFacts =>
  JSON.parse(JSON.stringify(stored), (_key, value) =>
    typeof value === 'string' && INSTANT.test(value) ? new Date(value) : value,
  );
