import { Field, InputType, ObjectType } from 'type-graphql';
import { InEnum, InEnums, InId, InIdempotencyKey, InObject, InText, InVersion } from '../../platform/inputs';
import { Payload } from '../../platform/payload';
import { StatementKind } from './statement.enums';
import { HoldingBlocksInput } from './statement.inputs';
import { StatementTemplate, TemplateState } from './template.entity';

@InputType({ description: 'Writes a statement template, or changes a draft of one.' })
export class SaveTemplateInput {
  @InId({ description: 'The draft; absent for a new template.', nullable: true })
  templateId?: string | null;

  @InText({ description: 'Name in the library.' })
  name!: string;

  @InEnum(StatementKind, { description: 'What a statement made from it is for.' })
  kind!: StatementKind;

  @InText({ description: 'Code of the playbook it belongs to; absent for all.', nullable: true, max: 20 })
  playbookCode?: string | null;

  @InText({ description: 'Headline.', max: 300 })
  title!: string;

  @InText({ description: 'Text in Markdown; absent when it has blocks.', nullable: true, max: 20_000 })
  body?: string | null;

  @InObject(() => HoldingBlocksInput, {
    description: 'Blocks of first words; only for HOLDING.',
    nullable: true,
  })
  blocks?: HoldingBlocksInput | null;

  @InIdempotencyKey()
  idempotencyKey?: string | null;
}

@InputType({ description: 'Names a statement template.' })
export class TemplateInput {
  @InId({ description: 'The template.' })
  templateId!: string;

  @InVersion()
  expectedVersion!: number;
}

@InputType({ description: 'Which templates to show; absent fields do not narrow.' })
export class TemplateFilter {
  @InEnums(StatementKind, { description: 'For one of these kinds.', nullable: true })
  kinds?: StatementKind[] | null;

  @InEnums(TemplateState, { description: 'In one of these states.', nullable: true })
  states?: TemplateState[] | null;
}

@ObjectType({ description: 'A statement template after the step, or why nothing was done.' })
export class TemplatePayload extends Payload {
  @Field(() => StatementTemplate, { nullable: true, description: 'The template; null when refused.' })
  template?: StatementTemplate | null;
}
