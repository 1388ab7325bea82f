import { Arg, Ctx as Context, FieldResolver, Mutation, Resolver, Root } from 'type-graphql';
import type { Ctx } from '../../platform/ctx';
import { Person, person } from '../identity/person.service';
import { AddJournalistInput, JournalistPayload, ReleaseJournalistInput } from './document.inputs';
import { Journalist } from './journalist.entity';
import { addJournalist, releaseJournalist } from './journalist.service';
import { CreateOutletInput, EditOutletInput, OutletPayload, RecordPressCouncilInput } from './outlet.inputs';
import { createOutlet, editOutlet, recordPressCouncil } from './outlet.service';
import {
  ClaimOutletInput,
  OutletClaimPayload,
  RefuseClaimInput,
  TakeOverOutletInput,
} from './outlet-claim.inputs';
import { claimOutlet, refuseClaim, takeOverOutlet } from './outlet-claim.service';
import { OutletClaim } from './outlet-domain.entity';
import { PressCompany } from './press-company.entity';
import { personalValue } from './readers';

@Resolver()
export class OutletActsResolver {
  @Mutation(() => OutletPayload, {
    description: 'Registers an outlet of a company, or one that is only monitored.',
  })
  async outletCreate(
    @Arg('input', () => CreateOutletInput, { description: 'The outlet.' }) input: CreateOutletInput,
    @Context() ctx: Ctx,
  ): Promise<OutletPayload> {
    return { outlet: await createOutlet(ctx, input) };
  }

  @Mutation(() => OutletPayload, { description: 'Changes facts of an outlet.' })
  async outletEdit(
    @Arg('input', () => EditOutletInput, { description: 'The edit.' }) input: EditOutletInput,
    @Context() ctx: Ctx,
  ): Promise<OutletPayload> {
    return { outlet: await editOutlet(ctx, input) };
  }

  @Mutation(() => OutletPayload, {
    description: 'Records the state of an outlet in the data of the Press Council.',
  })
  async outletRecordPressCouncil(
    @Arg('input', () => RecordPressCouncilInput, { description: 'What was seen.' })
    input: RecordPressCouncilInput,
    @Context() ctx: Ctx,
  ): Promise<OutletPayload> {
    return { outlet: await recordPressCouncil(ctx, input) };
  }

  @Mutation(() => OutletClaimPayload, { description: 'Claims a monitored outlet for your company.' })
  async outletClaim(
    @Arg('input', () => ClaimOutletInput, { description: 'The claim.' }) input: ClaimOutletInput,
    @Context() ctx: Ctx,
  ): Promise<OutletClaimPayload> {
    return { claim: await claimOutlet(ctx, input) };
  }

  @Mutation(() => OutletClaimPayload, { description: 'Refuses a claim with a reason.' })
  async outletRefuseClaim(
    @Arg('input', () => RefuseClaimInput, { description: 'The refusal.' }) input: RefuseClaimInput,
    @Context() ctx: Ctx,
  ): Promise<OutletClaimPayload> {
    return { claim: await refuseClaim(ctx, input) };
  }

  @Mutation(() => OutletPayload, { description: 'Hands a monitored outlet over to a company.' })
  async outletTakeOver(
    @Arg('input', () => TakeOverOutletInput, { description: 'Outlet and company.' })
    input: TakeOverOutletInput,
    @Context() ctx: Ctx,
  ): Promise<OutletPayload> {
    return { outlet: await takeOverOutlet(ctx, input) };
  }

  @Mutation(() => JournalistPayload, { description: 'Registers a journalist of an outlet.' })
  async journalistAdd(
    @Arg('input', () => AddJournalistInput, { description: 'The journalist.' }) input: AddJournalistInput,
    @Context() ctx: Ctx,
  ): Promise<JournalistPayload> {
    return { journalist: await addJournalist(ctx, input) };
  }

  @Mutation(() => JournalistPayload, { description: 'Notes that a journalist left an outlet.' })
  async journalistRelease(
    @Arg('input', () => ReleaseJournalistInput, { description: 'Who and when.' })
    input: ReleaseJournalistInput,
    @Context() ctx: Ctx,
  ): Promise<JournalistPayload> {
    return { journalist: await releaseJournalist(ctx, input) };
  }
}

@Resolver(() => Journalist)
export class JournalistResolver {
  @FieldResolver(() => String, {
    nullable: true,
    description: 'NIK; masked unless you read papers or it is your own company.',
  })
  nik(@Root() { nikSealed, companyId }: Journalist, @Context() ctx: Ctx): string | null {
    return personalValue(ctx, nikSealed, companyId);
  }
}

@Resolver(() => OutletClaim)
export class OutletClaimResolver {
  @FieldResolver(() => PressCompany, {
    nullable: true,
    description: 'The company that claims; null when still a draft of its own.',
  })
  company(@Root() { companyId }: OutletClaim, @Context() ctx: Ctx): Promise<PressCompany | null> {
    return ctx.find(PressCompany, companyId);
  }

  @FieldResolver(() => Person, { nullable: true, description: 'Who claimed; null when the account is gone.' })
  requestedBy(@Root() { requestedById }: OutletClaim, @Context() ctx: Ctx): Promise<Person | null> {
    return person(ctx, requestedById);
  }
}
