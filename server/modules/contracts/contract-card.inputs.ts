import { Field, ID, Int, ObjectType, registerEnumType } from 'type-graphql';
import { DateTime, LocalDate, Rupiah } from '../../platform/scalars';
import { PublicationKind, RateUnit } from './contract.enums';

/** The four equations of a control card. */
export enum ControlEquation {
  VALUE = 'VALUE',
  ORDERED = 'ORDERED',
  PROVEN = 'PROVEN',
  INVOICED = 'INVOICED',
}
registerEnumType(ControlEquation, {
  name: 'ControlEquation',
  description: 'An equation of the control card.',
  valuesConfig: {
    VALUE: { description: 'Value = ordered + free.' },
    ORDERED: { description: 'Ordered = proven + outstanding.' },
    PROVEN: { description: 'Proven = invoiced + unbilled.' },
    INVOICED: { description: 'Invoiced = paid + payable.' },
  },
});

@ObjectType({ description: 'One equation of the control card: total = done + rest, before VAT.' })
export class ControlRow {
  @Field(() => ControlEquation, { description: 'Which equation.' })
  equation!: ControlEquation;

  @Field(() => Rupiah, { description: 'The whole.' })
  total!: number;

  @Field(() => Rupiah, { description: 'What went on to the next step.' })
  done!: number;

  @Field(() => Rupiah, { description: 'What has not: free, outstanding, unbilled or payable.' })
  rest!: number;

  @Field(() => Boolean, {
    description: 'True when the stored total equals the sum of the rows behind it and nothing is negative.',
  })
  agrees!: boolean;
}

@ObjectType({ description: 'Running card of a contract, checked by the server.' })
export class ControlCard {
  @Field(() => [ControlRow], {
    description: 'The equations; VALUE is absent when neither ceiling nor quantities bound the contract.',
  })
  rows!: ControlRow[];

  @Field(() => Boolean, { description: 'True when all equations agree.' })
  agrees!: boolean;

  @Field(() => DateTime, { description: 'When it was computed.' })
  at!: Date;
}

@ObjectType({ description: "What a price rests on; the office's own papers, never shown to companies." })
export class PriceEvidence {
  @Field(() => Rupiah, { nullable: true, description: 'Price the company offered; null when not recorded.' })
  offer!: number | null;

  @Field(() => Rupiah, {
    nullable: true,
    description: "Price on the outlet's rate card; null when not recorded.",
  })
  rateCard!: number | null;

  @Field(() => Rupiah, {
    nullable: true,
    description: 'Standard price of the regency; null when not recorded.',
  })
  standardPrice!: number | null;

  @Field(() => Rupiah, { nullable: true, description: "The office's own estimate; null when not recorded." })
  ownEstimate!: number | null;

  @Field(() => String, {
    nullable: true,
    description: 'Number of the negotiation minutes; null when not recorded.',
  })
  minutes!: string | null;

  @Field(() => Boolean, { description: 'True when the price is above rate card or standard price.' })
  isAboveLimit!: boolean;

  @Field(() => String, {
    nullable: true,
    description: "Reason of the budget user's exception; null without one.",
  })
  exceptionReason!: string | null;
}

@ObjectType({ description: 'One line as an amendment finds or leaves it.' })
export class AmendedLineView {
  @Field(() => ID, { nullable: true, description: 'The line; null for a new one.' })
  lineId!: string | null;

  @Field(() => PublicationKind, { description: 'What is published.' })
  kind!: PublicationKind;

  @Field(() => RateUnit, { description: 'What one unit is.' })
  rateUnit!: RateUnit;

  @Field(() => String, { description: 'Size, placement or duration of one unit.' })
  description!: string;

  @Field(() => Rupiah, { description: 'Price of one unit.' })
  unitPrice!: number;

  @Field(() => Int, { nullable: true, description: 'Most units; null without a maximum.' })
  maxQuantity!: number | null;
}

@ObjectType({ description: 'Term, ceiling and lines as an amendment finds or leaves them.' })
export class ContractTermsView {
  @Field(() => LocalDate, { description: 'Last day of the term.' })
  endsOn!: string;

  @Field(() => Rupiah, { nullable: true, description: 'Ceiling before VAT; null without one.' })
  ceiling!: number | null;

  @Field(() => [AmendedLineView], { description: 'Lines that can be ordered; at most 50.' })
  lines!: AmendedLineView[];
}
