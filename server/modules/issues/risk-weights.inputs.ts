import { IsNumber, Max, Min } from 'class-validator';
import { Field, Float, InputType, ObjectType } from 'type-graphql';
import { InId, InText } from '../../platform/inputs';
import { Payload } from '../../platform/payload';
import { RiskWeightSet } from './risk-weights.entity';

const InShare = (description: string): PropertyDecorator => {
  return (target, key) => {
    Field(() => Float, { description })(target, key as string);
    IsNumber({}, { message: 'Isi dengan bilangan.' })(target, key as string);
    Min(0, { message: 'Paling sedikit 0.' })(target, key as string);
    Max(1, { message: 'Paling banyak 1.' })(target, key as string);
  };
};

@InputType({ description: 'Weights that the head of the agency decides; they sum to 1.' })
export class RiskWeightsDecideInput {
  @InShare('Share of volume.')
  volume!: number;

  @InShare('Share of velocity.')
  velocity!: number;

  @InShare('Share of the negative share.')
  negative!: number;

  @InShare('Share of reach.')
  reach!: number;

  @InShare('Share of spread.')
  spread!: number;

  @InShare('Share of officials.')
  officials!: number;

  @InText({ description: 'Why.', max: 2000 })
  reason!: string;
}

@InputType({ description: 'Sets decided weights in force.' })
export class RiskWeightsSetInput {
  @InId({ description: 'The decided weights.' })
  weightSetId!: string;
}

@ObjectType({ description: 'Weights after an act.' })
export class RiskWeightsPayload extends Payload {
  @Field(() => RiskWeightSet, { nullable: true, description: 'The weights; null when refused.' })
  weightSet?: RiskWeightSet | null;
}
