import { ObjectType, registerEnumType } from 'type-graphql';
import { Entity, Index } from 'typeorm';
import type { Actor } from '../../platform/actor';
import { Moment, Money, Node, Ref, State, Text } from '../../platform/columns';
import { BudgetLine } from './budget-line.entity';

/** What a row of the budget ledger does to its line. */
export enum BudgetEntryKind {
  CEILING = 'CEILING',
  SHIFT = 'SHIFT',
  RESERVE = 'RESERVE',
  RELEASE = 'RELEASE',
  ENCUMBER = 'ENCUMBER',
  UNENCUMBER = 'UNENCUMBER',
  PAY = 'PAY',
  REFUND = 'REFUND',
}
registerEnumType(BudgetEntryKind, {
  name: 'BudgetEntryKind',
  description: 'What a row of the budget ledger does to its line.',
  valuesConfig: {
    CEILING: { description: 'The ceiling was set or revised; negative when it was lowered.' },
    SHIFT: { description: 'Money came from another line, or left to one when negative.' },
    RESERVE: { description: 'An approved order holds money.' },
    RELEASE: { description: 'A reserve was given back or passed on to an invoice.' },
    ENCUMBER: { description: 'An invoice holds money.' },
    UNENCUMBER: { description: 'An invoice gave its money back.' },
    PAY: { description: 'An invoice was paid out of its encumbrance.' },
    REFUND: { description: 'A paid amount came back.' },
  },
});

@Entity()
@Index('budget_entry_line', ['budgetLineId', 'at'])
@Index('budget_entry_ref', ['refId'])
@ObjectType({
  implements: Node,
  description:
    'One row of the ledger of a budget line; rows are only added, so any past day can be computed.',
})
export class BudgetEntry extends Node {
  @Ref()
  budgetLineId!: string;

  @State(BudgetEntryKind, { description: 'What the row does to the line.' })
  kind!: BudgetEntryKind;

  @Money({ description: 'Amount; only CEILING and SHIFT may be negative.' })
  amount!: number;

  @Text({ length: 40, description: 'Type of the record that caused the row, for example PublicationOrder.' })
  refType!: string;

  @Ref({ description: 'Id of the record that caused the row.' })
  refId!: string;

  @Text({ length: 60, description: 'Number of the record that caused the row, as people read it.' })
  refNumber!: string;

  @Moment({ description: 'When it happened.' })
  at!: Date;

  static scope = 'contracts:read';

  static visibleTo(actor: Actor): object | null {
    return BudgetLine.visibleTo(actor);
  }
}
