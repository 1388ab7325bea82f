import { Ctx as Context, FieldResolver, Float, Int, Resolver, Root } from 'type-graphql';
import type { Ctx } from '../../platform/ctx';
import { Person, person } from '../identity/person.service';
import { Story } from '../monitoring/story.entity';
import { Topic } from '../monitoring/topic.entity';
import { Alert, AlertEvent, AlertState } from './alert.entity';
import { AckState } from './alert.inputs';
import { AlertAction } from './alert.lifecycle';
import { alertActions, riskOfAlert } from './alert-reads.service';
import { AlertStep, AlertStepState } from './alert-step.entity';
import { RiskAssessment } from './assessment.entity';
import { stepRecipients } from './duty.service';
import { stepsOf } from './escalation.service';
import { Issue } from './issue.entity';
import { storyByNo, topicByNo } from './risk-loads.service';

@Resolver(() => Alert)
export class AlertFieldsResolver {
  @FieldResolver(() => Story, { nullable: true, description: 'Story that it is about; null without one.' })
  story(@Root() { storyNo }: Alert, @Context() ctx: Ctx): Promise<Story | null> {
    return storyByNo(ctx, storyNo);
  }

  @FieldResolver(() => Topic, { nullable: true, description: 'Topic that it is about; null without one.' })
  topic(@Root() { topicNo }: Alert, @Context() ctx: Ctx): Promise<Topic | null> {
    return topicByNo(ctx, topicNo);
  }

  @FieldResolver(() => Issue, { nullable: true, description: 'Issue opened from it; null without one.' })
  async issue(@Root() { issueId }: Alert, @Context() ctx: Ctx): Promise<Issue | null> {
    return issueId ? ctx.find(Issue, issueId) : null;
  }

  @FieldResolver(() => Person, { nullable: true, description: 'Who took it; null while nobody did.' })
  acknowledgedBy(@Root() { acknowledgedById }: Alert, @Context() ctx: Ctx): Promise<Person | null> {
    return person(ctx, acknowledgedById);
  }

  @FieldResolver(() => Person, {
    nullable: true,
    description: 'Who is to look at it; null when nobody was named.',
  })
  assignedTo(@Root() { assignedToId }: Alert, @Context() ctx: Ctx): Promise<Person | null> {
    return person(ctx, assignedToId);
  }

  @FieldResolver(() => Person, { nullable: true, description: 'Who raised it by hand; null for the system.' })
  raisedBy(@Root() { raisedById }: Alert, @Context() ctx: Ctx): Promise<Person | null> {
    return person(ctx, raisedById);
  }

  @FieldResolver(() => AckState, { description: 'Where the clock for taking it stands.' })
  ackState(@Root() alert: Alert, @Context() ctx: Ctx): AckState {
    if (alert.ackBreachedAt) return AckState.BREACHED;
    if (alert.acknowledgedAt) return alert.acknowledgedAt > alert.ackDueAt ? AckState.BREACHED : AckState.MET;
    if (alert.state !== AlertState.OPEN) return AckState.CANCELLED;
    return ctx.now() > alert.ackDueAt ? AckState.BREACHED : AckState.PENDING;
  }

  @FieldResolver(() => [AlertEvent], { complexity: 10, description: 'What happened to it, oldest first.' })
  async history(@Root() { id }: Alert, @Context() ctx: Ctx): Promise<AlertEvent[]> {
    const rows = await ctx.list(AlertEvent, 'alertId', id);
    return [...rows].sort((a, b) => a.at.getTime() - b.at.getTime() || (a.id < b.id ? -1 : 1));
  }

  @FieldResolver(() => [AlertStep], {
    complexity: 10,
    description: 'Steps of its chain of notices, by their time.',
  })
  steps(@Root() { id }: Alert, @Context() ctx: Ctx): Promise<AlertStep[]> {
    return stepsOf(ctx, id);
  }

  @FieldResolver(() => AlertStep, {
    nullable: true,
    description: 'The step that comes next unless somebody takes the alert; null when none waits.',
  })
  async nextStep(@Root() { id }: Alert, @Context() ctx: Ctx): Promise<AlertStep | null> {
    const steps = await stepsOf(ctx, id);
    return steps.find(({ state }) => state === AlertStepState.QUEUED) ?? null;
  }

  @FieldResolver(() => RiskAssessment, {
    nullable: true,
    description: 'The latest assessment of what it is about; null where nothing is assessed.',
  })
  risk(@Root() alert: Alert, @Context() ctx: Ctx): Promise<RiskAssessment | null> {
    return riskOfAlert(ctx, alert);
  }

  @FieldResolver(() => [AlertAction], { description: 'What you may do with this alert now.' })
  allowedActions(@Root() alert: Alert, @Context() ctx: Ctx): Promise<AlertAction[]> {
    return alertActions(ctx, alert);
  }
}

interface Facts {
  observed?: number;
  expected?: number;
  p?: number;
  triggers?: string[];
}
const factsOf = ({ facts }: AlertEvent): Facts => (facts ?? {}) as Facts;

@Resolver(() => AlertEvent)
export class AlertEventResolver {
  @FieldResolver(() => Float, { nullable: true, description: 'Score at a level; null for spikes.' })
  score(@Root() event: AlertEvent): number | null {
    return event.score;
  }

  @FieldResolver(() => Int, { nullable: true, description: 'Pairs of outlet and story of a spike.' })
  observed(@Root() event: AlertEvent): number | null {
    return factsOf(event).observed ?? null;
  }

  @FieldResolver(() => Float, { nullable: true, description: 'Pairs that were to be expected.' })
  expected(@Root() event: AlertEvent): number | null {
    return factsOf(event).expected ?? null;
  }

  @FieldResolver(() => [String], { description: 'Names of the hard triggers that fired.' })
  hardTriggers(@Root() event: AlertEvent): string[] {
    return factsOf(event).triggers ?? [];
  }
}

@Resolver(() => AlertStep)
export class AlertStepResolver {
  @FieldResolver(() => [String], { description: 'Ranks of duty and roles that it calls, as codes.' })
  targets(@Root() { targets }: AlertStep): string[] {
    return targets;
  }

  @FieldResolver(() => [Person], {
    complexity: 10,
    description: 'Persons that were called; while it waits, those it would call as things stand.',
  })
  async recipients(@Root() step: AlertStep, @Context() ctx: Ctx): Promise<Person[]> {
    const isWaiting = step.state === AlertStepState.QUEUED;
    const ids = isWaiting
      ? (await stepRecipients(ctx, step.targets, step.dueAt)).ids
      : (step.recipientIds ?? []);
    const found = await Promise.all(ids.map((id) => person(ctx, id)));
    return found.filter((one): one is Person => one !== null);
  }
}
