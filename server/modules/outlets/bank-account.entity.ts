import { ObjectType, registerEnumType } from 'type-graphql';
import { Entity, Index } from 'typeorm';
import type { Actor } from '../../platform/actor';
import { Day, Json, Moment, Node, Ref, State, Text } from '../../platform/columns';
import { papersVisibleTo } from './readers';

export enum BankAccountState {
  PENDING = 'PENDING',
  ACTIVE = 'ACTIVE',
  REFUSED = 'REFUSED',
}
registerEnumType(BankAccountState, {
  name: 'BankAccountState',
  description: 'Where a bank account stands.',
  valuesConfig: {
    PENDING: { description: 'Waits for two approvals by two persons.' },
    ACTIVE: { description: 'Approved; payments go there from its first day on.' },
    REFUSED: { description: 'Refused with a reason.' },
  },
});

@Entity()
@Index('bank_account_company', ['companyId', 'state'])
@Index('bank_account_number', ['numberHash'])
@ObjectType({ implements: Node, description: 'An account payments to a company go to.' })
export class BankAccount extends Node {
  static scope = 'outlets:read';
  static secret = ['numberSealed', 'numberHash'];

  @Ref()
  companyId!: string;

  @Text({ length: 120, description: 'Name of the bank.' })
  bank!: string;

  @Text({ length: 0 })
  numberSealed!: string;

  @Text({ length: 64 })
  numberHash!: string;

  @Text({ description: 'Holder; equals the name of the company.' })
  holderName!: string;

  @State(BankAccountState, { description: 'Where it stands.' })
  state: BankAccountState = BankAccountState.PENDING;

  @Ref({ nullable: true })
  fileId: string | null = null;

  @Ref()
  requestedById!: string;

  @Json()
  approvedByIds!: string[];

  @Moment({ nullable: true, description: 'When the last approval was given; null until then.' })
  approvedAt: Date | null = null;

  @Day({
    nullable: true,
    description: 'First day payments may go there (a change cools down for a day); null until approved.',
  })
  fromOn: string | null = null;

  @Day({ nullable: true, description: 'Last day; null while it is the current one.' })
  toOn: string | null = null;

  @Text({ length: 1000, nullable: true, description: 'Why it was refused; null otherwise.' })
  refusalReason: string | null = null;

  /** Bank data: readers of papers all, a company its own. */
  static visibleTo(actor: Actor): object | null {
    return papersVisibleTo(actor);
  }
}
