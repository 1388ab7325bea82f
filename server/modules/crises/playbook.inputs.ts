import { Field, InputType, ObjectType } from 'type-graphql';
import { Role } from '../../platform/actor';
import {
  InEnum,
  InEnums,
  InFlag,
  InId,
  InObject,
  InObjects,
  InText,
  InVersion,
  InWhole,
} from '../../platform/inputs';
import { Payload } from '../../platform/payload';
import { ScctCluster, ScctType } from './crisis.enums';
import { DueRuleInput } from './due-rule.types';
import { Playbook } from './playbook.entity';

@InputType({ description: 'One step of a playbook; its number is its place in the list.' })
export class PlaybookStepInput {
  @InText({ description: 'What is to be done.', max: 300 })
  text!: string;

  @InText({ description: 'The same in English.', nullable: true, max: 300 })
  gloss?: string | null;

  @InEnum(Role, { description: 'Role that does it.' })
  ownerRole!: Role;

  @InEnums(Role, { description: 'Roles that help.', nullable: true })
  supportRoles?: Role[] | null;

  @InText({ description: 'Agency whose contact does it.', nullable: true, max: 40 })
  ownerAgency?: string | null;

  @InText({ description: 'Agency that helps.', nullable: true, max: 40 })
  supportAgency?: string | null;

  @InWhole({ description: 'Minutes after the start of the clock.', nullable: true, min: 0, max: 100_000 })
  offsetMinutes?: number | null;

  @InObject(() => DueRuleInput, { description: 'When it is due otherwise.', nullable: true })
  dueRule?: DueRuleInput | null;

  @InFlag({ description: 'Whether the crisis cannot be closed without it.' })
  isMandatory!: boolean;

  @InText({ description: 'Event that proves it.', nullable: true, max: 80 })
  completedBy?: string | null;

  @InText({ description: 'Playbook it points to.', nullable: true, max: 20 })
  linkedPlaybook?: string | null;
}

@InputType({ description: 'What a playbook says.' })
export class PlaybookContentInput {
  @InText({ description: 'Title.', max: 200 })
  title!: string;

  @InText({ description: 'Title in English.', nullable: true, max: 200 })
  titleEn?: string | null;

  @InEnum(ScctCluster, { description: 'Cluster of responsibility it is made for.' })
  cluster!: ScctCluster;

  @InEnum(ScctType, { description: 'Type of crisis it is made for.' })
  type!: ScctType;

  @InText({ description: 'Note on the type.', nullable: true, max: 300 })
  typeNote?: string | null;

  @InWhole({ description: 'Months after which it is to be looked through.', min: 1, max: 60 })
  reviewEveryMonths!: number;

  @InObjects(() => PlaybookStepInput, { description: 'Steps in order, 1 to 40.', max: 40 })
  steps!: PlaybookStepInput[];
}

@InputType({ description: 'Makes a playbook of the office.' })
export class PlaybookCreateInput {
  @InText({
    description: 'Code, for example PB-09.',
    max: 20,
    pattern: /^[A-Z0-9-]+$/,
    hint: 'Contoh kode: PB-09.',
  })
  code!: string;

  @InObject(() => PlaybookContentInput, { description: 'What it says.' })
  content!: PlaybookContentInput;
}

@InputType({ description: 'Changes a playbook: a new edition is made, running crises keep theirs.' })
export class PlaybookEditInput {
  @InId({ description: 'The current edition.' })
  playbookId!: string;

  @InVersion()
  expectedVersion!: number;

  @InText({ description: 'What changes and why.', max: 500 })
  changeNote!: string;

  @InObject(() => PlaybookContentInput, { description: 'What it says from now on.' })
  content!: PlaybookContentInput;
}

@InputType({ description: 'Says that a playbook was looked through and needs no change.' })
export class PlaybookReviewInput {
  @InId({ description: 'The current edition.' })
  playbookId!: string;
}

@ObjectType({ description: 'Result of a mutation on a playbook.' })
export class PlaybookPayload extends Payload {
  @Field(() => Playbook, { nullable: true, description: 'The current edition; null when refused.' })
  playbook?: Playbook | null;
}
