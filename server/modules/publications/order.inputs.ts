import { Field, InputType, ObjectType, registerEnumType } from 'type-graphql';
import {
  InDay,
  InEnum,
  InEnums,
  InId,
  InIdempotencyKey,
  InMoment,
  InObject,
  InObjects,
  InText,
  InVersion,
  InWhole,
} from '../../platform/inputs';
import { Payload } from '../../platform/payload';
import { PublicationOrder } from './order.entity';
import { OrderState, RotationReason } from './publication-kinds';

@InputType({ description: 'One line of an order; the server takes the price from the contract.' })
export class OrderLineInput {
  @InId({ description: 'Line of the contract.' })
  contractLineId!: string;

  @InWhole({ description: 'Units ordered.', min: 1, max: 100_000 })
  quantity!: number;

  @InText({ description: "Title of the publication; the order's when absent.", nullable: true, max: 200 })
  title?: string | null;

  @InText({
    description: 'Text to be published; without one the brief binds and every proof is reviewed.',
    nullable: true,
    max: 20_000,
  })
  orderedText?: string | null;

  @InText({ description: 'Size, place or duration.', nullable: true, max: 500 })
  placement?: string | null;

  @InDay({ description: "First day of publication; the order's when absent.", nullable: true })
  windowFrom?: string | null;

  @InDay({ description: "Last day of publication; the order's when absent.", nullable: true })
  windowTo?: string | null;

  @InDay({
    description: 'Until which day the page stays online; the profile decides when absent.',
    nullable: true,
  })
  liveUntilOn?: string | null;
}

@InputType({ description: 'What an order says.' })
export class OrderContentInput {
  @InText({ description: 'What the order is about.' })
  title!: string;

  @InText({ description: 'Brief for the outlet.', nullable: true, max: 10_000 })
  brief?: string | null;

  @InDay({ description: 'First day on which it may be published.' })
  windowFrom!: string;

  @InDay({ description: 'Last day on which it may be published.' })
  windowTo!: string;

  @InMoment({ description: 'Own deadline for proofs; by the medium when absent.', nullable: true })
  proofDueAt?: Date | null;

  @InEnum(RotationReason, { description: 'Why this outlet was chosen.' })
  rotationReason!: RotationReason;

  @InObjects(() => OrderLineInput, { description: 'Lines, 1 to 20.', max: 20 })
  lines!: OrderLineInput[];
}

@InputType({ description: 'Drafts an order on an active contract.' })
export class DraftOrderInput {
  @InId({ description: 'The contract.' })
  contractId!: string;

  @InObject(() => OrderContentInput, { description: 'What the order says.' })
  content!: OrderContentInput;

  @InIdempotencyKey()
  idempotencyKey?: string | null;
}

@InputType({ description: 'Replaces what a draft says.' })
export class EditOrderInput {
  @InId({ description: 'The order.' })
  orderId!: string;

  @InVersion()
  expectedVersion!: number;

  @InObject(() => OrderContentInput, { description: 'What the order says now.' })
  content!: OrderContentInput;
}

@InputType({ description: 'Names an order.' })
export class OrderIdInput {
  @InId({ description: 'The order.' })
  orderId!: string;
}

@InputType({ description: 'Names an order and gives a reason.' })
export class OrderReasonInput extends OrderIdInput {
  @InText({ description: 'Why.', max: 1000 })
  reason!: string;
}

@InputType({ description: 'Opens an overdue order again.' })
export class ReopenOrderInput extends OrderReasonInput {
  @InMoment({ description: 'New deadline for proofs.' })
  proofDueAt!: Date;
}

@ObjectType({ description: 'Result of a mutation on an order.' })
export class OrderPayload extends Payload {
  @Field(() => PublicationOrder, { nullable: true, description: 'The order; null when refused.' })
  order?: PublicationOrder | null;
}

@InputType({ description: 'Which orders to show; absent fields do not narrow.' })
export class OrderFilter {
  @InEnums(OrderState, { description: 'In one of these states.', nullable: true })
  states?: OrderState[] | null;

  @InId({ description: 'Of this outlet.', nullable: true })
  outletId?: string | null;

  @InId({ description: 'Of this company.', nullable: true })
  companyId?: string | null;

  @InId({ description: 'Under this contract.', nullable: true })
  contractId?: string | null;

  @InText({ description: 'Number or title contains this text.', nullable: true, max: 100 })
  text?: string | null;

  @InDay({ description: 'Window ends on this day or later.', nullable: true })
  windowFrom?: string | null;

  @InDay({ description: 'Window begins on this day or earlier.', nullable: true })
  windowTo?: string | null;
}

/** How a list of orders is sorted. */
export enum OrderSort {
  NEWEST = 'NEWEST',
  OLDEST = 'OLDEST',
  DUE = 'DUE',
}
registerEnumType(OrderSort, {
  name: 'PublicationOrderSort',
  description: 'How a list of orders is sorted.',
  valuesConfig: {
    NEWEST: { description: 'Last made first.' },
    OLDEST: { description: 'First made first.' },
    DUE: { description: 'Nearest deadline for proofs first.' },
  },
});
