import { Field, Float, ID, InputType, ObjectType } from 'type-graphql';
import { InId, InText } from '../../platform/inputs';
import { Payload } from '../../platform/payload';
import { ProofState } from './publication-kinds';

@InputType({ description: 'Offers a monitored article as the proof of an order, for its company.' })
export class AttachProofInput {
  @InId({ description: 'The article.' })
  articleId!: string;

  @InId({ description: 'Line of the order.' })
  orderLineId!: string;

  @InText({ description: 'Why it belongs there; for the inspector.', max: 1000 })
  note!: string;
}

@ObjectType({ description: 'An open order that an article may prove; names no money.' })
export class ProofChoice {
  @Field(() => ID, { description: 'Line of the order.' })
  orderLineId!: string;

  @Field(() => String, { description: 'Number of the order.' })
  orderNumber!: string;

  @Field(() => String, { description: 'Title of the order.' })
  title!: string;

  @Field(() => Float, {
    nullable: true,
    description: 'Share of the ordered text that the article carries, 0 to 1; null without an ordered text.',
  })
  forward!: number | null;
}

@ObjectType({ description: 'What an article can prove.' })
export class ProofOffer {
  @Field(() => String, { nullable: true, description: 'Order that it proves already; null when it is free.' })
  proves!: string | null;

  @Field(() => [ProofChoice], { description: 'Open orders of its outlet; those it carries most of first.' })
  choices!: ProofChoice[];
}

@ObjectType({ description: 'Result of offering an article as proof.' })
export class AttachProofPayload extends Payload {
  @Field(() => ProofState, { nullable: true, description: 'What the checks made of it; null when refused.' })
  state?: ProofState | null;

  @Field(() => String, { nullable: true, description: 'Number of the order; null when refused.' })
  orderNumber?: string | null;
}
