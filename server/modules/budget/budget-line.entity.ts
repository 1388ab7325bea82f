import { ObjectType } from 'type-graphql';
import { Entity, Index } from 'typeorm';
import { type Actor, Role } from '../../platform/actor';
import { Money, Node, Ref, Text, Whole } from '../../platform/columns';

/** Who reads budget, contracts and prices (S-11); auditors read all. */
export const MONEY_READERS: readonly Role[] = [
  Role.PARTNERSHIP_OFFICER,
  Role.PROCUREMENT_OFFICER,
  Role.COMMITMENT_OFFICER,
  Role.TECHNICAL_OFFICER,
  Role.PROOF_INSPECTOR,
  Role.FINANCE_OFFICER,
  Role.TREASURER,
  Role.BUDGET_USER,
  Role.LEGAL_OFFICER,
  Role.AUDITOR,
];

@Entity()
@Index('budget_line_code', ['fiscalYear', 'workUnitId', 'subActivityCode', 'accountCode'], { unique: true })
@ObjectType({
  implements: Node,
  description: "One line of a work unit's budget in one fiscal year: the money that orders commit.",
})
export class BudgetLine extends Node {
  @Whole({ description: 'Fiscal year, 1 January to 31 December.' })
  fiscalYear!: number;

  @Ref()
  workUnitId!: string;

  @Text({ length: 40, description: 'Code of the programme.' })
  programCode!: string;

  @Text({ length: 40, description: 'Code of the activity.' })
  activityCode!: string;

  @Text({ length: 40, description: 'Code of the sub-activity.' })
  subActivityCode!: string;

  @Text({ length: 40, description: 'Code of the expenditure account.' })
  accountCode!: string;

  @Text({ description: 'What the line is for, as printed in the budget document.' })
  name!: string;

  @Money({ default: 0, description: 'Approved ceiling, without shifts.' })
  ceiling!: number;

  @Money({
    default: 0,
    description: 'Sum of shifts from and to other lines; negative when more left than came.',
  })
  shifted!: number;

  @Money({
    default: 0,
    description: 'Held for approved and issued orders that are not invoiced yet, tax included.',
  })
  reserved!: number;

  @Money({ default: 0, description: 'Held for invoices that are not paid yet, tax included.' })
  encumbered!: number;

  @Money({ default: 0, description: 'Paid out, tax included.' })
  paid!: number;

  static scope = 'contracts:read';

  static visibleTo(actor: Actor): object | null {
    return actor.is(...MONEY_READERS) ? {} : null;
  }

  /** What may still be committed (rule B1); never below zero. */
  get available(): number {
    return this.ceiling + this.shifted - this.reserved - this.encumbered - this.paid;
  }
}
