import { ObjectType } from 'type-graphql';
import { Entity, Index } from 'typeorm';
import type { Actor } from '../../platform/actor';
import { Moment, Money, Node, Ref, State, Text, Whole } from '../../platform/columns';
import { contractsVisibleTo } from './contract.entity';
import { PublicationKind, RateUnit } from './contract.enums';

@Entity()
@Index('contract_line_contract', ['contractId'])
@Index('contract_line_company', ['companyId', 'kind'])
@ObjectType({
  implements: Node,
  description:
    'One kind of publication in a contract with its price and quota; a new price makes a new line.',
})
export class ContractLine extends Node {
  @Ref()
  contractId!: string;

  @Ref()
  companyId!: string;

  @State(PublicationKind, { description: 'What is published.' })
  kind!: PublicationKind;

  @State(RateUnit, { description: 'What one unit is.' })
  rateUnit!: RateUnit;

  @Text({ length: 500, description: 'Size, placement or duration of one unit.' })
  description!: string;

  @Money({ description: 'Price of one unit.' })
  unitPrice!: number;

  @Whole({
    nullable: true,
    description: "Most units that may be ordered; null when only the contract's ceiling bounds them.",
  })
  maxQuantity: number | null = null;

  @Whole({ default: 0, description: 'Units with an accepted proof.' })
  used!: number;

  @Whole({ default: 0, description: 'Units ordered and not proven yet.' })
  reserved!: number;

  @Moment({
    nullable: true,
    description: 'When an amendment or an edit took the line out; null while it can be ordered.',
  })
  closedAt: Date | null = null;

  /** The line that carries the rest of the quota at a new price. */
  @Ref({ nullable: true })
  replacedById: string | null = null;

  @Money({ nullable: true })
  offer: number | null = null;

  @Money({ nullable: true })
  rateCard: number | null = null;

  @Money({ nullable: true })
  standardPrice: number | null = null;

  @Money({ nullable: true })
  ownEstimate: number | null = null;

  @Text({ nullable: true })
  minutes: string | null = null;

  @Text({ length: 0, nullable: true })
  exceptionReason: string | null = null;

  @Ref({ nullable: true })
  exceptionById: string | null = null;

  /** Highest price that the exception covers. */
  @Money({ nullable: true })
  exceptionUpTo: number | null = null;

  static scope = 'contracts:read';

  static visibleTo(actor: Actor): object | null {
    return contractsVisibleTo(actor);
  }

  /** Units that may still be ordered; null without a maximum. */
  get available(): number | null {
    if (this.closedAt) return 0;
    return this.maxQuantity === null ? null : this.maxQuantity - this.used - this.reserved;
  }

  /** Highest price without an exception (rule C3); null when neither price is known. */
  get priceLimit(): number | null {
    const limits = [this.rateCard, this.standardPrice].filter((price) => price !== null);
    return limits.length > 0 ? Math.min(...limits) : null;
  }

  /** True when the price is above rate card or standard price and no exception covers it. */
  get isPriceExceeded(): boolean {
    const limit = this.priceLimit;
    return limit !== null && this.unitPrice > Math.max(limit, this.exceptionUpTo ?? 0);
  }
}
