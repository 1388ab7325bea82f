import { ObjectType, registerEnumType } from 'type-graphql';
import { Column, Entity, Index } from 'typeorm';
import type { Actor } from '../../platform/actor';
import { Flag, Json, Moment, Node, Ref, State, Text, Whole } from '../../platform/columns';
import { RiskLevel } from './assessment.entity';
import { seesAlert, seesWithIssue } from './case-access.entity';

/** Where an alert came from. */
export enum AlertOrigin {
  STORY_RISK = 'STORY_RISK',
  TOPIC_SPIKE = 'TOPIC_SPIKE',
  MANUAL = 'MANUAL',
}
registerEnumType(AlertOrigin, {
  name: 'AlertOrigin',
  description: 'Where an alert came from.',
  valuesConfig: {
    STORY_RISK: { description: 'The risk of a story reached a level.' },
    TOPIC_SPIKE: { description: 'A topic has far more coverage than usual.' },
    MANUAL: { description: 'A person raised it.' },
  },
});

/** Where an alert stands. */
export enum AlertState {
  OPEN = 'OPEN',
  ACKNOWLEDGED = 'ACKNOWLEDGED',
  LINKED = 'LINKED',
  DISMISSED = 'DISMISSED',
  AUTO_RESOLVED = 'AUTO_RESOLVED',
}
registerEnumType(AlertState, {
  name: 'AlertState',
  description: 'Where an alert stands.',
  valuesConfig: {
    OPEN: { description: 'Nobody took it yet; the chain of notices runs.' },
    ACKNOWLEDGED: { description: 'A person took it; the chain stopped.' },
    LINKED: { description: 'An issue was opened from it.' },
    DISMISSED: { description: 'A person found it needs nothing, with a reason.' },
    AUTO_RESOLVED: { description: 'The risk stayed normal for six hours.' },
  },
});

/** A call to a person on duty to look at a story or topic; one is open per story (crisis.md 2). */
@Entity()
@Index('alert_state', ['state', 'openedAt'])
@Index('alert_story', ['storyNo', 'state'])
@Index('alert_issue', ['issueId'])
@Index('alert_dedupe', ['dedupeKey'], { unique: true })
@ObjectType({ implements: Node, description: 'A call to a person on duty to look at a story or a topic.' })
export class Alert extends Node {
  @Text({ length: 300, description: 'What it is about.' })
  title!: string;

  @State(AlertOrigin, { description: 'Where it came from.' })
  origin!: AlertOrigin;

  @State(AlertState, { description: 'Where it stands.' })
  state: AlertState = AlertState.OPEN;

  @State(RiskLevel, { description: 'The highest level it reached.' })
  level!: RiskLevel;

  @State(RiskLevel, { description: 'The level displayed now.' })
  shownLevel!: RiskLevel;

  @Whole({ nullable: true })
  storyNo!: number | null;

  @Whole({ nullable: true })
  topicNo!: number | null;

  /** The burst that goes on in its topic; null when none does. */
  @Ref({ nullable: true })
  burstId: string | null = null;

  /** Since when its risk is normal; null while it is not. */
  @Moment({ nullable: true })
  normalSince: Date | null = null;

  /** The issue that was opened from it. */
  @Ref({ nullable: true })
  issueId: string | null = null;

  @Moment({ description: 'When it was raised.' })
  openedAt!: Date;

  @Moment({ nullable: true, description: 'When a person took it; null while nobody did.' })
  acknowledgedAt: Date | null = null;

  @Ref({ nullable: true })
  acknowledgedById: string | null = null;

  @Ref({ nullable: true })
  assignedToId: string | null = null;

  @Moment({ description: 'Until when somebody has to take it; counted again when it opens again.' })
  ackDueAt!: Date;

  @Moment({ nullable: true, description: 'When that time passed without anybody; null when it did not.' })
  ackBreachedAt: Date | null = null;

  @Ref({ nullable: true })
  raisedById: string | null = null;

  @Moment({ nullable: true, description: 'Until when it makes no notices; null when it is not silenced.' })
  silencedUntil: Date | null = null;

  @Text({ length: 0, nullable: true, description: 'Why it was dismissed or silenced; null when it was not.' })
  reason: string | null = null;

  @Moment({ nullable: true, description: 'When it was dismissed, linked or resolved; null before.' })
  closedAt: Date | null = null;

  /** Subject while open, so that a second alert on it cannot be stored; null afterwards. */
  @Text({ length: 80, nullable: true })
  dedupeKey!: string | null;

  @Flag({ description: 'True in a drill.' })
  isExercise!: boolean;

  /** The readers of cases; an alert of a restricted issue is seen by whoever sees the issue. */
  static visibleTo(actor: Actor): object | object[] | null {
    return seesWithIssue(actor);
  }

  static scope = 'issues:read';
}

/** What happened to an alert's level. */
export enum AlertEventKind {
  LEVEL = 'LEVEL',
  SPIKE = 'SPIKE',
  SMALL_TOPIC = 'SMALL_TOPIC',
}
registerEnumType(AlertEventKind, {
  name: 'AlertEventKind',
  description: 'What was added to an alert.',
  valuesConfig: {
    LEVEL: { description: 'It reached a level.' },
    SPIKE: { description: 'Its topic has far more coverage than usual.' },
    SMALL_TOPIC: { description: 'Three outlets carry one story of a topic with little news.' },
  },
});

/** One line in the life of an alert. */
@Entity()
@Index('alert_event_alert', ['alertId', 'at'])
@ObjectType({ implements: Node, description: 'One line in the life of an alert.' })
export class AlertEvent extends Node {
  @Ref()
  alertId!: string;

  @Moment({ description: 'The moment it was computed for.' })
  at!: Date;

  @State(AlertEventKind, { description: 'What was added.' })
  kind!: AlertEventKind;

  @State(RiskLevel, { nullable: true, description: 'Level that was reached; null for spikes.' })
  level!: RiskLevel | null;

  @Column({ type: 'double', nullable: true })
  score!: number | null;

  /** Expected and observed counts of a spike, or the hard triggers of a level. */
  @Json({ nullable: true })
  facts!: unknown;

  @Flag({ description: 'Whether persons were notified of it.' })
  hasNotices!: boolean;

  static visibleTo(actor: Actor): object | null {
    return seesAlert(actor);
  }

  static scope = 'issues:read';
}
