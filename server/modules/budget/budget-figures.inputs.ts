import { Field, ObjectType } from 'type-graphql';
import { LocalDate, Rupiah } from '../../platform/scalars';

@ObjectType({ description: 'Figures of a budget line at the end of a day, computed from its ledger.' })
export class BudgetFigures {
  @Field(() => LocalDate, { description: 'The day, counted to its end in the zone of the office.' })
  on!: string;

  @Field(() => Rupiah, { description: 'Ceiling, without shifts.' })
  ceiling!: number;

  @Field(() => Rupiah, { description: 'Sum of shifts.' })
  shifted!: number;

  @Field(() => Rupiah, { description: 'Held for orders.' })
  reserved!: number;

  @Field(() => Rupiah, { description: 'Held for invoices.' })
  encumbered!: number;

  @Field(() => Rupiah, { description: 'Paid out.' })
  paid!: number;

  @Field(() => Rupiah, { description: 'What could still be committed.' })
  available!: number;
}
