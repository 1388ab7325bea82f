import { ObjectType } from 'type-graphql';
import { Entity, Index } from 'typeorm';
import type { Actor } from '../../platform/actor';
import { Day, Json, Moment, Money, Node, Ref, Text } from '../../platform/columns';
import { billingVisibleTo } from './readers';

@Entity()
@Index('refund_invoice', ['invoiceId'])
@ObjectType({ implements: Node, description: 'A paid amount claimed back, and its deposit.' })
export class Refund extends Node {
  static scope = 'invoices:read';

  @Ref()
  invoiceId!: string;

  @Ref()
  companyId!: string;

  @Json()
  lineIds!: string[];

  @Money({ description: 'Amount claimed, tax included.' })
  amount!: number;

  @Text({ length: 2000, description: 'Why it is claimed: the revoked proof or the finding.' })
  reason!: string;

  @Ref()
  claimedById!: string;

  @Moment({ description: 'When it was claimed.' })
  claimedAt!: Date;

  @Text({ length: 60, nullable: true, description: 'Number of the deposit slip; null until deposited.' })
  depositSlipNumber: string | null = null;

  @Day({ nullable: true, description: 'Day of the deposit; null until deposited.' })
  depositedOn: string | null = null;

  @Ref({ nullable: true })
  recordedById: string | null = null;

  static visibleTo(actor: Actor): object | null {
    return billingVisibleTo(actor);
  }
}
