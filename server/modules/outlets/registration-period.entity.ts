import { ObjectType } from 'type-graphql';
import { Entity, Index } from 'typeorm';
import type { Actor } from '../../platform/actor';
import { Day, Json, Node, Ref, Text, Whole } from '../../platform/columns';

@Entity()
@Index('registration_period_year', ['fiscalYear'])
@ObjectType({ implements: Node, description: 'A published window for applications in a fiscal year.' })
export class RegistrationPeriod extends Node {
  static scope = 'outlets:read';

  @Whole({ description: 'Fiscal year the applications are for.' })
  fiscalYear!: number;

  @Day({ description: 'First day of the window.' })
  opensOn!: string;

  @Day({ description: 'Last day of the window.' })
  closesOn!: string;

  @Text({ length: 400, description: 'Regulation the registration rests on.' })
  legalBasis!: string;

  @Whole({ description: 'Version of the criteria of the score sheet.' })
  scoringVersion!: number;

  /** Policy settings of the year, printed with the announcement. */
  @Json()
  policy!: { key: string; value: string }[];

  @Ref()
  createdById!: string;

  /** Announced in public. */
  static visibleTo(_actor: Actor): object {
    return {};
  }
}
