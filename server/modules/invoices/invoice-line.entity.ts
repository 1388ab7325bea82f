import { ObjectType } from 'type-graphql';
import { Entity, Index } from 'typeorm';
import type { Actor } from '../../platform/actor';
import { Flag, Money, Node, Ref, Text, Whole } from '../../platform/columns';
import { billingVisibleTo } from './readers';

@Entity()
@Index('invoice_line_invoice', ['invoiceId'])
@Index('invoice_line_proof', ['proofId'])
@Index('invoice_line_billed', ['billedProofId'], { unique: true })
@Index('invoice_line_contract', ['contractId'])
@Index('invoice_line_order', ['orderId'])
@ObjectType({ implements: Node, description: 'What an invoice claims for one proof.' })
export class InvoiceLine extends Node {
  static scope = 'invoices:read';

  @Ref()
  invoiceId!: string;

  @Ref()
  companyId!: string;

  @Ref()
  proofId!: string;

  /** The proof while the invoice holds it; unique, so that one proof is never billed twice (P1). */
  @Ref({ nullable: true })
  billedProofId: string | null = null;

  @Ref()
  orderId!: string;

  @Ref()
  orderLineId!: string;

  @Ref()
  contractId!: string;

  @Ref()
  outletId!: string;

  @Whole({ description: 'Position on the invoice, from 1.' })
  ordinal!: number;

  @Text({ length: 300, description: 'What was published.' })
  description!: string;

  @Whole({ description: 'Units claimed.' })
  quantity!: number;

  @Money({ description: 'Price of the units by the order, before VAT.' })
  orderedPrice!: number;

  /** Price of the proof before VAT, as the contract counts it; differs by rounding where prices include VAT. */
  @Money()
  contractPrice!: number;

  @Money({ description: 'Price claimed, before VAT.' })
  price!: number;

  @Money({ description: 'Share of the VAT.' })
  vat!: number;

  @Money({ description: 'Price with VAT.' })
  gross!: number;

  @Money({ description: 'Share of the income tax.' })
  incomeTax!: number;

  /** Taken out of the invoice; kept for the record. */
  @Flag()
  isVoid!: boolean;

  static visibleTo(actor: Actor): object | null {
    return billingVisibleTo(actor);
  }
}
