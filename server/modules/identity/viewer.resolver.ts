import {
  Arg,
  Ctx as Context,
  Extensions,
  FieldResolver,
  Mutation,
  Query,
  Resolver,
  Root,
} from 'type-graphql';
import type { Ctx } from '../../platform/ctx';
import { DateTime } from '../../platform/scalars';
import { ApiKey } from './api-key.entity';
import { createApiKey, ownApiKeys, revokeApiKey } from './api-key.service';
import { DemoAccount, demoAccounts } from './demo-account.service';
import { NavigationGroup, navigationOf } from './navigation.service';
import { Limits, limitsOf, Office, officeOf } from './office.service';
import { Person, person } from './person.service';
import { RoleGrant } from './role-grant.entity';
import { Session } from './session.entity';
import { ownSessions } from './session.service';
import { stepUpUntil } from './step-up.service';
import { User } from './user.entity';
import { ApiKeyPayload, CreateApiKeyInput, RevokeApiKeyInput } from './user.inputs';
import { greetingOf, previousSignIn, Viewer, viewerOf } from './viewer.service';

@Resolver(() => Viewer)
export class ViewerResolver {
  @Query(() => Viewer, { nullable: true, description: 'Who is calling; null for anonymous callers.' })
  viewer(@Context() ctx: Ctx): Promise<Viewer | null> {
    return viewerOf(ctx);
  }

  @FieldResolver(() => String, { description: 'Indonesian greeting by the time of day.' })
  greeting(@Root() viewer: Viewer, @Context() ctx: Ctx): string {
    return greetingOf(ctx, viewer);
  }

  @FieldResolver(() => [NavigationGroup], {
    complexity: 20,
    description: 'Screens the caller may use, in groups.',
  })
  navigation(@Context() ctx: Ctx): NavigationGroup[] {
    return navigationOf(ctx.actor);
  }

  @FieldResolver(() => [RoleGrant], {
    complexity: 20,
    description: 'Grants of the own roles, with their days.',
  })
  roleGrants(@Root() viewer: Viewer, @Context() ctx: Ctx): Promise<RoleGrant[]> {
    return ctx.list(RoleGrant, 'userId', viewer.id);
  }

  @FieldResolver(() => User, { nullable: true, description: 'The own account; null for keys.' })
  account(@Root() viewer: Viewer, @Context() ctx: Ctx): Promise<User | null> {
    return ctx.find(User, viewer.id);
  }

  @FieldResolver(() => DateTime, {
    nullable: true,
    description: 'When the caller signed in the time before; null at the first time.',
  })
  previousSignInAt(@Context() ctx: Ctx): Promise<Date | null> {
    return previousSignIn(ctx);
  }

  @FieldResolver(() => DateTime, {
    nullable: true,
    description: 'Until when the last step-up counts; null when it does not.',
  })
  stepUpUntil(@Context() ctx: Ctx): Date | null {
    return stepUpUntil(ctx);
  }
}

@Resolver()
export class OfficeResolver {
  @Query(() => Office, { description: 'The office that runs this system.' })
  office(@Context() ctx: Ctx): Office {
    return officeOf(ctx);
  }

  @Query(() => Limits, { description: 'Limits that hold for requests of the caller.' })
  limits(@Context() ctx: Ctx): Limits {
    return limitsOf(ctx);
  }

  @Query(() => [DemoAccount], {
    complexity: 50,
    description: 'Accounts of the demo, to be entered by anybody; empty outside demo mode.',
  })
  demoAccounts(@Context() ctx: Ctx): Promise<DemoAccount[]> {
    return demoAccounts(ctx);
  }
}

@Resolver(() => Session)
export class SessionResolver {
  @Query(() => [Session], {
    complexity: 50,
    description: 'Living sessions of the caller, last used first; at most 50.',
  })
  sessions(@Context() ctx: Ctx): Promise<Session[]> {
    return ownSessions(ctx);
  }

  @FieldResolver(() => Boolean, { description: 'True for the session of this request.' })
  isCurrent(@Root() session: Session, @Context() ctx: Ctx): boolean {
    return session.id === ctx.sessionId;
  }
}

@Resolver(() => ApiKey)
export class ApiKeyResolver {
  @Query(() => [ApiKey], {
    complexity: 50,
    description: 'API keys the caller may see, newest first; at most 50.',
  })
  apiKeys(@Context() ctx: Ctx): Promise<ApiKey[]> {
    return ownApiKeys(ctx);
  }

  @Mutation(() => ApiKeyPayload, {
    complexity: 10,
    description: 'Makes an API key of the caller; asks for a step-up. Its text is shown once.',
  })
  async apiKeyCreate(
    @Arg('input', () => CreateApiKeyInput) input: CreateApiKeyInput,
    @Context() ctx: Ctx,
  ): Promise<ApiKeyPayload> {
    return createApiKey(ctx, input);
  }

  @Extensions({ isOwnAccount: true })
  @Mutation(() => ApiKeyPayload, { complexity: 10, description: 'Revokes an API key at once.' })
  async apiKeyRevoke(
    @Arg('input', () => RevokeApiKeyInput) input: RevokeApiKeyInput,
    @Context() ctx: Ctx,
  ): Promise<ApiKeyPayload> {
    return { apiKey: await revokeApiKey(ctx, input) };
  }

  @FieldResolver(() => Person, { nullable: true, description: 'Whose key it is.' })
  owner(@Root() key: ApiKey, @Context() ctx: Ctx): Promise<Person | null> {
    return person(ctx, key.ownerId);
  }
}
