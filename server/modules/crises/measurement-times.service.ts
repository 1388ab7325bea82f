import { In, IsNull } from 'typeorm';
import type { Ctx } from '../../platform/ctx';
import { Alert } from '../issues/alert.entity';
import { RiskAssessment, RiskLevel } from '../issues/assessment.entity';
import type { Issue } from '../issues/issue.entity';
import type { Crisis } from './crisis.entity';
import { issuesOf } from './crisis-step.service';
import { hoursInLevels } from './measure';
import type { CrisisTimes, LevelHours } from './measurement.types';
import { storiesOfIssues, subjectItems } from './measurement-items.service';
import { CrisisOccurrence, CrisisSignal } from './occurrence.entity';
import { minutesBetween } from './sla';
import { Statement, StatementKind, StatementVersion } from './statement.entity';

const WEEK_MS = 7 * 86_400_000;

/** From when on the items of a crisis are looked at: signs of it are older than its clock, but not by months. */
export const subjectStart = ({ clockStartedAt }: Crisis): Date =>
  new Date(clockStartedAt.getTime() - WEEK_MS);

/** Statements of a crisis, and of its issues from the days before it was declared. */
export async function statementsOf(
  ctx: Ctx,
  crisis: Crisis,
  issues: readonly Issue[],
): Promise<{ statement: Statement; versions: StatementVersion[] }[]> {
  const statements = await ctx.db.find(Statement, {
    where: [{ crisisId: crisis.id }, { crisisId: IsNull(), issueId: In(issues.map(({ id }) => id)) }],
    order: { createdAt: 'ASC', id: 'ASC' },
  });
  const own = statements.filter((one) => one.crisisId !== null || one.createdAt >= subjectStart(crisis));
  const versions = await ctx.db.find(StatementVersion, {
    where: { statementId: In(own.map(({ id }) => id)) },
    order: { no: 'ASC' },
  });
  return own.map((statement) => ({
    statement,
    versions: versions.filter(({ statementId }) => statementId === statement.id),
  }));
}

interface Published {
  first: Date | null;
  full: Date | null;
  last: Date | null;
}

/** When the first, the first full, and the last statement of a crisis were published; null while none was. */
export async function publishedAts(ctx: Ctx, crisis: Crisis, issues: readonly Issue[]): Promise<Published> {
  const all = (await statementsOf(ctx, crisis, issues))
    .flatMap(({ statement, versions }) =>
      versions.flatMap(({ publishedAt }) => (publishedAt ? [{ kind: statement.kind, publishedAt }] : [])),
    )
    .sort((a, b) => a.publishedAt.getTime() - b.publishedAt.getTime());
  return {
    first: all[0]?.publishedAt ?? null,
    full: all.find(({ kind }) => kind === StatementKind.FULL)?.publishedAt ?? null,
    last: all.at(-1)?.publishedAt ?? null,
  };
}

/** The earliest alert of the issues of a crisis; null without one. */
export async function firstAlert(ctx: Ctx, crisis: Crisis, issues: readonly Issue[]): Promise<Alert | null> {
  const ids = issues.map(({ id }) => id);
  const alertIds = issues.flatMap(({ alertId }) => (alertId ? [alertId] : []));
  const alerts = await ctx.db.find(Alert, {
    where: [{ issueId: In(ids) }, { id: In(alertIds) }],
    order: { openedAt: 'ASC', id: 'ASC' },
  });
  return alerts.find(({ openedAt }) => openedAt >= subjectStart(crisis)) ?? null;
}

const ORDER = Object.values(RiskLevel);

/** Displayed levels of the issues and, from before they were opened, of their stories; of one moment the highest. */
async function levelsOf(ctx: Ctx, crisis: Crisis, issues: readonly Issue[]): Promise<LevelHours[]> {
  const stories = await storiesOfIssues(ctx, issues);
  const rows = await ctx.db.find(RiskAssessment, {
    where: [{ issueId: In(issues.map(({ id }) => id)) }, { storyNo: In(stories) }],
    order: { at: 'ASC' },
  });
  const opened = Math.min(...issues.map(({ openedAt }) => openedAt.getTime()));
  const highest = new Map<number, RiskLevel>();
  for (const { at, shownLevel, issueId } of rows) {
    const isOwn = issueId !== null || at.getTime() <= opened;
    if (!isOwn || at < subjectStart(crisis) || at > ctx.now()) continue;
    const known = highest.get(at.getTime());
    if (!known || ORDER.indexOf(shownLevel) > ORDER.indexOf(known)) highest.set(at.getTime(), shownLevel);
  }
  const points = [...highest].map(([at, level]) => ({ at, level }));
  const hours = hoursInLevels(points, (crisis.closedAt ?? ctx.now()).getTime());
  return ORDER.map((level) => ({ level, hours: hours.get(level) ?? 0 }));
}

async function lastUpdateGap(ctx: Ctx, crisis: Crisis, last: Date | null): Promise<number | null> {
  const [note] = await ctx.db.find(CrisisOccurrence, {
    where: { crisisId: crisis.id, kind: CrisisSignal.NO_CHANGE_NOTED },
    order: { at: 'DESC' },
    take: 1,
  });
  const moments = [last, note?.at].flatMap((at) => (at ? [at.getTime()] : []));
  if (moments.length === 0) return null;
  return minutesBetween(new Date(Math.max(...moments)), crisis.closedAt ?? ctx.now());
}

const gap = (from: Date | null | undefined, to: Date | null | undefined): number | null =>
  from && to ? minutesBetween(from, to) : null;

/** Times of a crisis (crisis.md 8.1): both times to the first statement, and how long each level was displayed. */
export async function timesOf(ctx: Ctx, crisis: Crisis): Promise<CrisisTimes> {
  const issues = await issuesOf(ctx, crisis.id);
  const { first, full, last } = await publishedAts(ctx, crisis, issues);
  const alert = await firstAlert(ctx, crisis, issues);
  const end = crisis.closedAt ?? ctx.now();
  const items = await subjectItems(ctx, issues, subjectStart(crisis), end);
  const negative = items.find(({ isNegative }) => isNegative === true);
  const firstNegativeAt = negative ? new Date(negative.at) : null;
  return {
    firstNegativeAt,
    alertAt: alert?.openedAt ?? null,
    firstStatementAt: first,
    fullStatementAt: full,
    detectMinutes: gap(firstNegativeAt, alert?.openedAt),
    acknowledgeMinutes: gap(alert?.openedAt, alert?.acknowledgedAt),
    declareMinutes: gap(alert?.acknowledgedAt, crisis.declaredAt),
    firstStatementFromClockMinutes: gap(crisis.clockStartedAt, first),
    firstStatementFromPublicMinutes: gap(firstNegativeAt, first),
    fullStatementMinutes: gap(crisis.clockStartedAt, full),
    lastUpdateGapMinutes: await lastUpdateGap(ctx, crisis, last),
    levels: await levelsOf(ctx, crisis, issues),
  };
}
