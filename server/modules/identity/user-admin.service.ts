import { ROLE_LABELS, Role } from '../../platform/actor';
import type { Ctx } from '../../platform/ctx';
import { DomainError, ErrorCode, invalid } from '../../platform/errors';
import { refusal } from '../../platform/lifecycle';
import { addDays } from '../../platform/working-days';
import { mailInvitation } from './account-mail.service';
import { asSystem } from './actor.service';
import { Invitation } from './invitation.entity';
import { checkPassword, hashPassword } from './password.service';
import { type ActingKind, assertRolesFit, COMPANY_ROLES, RoleGrant } from './role-grant.entity';
import { endSessions } from './session.service';
import { requireStepUp } from './step-up.service';
import { newToken, tokenHash } from './token.service';
import { User } from './user.entity';
import {
  RoleEnded,
  RoleGranted,
  UserInvited,
  UserJoined,
  UserReinstated,
  UserSuspended,
} from './user.events';
import { UserAction, userLifecycle } from './user.lifecycle';
import { checkedEmail, makeUser } from './user.service';
import { WorkUnit } from './work-unit.entity';

const INVITATION_MS = 72 * 3_600_000;

interface Invite {
  name: string;
  email: string;
  role: Role;
  workUnitId?: string | null;
}

/** Where an invited account will belong: the office, by an administrator; a company, by its company admin (S-27). */
async function placeOf(
  ctx: Ctx,
  { role, workUnitId = null }: Invite,
): Promise<{ companyId: string | null; workUnitId: string | null }> {
  const { actor } = ctx;
  if (actor.is(Role.SYSTEM_ADMIN) && !COMPANY_ROLES.includes(role)) {
    if (workUnitId && !(await ctx.find(WorkUnit, workUnitId)))
      throw invalid('workUnitId', 'Unit kerja tidak ditemukan.');
    await requireStepUp(ctx);
    return { companyId: null, workUnitId };
  }
  if (actor.is(Role.COMPANY_ADMIN) && actor.companyId && COMPANY_ROLES.includes(role))
    return { companyId: actor.companyId, workUnitId: null };
  throw refusal(ErrorCode.FORBIDDEN);
}

/** Mails an invitation, valid 72 hours. @throws FORBIDDEN, DUPLICATE, INVALID_INPUT, STEP_UP_REQUIRED */
export async function inviteUser(ctx: Ctx, input: Invite): Promise<Invitation> {
  const place = await placeOf(ctx, input);
  const email = checkedEmail(input.email);
  assertRolesFit(place, [input.role], ctx.profile.settings);
  if (await ctx.db.existsBy(User, { email }))
    throw new DomainError(ErrorCode.DUPLICATE, 'Alamat e-mail ini sudah punya akun.', ['email']);
  const token = newToken();
  const invitation = await ctx.create(Invitation, {
    name: input.name.trim(),
    email,
    role: input.role,
    ...place,
    invitedById: ctx.actor.id ?? '',
    tokenHash: tokenHash(token),
    expiresAt: new Date(ctx.now().getTime() + INVITATION_MS),
    acceptedAt: null,
  });
  const { name, expiresAt, id } = invitation;
  await mailInvitation(ctx, { name, email }, ROLE_LABELS[input.role], ctx.actor.name, token, expiresAt, id);
  await ctx.emit(UserInvited, invitation, { invitationId: id, role: input.role, companyId: place.companyId });
  return invitation;
}

/** Opens the account of an invitation with the password chosen now. @throws INVALID_INPUT, DUPLICATE */
export async function acceptInvitation(
  ctx: Ctx,
  input: { token: string; name?: string | null; password: string },
): Promise<User> {
  const found = await ctx.db.findOneBy(Invitation, { tokenHash: tokenHash(input.token) });
  return asSystem(ctx, async () => {
    const invitation = found && (await ctx.get(Invitation, found.id));
    if (!invitation || invitation.acceptedAt || invitation.expiresAt <= ctx.now()) {
      throw invalid('token', 'Undangan ini sudah dipakai atau kedaluwarsa. Mintalah undangan baru.');
    }
    const { email, role, companyId, workUnitId } = invitation;
    const name = input.name?.trim() || invitation.name;
    checkPassword(ctx, input.password, { name, email });
    const user = await makeUser(ctx, {
      name,
      email,
      roles: [role],
      companyId,
      workUnitId,
      passwordHash: await hashPassword(input.password),
    });
    invitation.acceptedAt = ctx.now();
    await ctx.save(invitation);
    await ctx.emit(UserJoined, user, { userId: user.id, invitationId: invitation.id, role });
    return user;
  });
}

/** Shuts a person out at once; sessions end, keys are dead. @throws FORBIDDEN, SELF_APPROVAL, INVALID_TRANSITION */
export async function suspendUser(ctx: Ctx, input: { userId: string; reason: string }): Promise<User> {
  const user = await ctx.get(User, input.userId, ['userId']);
  await userLifecycle.take(ctx, user, UserAction.SUSPEND);
  await ctx.save(user);
  await endSessions(ctx, user.id);
  await ctx.emit(UserSuspended, user, { userId: user.id }, { reason: input.reason });
  return user;
}

/** Lets a suspended person sign in again. @throws FORBIDDEN, SELF_APPROVAL, INVALID_TRANSITION */
export async function reinstateUser(
  ctx: Ctx,
  input: { userId: string; reason?: string | null },
): Promise<User> {
  const user = await ctx.get(User, input.userId, ['userId']);
  await userLifecycle.take(ctx, user, UserAction.REINSTATE);
  await ctx.save(user);
  await ctx.emit(UserReinstated, user, { userId: user.id }, { reason: input.reason });
  return user;
}

interface Grant {
  userId: string;
  role: Role;
  workUnitId?: string | null;
  acting?: ActingKind | null;
  fromOn?: string | null;
  toOn?: string | null;
}

/** Gives a person a role from a day on; counts from the next request. @throws FORBIDDEN, SEPARATION_OF_DUTY, DUPLICATE, STEP_UP_REQUIRED */
export async function grantRole(ctx: Ctx, input: Grant): Promise<User> {
  const user = await ctx.get(User, input.userId, ['userId']);
  await userLifecycle.take(ctx, user, UserAction.GRANT_ROLE);
  await requireStepUp(ctx);
  const fromOn = input.fromOn ?? ctx.today();
  const toOn = input.toOn ?? null;
  const workUnitId = input.workUnitId ?? user.workUnitId;
  if (toOn && toOn < fromOn) throw invalid('toOn', 'Hari terakhir tidak boleh mendahului hari pertama.');
  if (workUnitId && !(await ctx.find(WorkUnit, workUnitId)))
    throw invalid('workUnitId', 'Unit kerja tidak ditemukan.');
  const overlapping = (await ctx.list(RoleGrant, 'userId', user.id)).filter((one) =>
    one.overlaps(fromOn, toOn),
  );
  if (overlapping.some((one) => one.role === input.role))
    throw new DomainError(ErrorCode.DUPLICATE, 'Peran ini sudah dipegang pada masa itu.', ['role']);
  assertRolesFit(
    { companyId: user.companyId, workUnitId },
    [...overlapping.map((one) => one.role), input.role],
    ctx.profile.settings,
  );
  const { role, acting = null } = input;
  const grant = await ctx.create(RoleGrant, {
    userId: user.id,
    companyId: user.companyId,
    role,
    workUnitId,
    acting,
    fromOn,
    toOn,
    grantedById: ctx.actor.id,
  });
  await ctx.emit(RoleGranted, user, { userId: user.id, role, fromOn, toOn }, { links: [grant] });
  return user;
}

/** Takes a role away at once: yesterday was its last day. @throws FORBIDDEN, SELF_APPROVAL, INVALID_TRANSITION, STEP_UP_REQUIRED */
export async function endRole(ctx: Ctx, input: { roleGrantId: string; reason: string }): Promise<User> {
  const { userId } = await ctx.get(RoleGrant, input.roleGrantId, ['roleGrantId']);
  const user = await ctx.get(User, userId);
  await userLifecycle.take(ctx, user, UserAction.END_ROLE);
  await requireStepUp(ctx);
  const grant = await ctx.get(RoleGrant, input.roleGrantId);
  const toOn = addDays(ctx.today(), -1);
  if (grant.toOn !== null && grant.toOn <= toOn)
    throw new DomainError(ErrorCode.INVALID_TRANSITION, 'Peran ini sudah berakhir.');
  grant.toOn = toOn;
  await ctx.save(grant);
  await ctx.emit(
    RoleEnded,
    user,
    { userId: user.id, role: grant.role, toOn },
    { reason: input.reason, links: [grant] },
  );
  return user;
}
