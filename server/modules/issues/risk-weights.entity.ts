import { Field, Float, ObjectType, registerEnumType } from 'type-graphql';
import { Column, Entity, Index } from 'typeorm';
import type { Actor } from '../../platform/actor';
import { Role } from '../../platform/actor';
import { Moment, Node, Ref, State, Text, Whole } from '../../platform/columns';
import { readsCases } from './case-access.entity';

/** Where a set of weights stands. */
export enum RiskWeightsState {
  DECIDED = 'DECIDED',
  IN_FORCE = 'IN_FORCE',
  REPLACED = 'REPLACED',
}
registerEnumType(RiskWeightsState, {
  name: 'RiskWeightsState',
  description: 'Where a set of weights stands.',
  valuesConfig: {
    DECIDED: { description: 'The head of the agency decided it; the administrator has not set it yet.' },
    IN_FORCE: { description: 'Scores are computed with it.' },
    REPLACED: { description: 'A later one is in force; scores computed with it stay.' },
  },
});

const share = (description: string): PropertyDecorator => {
  return (target, key) => {
    Column({ type: 'double' })(target, key as string);
    Field(() => Float, { description })(target, key);
  };
};

/** The shares of the six components in the score; each change is a new version. */
@Entity()
@Index('risk_weight_set_no', ['no'], { unique: true })
@Index('risk_weight_set_state', ['state'])
@ObjectType({ implements: Node, description: 'The shares of the six components in the risk score.' })
export class RiskWeightSet extends Node {
  /** Null until it is in force. */
  @Whole({
    nullable: true,
    description: 'Number of the version, which assessments name; null until in force.',
  })
  no!: number | null;

  @State(RiskWeightsState, { description: 'Where it stands.' })
  state!: RiskWeightsState;

  @share('Share of volume.')
  v!: number;

  @share('Share of velocity.')
  g!: number;

  @share('Share of the negative share.')
  n!: number;

  @share('Share of reach.')
  r!: number;

  @share('Share of spread.')
  s!: number;

  @share('Share of officials.')
  o!: number;

  /** Null for the first version, which the profile brings. */
  @Ref({ nullable: true })
  decidedById!: string | null;

  @Moment({ description: 'When it was decided.' })
  decidedAt!: Date;

  @Text({ length: 0, description: 'Why, as the head of the agency recorded it.' })
  reason!: string;

  @Ref({ nullable: true })
  setById!: string | null;

  @Moment({ nullable: true, description: 'From when on scores are computed with it; null until then.' })
  inForceAt!: Date | null;

  /** The readers of alerts and the administrator who sets it. */
  static visibleTo(actor: Actor): object | null {
    return readsCases(actor) || actor.is(Role.SYSTEM_ADMIN) ? {} : null;
  }

  static scope = 'issues:read';
}
