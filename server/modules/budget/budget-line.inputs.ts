import { Field, InputType, ObjectType, registerEnumType } from 'type-graphql';
import {
  InDay,
  InId,
  InIdempotencyKey,
  InObject,
  InRupiah,
  InText,
  InVersion,
  InWhole,
} from '../../platform/inputs';
import { Payload } from '../../platform/payload';
import { BudgetLine } from './budget-line.entity';

@InputType({ description: 'A new line of the approved budget document.' })
export class CreateBudgetLineInput {
  @InWhole({ description: 'Fiscal year.', min: 2000, max: 2100 })
  fiscalYear!: number;

  @InId({ description: 'Work unit that spends.' })
  workUnitId!: string;

  @InText({ description: 'Code of the programme.', max: 40 })
  programCode!: string;

  @InText({ description: 'Code of the activity.', max: 40 })
  activityCode!: string;

  @InText({ description: 'Code of the sub-activity.', max: 40 })
  subActivityCode!: string;

  @InText({ description: 'Code of the expenditure account.', max: 40 })
  accountCode!: string;

  @InText({ description: 'What the line is for.' })
  name!: string;

  @InRupiah({ description: 'Approved ceiling.' })
  ceiling!: number;

  @InText({ description: 'Number of the budget document (DPA) that approves it.', max: 60 })
  documentNumber!: string;

  @InIdempotencyKey()
  idempotencyKey?: string | null;
}

@InputType({ description: 'Text of a budget line; absent leaves a value as it is.' })
export class BudgetLineChanges {
  @InText({ description: 'Code of the programme.', max: 40, min: 1, nullable: true })
  programCode?: string;

  @InText({ description: 'Code of the activity.', max: 40, min: 1, nullable: true })
  activityCode?: string;

  @InText({ description: 'Code of the sub-activity.', max: 40, min: 1, nullable: true })
  subActivityCode?: string;

  @InText({ description: 'Code of the expenditure account.', max: 40, min: 1, nullable: true })
  accountCode?: string;

  @InText({ description: 'What the line is for.', min: 1, nullable: true })
  name?: string;
}

@InputType({ description: 'Corrects the codes or the name of a budget line.' })
export class EditBudgetLineInput {
  @InId({ description: 'The line.' })
  budgetLineId!: string;

  @InVersion()
  expectedVersion!: number;

  @InObject(() => BudgetLineChanges, { description: 'What to change.' })
  changes!: BudgetLineChanges;
}

@InputType({ description: 'A new ceiling from a revised budget document; refused below what is committed.' })
export class ReviseBudgetCeilingInput {
  @InId({ description: 'The line.' })
  budgetLineId!: string;

  @InVersion()
  expectedVersion!: number;

  @InRupiah({ description: 'The new ceiling.' })
  ceiling!: number;

  @InText({ description: 'Number of the revised budget document (DPPA).', max: 60 })
  documentNumber!: string;

  @InText({ description: 'Why the ceiling changes.', max: 1000 })
  reason!: string;
}

@InputType({ description: 'Moves money from one line to another of the same fiscal year.' })
export class ShiftBudgetInput {
  @InId({ description: 'The line that gives.' })
  fromLineId!: string;

  @InId({ description: 'The line that receives.' })
  toLineId!: string;

  @InRupiah({ description: 'Amount to move.', min: 1 })
  amount!: number;

  @InText({ description: 'Number of the approval of the shift.', max: 60 })
  documentNumber!: string;

  @InText({ description: 'Why the money moves.', max: 1000 })
  reason!: string;

  @InIdempotencyKey()
  idempotencyKey?: string | null;
}

@InputType({
  description: 'Money released for a quarter (SPD, anggaran kas); refused below what was requested already.',
})
export class SetCashReleaseInput {
  @InId({ description: 'The line.' })
  budgetLineId!: string;

  @InWhole({ description: 'Quarter of the fiscal year.', min: 1, max: 4 })
  quarter!: number;

  @InRupiah({ description: 'Amount released for the quarter.' })
  amount!: number;

  @InText({ description: 'Number of the release.', max: 60 })
  documentNumber!: string;
}

@InputType({ description: 'Which budget lines to list; absent conditions do not narrow.' })
export class BudgetLineFilter {
  @InWhole({ description: 'Lines of this fiscal year.', min: 2000, max: 2100, nullable: true })
  fiscalYear?: number;

  @InId({ description: 'Lines of this work unit.', nullable: true })
  workUnitId?: string;

  @InText({ description: 'Lines of this expenditure account.', max: 40, nullable: true })
  accountCode?: string;

  @InDay({ description: 'Lines with at least one entry on or after this day.', nullable: true })
  movedSinceOn?: string;
}

/** How budget lines are sorted. */
export enum BudgetLineOrder {
  ACCOUNT = 'ACCOUNT',
  LARGEST = 'LARGEST',
  NEWEST = 'NEWEST',
}
registerEnumType(BudgetLineOrder, {
  name: 'BudgetLineOrder',
  description: 'How budget lines are sorted.',
  valuesConfig: {
    ACCOUNT: { description: 'By expenditure account.' },
    LARGEST: { description: 'Largest ceiling first.' },
    NEWEST: { description: 'Latest line first.' },
  },
});

@ObjectType({ description: 'Answer of the mutations on budget lines.' })
export class BudgetLinePayload extends Payload {
  @Field(() => BudgetLine, { nullable: true, description: 'The line after the change; null when refused.' })
  budgetLine?: BudgetLine | null;
}

@ObjectType({ description: 'Answer of a shift between two lines.' })
export class BudgetShiftPayload extends Payload {
  @Field(() => BudgetLine, { nullable: true, description: 'The line that gave; null when refused.' })
  fromLine?: BudgetLine | null;

  @Field(() => BudgetLine, { nullable: true, description: 'The line that received; null when refused.' })
  toLine?: BudgetLine | null;
}
