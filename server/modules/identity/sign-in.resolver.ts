import { Arg, Ctx as Context, Extensions, FieldResolver, Int, Mutation, Resolver, Root } from 'type-graphql';
import type { Ctx } from '../../platform/ctx';
import { ErrorCode } from '../../platform/errors';
import {
  EndSessionInput,
  SessionPayload,
  SignInInput,
  SignInPayload,
  StepUpSessionInput,
} from './account.inputs';
import { endOne, endOtherSessions, signOut } from './session.service';
import { SIGN_IN_REFUSED, signIn, stepUp } from './sign-in.service';
import { viewerOf } from './viewer.service';

/** The one text of every failed attempt, as an error of the payload. */
export const notLetIn = (field: string[] = []) => [
  { code: ErrorCode.INVALID_INPUT, message: SIGN_IN_REFUSED, field },
];

@Resolver(() => SignInPayload)
export class SignInResolver {
  @Extensions({ isPublic: true })
  @Mutation(() => SignInPayload, {
    complexity: 10,
    description: 'Signs a person in; the session is a cookie. Known and unknown accounts answer alike.',
  })
  async signIn(
    @Arg('input', () => SignInInput) input: SignInInput,
    @Context() ctx: Ctx,
  ): Promise<SignInPayload> {
    const { isIn, needsCode, retryAfterSeconds } = await signIn(ctx, input);
    if (isIn) return { viewer: await viewerOf(ctx) };
    return { viewer: null, needsCode, retryAfterSeconds, errors: needsCode ? [] : notLetIn() };
  }

  @FieldResolver(() => Boolean, {
    description: 'True when the password fits and a code of the second factor is wanted.',
  })
  needsCode(@Root() payload: SignInPayload): boolean {
    return payload.needsCode ?? false;
  }

  @FieldResolver(() => Int, {
    description: 'Seconds to wait before the next attempt is looked at; 0 for none.',
  })
  retryAfterSeconds(@Root() payload: SignInPayload): number {
    return payload.retryAfterSeconds ?? 0;
  }
}

@Resolver()
export class OwnSessionResolver {
  @Extensions({ isPublic: true })
  @Mutation(() => SessionPayload, {
    complexity: 10,
    description: 'Ends the session of the caller and takes the cookie back.',
  })
  async signOut(@Context() ctx: Ctx): Promise<SessionPayload> {
    await signOut(ctx);
    return {};
  }

  @Extensions({ isOwnAccount: true })
  @Mutation(() => SessionPayload, {
    complexity: 10,
    description: 'Confirms the caller once more; good for five minutes.',
  })
  async sessionStepUp(
    @Arg('input', () => StepUpSessionInput) input: StepUpSessionInput,
    @Context() ctx: Ctx,
  ): Promise<SessionPayload> {
    const session = await stepUp(ctx, input);
    return session ? { session } : { errors: notLetIn([input.code ? 'code' : 'password']) };
  }

  @Extensions({ isOwnAccount: true })
  @Mutation(() => SessionPayload, { complexity: 10, description: 'Ends one session.' })
  async sessionEnd(
    @Arg('input', () => EndSessionInput) input: EndSessionInput,
    @Context() ctx: Ctx,
  ): Promise<SessionPayload> {
    return { session: await endOne(ctx, input.sessionId) };
  }

  @Extensions({ isOwnAccount: true })
  @Mutation(() => SessionPayload, {
    complexity: 10,
    description: 'Ends every session of the caller but this one.',
  })
  async sessionsEndOthers(@Context() ctx: Ctx): Promise<SessionPayload> {
    return { endedCount: await endOtherSessions(ctx) };
  }
}
