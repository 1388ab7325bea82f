import {
  Arg,
  Args,
  Ctx as Context,
  Field,
  FieldResolver,
  ID,
  Int,
  Mutation,
  ObjectType,
  Query,
  Resolver,
  Root,
} from 'type-graphql';
import { Connection, connectionCost, type Page, PageArgs, paginate } from '../../platform/connection';
import type { Ctx } from '../../platform/ctx';
import { LocalDate } from '../../platform/scalars';
import { OpenRegistrationPeriodInput, RegistrationPeriodPayload } from './application.inputs';
import { Grade, Medium, PressCouncilStatus, ReachLevel } from './outlet.entity';
import { type PartnerRow, partnersOf } from './outlet-reads.service';
import { RegistrationPeriod } from './registration-period.entity';
import { openPeriod, openRegistrationPeriod, windowWorkingDays } from './registration-period.service';

@ObjectType({ description: 'One setting of a fiscal year, as printed.' })
export class PolicySetting {
  @Field(() => String, { description: 'Key of the setting.' })
  key!: string;

  @Field(() => String, { description: 'Its value as text.' })
  value!: string;
}

@ObjectType({ description: 'A partner of the office as published.' })
export class Partner {
  @Field(() => ID, { description: 'Opaque identifier of the outlet.' })
  id!: string;

  @Field(() => String, { description: 'Name of the outlet.' })
  outletName!: string;

  @Field(() => String, { description: 'Name of the company.' })
  companyName!: string;

  @Field(() => Medium, { description: 'Kind of medium.' })
  medium!: Medium;

  @Field(() => ReachLevel, { description: 'How far it reaches.' })
  reachLevel!: ReachLevel;

  @Field(() => Grade, { nullable: true, description: 'Class; null when none was computed.' })
  grade!: Grade | null;

  @Field(() => PressCouncilStatus, { description: 'State in the data of the Press Council.' })
  pressCouncilStatus!: PressCouncilStatus;

  @Field(() => LocalDate, { description: 'Last day of the partnership.' })
  validUntilOn!: string;
}

const PartnerConnection = Connection(Partner, 'Partner');
const PeriodConnection = Connection(RegistrationPeriod, 'RegistrationPeriod');

const partnerOf = ({ id, outlet, company, application }: PartnerRow): Partner => ({
  id,
  outletName: outlet.name,
  companyName: company.legalName,
  medium: outlet.medium,
  reachLevel: outlet.reachLevel,
  grade: application.tier,
  pressCouncilStatus: outlet.pressCouncilStatus,
  validUntilOn: `${application.fiscalYear}-12-31`,
});

@Resolver(() => RegistrationPeriod)
export class RegistrationPeriodResolver {
  @Query(() => PeriodConnection, {
    complexity: connectionCost,
    description: 'Windows for applications, newest first; open to everybody.',
  })
  registrationPeriods(
    @Args(() => PageArgs) page: PageArgs,
    @Context() ctx: Ctx,
  ): Promise<Page<RegistrationPeriod>> {
    return paginate(ctx, RegistrationPeriod, page, { sort: { key: 'opensOn', direction: 'DESC' } });
  }

  @Query(() => RegistrationPeriod, {
    nullable: true,
    description: 'The window that is open today; null when none is.',
  })
  openRegistrationPeriod(@Context() ctx: Ctx): Promise<RegistrationPeriod | null> {
    return openPeriod(ctx, ctx.today());
  }

  @Query(() => PartnerConnection, {
    complexity: connectionCost,
    description: 'Partner media of a fiscal year by name; open to everybody.',
  })
  async partners(
    @Arg('fiscalYear', () => Int, { description: 'Fiscal year.' }) fiscalYear: number,
    @Args(() => PageArgs) page: PageArgs,
    @Context() ctx: Ctx,
  ): Promise<Page<Partner>> {
    const { edges, ...rest } = await partnersOf(ctx, fiscalYear, page);
    const shown = edges.map(({ cursor, node }) => ({ cursor, node: partnerOf(node) }));
    return { ...rest, edges: shown, nodes: shown.map(({ node }) => node) };
  }

  @FieldResolver(() => [PolicySetting], {
    description: 'Policy of the year, as printed with the announcement.',
  })
  policy(@Root() { policy }: RegistrationPeriod): PolicySetting[] {
    return policy;
  }

  @FieldResolver(() => Int, { description: 'Working days of the window.' })
  workingDays(@Root() period: RegistrationPeriod, @Context() ctx: Ctx): number {
    return windowWorkingDays(ctx, period);
  }

  @FieldResolver(() => Boolean, {
    description: 'True when the window is shorter than the policy asks for: a warning, no refusal.',
  })
  isShort(@Root() period: RegistrationPeriod, @Context() ctx: Ctx): boolean {
    return windowWorkingDays(ctx, period) < ctx.profile.registration.minWorkingDays;
  }

  @Mutation(() => RegistrationPeriodPayload, { description: 'Publishes a window for applications.' })
  async registrationPeriodOpen(
    @Arg('input', () => OpenRegistrationPeriodInput, { description: 'The window.' })
    input: OpenRegistrationPeriodInput,
    @Context() ctx: Ctx,
  ): Promise<RegistrationPeriodPayload> {
    return { period: await openRegistrationPeriod(ctx, input) };
  }
}
