import { ObjectType } from 'type-graphql';
import { Entity, Index } from 'typeorm';
import type { Actor } from '../../platform/actor';
import { Flag, Node, Ref, State } from '../../platform/columns';
import { AttachmentKind } from './attachment-kinds';
import { billingVisibleTo } from './readers';

@Entity()
@Index('invoice_attachment_invoice', ['invoiceId'])
@ObjectType({ implements: Node, description: 'A file in the payment file of an invoice.' })
export class InvoiceAttachment extends Node {
  static scope = 'invoices:read';

  @Ref()
  invoiceId!: string;

  @Ref()
  companyId!: string;

  @State(AttachmentKind, { description: 'Which paper it is.' })
  kind!: AttachmentKind;

  @Ref()
  fileId!: string;

  @Ref()
  addedById!: string;

  /** Replaced by a later file; kept for the record. */
  @Flag()
  isVoid!: boolean;

  static visibleTo(actor: Actor): object | null {
    return billingVisibleTo(actor);
  }
}
