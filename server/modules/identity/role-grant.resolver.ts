import { Ctx as Context, FieldResolver, Resolver, Root } from 'type-graphql';
import { ROLE_LABELS } from '../../platform/actor';
import type { Ctx } from '../../platform/ctx';
import { Invitation } from './invitation.entity';
import { Person, person } from './person.service';
import { RoleGrant } from './role-grant.entity';
import { WorkUnit } from './work-unit.entity';

@Resolver(() => RoleGrant)
export class RoleGrantResolver {
  @FieldResolver(() => String, {
    description: 'Indonesian name of the role, with Plh. or Plt. where the person stands in.',
  })
  label(@Root() grant: RoleGrant): string {
    return `${grant.actingPrefix}${ROLE_LABELS[grant.role]}`;
  }

  @FieldResolver(() => Boolean, { description: 'True when the role counts today.' })
  countsToday(@Root() grant: RoleGrant, @Context() ctx: Ctx): boolean {
    return grant.countsOn(ctx.today());
  }

  @FieldResolver(() => WorkUnit, {
    nullable: true,
    description: 'Department of the role; null when there is none.',
  })
  workUnit(@Root() grant: RoleGrant, @Context() ctx: Ctx): Promise<WorkUnit | null> | null {
    return grant.workUnitId ? ctx.find(WorkUnit, grant.workUnitId) : null;
  }

  @FieldResolver(() => Person, { nullable: true, description: 'Who gave the role; null for the system.' })
  grantedBy(@Root() grant: RoleGrant, @Context() ctx: Ctx): Promise<Person | null> {
    return person(ctx, grant.grantedById);
  }
}

@Resolver(() => Invitation)
export class InvitationResolver {
  @FieldResolver(() => Person, { nullable: true, description: 'Who invited.' })
  invitedBy(@Root() invitation: Invitation, @Context() ctx: Ctx): Promise<Person | null> {
    return person(ctx, invitation.invitedById);
  }

  @FieldResolver(() => String, { description: 'Indonesian name of the role.' })
  roleLabel(@Root() invitation: Invitation): string {
    return ROLE_LABELS[invitation.role];
  }
}
