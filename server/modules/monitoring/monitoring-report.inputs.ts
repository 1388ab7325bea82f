import { Field, InputType, ObjectType } from 'type-graphql';
import { InEnum, InId, InIds, InText, InVersion } from '../../platform/inputs';
import { Payload } from '../../platform/payload';
import { Person } from '../identity/person.service';
import { MonitoringReport, MonitoringReportKind, MonitoringReportState } from './monitoring-report.entity';

@InputType({ description: 'Which monitoring reports a list shows; absent conditions do not count.' })
export class MonitoringReportFilter {
  @InEnum(MonitoringReportKind, { description: 'Of this kind.', nullable: true })
  kind?: MonitoringReportKind | null;

  @InEnum(MonitoringReportState, { description: 'In this state.', nullable: true })
  state?: MonitoringReportState | null;
}

@InputType({ description: 'Names a monitoring report.' })
export class MonitoringReportInput {
  @InId({ description: 'The report.' })
  reportId!: string;

  @InVersion()
  expectedVersion!: number;
}

@InputType({ description: 'The note of a monitoring report.' })
export class MonitoringReportNoteInput extends MonitoringReportInput {
  @InText({ description: 'The note; empty takes it away.', min: 0, max: 1000 })
  note!: string;
}

@InputType({ description: 'Whom to send an issued report to.' })
export class MonitoringReportSendInput {
  @InId({ description: 'The report.' })
  reportId!: string;

  @InIds({ description: 'People of the office who may read it.' })
  userIds!: string[];
}

@InputType({ description: 'Who gets the reports of a kind by e-mail when they are issued.' })
export class MonitoringReportRecipientsInput {
  @InEnum(MonitoringReportKind, { description: 'The kind of report.' })
  kind!: MonitoringReportKind;

  @InIds({ description: 'People of the office who may read them; empty for nobody.' })
  userIds!: string[];
}

@ObjectType({ description: 'A monitoring report after an action, or why nothing was done.' })
export class MonitoringReportPayload extends Payload {
  @Field(() => MonitoringReport, { nullable: true, description: 'The report; null when refused.' })
  report!: MonitoringReport | null;
}

@ObjectType({ description: 'The recipients of a kind of report, or why they were not changed.' })
export class MonitoringReportRecipientsPayload extends Payload {
  @Field(() => [Person], { nullable: true, description: 'The recipients; null when refused.' })
  recipients!: Person[] | null;
}
