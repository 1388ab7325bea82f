import { Field, InputType, ObjectType } from 'type-graphql';
import { InFlag, InId, InText } from '../../platform/inputs';
import { Payload } from '../../platform/payload';
import { ReceivingAddress } from './receiving-address.entity';

@InputType({ description: 'A new receiving address.' })
export class CreateReceivingAddressInput {
  @InText({ description: 'Name shown in lists.', max: 80 })
  name!: string;

  @InText({
    description: 'Name of the delivering system, within which names of items are unique.',
    max: 60,
  })
  source!: string;

  @InFlag({
    description: 'Registers outlets of unknown name as only monitored; without it such items are refused.',
    nullable: true,
  })
  registersOutlets?: boolean | null;
}

@InputType({ description: 'Names a receiving address.' })
export class ReceivingAddressInput {
  @InId({ description: 'The receiving address.' })
  receivingAddressId!: string;
}

@InputType({ description: 'Names a receiving address, with a reason.' })
export class ReceivingAddressReasonInput extends ReceivingAddressInput {
  @InText({ description: 'Why.', max: 500 })
  reason!: string;
}

@ObjectType({ description: 'A receiving address, or why nothing was done.' })
export class ReceivingAddressPayload extends Payload {
  @Field(() => ReceivingAddress, { nullable: true, description: 'The address; null when refused.' })
  receivingAddress!: ReceivingAddress | null;

  @Field(() => String, {
    nullable: true,
    description: 'The new secret, shown this once; null when none was made.',
  })
  secret?: string | null;
}
