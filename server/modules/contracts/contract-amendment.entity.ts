import { ObjectType, registerEnumType } from 'type-graphql';
import { Entity, Index } from 'typeorm';
import type { Actor } from '../../platform/actor';
import { Day, Json, Moment, Node, Ref, State, Text, Whole } from '../../platform/columns';
import { contractsVisibleTo } from './contract.entity';
import type { PublicationKind, RateUnit } from './contract.enums';

/** Where an amendment stands. */
export enum AmendmentState {
  DRAFT = 'DRAFT',
  IN_FORCE = 'IN_FORCE',
  WITHDRAWN = 'WITHDRAWN',
}
registerEnumType(AmendmentState, {
  name: 'ContractAmendmentState',
  description: 'Where an amendment stands.',
  valuesConfig: {
    DRAFT: { description: 'Waits for both signatures.' },
    IN_FORCE: { description: 'Signed by both parties.' },
    WITHDRAWN: { description: 'Taken back before both had signed.' },
  },
});

/** One line as an amendment leaves it. */
export interface AmendedLine {
  /** The line it changes; null for a new one. */
  lineId: string | null;
  kind: PublicationKind;
  rateUnit: RateUnit;
  description: string;
  unitPrice: number;
  maxQuantity: number | null;
  offer: number | null;
  rateCard: number | null;
  standardPrice: number | null;
  ownEstimate: number | null;
  minutes: string | null;
}

/** What an amendment fixes: term, ceiling and lines. */
export interface ContractTerms {
  endsOn: string;
  ceiling: number | null;
  lines: AmendedLine[];
}

@Entity()
@Index('contract_amendment_contract', ['contractId', 'ordinal'], { unique: true })
@ObjectType({
  implements: Node,
  description: 'A version of a contract after the first: what changes, why, and from when.',
})
export class ContractAmendment extends Node {
  @Ref()
  contractId!: string;

  @Ref()
  companyId!: string;

  @Whole({ description: 'Ordinal of the amendment, from 1.' })
  ordinal!: number;

  @Text({ length: 0, description: 'Why the contract is amended.' })
  reason!: string;

  @Day({ description: 'From when it applies; the last signature is not earlier.' })
  effectiveOn!: string;

  @State(AmendmentState, { description: 'Where the amendment stands.' })
  state: AmendmentState = AmendmentState.DRAFT;

  @Json()
  termsBefore!: ContractTerms;

  @Json()
  termsAfter!: ContractTerms;

  @Ref()
  createdById!: string;

  @Text({ length: 0, nullable: true })
  exceptionReason: string | null = null;

  @Ref({ nullable: true })
  exceptionById: string | null = null;

  @Ref({ nullable: true })
  companyFileId: string | null = null;

  @Ref({ nullable: true })
  officeFileId: string | null = null;

  @Moment({ nullable: true, description: 'When both had signed; null until then.' })
  signedAt: Date | null = null;

  static scope = 'contracts:read';

  static visibleTo(actor: Actor): object | null {
    return contractsVisibleTo(actor);
  }
}
