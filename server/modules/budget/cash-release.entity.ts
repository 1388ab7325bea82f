import { ObjectType } from 'type-graphql';
import { Entity, Index } from 'typeorm';
import type { Actor } from '../../platform/actor';
import { Money, Node, Ref, Whole } from '../../platform/columns';
import { BudgetLine } from './budget-line.entity';

@Entity()
@Index('cash_release_quarter', ['budgetLineId', 'quarter'], { unique: true })
@ObjectType({
  implements: Node,
  description: 'Money released for one budget line in one quarter; payment requests stay below it.',
})
export class CashRelease extends Node {
  @Ref()
  budgetLineId!: string;

  @Whole({ description: 'Quarter of the fiscal year, 1 to 4.' })
  quarter!: number;

  @Money({ default: 0, description: 'Amount released.' })
  amount!: number;

  @Money({ default: 0, description: 'Sum of payment requests (SPP) of the quarter.' })
  requested!: number;

  static scope = 'contracts:read';

  static visibleTo(actor: Actor): object | null {
    return BudgetLine.visibleTo(actor);
  }
}
