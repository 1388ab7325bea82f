import { Field, InputType, ObjectType } from 'type-graphql';
import { InFlag, InId, InText, InVersion, InWhole } from '../../platform/inputs';
import { Payload } from '../../platform/payload';
import { RiskEntry } from './risk-register.entity';

@InputType({ description: 'What the register says of a risk.' })
export class RiskValuesInput {
  @InText({ description: 'The risk in one line.', max: 200 })
  title!: string;

  @InText({ description: 'Category and part, as issues have it.', max: 80 })
  category!: string;

  @InText({ description: 'What may happen, and first signs.', nullable: true, max: 4000 })
  description?: string | null;

  @InWhole({ description: 'How likely, 1 to 5.', min: 1, max: 5 })
  likelihood!: number;

  @InWhole({ description: 'How grave, 1 to 5.', min: 1, max: 5 })
  impact!: number;

  @InText({ description: 'What is done before it happens.', nullable: true, max: 4000 })
  mitigation?: string | null;

  @InText({ description: 'Code of the playbook that answers it; null when none.', nullable: true, max: 20 })
  playbookCode?: string | null;

  @InId({ description: 'Who looks after it; null for nobody.', nullable: true })
  ownerId?: string | null;
}

@InputType({ description: 'Puts a risk into the register.' })
export class RiskAddInput extends RiskValuesInput {}

@InputType({ description: 'Changes a risk, which counts as looking at it; or looks at it without a change.' })
export class RiskEditInput extends RiskValuesInput {
  @InId({ description: 'The risk.' })
  riskId!: string;

  @InVersion()
  expectedVersion!: number;
}

@InputType({ description: 'Says that a risk was looked at, or takes it out of the register.' })
export class RiskReviewInput {
  @InId({ description: 'The risk.' })
  riskId!: string;

  @InFlag({ description: 'True when it is no risk any more.' })
  isRetired!: boolean;
}

@InputType({ description: 'Which risks to show; absent fields do not narrow.' })
export class RiskFilter {
  @InFlag({ description: 'Retired ones instead of those that count.', nullable: true })
  isRetired?: boolean | null;

  @InFlag({ description: 'Only those that are to be looked at.', nullable: true })
  isDue?: boolean | null;
}

@ObjectType({ description: 'Result of a mutation on the register of risks.' })
export class RiskPayload extends Payload {
  @Field(() => RiskEntry, { nullable: true, description: 'The risk; null when refused.' })
  risk?: RiskEntry | null;
}
