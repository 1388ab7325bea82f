import { Field, Int, ObjectType, registerEnumType } from 'type-graphql';
import { Entity, Index } from 'typeorm';
import type { Actor } from '../../platform/actor';
import { Json, Moment, Node, Ref, State, Whole } from '../../platform/columns';
import { RiskLevel } from './assessment.entity';
import { seesAlert } from './case-access.entity';

/** Where a step of the chain stands. */
export enum AlertStepState {
  QUEUED = 'QUEUED',
  SENT = 'SENT',
  SKIPPED = 'SKIPPED',
  CANCELLED = 'CANCELLED',
}
registerEnumType(AlertStepState, {
  name: 'AlertStepState',
  description: 'Where a step of the chain of notices stands.',
  valuesConfig: {
    QUEUED: { description: 'It comes at its time unless somebody takes the alert.' },
    SENT: { description: 'Its persons were called.' },
    SKIPPED: { description: 'Its condition did not hold, or nobody was left to call.' },
    CANCELLED: { description: 'Somebody took the alert before.' },
  },
});

/** One step of the chain of notices of an alert (crisis.md 5). */
@Entity()
@Index('alert_step_alert', ['alertId', 'state'])
@ObjectType({ implements: Node, description: 'One step of the chain of notices of an alert.' })
export class AlertStep extends Node {
  @Ref()
  alertId!: string;

  @Field(() => Int, { description: 'Round of the chain, from 1.' })
  @Whole()
  round!: number;

  @Moment({ description: 'When it is due.' })
  dueAt!: Date;

  @State(RiskLevel, { description: 'Level that the chain is about.' })
  level!: RiskLevel;

  /** Persons on duty by rank and roles, as the policy has them. */
  @Json()
  targets!: string[];

  /** Condition of the policy; null for none. */
  @Json({ nullable: true })
  onlyWhen!: {
    moreThan?: { alerts: number; inMinutes: number };
    between?: { from: string; to: string };
  } | null;

  /** Persons that were called; null before. */
  @Json({ nullable: true })
  recipientIds!: string[] | null;

  @State(AlertStepState, { description: 'Where it stands.' })
  state!: AlertStepState;

  @Moment({ nullable: true, description: 'When it was sent, skipped or cancelled; null while it waits.' })
  endedAt: Date | null = null;

  static visibleTo(actor: Actor): object | null {
    return seesAlert(actor);
  }

  static scope = 'issues:read';
}
