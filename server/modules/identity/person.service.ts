import { Field, ID, ObjectType } from 'type-graphql';
import { In } from 'typeorm';
import { ROLE_LABELS, Role } from '../../platform/actor';
import type { Ctx } from '../../platform/ctx';
import { batched } from '../../platform/loaders';
import { RoleGrant } from './role-grant.entity';
import { User } from './user.entity';

/** Who acted, as shown beside signatures and steps; never an address or a number. */
@ObjectType({ description: 'A person as shown beside what they did.' })
export class Person {
  @Field(() => ID, { description: 'Identifier of the person.' })
  id!: string;

  @Field(() => String, { description: 'Full name.' })
  name!: string;

  @Field(() => [Role], { description: 'Roles the person holds today.' })
  roles!: Role[];

  @Field(() => [String], { description: 'Indonesian names of these roles.' })
  roleLabels!: string[];
}

/** Roles that count on `day`, by person; in the order of the enum. */
export async function rolesOn(
  ctx: Ctx,
  userIds: readonly string[],
  day: string,
): Promise<Map<string, Role[]>> {
  const grants = userIds.length ? await ctx.db.find(RoleGrant, { where: { userId: In([...userIds]) } }) : [];
  const held = (id: string) =>
    grants.filter((grant) => grant.userId === id && grant.countsOn(day)).map((grant) => grant.role);
  return new Map(userIds.map((id) => [id, Object.values(Role).filter((role) => held(id).includes(role))]));
}

async function personsByIds(ctx: Ctx, ids: readonly string[]): Promise<(Person | null)[]> {
  const users = await ctx.db.find(User, { where: { id: In([...ids]) } });
  const roles = await rolesOn(ctx, ids, ctx.today());
  return ids.map((id) => {
    const user = users.find((one) => one.id === id);
    const held = roles.get(id) ?? [];
    return user
      ? { id, name: user.name, roles: held, roleLabels: held.map((role) => ROLE_LABELS[role]) }
      : null;
  });
}

const byId = batched(personsByIds);

/** The person with this id as others may see them; null for null, for an unknown id and for anonymous callers. */
export async function person(ctx: Ctx, id: string | null | undefined): Promise<Person | null> {
  if (!id || !ctx.actor.isKnown) return null;
  return byId(ctx, id);
}
