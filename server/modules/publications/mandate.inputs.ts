import { Field, InputType, ObjectType } from 'type-graphql';
import { InDay, InEnums, InId, InIdempotencyKey, InRupiah, InText, InWhole } from '../../platform/inputs';
import { Payload } from '../../platform/payload';
import { MandateState, PlacementMandate } from './mandate.entity';

@InputType({ description: 'Drafts a mandate for crisis placements.' })
export class DraftMandateInput {
  @InDay({ description: 'First day of its term.' })
  fromOn!: string;

  @InDay({ description: 'Last day of its term, in the same year.' })
  untilOn!: string;

  @InRupiah({ description: 'Most that may be placed for one crisis, before VAT.', min: 1 })
  ceilingPerCrisis!: number;

  @InWhole({ description: 'Most units of one sending.', min: 1, max: 100 })
  maxUnitsPerSend!: number;

  @InText({ description: 'What it rests on.', max: 500 })
  legalBasis!: string;

  @InIdempotencyKey()
  idempotencyKey?: string | null;
}

@InputType({ description: 'Names a mandate.' })
export class MandateIdInput {
  @InId({ description: 'The mandate.' })
  mandateId!: string;
}

@InputType({ description: 'Names a mandate and gives a reason.' })
export class MandateReasonInput extends MandateIdInput {
  @InText({ description: 'Why.', max: 1000 })
  reason!: string;
}

@InputType({ description: 'Which mandates to show; absent fields do not narrow.' })
export class MandateFilter {
  @InEnums(MandateState, { description: 'In one of these states.', nullable: true })
  states?: MandateState[] | null;
}

@ObjectType({ description: 'Result of a mutation on a placement mandate.' })
export class MandatePayload extends Payload {
  @Field(() => PlacementMandate, { nullable: true, description: 'The mandate; null when refused.' })
  mandate?: PlacementMandate | null;
}
