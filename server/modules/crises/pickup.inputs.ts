import { Field, InputType, ObjectType } from 'type-graphql';
import { InEnums, InId, InIds, InText } from '../../platform/inputs';
import { Payload } from '../../platform/payload';
import { Pickup, PickupState } from './pickup.entity';

@InputType({ description: 'Finds that an article carries the statement.' })
export class AcceptPickupInput {
  @InId({ description: 'The pickup.' })
  pickupId!: string;

  @InIds({ description: 'Messages it carries; those the machine found when absent.', nullable: true })
  messageIds?: string[] | null;

  @InIds({ description: 'Messages it contradicts.', nullable: true })
  distortedIds?: string[] | null;
}

@InputType({ description: 'Finds that an article does not carry the statement.' })
export class RejectPickupInput {
  @InId({ description: 'The pickup.' })
  pickupId!: string;

  @InText({ description: 'Why.', max: 1000 })
  reason!: string;
}

@InputType({ description: 'Adds an article that the machine did not recognise.' })
export class AddPickupInput {
  @InId({ description: 'The distribution it answers.' })
  distributionId!: string;

  @InId({ description: 'The article.' })
  articleId!: string;

  @InText({ description: 'Why it counts.', max: 1000 })
  reason!: string;
}

@InputType({ description: 'Which pickups to show; absent fields do not narrow.' })
export class PickupFilter {
  @InEnums(PickupState, { description: 'In one of these states.', nullable: true })
  states?: PickupState[] | null;

  @InId({ description: 'Of this issue.', nullable: true })
  issueId?: string | null;

  @InId({ description: 'Of this version of a statement.', nullable: true })
  versionId?: string | null;
}

@ObjectType({ description: 'Result of a mutation on a pickup.' })
export class PickupPayload extends Payload {
  @Field(() => Pickup, { nullable: true, description: 'The pickup; null when refused.' })
  pickup?: Pickup | null;
}
