import { Field, Int, ObjectType, registerEnumType } from 'type-graphql';
import { Role } from '../../platform/actor';
import { Approval } from './approval.entity';
import type { HoldingBlocksInput } from './statement.inputs';

@ObjectType({ description: 'The six blocks of first words.' })
export class HoldingBlocks implements HoldingBlocksInput {
  @Field(() => String, { description: 'Empathy with those affected.' })
  empathy!: string;

  @Field(() => String, { description: 'What is known.' })
  known!: string;

  @Field(() => String, { description: 'What is not known yet.' })
  unknown!: string;

  @Field(() => String, { description: 'What is done to find out.' })
  action!: string;

  @Field(() => String, { description: 'What the office commits itself to.' })
  commitment!: string;

  @Field(() => String, { description: 'Where to learn more.' })
  more!: string;
}

@ObjectType({ description: 'A level of approval, given or open.' })
export class ApprovalLevel {
  @Field(() => Int, { description: 'Place in the order, from 1.' })
  no!: number;

  @Field(() => Role, { description: 'Role that gives it.' })
  role!: Role;

  @Field(() => Approval, { nullable: true, description: 'The approval; null while it is open.' })
  approval!: Approval | null;
}

/** Whether words of a version stayed, went or came. */
export enum WordChange {
  SAME = 'SAME',
  REMOVED = 'REMOVED',
  ADDED = 'ADDED',
}
registerEnumType(WordChange, {
  name: 'WordChange',
  description: 'Whether words stayed, went or came.',
  valuesConfig: {
    SAME: { description: 'They stayed.' },
    REMOVED: { description: 'They went.' },
    ADDED: { description: 'They came.' },
  },
});

@ObjectType({ description: 'A run of words that stayed, went or came.' })
export class WordRun {
  @Field(() => WordChange, { description: 'What became of them.' })
  kind!: WordChange;

  @Field(() => String, { description: 'The words with their white space.' })
  text!: string;
}
