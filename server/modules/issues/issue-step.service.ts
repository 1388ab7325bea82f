import { In } from 'typeorm';
import type { Ctx } from '../../platform/ctx';
import { ErrorCode, invalid, notFound } from '../../platform/errors';
import { refusal } from '../../platform/lifecycle';
import { rolesOn } from '../identity/person.service';
import { User, UserState } from '../identity/user.entity';
import { WorkUnit } from '../identity/work-unit.entity';
import { CaseAccess, Visibility } from './case-access.entity';
import { type Issue, IssueStory, OPEN_STATES } from './issue.entity';
import type { IssueTold } from './issue.events';
import { OWNERS } from './issue.inputs';
import { DEEDS, type IssueDeed } from './issue.lifecycle';

/** What every event of an issue carries. */
export const issueFacts = ({ id, code, title, state, ownerId, isExercise }: Issue): IssueTold => ({
  issueId: id,
  code,
  title,
  state,
  ownerId,
  isExercise,
});

/** A reason that says something. @throws INVALID_INPUT */
export function reasonOf(text: string, field = 'reason'): string {
  if (!text.trim()) throw invalid(field, 'Tulis alasannya.');
  return text.trim();
}

/** Refuses a deed that moves no state. @throws FORBIDDEN, INVALID_TRANSITION when the issue is not open */
export function assertDeed(ctx: Ctx, issue: Issue, deed: IssueDeed): void {
  const answer = ctx.actor.isSystem || DEEDS[deed](ctx.actor);
  if (answer !== true) throw refusal(answer);
  if (!OPEN_STATES.includes(issue.state)) throw refusal(ErrorCode.INVALID_TRANSITION);
}

/** An active person who may own issues. @throws INVALID_INPUT */
export async function assertOwner(ctx: Ctx, ownerId: string): Promise<void> {
  const user = await ctx.db.findOneBy(User, { id: ownerId, state: UserState.ACTIVE });
  const roles = user ? ((await rolesOn(ctx, [ownerId], ctx.today())).get(ownerId) ?? []) : [];
  if (!roles.some((role) => OWNERS.includes(role)))
    throw invalid(['triage', 'ownerId'], 'Pilih petugas yang dapat menangani isu.');
}

/** Refuses a department or district that the office does not know. @throws INVALID_INPUT, NOT_FOUND */
export async function assertPlaces(
  ctx: Ctx,
  { agencyId, districts }: { agencyId?: string | null; districts?: readonly string[] | null },
): Promise<void> {
  if (agencyId && !(await ctx.db.existsBy(WorkUnit, { id: agencyId })))
    throw notFound(['triage', 'agencyId']);
  const codes = ctx.profile.districts.map(({ code }) => code);
  const unknown = (districts ?? []).filter((code) => !codes.includes(code));
  if (unknown.length > 0)
    throw invalid(['triage', 'districts'], `Kecamatan tidak dikenal: ${unknown.join(', ')}.`);
}

/** Numbers of an issue's stories, the first added first. */
export async function storyNosOf(ctx: Ctx, issueId: string): Promise<number[]> {
  const rows = await ctx.db.find(IssueStory, {
    where: { issueId },
    order: { addedAt: 'ASC', storyNo: 'ASC' },
  });
  return rows.map(({ storyNo }) => storyNo);
}

/** Puts stories into an issue; those already there stay. Returns the new ones. */
export async function addStories(ctx: Ctx, issueId: string, nos: readonly number[]): Promise<number[]> {
  const known = await storyNosOf(ctx, issueId);
  const fresh = [...new Set(nos)].filter((no) => !known.includes(no));
  for (const storyNo of fresh) await ctx.db.insert(IssueStory, { issueId, storyNo, addedAt: ctx.now() });
  return fresh;
}

/** Puts persons on the access list of a restricted issue or crisis; does nothing for those already there. */
export async function grantAccess(
  ctx: Ctx,
  caseId: string,
  personIds: readonly (string | null)[],
): Promise<void> {
  const wanted = [...new Set(personIds.filter((id): id is string => Boolean(id)))];
  if (wanted.length === 0) return;
  const known = await ctx.db.findBy(CaseAccess, { caseId, personId: In(wanted) });
  const missing = wanted.filter((id) => !known.some(({ personId }) => personId === id));
  for (const personId of missing)
    await ctx.db.insert(CaseAccess, { caseId, personId, givenById: ctx.actor.id, at: ctx.now() });
}

/** The access list of a case becomes exactly these persons. */
export async function replaceAccess(
  ctx: Ctx,
  caseId: string,
  personIds: readonly (string | null)[],
): Promise<void> {
  await ctx.db.delete(CaseAccess, { caseId });
  await grantAccess(ctx, caseId, personIds);
}

/** Ids of the persons on an access list. */
export const accessList = async (ctx: Ctx, caseId: string): Promise<string[]> =>
  (await ctx.db.find(CaseAccess, { where: { caseId }, order: { at: 'ASC', personId: 'ASC' } })).map(
    ({ personId }) => personId,
  );

/** Whether a case is kept to an access list. */
export const isRestricted = ({ visibility }: { visibility: Visibility }): boolean =>
  visibility === Visibility.RESTRICTED;
