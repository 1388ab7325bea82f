import { ObjectType } from 'type-graphql';
import { Entity, Index } from 'typeorm';
import { type Actor, Role } from '../../platform/actor';
import { Day, Flag, Moment, Money, Node, Ref, State, Text, Whole } from '../../platform/columns';
import { MONEY_READERS } from '../budget/budget-line.entity';
import {
  ContractForm,
  ContractState,
  ContractType,
  ProcurementMethod,
  TerminationGround,
} from './contract.enums';

export {
  ContractForm,
  ContractState,
  ContractType,
  ProcurementMethod,
  PublicationKind,
  RateUnit,
  TerminationGround,
} from './contract.enums';

/** Readers of contracts and quota beside those of money (S-11): the crisis side. */
const QUOTA_READERS = [
  Role.DIVISION_HEAD,
  Role.AGENCY_HEAD,
  Role.REGIONAL_SECRETARY,
  Role.COMMUNICATIONS_OFFICER,
] as const;

/** Staff who see contracts, whole; a press company sees its own besides. */
export function contractsVisibleTo(actor: Actor): object | null {
  if (actor.is(...MONEY_READERS, ...QUOTA_READERS)) return {};
  return actor.isCompany && actor.is(Role.COMPANY_ADMIN) ? { companyId: actor.companyId } : null;
}

@Entity()
@Index('contract_number', ['number'], { unique: true })
@Index('contract_outlet', ['outletId', 'state'])
@Index('contract_company', ['companyId'])
@Index('contract_end', ['state', 'endsOn'])
@ObjectType({
  implements: Node,
  description:
    'Agreement with a press company on the prices of publications in one outlet and one fiscal year.',
})
export class Contract extends Node {
  @Text({ length: 40, description: 'Number, gap-free per year; a voided contract keeps it.' })
  number!: string;

  @Ref()
  companyId!: string;

  @Ref()
  outletId!: string;

  @Ref()
  budgetLineId!: string;

  @Whole({ description: 'Fiscal year.' })
  fiscalYear!: number;

  @State(ContractType, { description: 'How the price is fixed.' })
  type!: ContractType;

  @State(ContractForm, { description: 'Form of the paper, by value.' })
  form!: ContractForm;

  @State(ProcurementMethod, { description: 'How the office procures.' })
  procurementMethod!: ProcurementMethod;

  @Text({
    length: 60,
    nullable: true,
    description: 'Number in the public procurement plan (SiRUP); null when not planned there.',
  })
  procurementPlanNumber: string | null = null;

  @Text({
    length: 500,
    nullable: true,
    description: 'Link of the product in the national catalogue; null outside e-purchasing.',
  })
  catalogueUrl: string | null = null;

  @Day({ description: 'First day on which orders may be placed.' })
  startsOn!: string;

  @Day({ description: 'Last day of the term.' })
  endsOn!: string;

  @Money({
    nullable: true,
    description: 'Most that may be ordered, before VAT; null when only the quantities bound the contract.',
  })
  ceiling: number | null = null;

  @Flag({ description: 'True when the unit prices include VAT.' })
  priceIncludesVat = false;

  @State(ContractState, { description: 'Where the contract stands.' })
  state: ContractState = ContractState.DRAFT;

  @Money({ default: 0, description: 'Ordered, before VAT.' })
  ordered!: number;

  @Money({ default: 0, description: 'Ordered and proven, before VAT.' })
  proven!: number;

  @Money({ default: 0, description: 'Invoiced, before VAT.' })
  invoiced!: number;

  @Money({ default: 0, description: 'Paid, before VAT.' })
  paid!: number;

  /** Above what a procurement officer may handle: then the commitment officer negotiates. */
  @Flag()
  isAboveProcurementLimit = false;

  @Ref()
  createdById!: string;

  @Ref({ nullable: true })
  openAmendmentId: string | null = null;

  @Ref({ nullable: true })
  companyFileId: string | null = null;

  @Ref({ nullable: true })
  officeFileId: string | null = null;

  @Moment({ nullable: true, description: 'When both parties had agreed the prices; null until then.' })
  agreedAt: Date | null = null;

  @Moment({ nullable: true, description: 'When the second signature was given; null until then.' })
  signedAt: Date | null = null;

  @Moment({ nullable: true, description: 'When orders became possible; null until then.' })
  activatedAt: Date | null = null;

  @Moment({ description: 'When the present state was entered.' })
  stateSince!: Date;

  @Text({
    length: 0,
    nullable: true,
    description: 'Why the contract was last suspended or voided; null when it never was.',
  })
  reason: string | null = null;

  @State(TerminationGround, {
    nullable: true,
    description: 'Ground of a proposed or done termination; null without one.',
  })
  terminationGround: TerminationGround | null = null;

  @Text({ length: 0, nullable: true, description: 'Explanation of the termination; null without one.' })
  terminationText: string | null = null;

  @Whole({ default: 0, description: 'Warning letters sent before the termination, 0 to 3.' })
  warningLetterCount!: number;

  @Day({ nullable: true, description: 'When the company was heard before the termination; null when not.' })
  heardOn: string | null = null;

  static scope = 'contracts:read';

  static visibleTo(actor: Actor): object | null {
    return contractsVisibleTo(actor);
  }

  /** A contract has no side state to come back from: a step `to: PREVIOUS` leaves it where it is. */
  get previousState(): ContractState | null {
    return this.state;
  }

  set previousState(_state: ContractState | null) {
    // nothing to store
  }
}
