import { IsNull } from 'typeorm';
import { Role } from '../../platform/actor';
import type { Ctx } from '../../platform/ctx';
import { invalid } from '../../platform/errors';
import { rolesOn } from '../identity/person.service';
import { User, UserState } from '../identity/user.entity';
import { grantAccess, isRestricted } from '../issues/issue-step.service';
import { type Crisis, CrisisRole, CrisisRoleKind } from './crisis.entity';
import { CrisisRoleEnded, CrisisRoleGiven, CrisisRolePhoneSet } from './crisis.events';
import type { CrisisRoleAssignInput, CrisisRoleEndInput, CrisisRolePhoneInput } from './crisis.inputs';
import { CrisisAction } from './crisis.lifecycle';
import { evaluateCrisis } from './crisis-clock.service';
import { commanderOf, makeRole } from './crisis-declare.service';
import { crisisFacts, crisisFor, currentRoles } from './crisis-step.service';
import { Task } from './task.entity';
import { TaskAssigned } from './task.events';
import { partFor, taskFacts } from './task-plan.service';
import { isOpenTask } from './task-settle.service';

/** Parts that one person holds at a time. */
const SINGLE: readonly CrisisRoleKind[] = [
  CrisisRoleKind.COMMANDER,
  CrisisRoleKind.SPOKESPERSON,
  CrisisRoleKind.SCRIBE,
];

/** Roles that a part asks for; a part that is not named is open to all staff. */
const NEEDS: Partial<Record<CrisisRoleKind, readonly Role[]>> = {
  SPOKESPERSON: [Role.SPOKESPERSON, Role.DIVISION_HEAD, Role.AGENCY_HEAD, Role.REGIONAL_SECRETARY],
  FACT_CONTACT: [Role.AGENCY_CONTACT],
  LEGAL: [Role.LEGAL_OFFICER],
};

async function holderOf(ctx: Ctx, { kind, personId }: CrisisRoleAssignInput): Promise<User> {
  if (kind === CrisisRoleKind.COMMANDER) return commanderOf(ctx, personId, 'personId');
  const user = await ctx.db.findOneBy(User, { id: personId, state: UserState.ACTIVE, companyId: IsNull() });
  const roles = user ? ((await rolesOn(ctx, [personId], ctx.today())).get(personId) ?? []) : [];
  const needs = NEEDS[kind];
  if (!user || (needs && !roles.some((role) => needs.includes(role))))
    throw invalid('personId', 'Pilih orang yang perannya sesuai.');
  return user;
}

async function end(ctx: Ctx, crisis: Crisis, role: CrisisRole): Promise<void> {
  const row = await ctx.get(CrisisRole, role.id);
  row.toAt = ctx.now();
  await ctx.save(row);
  const { personId, kind } = row;
  await ctx.emit(CrisisRoleEnded, row, { ...crisisFacts(crisis), personId, kind }, { links: [crisis] });
}

/** Open tasks of the part go to the person who holds it now. */
async function handTasks(ctx: Ctx, crisis: Crisis, kind: CrisisRoleKind, personId: string): Promise<void> {
  const tasks = await ctx.db.findBy(Task, { crisisId: crisis.id });
  for (const { id } of tasks.filter((one) => isOpenTask(one) && partFor(one.ownerRole) === kind)) {
    const task = await ctx.get(Task, id);
    if (task.ownerId === personId) continue;
    task.ownerId = personId;
    await ctx.save(task);
    await ctx.emit(TaskAssigned, task, await taskFacts(ctx, task));
  }
}

/**
 * Gives a person a part in a crisis; who held a part of one person before hands it over, and the history stays.
 *
 * @throws NOT_FOUND, FORBIDDEN, INVALID_TRANSITION, INVALID_INPUT
 */
export async function assignRole(ctx: Ctx, input: CrisisRoleAssignInput): Promise<Crisis> {
  const crisis = await crisisFor(ctx, input.crisisId, CrisisAction.ASSIGN_ROLE);
  const { kind } = input;
  const user = await holderOf(ctx, input);
  const held = (await currentRoles(ctx, crisis.id)).filter((role) => role.kind === kind);
  if (held.some(({ personId }) => personId === user.id)) return crisis;
  if (SINGLE.includes(kind)) for (const role of held) await end(ctx, crisis, role);
  if (kind === CrisisRoleKind.COMMANDER) crisis.commanderId = user.id;
  await ctx.save(crisis);
  const role = await makeRole(ctx, crisis, kind, user);
  if (isRestricted(crisis)) await grantAccess(ctx, crisis.id, [user.id]);
  const facts = { ...crisisFacts(crisis), personId: user.id, kind };
  await ctx.emit(CrisisRoleGiven, role, facts, { links: [crisis] });
  await handTasks(ctx, crisis, kind, user.id);
  await evaluateCrisis(ctx, crisis.id);
  return crisis;
}

/** Ends a person's part; a commander is replaced, never only ended. @throws NOT_FOUND, FORBIDDEN, INVALID_INPUT */
export async function endRole(ctx: Ctx, { roleId }: CrisisRoleEndInput): Promise<Crisis> {
  const role = await ctx.get(CrisisRole, roleId, ['roleId']);
  const crisis = await crisisFor(ctx, role.crisisId, CrisisAction.ASSIGN_ROLE);
  if (role.kind === CrisisRoleKind.COMMANDER)
    throw invalid('roleId', 'Tunjuk pemimpin yang baru; krisis tidak boleh tanpa pemimpin.');
  if (role.isCurrent) await end(ctx, crisis, role);
  return crisis;
}

/** Digits in groups, with the signs people write between them. */
const NUMBER = /^\+?[\d\s().-]{5,40}$/;

/**
 * Says at which number a part is reached; whoever holds the part may, and whoever gives parts.
 *
 * @throws NOT_FOUND, FORBIDDEN, INVALID_TRANSITION, INVALID_INPUT
 */
export async function setRolePhone(ctx: Ctx, input: CrisisRolePhoneInput): Promise<Crisis> {
  const role = await ctx.get(CrisisRole, input.roleId, ['roleId']);
  const isOwn = role.personId === ctx.actor.id;
  const crisis = await crisisFor(ctx, role.crisisId, isOwn ? CrisisAction.RECORD : CrisisAction.ASSIGN_ROLE);
  const phone = input.phone.trim();
  if (phone && !NUMBER.test(phone)) throw invalid('phone', 'Tulis nomor telepon dengan angka.');
  if (!role.isCurrent) throw invalid('roleId', 'Peran ini sudah berakhir.');
  role.phone = phone || null;
  await ctx.save(role);
  const { personId, kind } = role;
  await ctx.emit(CrisisRolePhoneSet, role, { ...crisisFacts(crisis), personId, kind }, { links: [crisis] });
  return crisis;
}
