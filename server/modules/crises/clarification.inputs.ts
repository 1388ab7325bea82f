import { Field, InputType, ObjectType } from 'type-graphql';
import {
  InEnum,
  InEnums,
  InFlag,
  InId,
  InIdempotencyKey,
  InObjects,
  InText,
  InVersion,
} from '../../platform/inputs';
import { Payload } from '../../platform/payload';
import { HoaxClarification } from './clarification.entity';
import { EvidenceOrigin, HoaxClass, HoaxReach, HoaxState, HoaxVerdict } from './clarification.enums';

@InputType({ description: 'Reports a story that seems false.' })
export class ClarificationReportInput {
  @InText({ description: 'What it is about, in one line.', max: 300 })
  title!: string;

  @InText({ description: 'The claim in short.', max: 1000 })
  claim!: string;

  @InText({ description: 'Where it was seen.', max: 1000 })
  seenAt!: string;

  @InId({ description: 'Issue it belongs to; null for none.', nullable: true })
  issueId?: string | null;

  @InIdempotencyKey()
  idempotencyKey?: string | null;
}

@InputType({ description: 'Names a clarification.' })
export class ClarificationIdInput {
  @InId({ description: 'The clarification.' })
  clarificationId!: string;
}

@InputType({ description: 'Names a clarification and gives a text.' })
export class ClarificationTextInput extends ClarificationIdInput {
  @InText({ description: 'The comment, reason or correction.', max: 2000 })
  text!: string;
}

@InputType({ description: 'One piece of evidence.' })
export class HoaxEvidenceInput {
  @InText({ description: 'What it shows.', max: 1000 })
  text!: string;

  @InEnum(EvidenceOrigin, { description: 'Who gave it.' })
  origin!: EvidenceOrigin;

  @InText({ description: 'Name of who gave it.', max: 200 })
  source!: string;

  @InText({
    description: 'Address where it can be read; null when none.',
    nullable: true,
    max: 500,
    pattern: /^(https?:\/\/\S+)?$/,
    hint: 'Tulis alamat web yang diawali https://.',
  })
  url?: string | null;
}

@InputType({ description: 'Says what was found about a story, with the text blocks that the public reads.' })
export class ClarificationVerdictInput extends ClarificationIdInput {
  @InVersion()
  expectedVersion!: number;

  @InEnum(HoaxVerdict, { description: 'What was found.' })
  verdict!: HoaxVerdict;

  @InEnum(HoaxClass, { description: 'How it is made; null when it is true or unproven.', nullable: true })
  hoaxClass?: HoaxClass | null;

  @InEnum(HoaxReach, { description: 'How far it went.' })
  reach!: HoaxReach;

  @InFlag({ description: 'Whether somebody could come to harm by believing it.' })
  hasSafetyRisk!: boolean;

  @InText({ description: 'What is true.', max: 4000 })
  truth!: string;

  @InText({ description: 'The false claim in short.', max: 1000 })
  claim!: string;

  @InText({ description: 'Why the story arose.', max: 4000 })
  whyItArose!: string;

  @InObjects(() => HoaxEvidenceInput, { description: 'The evidence.', max: 20 })
  evidence!: HoaxEvidenceInput[];
}

@InputType({ description: 'Which clarifications to show; absent fields do not narrow.' })
export class ClarificationFilter {
  @InEnums(HoaxState, { description: 'In one of these states.', nullable: true })
  states?: HoaxState[] | null;

  @InId({ description: 'Of this issue.', nullable: true })
  issueId?: string | null;
}

@ObjectType({ description: 'Result of a mutation on a clarification.' })
export class ClarificationPayload extends Payload {
  @Field(() => HoaxClarification, { nullable: true, description: 'The clarification; null when refused.' })
  clarification?: HoaxClarification | null;
}
