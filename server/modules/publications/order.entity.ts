import { Field, Int, ObjectType } from 'type-graphql';
import { Entity, Index, IsNull, Not } from 'typeorm';
import type { Actor } from '../../platform/actor';
import { Day, Flag, Moment, Money, Node, Ref, State, Text, Whole } from '../../platform/columns';
import { OrderMode, OrderState, RotationReason } from './publication-kinds';
import { ordersVisibleTo } from './readers';

export { OrderMode, OrderState, RotationReason } from './publication-kinds';

@Entity()
@Index('publication_order_number', ['number'], { unique: true })
@Index('publication_order_state', ['state', 'createdAt'])
@Index('publication_order_outlet', ['outletId', 'createdAt'])
@Index('publication_order_company', ['companyId', 'createdAt'])
@Index('publication_order_contract', ['contractId', 'createdAt'])
@Index('publication_order_due', ['state', 'proofDueAt'])
@Index('publication_order_year', ['fiscalYear', 'outletId'])
@Index('publication_order_mandate', ['mandateId', 'createdAt'])
@ObjectType({
  implements: Node,
  description: 'An order to publish (surat pesanan): it commits budget and quota.',
})
export class PublicationOrder extends Node {
  static scope = 'orders:read';

  @Text({
    length: 40,
    nullable: true,
    description: 'Number, gap-free per year; null until the order is issued.',
  })
  number: string | null = null;

  @Ref()
  contractId!: string;

  @Ref()
  companyId!: string;

  @Ref()
  outletId!: string;

  @Ref()
  workUnitId!: string;

  @Ref()
  budgetLineId!: string;

  @Whole({ description: 'Fiscal year.' })
  fiscalYear!: number;

  @Text({ description: 'What the order is about.' })
  title!: string;

  @Text({
    length: 0,
    nullable: true,
    description: 'Brief for the outlet; null when the lines carry the text.',
  })
  brief: string | null = null;

  @Day({ description: 'First day on which it may be published.' })
  windowFrom!: string;

  @Day({ description: 'Last day on which it may be published.' })
  windowTo!: string;

  @Moment({ description: 'Until when proofs count; units without one are locked afterwards.' })
  proofDueAt!: Date;

  @State(OrderState, { description: 'Where the order stands.' })
  state: OrderState = OrderState.DRAFT;

  @State(OrderState, { nullable: true })
  previousState: OrderState | null = null;

  @Moment({ description: 'When the present state was entered.' })
  stateSince!: Date;

  @State(OrderMode, { description: 'By which way it was placed.' })
  mode: OrderMode = OrderMode.REGULAR;

  @State(RotationReason)
  rotationReason!: RotationReason;

  /** Price and tax of the units that are not cancelled, by the contract and the tax status on the order date. */
  @Money({ default: 0, description: 'Price of all units that are not cancelled, before VAT.' })
  price!: number;

  @Money({
    default: 0,
    description:
      'Price of all units that are not cancelled, VAT included where the company is registered for it.',
  })
  gross!: number;

  @Money({ default: 0, description: 'Still held on the budget line for this order, VAT included.' })
  reservedGross!: number;

  @Flag({ description: 'Whether the company was registered for VAT on the order date.' })
  isVatRegistered!: boolean;

  @Flag()
  priceIncludesVat!: boolean;

  @Day({
    nullable: true,
    description: 'Order date: the day of approval, whose prices and tax status count; null before.',
  })
  orderedOn: string | null = null;

  @Whole({ default: 0 })
  units!: number;

  @Whole({ default: 0 })
  cancelledUnits!: number;

  @Whole({ default: 0, description: 'Units with an accepted proof.' })
  provenUnits!: number;

  @Ref()
  createdById!: string;

  @Ref({ nullable: true })
  approvedById: string | null = null;

  @Ref({ nullable: true })
  signedById: string | null = null;

  @Ref({ nullable: true })
  acceptedById: string | null = null;

  @Moment({ nullable: true })
  submittedAt: Date | null = null;

  @Moment({ nullable: true })
  approvedAt: Date | null = null;

  @Moment({
    nullable: true,
    description: 'When it was signed and sent; nothing aired earlier can prove it. Null before.',
  })
  issuedAt: Date | null = null;

  @Moment({ nullable: true, description: 'When the company took it on; null before.' })
  acceptedAt: Date | null = null;

  @Moment({ nullable: true, description: 'When every unit was proven or cancelled; null before.' })
  completedAt: Date | null = null;

  @Text({
    length: 0,
    nullable: true,
    description: 'Why it was last returned, declined, reopened or cancelled; null when it never was.',
  })
  reason: string | null = null;

  /** Opaque reference of a module on the right (a distribution target) that placed the order. */
  @Ref({ nullable: true })
  originRef: string | null = null;

  /** The placement mandate it was taken through its desks by; null for an order of the desks. */
  @Ref({ nullable: true })
  mandateId: string | null = null;

  @Ref({ nullable: true })
  mandateSpendingId: string | null = null;

  /** What of it counts against the mandate's ceiling, before VAT. */
  @Money({ default: 0 })
  mandateSpent!: number;

  /** A company sees an order once it was sent to it. */
  static visibleTo(actor: Actor): object | object[] | null {
    return ordersVisibleTo(actor, { issuedAt: Not(IsNull()) });
  }

  /** What people call the order before it has a number. */
  get label(): string {
    return this.number ?? `pesanan "${this.title}"`;
  }

  @Field(() => Int, { description: 'Units that are not cancelled.' })
  get unitCount(): number {
    return this.units - this.cancelledUnits;
  }
}
