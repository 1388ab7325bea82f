import { Arg, Args, Ctx as Context, ID, Mutation, Query, Resolver } from 'type-graphql';
import { Connection, connectionCost, type Page, PageArgs, paginate } from '../../platform/connection';
import type { Ctx } from '../../platform/ctx';
import { Alert } from './alert.entity';
import {
  AlertAssignInput,
  AlertCount,
  AlertFilter,
  AlertIdInput,
  AlertPayload,
  AlertRaiseInput,
  AlertReasonInput,
  AlertSilenceInput,
} from './alert.inputs';
import { acknowledgeAlert, assignAlert, dismissAlert, silenceAlert } from './alert.service';
import { raiseAlertByHand } from './alert-raise.service';
import { alertCounts, alertsMatching } from './alert-reads.service';

const AlertConnection = Connection(Alert, 'Alert');
const WHICH = { description: 'Which alert.' };

@Resolver(() => Alert)
export class AlertResolver {
  @Query(() => Alert, { nullable: true, description: 'One alert; null when absent or not yours to see.' })
  alert(
    @Arg('id', () => ID, { description: 'Id of the alert.' }) id: string,
    @Context() ctx: Ctx,
  ): Promise<Alert | null> {
    return ctx.find(Alert, id);
  }

  @Query(() => AlertConnection, {
    complexity: connectionCost,
    description: 'Alerts the caller may see, last raised first.',
  })
  async alerts(
    @Args(() => PageArgs) page: PageArgs,
    @Arg('filter', () => AlertFilter, { nullable: true, description: 'Which alerts; all when absent.' })
    filter: AlertFilter | undefined,
    @Context() ctx: Ctx,
  ): Promise<Page<Alert>> {
    const matching = await alertsMatching(ctx, filter);
    return paginate(ctx, Alert, page, {
      sort: { key: 'openedAt', direction: 'DESC' },
      filter: matching,
    });
  }

  @Query(() => [AlertCount], {
    complexity: 20,
    description: 'Live alerts the caller may see, by displayed level.',
  })
  alertCounts(@Context() ctx: Ctx): Promise<AlertCount[]> {
    return alertCounts(ctx);
  }

  @Mutation(() => AlertPayload, { description: 'Takes an alert; the chain of notices stops.' })
  async alertAcknowledge(
    @Arg('input', () => AlertIdInput, WHICH) input: AlertIdInput,
    @Context() ctx: Ctx,
  ): Promise<AlertPayload> {
    return { alert: await acknowledgeAlert(ctx, input) };
  }

  @Mutation(() => AlertPayload, { description: 'Finds that an alert needs nothing, with a reason.' })
  async alertDismiss(
    @Arg('input', () => AlertReasonInput, WHICH) input: AlertReasonInput,
    @Context() ctx: Ctx,
  ): Promise<AlertPayload> {
    return { alert: await dismissAlert(ctx, input) };
  }

  @Mutation(() => AlertPayload, {
    description: 'Lets an alert make no notices until a time; a level higher than any before still does.',
  })
  async alertSilence(
    @Arg('input', () => AlertSilenceInput, WHICH) input: AlertSilenceInput,
    @Context() ctx: Ctx,
  ): Promise<AlertPayload> {
    return { alert: await silenceAlert(ctx, input) };
  }

  @Mutation(() => AlertPayload, { description: 'Says who is to look at an alert.' })
  async alertAssign(
    @Arg('input', () => AlertAssignInput, WHICH) input: AlertAssignInput,
    @Context() ctx: Ctx,
  ): Promise<AlertPayload> {
    return { alert: await assignAlert(ctx, input) };
  }

  @Mutation(() => AlertPayload, { description: 'Raises an alert by hand.' })
  async alertRaise(
    @Arg('input', () => AlertRaiseInput, { description: 'What it is about.' }) input: AlertRaiseInput,
    @Context() ctx: Ctx,
  ): Promise<AlertPayload> {
    return { alert: await raiseAlertByHand(ctx, input) };
  }
}
