import { Arg, Args, Ctx as Context, ID, Mutation, Query, Resolver } from 'type-graphql';
import { Connection, connectionCost, type Page, PageArgs, paginate } from '../../platform/connection';
import type { Ctx } from '../../platform/ctx';
import { Crisis } from './crisis.entity';
import {
  CrisisCadenceInput,
  CrisisDeclareInput,
  CrisisFilter,
  CrisisIdInput,
  CrisisIssueAddInput,
  CrisisPayload,
  CrisisReasonInput,
  CrisisRecordInput,
  CrisisRestrictInput,
  CrisisRoleAssignInput,
  CrisisRoleEndInput,
  CrisisRolePhoneInput,
  CrisisSeverityInput,
  CrisisStrategyInput,
} from './crisis.inputs';
import {
  activateCrisis,
  addCrisisIssue,
  closeCrisis,
  containCrisis,
  recoverCrisis,
  relapseCrisis,
} from './crisis.service';
import { declassifyCrisis, restrictCrisis } from './crisis-access.service';
import { chooseStrategy, noteCrisis, setCadence, setSeverity } from './crisis-command.service';
import { declareCrisis } from './crisis-declare.service';
import { crisesMatching, crisisByCode } from './crisis-reads.service';
import { assignRole, endRole, setRolePhone } from './crisis-role.service';
import { recordOccurrence } from './occurrence.service';

export const CrisisConnection = Connection(Crisis, 'Crisis');
const WHICH = { description: 'What to do with which crisis.' };

@Resolver(() => Crisis)
export class CrisisResolver {
  @Query(() => Crisis, {
    nullable: true,
    description: 'One crisis by its number or id; null when absent or not yours to see.',
  })
  crisis(
    @Arg('code', () => ID, { description: 'Number, for example KRS-2026-001, or id.' }) code: string,
    @Context() ctx: Ctx,
  ): Promise<Crisis | null> {
    return crisisByCode(ctx, code);
  }

  @Query(() => CrisisConnection, {
    complexity: connectionCost,
    description: 'Crises the caller may see, last declared first.',
  })
  crises(
    @Args(() => PageArgs) page: PageArgs,
    @Arg('filter', () => CrisisFilter, { nullable: true, description: 'Which crises; all when absent.' })
    filter: CrisisFilter | undefined,
    @Context() ctx: Ctx,
  ): Promise<Page<Crisis>> {
    return paginate(ctx, Crisis, page, {
      sort: { key: 'declaredAt', direction: 'DESC' },
      filter: crisesMatching(filter),
    });
  }

  @Mutation(() => CrisisPayload, {
    description: 'Declares a crisis over issues; the system only recommends it.',
  })
  async crisisDeclare(
    @Arg('input', () => CrisisDeclareInput, WHICH) input: CrisisDeclareInput,
    @Context() ctx: Ctx,
  ): Promise<CrisisPayload> {
    return { crisis: await declareCrisis(ctx, input) };
  }

  @Mutation(() => CrisisPayload, {
    description: 'Begins the answer: commander, spokesperson and scribe are there.',
  })
  async crisisActivate(
    @Arg('input', () => CrisisIdInput, WHICH) input: CrisisIdInput,
    @Context() ctx: Ctx,
  ): Promise<CrisisPayload> {
    return { crisis: await activateCrisis(ctx, input) };
  }

  @Mutation(() => CrisisPayload, {
    description: 'Contains a crisis after a full statement and two calm hours.',
  })
  async crisisContain(
    @Arg('input', () => CrisisIdInput, WHICH) input: CrisisIdInput,
    @Context() ctx: Ctx,
  ): Promise<CrisisPayload> {
    return { crisis: await containCrisis(ctx, input) };
  }

  @Mutation(() => CrisisPayload, { description: 'Begins recovery after a calm day.' })
  async crisisRecover(
    @Arg('input', () => CrisisIdInput, WHICH) input: CrisisIdInput,
    @Context() ctx: Ctx,
  ): Promise<CrisisPayload> {
    return { crisis: await recoverCrisis(ctx, input) };
  }

  @Mutation(() => CrisisPayload, { description: 'Makes a contained crisis active again.' })
  async crisisRelapse(
    @Arg('input', () => CrisisReasonInput, WHICH) input: CrisisReasonInput,
    @Context() ctx: Ctx,
  ): Promise<CrisisPayload> {
    return { crisis: await relapseCrisis(ctx, input) };
  }

  @Mutation(() => CrisisPayload, { description: 'Closes a crisis; what is still open is named.' })
  async crisisClose(
    @Arg('input', () => CrisisIdInput, WHICH) input: CrisisIdInput,
    @Context() ctx: Ctx,
  ): Promise<CrisisPayload> {
    return { crisis: await closeCrisis(ctx, input) };
  }

  @Mutation(() => CrisisPayload, { description: 'Takes note of a crisis, as head of the office.' })
  async crisisNote(
    @Arg('input', () => CrisisIdInput, WHICH) input: CrisisIdInput,
    @Context() ctx: Ctx,
  ): Promise<CrisisPayload> {
    return { crisis: await noteCrisis(ctx, input) };
  }

  @Mutation(() => CrisisPayload, { description: 'Adds an issue to a running crisis.' })
  async crisisIssueAdd(
    @Arg('input', () => CrisisIssueAddInput, WHICH) input: CrisisIssueAddInput,
    @Context() ctx: Ctx,
  ): Promise<CrisisPayload> {
    return { crisis: await addCrisisIssue(ctx, input) };
  }

  @Mutation(() => CrisisPayload, { description: 'Raises or lowers the severity with a reason.' })
  async crisisSeveritySet(
    @Arg('input', () => CrisisSeverityInput, WHICH) input: CrisisSeverityInput,
    @Context() ctx: Ctx,
  ): Promise<CrisisPayload> {
    return { crisis: await setSeverity(ctx, input) };
  }

  @Mutation(() => CrisisPayload, { description: 'Chooses how the office answers.' })
  async crisisStrategyChoose(
    @Arg('input', () => CrisisStrategyInput, WHICH) input: CrisisStrategyInput,
    @Context() ctx: Ctx,
  ): Promise<CrisisPayload> {
    return { crisis: await chooseStrategy(ctx, input) };
  }

  @Mutation(() => CrisisPayload, { description: 'Sets the time between updates with a reason.' })
  async crisisCadenceSet(
    @Arg('input', () => CrisisCadenceInput, WHICH) input: CrisisCadenceInput,
    @Context() ctx: Ctx,
  ): Promise<CrisisPayload> {
    return { crisis: await setCadence(ctx, input) };
  }

  @Mutation(() => CrisisPayload, { description: 'Gives a person a part in a crisis.' })
  async crisisRoleAssign(
    @Arg('input', () => CrisisRoleAssignInput, WHICH) input: CrisisRoleAssignInput,
    @Context() ctx: Ctx,
  ): Promise<CrisisPayload> {
    return { crisis: await assignRole(ctx, input) };
  }

  @Mutation(() => CrisisPayload, { description: "Ends a person's part in a crisis." })
  async crisisRoleEnd(
    @Arg('input', () => CrisisRoleEndInput, WHICH) input: CrisisRoleEndInput,
    @Context() ctx: Ctx,
  ): Promise<CrisisPayload> {
    return { crisis: await endRole(ctx, input) };
  }

  @Mutation(() => CrisisPayload, {
    description: 'Says how a part in a crisis is reached by telephone; for whoever holds it or leads.',
  })
  async crisisRolePhoneSet(
    @Arg('input', () => CrisisRolePhoneInput, WHICH) input: CrisisRolePhoneInput,
    @Context() ctx: Ctx,
  ): Promise<CrisisPayload> {
    return { crisis: await setRolePhone(ctx, input) };
  }

  @Mutation(() => CrisisPayload, { description: 'Records a briefing, a meeting, a note of no change.' })
  async crisisRecord(
    @Arg('input', () => CrisisRecordInput, WHICH) input: CrisisRecordInput,
    @Context() ctx: Ctx,
  ): Promise<CrisisPayload> {
    return { crisis: await recordOccurrence(ctx, input) };
  }

  @Mutation(() => CrisisPayload, { description: 'Keeps a crisis and its issues to an access list.' })
  async crisisRestrict(
    @Arg('input', () => CrisisRestrictInput, WHICH) input: CrisisRestrictInput,
    @Context() ctx: Ctx,
  ): Promise<CrisisPayload> {
    return { crisis: await restrictCrisis(ctx, input) };
  }

  @Mutation(() => CrisisPayload, { description: 'Opens a restricted crisis and its issues.' })
  async crisisDeclassify(
    @Arg('input', () => CrisisReasonInput, WHICH) input: CrisisReasonInput,
    @Context() ctx: Ctx,
  ): Promise<CrisisPayload> {
    return { crisis: await declassifyCrisis(ctx, input) };
  }
}
