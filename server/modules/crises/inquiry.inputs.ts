import { Field, InputType, ObjectType } from 'type-graphql';
import { InEnums, InFlag, InId, InIdempotencyKey, InMoment, InText } from '../../platform/inputs';
import { Payload } from '../../platform/payload';
import { InquiryState, MediaInquiry } from './inquiry.entity';

@InputType({ description: 'Writes a question of the press down.' })
export class InquiryLogInput {
  @InText({ description: 'Journalist who asks.', max: 120 })
  journalist!: string;

  @InText({ description: 'Outlet as it was named.', max: 160 })
  outletName!: string;

  @InId({ description: 'The outlet, where it is known; null otherwise.', nullable: true })
  outletId?: string | null;

  @InText({ description: 'Where the answer goes: telephone or address.', max: 200 })
  contact!: string;

  @InText({ description: 'The question.', max: 4000 })
  question!: string;

  @InMoment({ description: 'When it was received, not in the future; now when absent.', nullable: true })
  receivedAt?: Date | null;

  @InMoment({ description: 'Deadline of the journalist; null when none was named.', nullable: true })
  deadlineAt?: Date | null;

  @InId({ description: 'Issue it is about; null when it belongs to none.', nullable: true })
  issueId?: string | null;

  @InIdempotencyKey()
  idempotencyKey?: string | null;
}

@InputType({ description: 'Gives a question to a person, and says which issue it is about.' })
export class InquiryAssignInput {
  @InId({ description: 'The question.' })
  inquiryId!: string;

  @InId({ description: 'Who prepares the answer.' })
  assigneeId!: string;

  @InId({ description: 'Issue it is about; unchanged when absent.', nullable: true })
  issueId?: string | null;
}

@InputType({ description: 'Writes down the answer that was given.' })
export class InquiryAnswerInput {
  @InId({ description: 'The question.' })
  inquiryId!: string;

  @InText({ description: 'The answer; "no comment" is none.', max: 8000 })
  answer!: string;
}

@InputType({ description: 'Leaves a question unanswered.' })
export class InquiryDeclineInput {
  @InId({ description: 'The question.' })
  inquiryId!: string;

  @InText({ description: 'Why.', max: 1000 })
  reason!: string;
}

@InputType({ description: 'Which questions to show; absent fields do not narrow.' })
export class InquiryFilter {
  @InEnums(InquiryState, { description: 'In one of these states.', nullable: true })
  states?: InquiryState[] | null;

  @InFlag({ description: 'Only open ones past their deadline.', nullable: true })
  isLate?: boolean | null;

  @InId({ description: 'Of this crisis.', nullable: true })
  crisisId?: string | null;

  @InId({ description: 'Of this issue.', nullable: true })
  issueId?: string | null;
}

@ObjectType({ description: 'Result of a mutation on a question of the press.' })
export class InquiryPayload extends Payload {
  @Field(() => MediaInquiry, { nullable: true, description: 'The question; null when refused.' })
  inquiry?: MediaInquiry | null;
}
