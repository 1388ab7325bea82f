import { Field, Int, ObjectType, registerEnumType } from 'type-graphql';
import { Entity, Index, PrimaryColumn } from 'typeorm';
import { type Actor, Role } from '../../platform/actor';
import { Day, Json, Moment, Node, Ref, State, Text, Whole } from '../../platform/columns';
import { mayReadMonitoring } from './monitoring.roles';
import type { ReportContent } from './monitoring-report-content.entity';

/** How much time a report covers. */
export enum MonitoringReportKind {
  DAILY = 'DAILY',
  WEEKLY = 'WEEKLY',
  MONTHLY = 'MONTHLY',
}
registerEnumType(MonitoringReportKind, {
  name: 'MonitoringReportKind',
  description: 'How much time a monitoring report covers.',
  valuesConfig: {
    DAILY: { description: 'One day.' },
    WEEKLY: { description: 'Monday to Sunday.' },
    MONTHLY: { description: 'A calendar month.' },
  },
});

/** Whether a report may still change. */
export enum MonitoringReportState {
  DRAFT = 'DRAFT',
  ISSUED = 'ISSUED',
}
registerEnumType(MonitoringReportState, {
  name: 'MonitoringReportState',
  description: 'Whether a monitoring report may still change.',
  valuesConfig: {
    DRAFT: { description: 'Made by the clock; a person may add a note, then issues it.' },
    ISSUED: { description: 'Numbered and frozen.' },
  },
});

/** What happened in the press in a day, week or month; one per kind and first day (monitoring.md 15). */
@Entity()
@Index('monitoring_report_period', ['kind', 'fromOn'], { unique: true })
@Index('monitoring_report_list', ['toOn', 'id'])
@ObjectType({ implements: Node, description: 'The report on the coverage of a day, week or month.' })
export class MonitoringReport extends Node {
  @State(MonitoringReportKind, { description: 'How much time it covers.' })
  kind!: MonitoringReportKind;

  @Day({ description: 'First day.' })
  fromOn!: string;

  @Day({ description: 'Last day.' })
  toOn!: string;

  @State(MonitoringReportState, { description: 'Whether it may still change.' })
  state: MonitoringReportState = MonitoringReportState.DRAFT;

  @Text({
    description: 'Number without gaps in its year and kind; null until issued.',
    nullable: true,
    length: 40,
  })
  number: string | null = null;

  @Text({
    description: "The analyst's note of at most 1,000 characters; empty when there is none.",
    length: 1000,
  })
  note!: string;

  @Json()
  content!: ReportContent;

  @Text({
    description: 'SHA-256 of its content as JSON; the event of its issue carries the same.',
    length: 64,
  })
  contentSha256!: string;

  @Moment({ description: 'When its figures were computed.' })
  computedAt!: Date;

  @Moment({ description: 'When it was issued; null until then.', nullable: true })
  issuedAt: Date | null = null;

  @Ref({ nullable: true })
  issuedById: string | null = null;

  @Field(() => Int, {
    description: 'Number of the last link of the audit chain when it was issued; null until then.',
    nullable: true,
  })
  @Whole({ nullable: true })
  chainSeq: number | null = null;

  @Text({ description: 'Hash of that link; null until issued.', nullable: true, length: 64 })
  chainHead: string | null = null;

  /** The monitoring roles see every report, executives what was issued. */
  static visibleTo(actor: Actor): object | null {
    if (mayReadMonitoring(actor)) return {};
    return actor.is(Role.EXECUTIVE) ? { state: MonitoringReportState.ISSUED } : null;
  }

  static scope = 'monitoring:read';
}

/** Who gets the reports of a kind by e-mail when they are issued. */
@Entity()
export class MonitoringReportRecipient {
  @PrimaryColumn({ type: 'varchar', length: 40 })
  kind!: MonitoringReportKind;

  @PrimaryColumn({ type: 'varchar', length: 36 })
  userId!: string;
}
