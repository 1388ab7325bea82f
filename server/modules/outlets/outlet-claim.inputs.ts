import { Field, InputType, ObjectType } from 'type-graphql';
import { InId, InIdempotencyKey, InText } from '../../platform/inputs';
import { Payload } from '../../platform/payload';
import { OutletClaim } from './outlet-domain.entity';

@InputType({ description: 'A company claims an outlet that was only monitored so far.' })
export class ClaimOutletInput {
  @InText({ description: 'A host name of the outlet.', max: 255 })
  domain!: string;

  @InText({ description: 'Why it belongs to the company.', max: 1000 })
  note!: string;

  @InIdempotencyKey()
  idempotencyKey?: string;
}

@InputType({ description: 'Hands a monitored outlet over to a company.' })
export class TakeOverOutletInput {
  @InId({ description: 'The outlet, so far without a company.' })
  outletId!: string;

  @InId({ description: 'The company it belongs to from now on.' })
  companyId!: string;
}

@InputType({ description: 'Refuses a claim.' })
export class RefuseClaimInput {
  @InId({ description: 'The claim.' })
  claimId!: string;

  @InText({ description: 'Why; the company reads it.', max: 1000 })
  reason!: string;
}

@ObjectType({ description: 'Result of an act on a claim.' })
export class OutletClaimPayload extends Payload {
  @Field(() => OutletClaim, { nullable: true, description: 'The claim; null when refused.' })
  claim?: OutletClaim | null;
}
