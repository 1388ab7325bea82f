import { ObjectType, registerEnumType } from 'type-graphql';
import { Entity, Index } from 'typeorm';
import { type Actor, Role } from '../../platform/actor';
import { Moment, Node, Ref, State, Text } from '../../platform/columns';
import { ownCompany } from './readers';

/** A host name and the one outlet it belongs to; the unique index settles races. */
@Entity()
@Index('outlet_domain_host', ['host'], { unique: true })
@Index('outlet_domain_outlet', ['outletId'])
@ObjectType({ implements: Node, description: 'A host name of one outlet.' })
export class OutletDomain extends Node {
  @Text({ length: 255, description: 'Host name in lower case, without www.' })
  host!: string;

  @Ref()
  outletId!: string;

  /** Read through its outlet only. */
  static visibleTo(actor: Actor): object | null {
    return actor.isSystem ? {} : null;
  }
}

export enum ClaimState {
  OPEN = 'OPEN',
  GRANTED = 'GRANTED',
  REFUSED = 'REFUSED',
}
registerEnumType(ClaimState, {
  name: 'OutletClaimState',
  description: 'Where the claim of a company to an outlet stands.',
  valuesConfig: {
    OPEN: { description: 'Waits for the partnership officer.' },
    GRANTED: { description: 'The outlet now belongs to the company.' },
    REFUSED: { description: 'Refused with a reason.' },
  },
});

@Entity()
@Index('outlet_claim_outlet', ['outletId'])
@Index('outlet_claim_company', ['companyId'])
@ObjectType({
  implements: Node,
  description: "A company's claim to an outlet that was only monitored so far.",
})
export class OutletClaim extends Node {
  static scope = 'outlets:read';

  @Ref()
  companyId!: string;

  @Ref()
  outletId!: string;

  @Text({ length: 255, description: 'Host name the claim was made with.' })
  host!: string;

  @Text({ length: 1000, description: 'What the company says of its right to the outlet.' })
  note!: string;

  @State(ClaimState, { description: 'Where the claim stands.' })
  state: ClaimState = ClaimState.OPEN;

  @Ref()
  requestedById!: string;

  @Ref({ nullable: true })
  decidedById: string | null = null;

  @Moment({ nullable: true, description: 'When it was decided; null while open.' })
  decidedAt: Date | null = null;

  @Text({ length: 1000, nullable: true, description: 'Why it was refused; null otherwise.' })
  refusalReason: string | null = null;

  /** The partnership desk and auditors see all claims, a company its own. */
  static visibleTo(actor: Actor): object | null {
    if (actor.is(Role.PARTNERSHIP_OFFICER, Role.AUDITOR)) return {};
    const companyId = ownCompany(actor);
    return companyId ? { companyId } : null;
  }
}
