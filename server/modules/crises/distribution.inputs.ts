import { Field, InputType, ObjectType } from 'type-graphql';
import { InEnum, InEnums, InId, InIdempotencyKey, InText, InVersion, InWhole } from '../../platform/inputs';
import { Payload } from '../../platform/payload';
import { Distribution, DistributionState, DistributionTarget, TargetMode } from './distribution.entity';
import { ReleaseContact } from './release-contact.entity';

@InputType({ description: 'Ranks the outlets for a statement.' })
export class RankDistributionInput {
  @InId({ description: 'Version of the statement that is to be sent.' })
  versionId!: string;

  @InWhole({
    description: 'Most paid placements; the office decides when absent.',
    nullable: true,
    min: 0,
    max: 20,
  })
  maxPaid?: number | null;

  @InIdempotencyKey()
  idempotencyKey?: string | null;
}

@InputType({ description: 'Chooses an outlet otherwise than the ranking.' })
export class ChooseTargetInput {
  @InId({ description: 'The distribution.' })
  distributionId!: string;

  @InId({ description: 'The outlet; one that is not in the ranking is added with its score.' })
  outletId!: string;

  @InEnum(TargetMode, {
    description: 'How to address it; absent takes it out (a carrier then gets the release free).',
    nullable: true,
  })
  mode?: TargetMode | null;

  @InText({ description: 'Why.', max: 1000 })
  reason!: string;
}

@InputType({ description: 'Sends a distribution to the chosen outlets.' })
export class SendDistributionInput {
  @InId({ description: 'The distribution.' })
  distributionId!: string;

  @InVersion()
  expectedVersion!: number;

  @InText({
    description: 'Key of this sending: repeated with the same key, nothing is ordered or sent twice.',
    max: 80,
  })
  idempotencyKey!: string;
}

@InputType({ description: 'Sends the statement free of charge to one more outlet.' })
export class SupplementDistributionInput {
  @InId({ description: 'The distribution.' })
  distributionId!: string;

  @InId({ description: 'The outlet.' })
  outletId!: string;

  @InText({ description: 'Why; needed unless it carried the claim.', nullable: true, max: 1000 })
  reason?: string | null;
}

@InputType({ description: 'Names a target of a distribution.' })
export class TargetIdInput {
  @InId({ description: 'The target.' })
  targetId!: string;
}

@InputType({ description: 'Names a target of a distribution and says what happened.' })
export class TargetNoteInput extends TargetIdInput {
  @InText({ description: 'How it was handed over, or why it was declined.', max: 300 })
  note!: string;
}

@InputType({ description: 'Says where the newsroom of an outlet takes releases.' })
export class SetReleaseContactInput {
  @InId({ description: 'The outlet.' })
  outletId!: string;

  @InText({
    description: 'Address of the newsroom.',
    max: 160,
    pattern: /^[^\s@]+@[^\s@]+\.[^\s@]+$/,
    hint: 'Isi alamat surel yang lengkap.',
  })
  email!: string;

  @InText({ description: 'How to reach it besides.', nullable: true, max: 300 })
  note?: string | null;
}

@InputType({ description: 'Which distributions to show; absent fields do not narrow.' })
export class DistributionFilter {
  @InEnums(DistributionState, { description: 'In one of these states.', nullable: true })
  states?: DistributionState[] | null;

  @InId({ description: 'Of this issue.', nullable: true })
  issueId?: string | null;

  @InId({ description: 'Of this crisis.', nullable: true })
  crisisId?: string | null;

  @InId({ description: 'Of this version of a statement.', nullable: true })
  versionId?: string | null;
}

@ObjectType({ description: 'Result of a mutation on a distribution.' })
export class DistributionPayload extends Payload {
  @Field(() => Distribution, { nullable: true, description: 'The distribution; null when refused.' })
  distribution?: Distribution | null;
}

@ObjectType({ description: 'Result of a mutation on a target of a distribution.' })
export class TargetPayload extends Payload {
  @Field(() => DistributionTarget, { nullable: true, description: 'The target; null when refused.' })
  target?: DistributionTarget | null;
}

@ObjectType({ description: 'Result of a mutation on the address of a newsroom.' })
export class ReleaseContactPayload extends Payload {
  @Field(() => ReleaseContact, { nullable: true, description: 'The address; null when refused.' })
  contact?: ReleaseContact | null;
}
