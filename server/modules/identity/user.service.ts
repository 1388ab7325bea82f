import { IsNull, LessThanOrEqual, MoreThanOrEqual, type SelectQueryBuilder } from 'typeorm';
import { Actor, type Role } from '../../platform/actor';
import type { Ctx } from '../../platform/ctx';
import { DomainError, ErrorCode, invalid, isDuplicate } from '../../platform/errors';
import { assertRolesFit, RoleGrant } from './role-grant.entity';
import { Language, User, UserState } from './user.entity';

/** What a new account is made of. */
export interface NewUser {
  name: string;
  email: string;
  roles?: readonly Role[];
  id?: string;
  honorific?: string | null;
  companyId?: string | null;
  workUnitId?: string | null;
  passwordHash?: string | null;
  /** NIK or NIP. */
  personNumber?: string | null;
  isDemo?: boolean;
  /** First day of the roles; today when absent. */
  fromOn?: string;
}

/** The form in which an address is stored and compared. */
export const cleanEmail = (email: string): string => email.trim().toLowerCase();

/** The address in stored form. @throws INVALID_INPUT when it is none */
export function checkedEmail(email: string): string {
  const clean = cleanEmail(email);
  if (clean.length > 160 || !/^[^\s@,;<>"]+@[^\s@,;<>"]+\.[^\s@.,;<>"]+$/.test(clean)) {
    throw invalid('email', 'Tulis alamat e-mail lengkap, misalnya nama@contoh.go.id.');
  }
  return clean;
}

/**
 * Makes an account with its roles, without a mail: for invitations, registrations, the command line and seeds.
 *
 * @throws DUPLICATE for a known address or person number, SEPARATION_OF_DUTY, INVALID_INPUT for roles that do not fit
 */
export async function makeUser(ctx: Ctx, input: NewUser): Promise<User> {
  const { personNumber = null, roles = [] } = input;
  const { secrets } = ctx.app;
  const user = await insertUser(ctx, {
    name: input.name.trim(),
    email: checkedEmail(input.email),
    honorific: input.honorific ?? null,
    language: Language.ID,
    state: UserState.ACTIVE,
    companyId: input.companyId ?? null,
    workUnitId: input.workUnitId ?? null,
    isDemo: input.isDemo ?? false,
    passwordHash: input.passwordHash ?? null,
    totpLastStep: 0,
    recoveryHashes: [],
    personNumber: personNumber && secrets.encrypt(personNumber),
    personNumberHash: personNumber && secrets.lookup(`person:${personNumber}`),
  });
  assertRolesFit(user, roles, ctx.profile.settings);
  const fromOn = input.fromOn ?? ctx.today();
  for (const role of roles) await ctx.create(RoleGrant, grantOf(ctx, user, role, fromOn));
  return user;
}

const grantOf = (ctx: Ctx, user: User, role: Role, fromOn: string): Partial<RoleGrant> => ({
  userId: user.id,
  companyId: user.companyId,
  role,
  workUnitId: user.workUnitId,
  fromOn,
  grantedById: ctx.actor.id,
});

async function insertUser(ctx: Ctx, values: Partial<User>): Promise<User> {
  const where = [
    { email: values.email },
    ...(values.personNumberHash ? [{ personNumberHash: values.personNumberHash }] : []),
  ];
  const taken = await ctx.db.findOne(User, { where });
  if (taken) throw duplicate(taken.email === values.email ? 'email' : 'personNumber');
  try {
    return await ctx.create(User, values);
  } catch (error) {
    if (isDuplicate(error)) throw duplicate('email');
    throw error;
  }
}

const duplicate = (field: 'email' | 'personNumber'): DomainError =>
  new DomainError(
    ErrorCode.DUPLICATE,
    field === 'email'
      ? 'Alamat e-mail ini sudah dipakai akun lain.'
      : 'NIK atau NIP ini sudah dipakai akun lain.',
    [field],
  );

/** Active people who hold `role` today, by name; with a work unit only those of that unit. */
export async function usersWithRole(ctx: Ctx, role: Role, workUnitId?: string | null): Promise<User[]> {
  const today = ctx.today();
  const base = { role, fromOn: LessThanOrEqual(today), ...(workUnitId && { workUnitId }) };
  const grants = await ctx.db.find(RoleGrant, {
    where: [
      { ...base, toOn: IsNull() },
      { ...base, toOn: MoreThanOrEqual(today) },
    ],
  });
  const ids = [...new Set(grants.map((grant) => grant.userId))];
  return activeUsers(
    ctx,
    ids.map((id) => ({ id })),
  );
}

/** Active people of a press company, by name. */
export const usersOfCompany = (ctx: Ctx, companyId: string): Promise<User[]> =>
  activeUsers(ctx, [{ companyId }]);

async function activeUsers(ctx: Ctx, where: { id?: string; companyId?: string }[]): Promise<User[]> {
  if (where.length === 0) return [];
  return ctx.db.find(User, {
    where: where.map((one) => ({ ...one, state: UserState.ACTIVE })),
    order: { name: 'ASC', id: 'ASC' },
  });
}

/**
 * Binds a company user to the company just made; for the outlets module. The right counts from the next request,
 * and from now on in this one.
 *
 * @throws CONFLICT when the person belongs to another company already
 */
export async function joinCompany(ctx: Ctx, userId: string, companyId: string): Promise<User> {
  const user = await ctx.get(User, userId);
  if (user.companyId && user.companyId !== companyId) {
    throw new DomainError(ErrorCode.CONFLICT, 'Akun ini sudah terikat pada perusahaan lain.');
  }
  user.companyId = companyId;
  await ctx.save(user);
  for (const { id } of await ctx.list(RoleGrant, 'userId', userId)) {
    const grant = await ctx.get(RoleGrant, id);
    grant.companyId = companyId;
    await ctx.save(grant);
  }
  if (ctx.actor.id === userId) ctx.actor = new Actor({ ...ctx.actor, companyId });
  return user;
}

interface UserNarrowing {
  search?: string | null;
  role?: Role | null;
  state?: UserState | null;
  companyId?: string | null;
}

/** Conditions of the people list; the alias of the row is `row`. */
export const usersMatching =
  (ctx: Ctx, { search, role, state, companyId }: UserNarrowing) =>
  (query: SelectQueryBuilder<User>): void => {
    if (search)
      query.andWhere('(row.name LIKE :search OR row.email LIKE :search)', {
        search: `%${search.replace(/[%_]/g, '')}%`,
      });
    if (state) query.andWhere('row.state = :state', { state });
    if (companyId) query.andWhere('row.companyId = :ofCompany', { ofCompany: companyId });
    if (!role) return;
    const held = query
      .subQuery()
      .select('held.userId')
      .from(RoleGrant, 'held')
      .where('held.role = :role AND held.fromOn <= :today AND (held.toOn IS NULL OR held.toOn >= :today)');
    query.andWhere(`row.id IN ${held.getQuery()}`).setParameters({ role, today: ctx.today() });
  };
