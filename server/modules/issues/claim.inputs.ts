import { Field, InputType, ObjectType } from 'type-graphql';
import { InEnums, InFlag, InId, InText, InTexts, InVersion } from '../../platform/inputs';
import { Payload } from '../../platform/payload';
import { Claim, ClaimMatch, ClaimMatchState } from './claim.entity';

@InputType({ description: 'Writes down a claim about an issue.' })
export class ClaimAddInput {
  @InId({ description: 'The issue.' })
  issueId!: string;

  @InText({ description: 'The claim in one sentence.', max: 500 })
  text!: string;

  @InTexts({ description: 'Phrases that give it away, at least one.', max: 300 })
  phrases!: string[];
}

@InputType({ description: 'Changes a claim; its articles are looked for again.' })
export class ClaimEditInput {
  @InId({ description: 'The claim.' })
  claimId!: string;

  @InVersion()
  expectedVersion!: number;

  @InText({ description: 'The claim in one sentence.', max: 500 })
  text!: string;

  @InTexts({ description: 'Phrases that give it away, at least one.', max: 300 })
  phrases!: string[];
}

@InputType({ description: 'Says whether an article makes a claim.' })
export class ClaimMatchDecideInput {
  @InId({ description: 'The article that was found.' })
  matchId!: string;

  @InFlag({ description: 'True when it makes the claim.' })
  isConfirmed!: boolean;
}

@InputType({ description: 'Says that an article makes a claim that no phrase gave away.' })
export class ClaimMatchAddInput {
  @InId({ description: 'The claim.' })
  claimId!: string;

  @InId({ description: 'The article.' })
  articleId!: string;
}

@InputType({ description: 'Which articles of claims to show; absent fields do not narrow.' })
export class ClaimMatchFilter {
  @InEnums(ClaimMatchState, { description: 'In one of these states.', nullable: true })
  states?: ClaimMatchState[] | null;

  @InId({ description: 'Of this issue.', nullable: true })
  issueId?: string | null;

  @InId({ description: 'Of this claim.', nullable: true })
  claimId?: string | null;
}

@ObjectType({ description: 'Result of a mutation on a claim.' })
export class ClaimPayload extends Payload {
  @Field(() => Claim, { nullable: true, description: 'The claim; null when refused.' })
  claim?: Claim | null;
}

@ObjectType({ description: 'Result of a decision about an article and a claim.' })
export class ClaimMatchPayload extends Payload {
  @Field(() => ClaimMatch, { nullable: true, description: 'The article and claim; null when refused.' })
  match?: ClaimMatch | null;
}
