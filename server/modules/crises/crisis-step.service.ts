import { In } from 'typeorm';
import type { Ctx } from '../../platform/ctx';
import { ErrorCode, invalid } from '../../platform/errors';
import { refusal } from '../../platform/lifecycle';
import { isExerciseIssue } from '../issues/exercise.service';
import { Issue } from '../issues/issue.entity';
import { Crisis, CrisisIssue, CrisisRole, CrisisRoleKind } from './crisis.entity';
import type { CrisisTold } from './crisis.events';
import { CrisisAction, type CrisisDeed, DEEDS, RUNNING } from './crisis.lifecycle';

/** What every event of a crisis carries. */
export const crisisFacts = (crisis: Crisis): CrisisTold => ({
  crisisId: crisis.id,
  code: crisis.code,
  title: crisis.title,
  state: crisis.state,
  severity: crisis.severity,
  commanderId: crisis.commanderId,
  isExercise: crisis.isExercise,
});

/** A reason that says something. @throws INVALID_INPUT */
export function reasonOf(text: string, field = 'reason'): string {
  if (!text.trim()) throw invalid(field, 'Tulis alasannya.');
  return text.trim();
}

/** Ids of the issues of a crisis, the one it was declared over first. */
export async function issueIdsOf(ctx: Ctx, crisisId: string): Promise<string[]> {
  const rows = await ctx.db.find(CrisisIssue, {
    where: { crisisId },
    order: { addedAt: 'ASC', issueId: 'ASC' },
  });
  return rows.map(({ issueId }) => issueId);
}

/** The issues of a crisis as they are, whoever asks. */
export async function issuesOf(ctx: Ctx, crisisId: string): Promise<Issue[]> {
  const ids = await issueIdsOf(ctx, crisisId);
  const issues = ids.length > 0 ? await ctx.db.findBy(Issue, { id: In(ids) }) : [];
  return ids.flatMap((id) => issues.filter((issue) => issue.id === id));
}

/** Whether a record belongs to a drill: nothing of it leaves the office, costs or counts. */
export async function isExercise(
  ctx: Ctx,
  ref: { crisisId?: string | null; issueId?: string | null },
): Promise<boolean> {
  if (ref.crisisId && (await ctx.db.existsBy(Crisis, { id: ref.crisisId, isExercise: true }))) return true;
  return ref.issueId ? isExerciseIssue(ctx, ref.issueId) : false;
}

/** The parts that persons hold in a crisis now. */
export const currentRoles = async (ctx: Ctx, crisisId: string): Promise<CrisisRole[]> =>
  (await ctx.db.find(CrisisRole, { where: { crisisId }, order: { fromAt: 'ASC', id: 'ASC' } })).filter(
    ({ isCurrent }) => isCurrent,
  );

/** Whether the caller writes the record of this crisis. */
const isScribe = async (ctx: Ctx, crisis: Crisis): Promise<boolean> =>
  (await currentRoles(ctx, crisis.id)).some(
    ({ kind, personId }) => kind === CrisisRoleKind.SCRIBE && personId === ctx.actor.id,
  );

/** Whether the caller may do a deed that moves no state now. */
export async function mayDo(ctx: Ctx, crisis: Crisis, deed: CrisisDeed): Promise<boolean> {
  if (DEEDS[deed](ctx.actor, crisis) === true) return true;
  return deed === CrisisAction.RECORD && (await isScribe(ctx, crisis));
}

/** A crisis for changing, on which the caller may do this now. @throws NOT_FOUND, FORBIDDEN, INVALID_TRANSITION */
export async function crisisFor(ctx: Ctx, crisisId: string, deed: CrisisDeed): Promise<Crisis> {
  const crisis = await ctx.get(Crisis, crisisId, ['crisisId']);
  if (!ctx.actor.isSystem && !(await mayDo(ctx, crisis, deed))) throw refusal(ErrorCode.FORBIDDEN);
  if (!RUNNING.includes(crisis.state)) throw refusal(ErrorCode.INVALID_TRANSITION);
  return crisis;
}
