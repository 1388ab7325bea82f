import { Arg, Ctx as Context, Mutation, Resolver } from 'type-graphql';
import type { Ctx } from '../../platform/ctx';
import { ApplicationInput, ApplicationPayload, OpenApplicationInput } from './application.inputs';
import { openApplication, resubmitApplication, submitApplication } from './application.service';
import { passAdmin, returnApplication } from './application-check.service';
import {
  approveApplication,
  decideObjection,
  objectApplication,
  rejectApplication,
} from './application-decision.service';
import {
  blacklistApplication,
  reinstateApplication,
  suspendApplication,
} from './application-standing.service';
import { passFactual, scoreApplication, startVisit } from './application-visit.service';
import {
  ApplicationReasonInput,
  ApproveApplicationInput,
  BlacklistApplicationInput,
  DecideObjectionInput,
  PassFactualInput,
  RejectApplicationInput,
  ReturnApplicationInput,
  ScoreApplicationInput,
  StartVisitInput,
} from './verification.inputs';

@Resolver()
export class ApplicationActsResolver {
  @Mutation(() => ApplicationPayload, {
    description: 'Opens the application of an outlet in the window that is open today.',
  })
  async applicationOpen(
    @Arg('input', () => OpenApplicationInput, { description: 'The outlet.' }) input: OpenApplicationInput,
    @Context() ctx: Ctx,
  ): Promise<ApplicationPayload> {
    return { application: await openApplication(ctx, input) };
  }

  @Mutation(() => ApplicationPayload, {
    description: 'Hands in an application; it gets its receipt number now.',
  })
  async applicationSubmit(
    @Arg('input', () => ApplicationInput, { description: 'The application and what the act needs.' })
    input: ApplicationInput,
    @Context() ctx: Ctx,
  ): Promise<ApplicationPayload> {
    return { application: await submitApplication(ctx, input) };
  }

  @Mutation(() => ApplicationPayload, { description: 'Sends an application back with all reasons at once.' })
  async applicationReturn(
    @Arg('input', () => ReturnApplicationInput, { description: 'The application and what the act needs.' })
    input: ReturnApplicationInput,
    @Context() ctx: Ctx,
  ): Promise<ApplicationPayload> {
    return { application: await returnApplication(ctx, input) };
  }

  @Mutation(() => ApplicationPayload, { description: 'Hands an application in again after correction.' })
  async applicationResubmit(
    @Arg('input', () => ApplicationInput, { description: 'The application and what the act needs.' })
    input: ApplicationInput,
    @Context() ctx: Ctx,
  ): Promise<ApplicationPayload> {
    return { application: await resubmitApplication(ctx, input) };
  }

  @Mutation(() => ApplicationPayload, { description: 'Passes the papers; two verifiers, two persons.' })
  async applicationPassAdmin(
    @Arg('input', () => ApplicationInput, { description: 'The application and what the act needs.' })
    input: ApplicationInput,
    @Context() ctx: Ctx,
  ): Promise<ApplicationPayload> {
    return { application: await passAdmin(ctx, input) };
  }

  @Mutation(() => ApplicationPayload, { description: 'Rejects an application with a reason.' })
  async applicationReject(
    @Arg('input', () => RejectApplicationInput, { description: 'The application and what the act needs.' })
    input: RejectApplicationInput,
    @Context() ctx: Ctx,
  ): Promise<ApplicationPayload> {
    return { application: await rejectApplication(ctx, input) };
  }

  @Mutation(() => ApplicationPayload, { description: 'Objects to a rejection, once.' })
  async applicationObject(
    @Arg('input', () => ApplicationReasonInput, { description: 'The application and what the act needs.' })
    input: ApplicationReasonInput,
    @Context() ctx: Ctx,
  ): Promise<ApplicationPayload> {
    return { application: await objectApplication(ctx, input) };
  }

  @Mutation(() => ApplicationPayload, { description: 'Decides an objection with a reason.' })
  async applicationDecideObjection(
    @Arg('input', () => DecideObjectionInput, { description: 'The application and what the act needs.' })
    input: DecideObjectionInput,
    @Context() ctx: Ctx,
  ): Promise<ApplicationPayload> {
    return { application: await decideObjection(ctx, input) };
  }

  @Mutation(() => ApplicationPayload, { description: 'Sets the day of the visit.' })
  async applicationStartVisit(
    @Arg('input', () => StartVisitInput, { description: 'The application and what the act needs.' })
    input: StartVisitInput,
    @Context() ctx: Ctx,
  ): Promise<ApplicationPayload> {
    return { application: await startVisit(ctx, input) };
  }

  @Mutation(() => ApplicationPayload, { description: 'Records a visit that confirmed the outlet.' })
  async applicationPassFactual(
    @Arg('input', () => PassFactualInput, { description: 'The application and what the act needs.' })
    input: PassFactualInput,
    @Context() ctx: Ctx,
  ): Promise<ApplicationPayload> {
    return { application: await passFactual(ctx, input) };
  }

  @Mutation(() => ApplicationPayload, {
    description: 'Fills in the score sheet; sum and class are computed.',
  })
  async applicationScore(
    @Arg('input', () => ScoreApplicationInput, { description: 'The application and what the act needs.' })
    input: ScoreApplicationInput,
    @Context() ctx: Ctx,
  ): Promise<ApplicationPayload> {
    return { application: await scoreApplication(ctx, input) };
  }

  @Mutation(() => ApplicationPayload, {
    description: 'Approves an application; chair and budget user each once.',
  })
  async applicationApprove(
    @Arg('input', () => ApproveApplicationInput, { description: 'The application and what the act needs.' })
    input: ApproveApplicationInput,
    @Context() ctx: Ctx,
  ): Promise<ApplicationPayload> {
    return { application: await approveApplication(ctx, input) };
  }

  @Mutation(() => ApplicationPayload, { description: 'Blocks new orders; delivered work is still paid.' })
  async applicationSuspend(
    @Arg('input', () => ApplicationReasonInput, { description: 'The application and what the act needs.' })
    input: ApplicationReasonInput,
    @Context() ctx: Ctx,
  ): Promise<ApplicationPayload> {
    return { application: await suspendApplication(ctx, input) };
  }

  @Mutation(() => ApplicationPayload, { description: 'Lifts a suspension whose cause is removed.' })
  async applicationReinstate(
    @Arg('input', () => ApplicationReasonInput, { description: 'The application and what the act needs.' })
    input: ApplicationReasonInput,
    @Context() ctx: Ctx,
  ): Promise<ApplicationPayload> {
    return { application: await reinstateApplication(ctx, input) };
  }

  @Mutation(() => ApplicationPayload, { description: 'Excludes an outlet and its company for a term.' })
  async applicationBlacklist(
    @Arg('input', () => BlacklistApplicationInput, { description: 'The application and what the act needs.' })
    input: BlacklistApplicationInput,
    @Context() ctx: Ctx,
  ): Promise<ApplicationPayload> {
    return { application: await blacklistApplication(ctx, input) };
  }
}
