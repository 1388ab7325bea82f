import { ObjectType } from 'type-graphql';
import { Entity, Index } from 'typeorm';
import type { Actor } from '../../platform/actor';
import { Json, Moment, Node, Ref, State, Text, Whole } from '../../platform/columns';
import { InvoiceAction, InvoiceState } from './invoice-kinds';
import type { StepActor, StoredFault } from './invoice-parts';
import { billingVisibleTo } from './readers';

@Entity()
@Index('invoice_step_invoice', ['invoiceId', 'enteredAt'])
@ObjectType({
  implements: Node,
  description: 'One stay of an invoice in one state: since when, until when, by whom.',
})
export class InvoiceStep extends Node {
  static scope = 'invoices:read';

  @Ref()
  invoiceId!: string;

  @Ref()
  companyId!: string;

  @Whole({ description: "Position in the invoice's way, from 1." })
  ordinal!: number;

  @State(InvoiceState, { description: 'The state.' })
  state!: InvoiceState;

  @State(InvoiceAction, { description: 'Action by which it was entered.' })
  enteredBy!: InvoiceAction;

  @Moment({ description: 'When it was entered.' })
  enteredAt!: Date;

  @Moment({ nullable: true, description: 'When it was left; null while it lasts.' })
  leftAt: Date | null = null;

  /** Who brought the invoice into the state. */
  @Json()
  actors!: StepActor[];

  /** Who signed already where the next step needs several persons. */
  @Json()
  signatures!: StepActor[];

  @Json()
  faults!: StoredFault[];

  @Text({ length: 2000, nullable: true, description: 'Reason given on entering; null where none is asked.' })
  reason: string | null = null;

  static visibleTo(actor: Actor): object | null {
    return billingVisibleTo(actor);
  }
}
