import { Field, InputType, ObjectType } from 'type-graphql';
import { InDay, InEnums, InFlag, InId, InIdempotencyKey, InText, InWhole } from '../../platform/inputs';
import { Payload } from '../../platform/payload';
import { FollowUp, FollowUpState } from './follow-up.entity';
import { PlaybookProposal } from './playbook-proposal.entity';

@InputType({ description: 'Writes down what must change after a crisis.' })
export class FollowUpAddInput {
  @InId({ description: 'The review.' })
  reviewId!: string;

  @InText({ description: 'What is to be done.', max: 500 })
  text!: string;

  @InId({ description: 'Who does it.' })
  ownerId!: string;

  @InDay({ description: 'Day by which it is due; a week from today when absent.', nullable: true })
  dueOn?: string | null;

  @InIdempotencyKey()
  idempotencyKey?: string | null;
}

@InputType({ description: 'Ends a follow-up.' })
export class FollowUpEndInput {
  @InId({ description: 'The follow-up.' })
  followUpId!: string;

  @InText({ description: 'What came of it, or why it is given up.', max: 2000 })
  note!: string;
}

@InputType({ description: 'Which follow-ups to show; absent fields do not narrow.' })
export class FollowUpFilter {
  @InEnums(FollowUpState, { description: 'In one of these states.', nullable: true })
  states?: FollowUpState[] | null;

  @InFlag({ description: 'Only mine.', nullable: true })
  isMine?: boolean | null;
}

@ObjectType({ description: 'Result of a mutation on a follow-up.' })
export class FollowUpPayload extends Payload {
  @Field(() => FollowUp, { nullable: true, description: 'The follow-up; null when refused.' })
  followUp?: FollowUp | null;
}

@InputType({ description: 'Proposes a change of a playbook.' })
export class ProposalMakeInput {
  @InId({ description: 'The review.' })
  reviewId!: string;

  @InText({ description: 'Code of the playbook.', max: 20 })
  playbookCode!: string;

  @InWhole({
    description: 'Step to be changed; null for a new one at the end.',
    nullable: true,
    min: 1,
    max: 40,
  })
  stepNo?: number | null;

  @InText({ description: 'New text of the step.', max: 300 })
  text!: string;

  @InWhole({
    description: 'New minutes after the start of the clock; null to leave its time.',
    nullable: true,
    min: 0,
    max: 100_000,
  })
  offsetMinutes?: number | null;

  @InText({ description: 'Why.', max: 500 })
  reason!: string;
}

@InputType({ description: 'Decides on a proposed change.' })
export class ProposalDecideInput {
  @InId({ description: 'The proposal.' })
  proposalId!: string;

  @InFlag({ description: 'Whether it is accepted: then a new edition is made.' })
  isAccepted!: boolean;
}

@ObjectType({ description: 'Result of a mutation on a proposed change of a playbook.' })
export class ProposalPayload extends Payload {
  @Field(() => PlaybookProposal, { nullable: true, description: 'The proposal; null when refused.' })
  proposal?: PlaybookProposal | null;
}
