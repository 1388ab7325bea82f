import { In, MoreThan } from 'typeorm';
import { toNumber } from '../../platform/columns';
import type { Ctx } from '../../platform/ctx';
import { marks } from '../../platform/database';
import { DomainError, ErrorCode } from '../../platform/errors';
import { RiskAssessment } from '../issues/assessment.entity';
import { IssueStory } from '../issues/issue.entity';
import { type Crisis, CrisisRoleKind } from './crisis.entity';
import { currentRoles, issueIdsOf } from './crisis-step.service';
import { awaitedEvent, CRISIS_CLOSED } from './due-rule';
import { StatementKind, StatementVersion, VersionState } from './statement.entity';
import { Task } from './task.entity';
import { timeOf } from './task-plan.service';
import { isOpenTask } from './task-settle.service';

const HOUR_MS = 3_600_000;
const DAY_MS = 24 * HOUR_MS;

const refuse = (message: string): DomainError => new DomainError(ErrorCode.INVALID_TRANSITION, message);

/** The scores of a crisis: those of its issues, and of their stories before the issues were opened; by moment the highest. */
async function scoresOf(ctx: Ctx, crisis: Crisis, since: Date): Promise<{ at: Date; score: number }[]> {
  const ids = await issueIdsOf(ctx, crisis.id);
  const stories = await ctx.db.findBy(IssueStory, { issueId: In(ids) });
  const rows = await ctx.db.find(RiskAssessment, {
    where: [
      { issueId: In(ids), at: MoreThan(since) },
      { storyNo: In(stories.map(({ storyNo }) => storyNo)), at: MoreThan(since) },
    ],
    order: { at: 'ASC' },
  });
  const highest = new Map<number, number>();
  for (const { at, score } of rows)
    highest.set(at.getTime(), Math.max(score, highest.get(at.getTime()) ?? 0));
  return [...highest].map(([at, score]) => ({ at: new Date(at), score })).filter(({ at }) => at <= ctx.now());
}

/** Whether anything of the crisis is scored at all; a case opened by hand without news is not. */
async function isScored(ctx: Ctx, crisis: Crisis): Promise<boolean> {
  return ctx.db.existsBy(IssueStory, { issueId: In(await issueIdsOf(ctx, crisis.id)) });
}

/** When a score of the crisis first reached what starts the clocks, in the present episode of its issues; null when none did. */
export async function firstHighScore(
  ctx: Ctx,
  issueIds: readonly string[],
  since: Date,
): Promise<Date | null> {
  const [row] = await ctx.db.query(
    `SELECT MIN(r.at) AS at FROM risk_assessment r WHERE r.score >= ? AND r.at >= ? AND (r.issueId IN (${marks(issueIds)})
       OR r.storyNo IN (SELECT s.storyNo FROM issue_story s WHERE s.issueId IN (${marks(issueIds)})))`,
    [ctx.profile.crisis.containedBelow, since.getTime(), ...issueIds, ...issueIds],
  );
  return row?.at == null ? null : new Date(toNumber(row.at));
}

/** Refuses to begin without commander, spokesperson and scribe. @throws INVALID_TRANSITION */
export async function assertManned(ctx: Ctx, crisis: Crisis): Promise<void> {
  const kinds = (await currentRoles(ctx, crisis.id)).map(({ kind }) => kind);
  const { COMMANDER, SPOKESPERSON, SCRIBE } = CrisisRoleKind;
  const missing = [COMMANDER, SPOKESPERSON, SCRIBE].filter((kind) => !kinds.includes(kind));
  const names: Partial<Record<CrisisRoleKind, string>> = {
    COMMANDER: 'pemimpin',
    SPOKESPERSON: 'juru bicara',
    SCRIBE: 'notulis',
  };
  if (missing.length > 0) throw refuse(`Tunjuk ${missing.map((kind) => names[kind]).join(', ')} lebih dulu.`);
}

async function hasPublished(ctx: Ctx, crisis: Crisis, kind: StatementKind): Promise<boolean> {
  const ids = await issueIdsOf(ctx, crisis.id);
  const rows: unknown[] = await ctx.db.query(
    `SELECT v.id FROM statement_version v JOIN statement s ON s.id = v.statementId
     WHERE s.kind = ? AND v.publishedAt IS NOT NULL AND (s.crisisId = ? OR (s.crisisId IS NULL AND s.createdAt >= ?))
       AND s.issueId IN (${marks(ids)}) LIMIT 1`,
    [kind, crisis.id, crisis.clockStartedAt.getTime(), ...ids],
  );
  return rows.length > 0;
}

/** Refuses containment without a full statement, or while the last two scores on the hour are not calm. @throws INVALID_TRANSITION */
export async function assertContained(ctx: Ctx, crisis: Crisis): Promise<void> {
  if (!(await hasPublished(ctx, crisis, StatementKind.FULL)))
    throw refuse('Terbitkan sedikitnya satu rilis lengkap lebih dulu.');
  if (!(await isScored(ctx, crisis))) return;
  const limit = ctx.profile.crisis.containedBelow;
  const onHour = (await scoresOf(ctx, crisis, crisis.clockStartedAt)).filter(
    ({ at }) => at.getTime() % HOUR_MS === 0,
  );
  const last = onHour.slice(-2);
  if (last.length < 2) throw refuse('Tunggu dua penilaian pada jam bulat.');
  const high = last.find(({ score }) => score >= limit);
  if (high)
    throw refuse(
      `Dua penilaian terakhir pada jam bulat harus di bawah ${limit}; masih ada ${words(high.score)}.`,
    );
}

const words = (score: number): string => score.toFixed(2).replace('.', ',');

/** Refuses recovery before a calm day. @throws INVALID_TRANSITION */
export async function assertRecovering(ctx: Ctx, crisis: Crisis): Promise<void> {
  const limit = ctx.profile.crisis.containedBelow;
  const since = new Date(ctx.now().getTime() - DAY_MS);
  const high = (await scoresOf(ctx, crisis, since)).find(({ score }) => score >= limit);
  if (high) throw refuse(`Dalam 24 jam terakhir masih ada skor ${words(high.score)}.`);
}

async function assertTasksDone(ctx: Ctx, crisis: Crisis): Promise<void> {
  const tasks = await ctx.db.find(Task, {
    where: { crisisId: crisis.id, isMandatory: true },
    order: { stepNo: 'ASC' },
  });
  const open = tasks.filter((task) => isOpenTask(task) && awaitedEvent(timeOf(task)) !== CRISIS_CLOSED);
  if (open.length === 0) return;
  const names = open.map(({ stepNo, text }) => (stepNo === null ? text : `${stepNo}. ${text}`)).join('; ');
  throw new DomainError(ErrorCode.INVALID_TRANSITION, `Tugas wajib belum selesai: ${names}.`, ['tasks']);
}

/** Refuses closing while scores, tasks or approvals are open. @throws INVALID_TRANSITION, which names what is open */
export async function assertClosable(ctx: Ctx, crisis: Crisis): Promise<void> {
  const limit = ctx.profile.crisis.closedBelow;
  const since = new Date(ctx.now().getTime() - DAY_MS);
  const high = (await scoresOf(ctx, crisis, since)).find(({ score }) => score >= limit);
  if (high) throw refuse(`Dalam 24 jam terakhir masih ada skor ${words(high.score)}.`);
  await assertTasksDone(ctx, crisis);
  const issueId = In(await issueIdsOf(ctx, crisis.id));
  const waiting = await ctx.db.findOneBy(StatementVersion, { issueId, state: VersionState.IN_REVIEW });
  if (waiting) throw refuse(`Masih ada naskah yang menunggu persetujuan: ${waiting.title}.`);
}
