import { ObjectType } from 'type-graphql';
import { Entity, Index } from 'typeorm';
import type { Actor } from '../../platform/actor';
import { Day, Flag, Money, Node, Ref, State, Text, Whole } from '../../platform/columns';
import { PublicationKind, RateUnit } from '../contracts/contract.entity';
import { ordersVisibleTo } from './readers';

@Entity()
@Index('order_line_order', ['orderId'])
@Index('order_line_outlet', ['outletId', 'isOpen'])
@Index('order_line_contract_line', ['contractLineId'])
@ObjectType({
  implements: Node,
  description: 'One kind of publication in an order, with its text, price and quantity.',
})
export class OrderLine extends Node {
  static scope = 'orders:read';

  @Ref()
  orderId!: string;

  @Ref()
  companyId!: string;

  @Ref()
  outletId!: string;

  @Ref()
  contractLineId!: string;

  @State(PublicationKind, { description: 'What is published.' })
  kind!: PublicationKind;

  @State(RateUnit, { description: 'What one unit is.' })
  rateUnit!: RateUnit;

  @Text({ description: 'Title of the publication.' })
  title!: string;

  @Text({ length: 0, nullable: true, description: 'Text to be published; null when only the brief binds.' })
  orderedText: string | null = null;

  /** SHA-256 of the ordered text: two lines with one text are no duplicates of each other. */
  @Text({ length: 64, nullable: true })
  textHash: string | null = null;

  @Text({
    length: 500,
    nullable: true,
    description: 'Size, place or duration; null when the contract says enough.',
  })
  placement: string | null = null;

  @Day({ description: 'First day on which it may be published.' })
  windowFrom!: string;

  @Day({ description: 'Last day on which it may be published.' })
  windowTo!: string;

  @Day({
    nullable: true,
    description: 'Until which day the page stays online; null when the profile decides.',
  })
  liveUntilOn: string | null = null;

  @Flag({ description: 'Whether a visible label of paid content is required.', default: true })
  isLabelRequired!: boolean;

  @Whole({ description: 'Units ordered.' })
  quantity!: number;

  @Whole({ default: 0, description: 'Units cancelled; their reserve was released.' })
  cancelledQuantity!: number;

  @Whole({ default: 0, description: 'Units with an accepted proof.' })
  provenQuantity!: number;

  @Money({ description: 'Price of one unit before VAT, by the contract on the order date.' })
  unitPrice!: number;

  /** Price of one unit as the contract says it; with VAT when the contract's prices include it. */
  @Money()
  agreedUnitPrice!: number;

  /** True from ISSUE on: what a company sees and what an article can prove. */
  @Flag()
  isSent!: boolean;

  /** True while an article found by monitoring may prove a unit. */
  @Flag()
  isOpen!: boolean;

  @Ref({ nullable: true })
  originRef: string | null = null;

  static visibleTo(actor: Actor): object | object[] | null {
    return ordersVisibleTo(actor, { isSent: true });
  }

  /** Units that may still be proven. */
  get openQuantity(): number {
    return this.quantity - this.cancelledQuantity - this.provenQuantity;
  }
}
