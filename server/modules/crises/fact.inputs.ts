import { Field, InputType, ObjectType } from 'type-graphql';
import { InId, InText, InVersion, InWhole } from '../../platform/inputs';
import { Payload } from '../../platform/payload';
import { FactItem, KeyMessage } from './fact.entity';

@InputType({ description: 'Adds a line to the fact sheet of an issue.' })
export class AddFactInput {
  @InId({ description: 'The issue.' })
  issueId!: string;

  @InText({ description: 'The fact in one sentence.', max: 1000 })
  text!: string;

  @InId({ description: 'Agency (OPD) that owns the fact; its contact confirms it.' })
  agencyId!: string;
}

@InputType({ description: 'Confirms or refutes a fact by a document.' })
export class DecideFactInput {
  @InId({ description: 'The fact.' })
  factId!: string;

  @InVersion()
  expectedVersion!: number;

  @InText({ description: 'The source document in words: what, number, date.', max: 500 })
  source!: string;

  @InId({ description: 'Uploaded document; a confirmation needs one.', nullable: true })
  documentId?: string | null;
}

@InputType({ description: 'Takes a decision on a fact back.' })
export class ReopenFactInput {
  @InId({ description: 'The fact.' })
  factId!: string;

  @InVersion()
  expectedVersion!: number;

  @InText({ description: 'Why it is open again.', max: 500 })
  reason!: string;
}

@ObjectType({ description: 'A fact after the step, or why nothing was done.' })
export class FactPayload extends Payload {
  @Field(() => FactItem, { nullable: true, description: 'The fact; null when refused.' })
  fact?: FactItem | null;
}

@InputType({ description: 'A key message of an issue, new or changed.' })
export class SaveKeyMessageInput {
  @InId({ description: 'The issue.' })
  issueId!: string;

  @InId({ description: 'The message to change; absent for a new one.', nullable: true })
  keyMessageId?: string | null;

  @InText({ description: 'The message.', max: 500 })
  text!: string;

  @InText({
    description: 'Phrases that give it away in an article, one on each line; the message itself when absent.',
    nullable: true,
    max: 4000,
  })
  phrases?: string | null;

  @InWhole({
    description: 'Place in the order, from 1; the end when absent.',
    min: 1,
    max: 100,
    nullable: true,
  })
  position?: number | null;
}

@InputType({ description: 'Names a key message.' })
export class KeyMessageInput {
  @InId({ description: 'The message.' })
  keyMessageId!: string;
}

@ObjectType({ description: 'A key message after the step, or why nothing was done.' })
export class KeyMessagePayload extends Payload {
  @Field(() => KeyMessage, { nullable: true, description: 'The message; null when refused or removed.' })
  keyMessage?: KeyMessage | null;
}
