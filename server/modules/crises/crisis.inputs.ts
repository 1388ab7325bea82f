import { Field, InputType, ObjectType } from 'type-graphql';
import {
  InEnum,
  InEnums,
  InFlag,
  InId,
  InIdempotencyKey,
  InIds,
  InMoment,
  InText,
  InWhole,
} from '../../platform/inputs';
import { Payload } from '../../platform/payload';
import { Crisis, CrisisRoleKind } from './crisis.entity';
import { CrisisState, ResponseStrategy, ScctCluster, ScctType, Severity } from './crisis.enums';
import { CrisisSignal } from './signal.enums';

@InputType({ description: 'Declares a crisis over one or more issues.' })
export class CrisisDeclareInput {
  @InIds({ description: 'The issues, triaged before, the main one first; at least one.' })
  issueIds!: string[];

  @InText({ description: "What it is about; the first issue's title when absent.", nullable: true, max: 300 })
  title?: string | null;

  @InEnum(Severity, { description: 'Impact; must be chosen, in doubt the higher.', nullable: true })
  severity?: Severity | null;

  @InEnum(ScctCluster, {
    description: "Cluster of responsibility; the playbook's when absent.",
    nullable: true,
  })
  cluster?: ScctCluster | null;

  @InEnum(ScctType, { description: "Type of crisis; the playbook's when absent.", nullable: true })
  type?: ScctType | null;

  @InFlag({ description: 'Whether a similar crisis happened before.', nullable: true })
  crisisHistory?: boolean | null;

  @InFlag({ description: 'Whether relations were bad before.', nullable: true })
  poorPriorReputation?: boolean | null;

  @InId({ description: 'Who leads; the caller when the caller heads the agency.', nullable: true })
  commanderId?: string | null;

  @InText({ description: 'Code of the playbook.', nullable: true, max: 20 })
  playbookCode?: string | null;

  @InText({ description: 'Why there is no playbook; required without one.', nullable: true, max: 1000 })
  noPlaybookReason?: string | null;

  @InText({ description: 'Why it is declared.', max: 1000 })
  reason!: string;

  @InIdempotencyKey()
  idempotencyKey?: string | null;
}

@InputType({ description: 'Names a crisis.' })
export class CrisisIdInput {
  @InId({ description: 'The crisis.' })
  crisisId!: string;
}

@InputType({ description: 'Names a crisis and gives a reason.' })
export class CrisisReasonInput extends CrisisIdInput {
  @InText({ description: 'Why.', max: 1000 })
  reason!: string;
}

@InputType({ description: 'Raises or lowers the severity of a crisis.' })
export class CrisisSeverityInput extends CrisisReasonInput {
  @InEnum(Severity, { description: 'The severity from now on.' })
  severity!: Severity;
}

@InputType({ description: 'Chooses how the office answers.' })
export class CrisisStrategyInput extends CrisisIdInput {
  @InEnums(ResponseStrategy, { description: 'The strategies, at least one.' })
  strategies!: ResponseStrategy[];

  @InText({ description: 'Evidence, required for a denial.', nullable: true, max: 1000 })
  evidence?: string | null;
}

@InputType({ description: 'Sets the time between updates, counted from the last one.' })
export class CrisisCadenceInput extends CrisisReasonInput {
  @InWhole({ description: 'Minutes; the default again when absent.', nullable: true, min: 15, max: 10_080 })
  minutes?: number | null;
}

@InputType({
  description: 'Gives a person a part in a crisis; commander and spokesperson are one person each.',
})
export class CrisisRoleAssignInput extends CrisisIdInput {
  @InEnum(CrisisRoleKind, { description: 'The part.' })
  kind!: CrisisRoleKind;

  @InId({ description: 'The person.' })
  personId!: string;
}

@InputType({ description: "Ends a person's part in a crisis; the history stays." })
export class CrisisRoleEndInput {
  @InId({ description: 'The part.' })
  roleId!: string;
}

@InputType({ description: 'Says at which telephone number a part in a crisis is reached.' })
export class CrisisRolePhoneInput {
  @InId({ description: 'The part.' })
  roleId!: string;

  @InText({ min: 0, max: 40, description: 'The number; none when empty.' })
  phone!: string;
}

@InputType({ description: 'Records something that happened in a crisis.' })
export class CrisisRecordInput extends CrisisIdInput {
  @InEnum(CrisisSignal, { description: 'What happened; only what no other record shows.' })
  kind!: CrisisSignal;

  @InMoment({ description: 'When; now when absent, never later.', nullable: true })
  at?: Date | null;

  @InText({ description: 'What should be known of it.', nullable: true, max: 1000 })
  note?: string | null;
}

@InputType({ description: 'Keeps a crisis and its issues to an access list, or changes the list.' })
export class CrisisRestrictInput extends CrisisReasonInput {
  @InIds({ description: 'The persons who may see it; everybody with a part in it always may.' })
  personIds!: string[];
}

@InputType({ description: 'Adds an issue to a running crisis.' })
export class CrisisIssueAddInput extends CrisisIdInput {
  @InId({ description: 'The issue, triaged before.' })
  issueId!: string;
}

@ObjectType({ description: 'Result of a mutation on a crisis.' })
export class CrisisPayload extends Payload {
  @Field(() => Crisis, { nullable: true, description: 'The crisis; null when refused.' })
  crisis?: Crisis | null;
}

@InputType({ description: 'Which crises to show; absent fields do not narrow.' })
export class CrisisFilter {
  @InEnums(CrisisState, { description: 'In one of these states.', nullable: true })
  states?: CrisisState[] | null;

  @InFlag({ description: 'Running or over.', nullable: true })
  isRunning?: boolean | null;

  @InEnum(Severity, { description: 'Of this severity.', nullable: true })
  severity?: Severity | null;

  @InFlag({ description: 'Drills or real ones.', nullable: true })
  isExercise?: boolean | null;

  @InText({ description: 'Number or title contains this text.', nullable: true, max: 100 })
  text?: string | null;
}
