import { Field, InputType, ObjectType, registerEnumType } from 'type-graphql';
import {
  InEnum,
  InEnums,
  InId,
  InIdempotencyKey,
  InIds,
  InMoment,
  InObject,
  InText,
  InVersion,
} from '../../platform/inputs';
import { Payload } from '../../platform/payload';
import { StatementVersion } from './statement.entity';
import { StatementKind } from './statement.enums';

/** Where the office publishes by itself. */
export enum OfficialChannel {
  OFFICIAL_WEB = 'OFFICIAL_WEB',
  OFFICIAL_SOCIAL = 'OFFICIAL_SOCIAL',
  PRESS_RELEASE = 'PRESS_RELEASE',
  PRESS_BRIEFING = 'PRESS_BRIEFING',
  RADIO_ANNOUNCEMENT = 'RADIO_ANNOUNCEMENT',
  INTERNAL = 'INTERNAL',
}
registerEnumType(OfficialChannel, {
  name: 'OfficialChannel',
  description: 'Where the office publishes by itself.',
  valuesConfig: {
    OFFICIAL_WEB: { description: 'The public page of statements.' },
    OFFICIAL_SOCIAL: { description: "The office's accounts on social media." },
    PRESS_RELEASE: { description: 'Release to the press.' },
    PRESS_BRIEFING: { description: 'Read out at a briefing.' },
    RADIO_ANNOUNCEMENT: { description: 'Read out on the radio.' },
    INTERNAL: { description: 'To the employees only.' },
  },
});

@InputType({ description: 'The six blocks of first words.' })
export class HoldingBlocksInput {
  @InText({ description: 'Empathy with those affected.', min: 0, max: 2000 })
  empathy!: string;

  @InText({ description: 'What is known; confirmed facts only.', min: 0, max: 4000 })
  known!: string;

  @InText({ description: 'What is not known yet.', min: 0, max: 2000 })
  unknown!: string;

  @InText({ description: 'What is done to find out.', min: 0, max: 2000 })
  action!: string;

  @InText({ description: 'What the office commits itself to.', min: 0, max: 2000 })
  commitment!: string;

  @InText({ description: 'Where to learn more, and when the next word comes.', min: 0, max: 2000 })
  more!: string;
}

@InputType({ description: 'What a version of a statement says.' })
export class StatementContentInput {
  @InText({ description: 'Headline.', max: 300 })
  title!: string;

  @InText({ description: 'Text in Markdown; left empty when it has blocks.', nullable: true, max: 20_000 })
  body?: string | null;

  @InObject(() => HoldingBlocksInput, {
    description: 'Blocks of first words; only for HOLDING.',
    nullable: true,
  })
  blocks?: HoldingBlocksInput | null;

  @InIds({ description: 'Facts of the issue that it uses.' })
  factIds!: string[];

  @InIds({ description: 'Key messages of the issue that it carries.' })
  messageIds!: string[];

  @InMoment({ description: 'Not to be published before.', nullable: true })
  embargoUntil?: Date | null;
}

@InputType({ description: 'Drafts a statement about an issue.' })
export class DraftStatementInput {
  @InId({ description: 'The issue.' })
  issueId!: string;

  @InEnum(StatementKind, { description: 'What it is for.' })
  kind!: StatementKind;

  @InId({ description: 'Template it is made from.', nullable: true })
  templateId?: string | null;

  @InObject(() => StatementContentInput, { description: 'What it says.' })
  content!: StatementContentInput;

  @InIdempotencyKey()
  idempotencyKey?: string | null;
}

@InputType({ description: 'Replaces what a draft says.' })
export class EditStatementInput {
  @InId({ description: 'The version.' })
  versionId!: string;

  @InVersion()
  expectedVersion!: number;

  @InObject(() => StatementContentInput, { description: 'What it says now.' })
  content!: StatementContentInput;
}

@InputType({ description: 'Names a version of a statement.' })
export class StatementVersionInput {
  @InId({ description: 'The version.' })
  versionId!: string;

  @InVersion()
  expectedVersion!: number;
}

@InputType({ description: 'Approves the text that was read.' })
export class ApproveStatementInput extends StatementVersionInput {
  @InText({ description: 'SHA-256 of the text that was read, in hex.', max: 64 })
  hashSeen!: string;

  @InText({ description: 'Comment.', nullable: true, max: 2000 })
  comment?: string | null;
}

@InputType({ description: 'Sends a text back.' })
export class ReturnStatementInput extends StatementVersionInput {
  @InText({ description: 'SHA-256 of the text that was read, in hex.', max: 64 })
  hashSeen!: string;

  @InText({ description: 'What must change.', max: 2000 })
  comment!: string;
}

@InputType({ description: 'Publishes an approved version.' })
export class PublishStatementInput extends StatementVersionInput {
  @InEnums(OfficialChannel, { description: 'On which channels, at least one.' })
  channels!: OfficialChannel[];
}

@InputType({ description: 'Withdraws a published version.' })
export class RetractStatementInput extends StatementVersionInput {
  @InText({ description: 'The correction that the public reads in its place.', max: 4000 })
  correction!: string;
}

@ObjectType({ description: 'A version of a statement after the step, or why nothing was done.' })
export class StatementPayload extends Payload {
  @Field(() => StatementVersion, { nullable: true, description: 'The version; null when refused.' })
  version?: StatementVersion | null;
}
