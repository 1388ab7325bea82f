import { Field, InputType, ObjectType } from 'type-graphql';
import { InEnums, InId, InText } from '../../platform/inputs';
import { Payload } from '../../platform/payload';
import { CorrectionRequest, CorrectionState } from './correction-request.entity';

@InputType({ description: 'Answers a report of an error.' })
export class CorrectionAnswerInput {
  @InId({ description: 'The report.' })
  requestId!: string;

  @InText({ description: 'What the reader is told.', max: 2000 })
  answer!: string;
}

@InputType({ description: 'Closes what is no report.' })
export class CorrectionDiscardInput {
  @InId({ description: 'The report.' })
  requestId!: string;

  @InText({ description: 'Why.', max: 500 })
  reason!: string;
}

@InputType({ description: 'Which reports of errors to show; absent fields do not narrow.' })
export class CorrectionFilter {
  @InEnums(CorrectionState, { description: 'In one of these states.', nullable: true })
  states?: CorrectionState[] | null;

  @InId({ description: 'About this statement or clarification.', nullable: true })
  subjectId?: string | null;
}

@ObjectType({ description: 'Result of a mutation on a report of an error.' })
export class CorrectionRequestPayload extends Payload {
  @Field(() => CorrectionRequest, { nullable: true, description: 'The report; null when refused.' })
  correctionRequest?: CorrectionRequest | null;
}
