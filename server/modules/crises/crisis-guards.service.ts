import { In } from 'typeorm';
import type { Ctx } from '../../platform/ctx';
import { marks } from '../../platform/database';
import { DomainError, ErrorCode } from '../../platform/errors';
import { hourlyScores, type ScoreAt, scoresOfIssues } from '../issues/assessment-reads.service';
import { IssueStory } from '../issues/issue.entity';
import { type Crisis, CrisisRoleKind } from './crisis.entity';
import { currentRoles, issueIdsOf } from './crisis-step.service';
import { awaitedEvent, CRISIS_CLOSED } from './due-rule';
import { lateInquiries } from './inquiry-reads.service';
import { openRepliesOf } from './right-of-reply-reads.service';
import { StatementKind, StatementVersion, VersionState } from './statement.entity';
import { Task } from './task.entity';
import { timeOf } from './task-plan.service';
import { isOpenTask } from './task-settle.service';

const DAY_MS = 86_400_000;

const refuse = (message: string): DomainError => new DomainError(ErrorCode.INVALID_TRANSITION, message);

/** Scores of a crisis after a moment, up to now. */
const scoresSince = async (ctx: Ctx, crisis: Crisis, since: Date): Promise<ScoreAt[]> =>
  (await scoresOfIssues(ctx, await issueIdsOf(ctx, crisis.id), { from: since, to: ctx.now() })).filter(
    ({ at }) => at > since,
  );

/** Whether anything of the crisis is scored at all; a case opened by hand without news is not. */
async function isScored(ctx: Ctx, crisis: Crisis): Promise<boolean> {
  return ctx.db.existsBy(IssueStory, { issueId: In(await issueIdsOf(ctx, crisis.id)) });
}

/** When a score of issues first reached what starts the clocks, from a moment on; null when none did. */
export async function firstHighScore(
  ctx: Ctx,
  issueIds: readonly string[],
  from: Date,
): Promise<Date | null> {
  const scores = await scoresOfIssues(ctx, issueIds, { from, to: ctx.now() });
  return scores.find(({ score }) => score >= ctx.profile.crisis.containedBelow)?.at ?? null;
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
  const last = await hourlyScores(ctx, await issueIdsOf(ctx, crisis.id), 2);
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
  const high = (await scoresSince(ctx, crisis, since)).find(({ score }) => score >= limit);
  if (high) throw refuse(`Dalam 24 jam terakhir masih ada skor ${words(high.score)}.`);
  const [late] = await lateInquiries(ctx, crisis);
  if (late) throw refuse(`Pertanyaan ${late.outletName} belum dijawab dan sudah lewat tenggat.`);
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
  const high = (await scoresSince(ctx, crisis, since)).find(({ score }) => score >= limit);
  if (high) throw refuse(`Dalam 24 jam terakhir masih ada skor ${words(high.score)}.`);
  await assertTasksDone(ctx, crisis);
  const issueId = In(await issueIdsOf(ctx, crisis.id));
  const waiting = await ctx.db.findOneBy(StatementVersion, { issueId, state: VersionState.IN_REVIEW });
  if (waiting) throw refuse(`Masih ada naskah yang menunggu persetujuan: ${waiting.title}.`);
  const replies = await openRepliesOf(ctx, crisis.id);
  if (replies > 0)
    throw refuse(`Masih ada ${replies} hak jawab yang belum selesai. Selesaikan atau alihkan dahulu.`);
}
