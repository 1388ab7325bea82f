import {
  Arg,
  Args,
  Ctx as Context,
  Extensions,
  FieldResolver,
  ID,
  Mutation,
  Query,
  Resolver,
  Root,
} from 'type-graphql';
import { Role } from '../../platform/actor';
import {
  Connection,
  connectionCost,
  type Page,
  PageArgs,
  paginate,
  type Sort,
} from '../../platform/connection';
import type { Ctx } from '../../platform/ctx';
import { AccountPayload } from './account.inputs';
import { Invitation } from './invitation.entity';
import { person, rolesOn } from './person.service';
import { RoleGrant } from './role-grant.entity';
import { User } from './user.entity';
import {
  AcceptInvitationInput,
  EndRoleInput,
  GrantRoleInput,
  InvitationPayload,
  InviteUserInput,
  ReinstateUserInput,
  SuspendUserInput,
  UserFilter,
  UserOrder,
  UserPayload,
} from './user.inputs';
import { UserAction, userLifecycle } from './user.lifecycle';
import { usersMatching } from './user.service';
import {
  acceptInvitation,
  endRole,
  grantRole,
  inviteUser,
  reinstateUser,
  suspendUser,
} from './user-admin.service';
import { WorkUnit } from './work-unit.entity';

const UserConnection = Connection(User, 'User');
const InvitationConnection = Connection(Invitation, 'Invitation');

const SORTS: Record<UserOrder, Sort<User>> = {
  NAME: { key: 'name', direction: 'ASC' },
  NEWEST: { key: 'createdAt', direction: 'DESC' },
};

@Resolver(() => User)
export class UserResolver {
  @Query(() => UserConnection, {
    complexity: connectionCost,
    description:
      'People the caller may see: all for administrators and auditors, colleagues for company admins.',
  })
  users(
    @Args(() => PageArgs) page: PageArgs,
    @Arg('filter', () => UserFilter, { nullable: true, description: 'Which people; all when absent.' })
    filter: UserFilter | undefined,
    @Arg('orderBy', () => UserOrder, { defaultValue: UserOrder.NAME, description: 'How to sort.' })
    orderBy: UserOrder,
    @Context() ctx: Ctx,
  ): Promise<Page<User>> {
    return paginate(ctx, User, page, { sort: SORTS[orderBy], filter: usersMatching(ctx, filter ?? {}) });
  }

  @Query(() => User, { nullable: true, description: 'One person; null when absent or not yours to see.' })
  user(
    @Arg('id', () => ID, { description: 'Id of the person.' }) id: string,
    @Context() ctx: Ctx,
  ): Promise<User | null> {
    return ctx.find(User, id);
  }

  @Query(() => InvitationConnection, {
    complexity: connectionCost,
    description: 'Invitations the caller may see, newest first.',
  })
  invitations(@Args(() => PageArgs) page: PageArgs, @Context() ctx: Ctx): Promise<Page<Invitation>> {
    return paginate(ctx, Invitation, page, { sort: { key: 'createdAt', direction: 'DESC' } });
  }

  @Query(() => [WorkUnit], { complexity: 50, description: 'Departments of the regency, by name.' })
  async workUnits(@Context() ctx: Ctx): Promise<WorkUnit[]> {
    return ctx.actor.isKnown ? ctx.db.find(WorkUnit, { order: { name: 'ASC', id: 'ASC' } }) : [];
  }

  @FieldResolver(() => [RoleGrant], {
    description: 'Roles the person holds, held or will hold, oldest first.',
  })
  roleGrants(@Root() user: User, @Context() ctx: Ctx): Promise<RoleGrant[]> {
    return ctx.list(RoleGrant, 'userId', user.id);
  }

  @FieldResolver(() => [Role], { description: 'Roles the person holds today.' })
  async roles(@Root() user: User, @Context() ctx: Ctx): Promise<Role[]> {
    return (
      (await person(ctx, user.id))?.roles ?? (await rolesOn(ctx, [user.id], ctx.today())).get(user.id) ?? []
    );
  }

  @FieldResolver(() => WorkUnit, {
    nullable: true,
    description: 'Department of the person; null when there is none.',
  })
  workUnit(@Root() user: User, @Context() ctx: Ctx): Promise<WorkUnit | null> | null {
    return user.workUnitId ? ctx.find(WorkUnit, user.workUnitId) : null;
  }

  @FieldResolver(() => [UserAction], { description: 'What the caller may do with this account now.' })
  allowedActions(@Root() user: User, @Context() ctx: Ctx): Promise<UserAction[]> {
    return userLifecycle.allowed(ctx, user);
  }

  @Mutation(() => InvitationPayload, {
    complexity: 10,
    description: 'Invites a person by mail; the link is valid 72 hours.',
  })
  async userInvite(
    @Arg('input', () => InviteUserInput) input: InviteUserInput,
    @Context() ctx: Ctx,
  ): Promise<InvitationPayload> {
    return { invitation: await inviteUser(ctx, input) };
  }

  @Extensions({ isPublic: true })
  @Mutation(() => AccountPayload, { complexity: 10, description: 'Opens the account of an invitation.' })
  async invitationAccept(
    @Arg('input', () => AcceptInvitationInput) input: AcceptInvitationInput,
    @Context() ctx: Ctx,
  ): Promise<AccountPayload> {
    const { id } = await acceptInvitation(ctx, input);
    return { accountId: id, message: 'Akun Anda aktif. Silakan masuk.' };
  }

  @Mutation(() => UserPayload, { complexity: 10, description: 'Shuts a person out at once.' })
  async userSuspend(
    @Arg('input', () => SuspendUserInput) input: SuspendUserInput,
    @Context() ctx: Ctx,
  ): Promise<UserPayload> {
    return { user: await suspendUser(ctx, input) };
  }

  @Mutation(() => UserPayload, { complexity: 10, description: 'Lets a suspended person sign in again.' })
  async userReinstate(
    @Arg('input', () => ReinstateUserInput) input: ReinstateUserInput,
    @Context() ctx: Ctx,
  ): Promise<UserPayload> {
    return { user: await reinstateUser(ctx, input) };
  }

  @Mutation(() => UserPayload, {
    complexity: 10,
    description: 'Gives a person a role from a day on; asks for a step-up.',
  })
  async roleGrant(
    @Arg('input', () => GrantRoleInput) input: GrantRoleInput,
    @Context() ctx: Ctx,
  ): Promise<UserPayload> {
    return { user: await grantRole(ctx, input) };
  }

  @Mutation(() => UserPayload, {
    complexity: 10,
    description: 'Takes a role away at once; asks for a step-up.',
  })
  async roleEnd(
    @Arg('input', () => EndRoleInput) input: EndRoleInput,
    @Context() ctx: Ctx,
  ): Promise<UserPayload> {
    return { user: await endRole(ctx, input) };
  }
}
