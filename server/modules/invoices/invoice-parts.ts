import { Field, ID, ObjectType } from 'type-graphql';
import { DateTime } from '../../platform/scalars';
import { AttachmentKind, FaultSubject } from './attachment-kinds';
import { InvoiceRule } from './invoice-kinds';

/** One rule of the check as stored. */
@ObjectType('InvoiceCheck', { description: 'What one rule of the check found.' })
export class StoredCheck {
  @Field(() => InvoiceRule, { description: 'The rule.' })
  rule!: InvoiceRule;

  @Field(() => Boolean, { description: 'Whether it holds.' })
  passed!: boolean;

  @Field(() => Boolean, { description: 'True for a hint that does not stop the check.' })
  isWarning!: boolean;

  @Field(() => String, { description: 'What was found, in words.' })
  found!: string;

  @Field(() => String, { description: 'What is expected, in words.' })
  expected!: string;
}

/** One fault of a returned invoice as stored. */
@ObjectType('InvoiceFault', { description: 'One thing the company must correct.' })
export class StoredFault {
  @Field(() => FaultSubject, { description: 'What is at fault.' })
  subject!: FaultSubject;

  @Field(() => ID, { nullable: true, description: 'The line; null for other subjects.' })
  lineId!: string | null;

  @Field(() => AttachmentKind, { nullable: true, description: 'The paper; null for other subjects.' })
  attachment!: AttachmentKind | null;

  @Field(() => String, { description: 'What is wrong, in words.' })
  reason!: string;
}

/** Who brought an invoice into a state. */
@ObjectType('InvoiceStepActor', { description: 'Who took a step, and when.' })
export class StepActor {
  @Field(() => ID, { nullable: true, description: 'The person; null for the system.' })
  id!: string | null;

  @Field(() => String, { description: 'Name at that time.' })
  name!: string;

  @Field(() => DateTime, { description: 'When.' })
  at!: string | Date;
}
