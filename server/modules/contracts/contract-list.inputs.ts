import { InputType, registerEnumType } from 'type-graphql';
import { InDay, InEnum, InEnums, InId, InText, InWhole } from '../../platform/inputs';
import { ContractState, PublicationKind } from './contract.enums';

@InputType({ description: 'Which contracts to list; absent conditions do not narrow.' })
export class ContractFilter {
  @InEnums(ContractState, { description: 'Contracts in one of these states.', nullable: true })
  states?: ContractState[];

  @InWhole({ description: 'Contracts of this fiscal year.', min: 2000, max: 2100, nullable: true })
  fiscalYear?: number;

  @InId({ description: 'Contracts of this outlet.', nullable: true })
  outletId?: string;

  @InId({ description: 'Contracts of this company.', nullable: true })
  companyId?: string;

  @InId({ description: 'Contracts that use this budget line.', nullable: true })
  budgetLineId?: string;

  @InEnum(PublicationKind, { description: 'Contracts with a line of this kind.', nullable: true })
  kind?: PublicationKind;

  @InDay({ description: 'Contracts whose term ends on or before this day.', nullable: true })
  endingBefore?: string;

  @InText({
    description: "Part of the number, the outlet's or the company's name.",
    max: 100,
    nullable: true,
  })
  text?: string;
}

/** How contracts are sorted. */
export enum ContractOrder {
  NEWEST = 'NEWEST',
  ENDING = 'ENDING',
  NUMBER = 'NUMBER',
  UPDATED = 'UPDATED',
  LARGEST_ORDERED = 'LARGEST_ORDERED',
}
registerEnumType(ContractOrder, {
  name: 'ContractOrder',
  description: 'How contracts are sorted.',
  valuesConfig: {
    NEWEST: { description: 'Latest first.' },
    ENDING: { description: 'Earliest end first.' },
    NUMBER: { description: 'By number.' },
    UPDATED: { description: 'Last changed first.' },
    LARGEST_ORDERED: { description: 'Most ordered first.' },
  },
});
