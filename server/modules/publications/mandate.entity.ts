import { ObjectType, registerEnumType } from 'type-graphql';
import { Entity, Index } from 'typeorm';
import { type Actor, Role } from '../../platform/actor';
import { Day, Moment, Money, Node, Ref, State, Text, Whole } from '../../platform/columns';
import { readsOrders } from './readers';

/** Where a placement mandate stands. */
export enum MandateState {
  DRAFT = 'DRAFT',
  ACTIVE = 'ACTIVE',
  REVOKED = 'REVOKED',
  DISCARDED = 'DISCARDED',
}
registerEnumType(MandateState, {
  name: 'PlacementMandateState',
  description: 'Where a placement mandate stands.',
  valuesConfig: {
    DRAFT: { description: 'Waits for its two signatures.' },
    ACTIVE: { description: 'Signed by both; in force from its first to its last day.' },
    REVOKED: { description: 'Revoked with a reason; nothing is placed under it any more.' },
    DISCARDED: { description: 'Given up before it was signed.' },
  },
});

/** Money, contracts and the crisis side read mandates; nobody outside the office does. */
const READERS: readonly Role[] = [
  Role.COMMUNICATIONS_OFFICER,
  Role.DIVISION_HEAD,
  Role.AGENCY_HEAD,
  Role.REGIONAL_SECRETARY,
];
const seesMandates = (actor: Actor): object | null =>
  actor.isSystem || readsOrders(actor) || actor.is(...READERS) ? {} : null;

/** A standing order of two officials: crisis placements up to a ceiling need no desk of their own. */
@Entity()
@Index('placement_mandate_number', ['number'], { unique: true })
@Index('placement_mandate_state', ['state', 'fromOn'])
@ObjectType({
  implements: Node,
  description:
    'A standing order of two officials that lets crisis placements be issued at once, up to a ceiling.',
})
export class PlacementMandate extends Node {
  static scope = 'orders:read';

  @Text({ length: 40, nullable: true, description: 'Number, gap-free per year; null until both signed.' })
  number: string | null = null;

  @Whole({ description: 'Fiscal year.' })
  fiscalYear!: number;

  @Day({ description: 'First day of its term.' })
  fromOn!: string;

  @Day({ description: 'Last day of its term, within the fiscal year.' })
  untilOn!: string;

  @Money({ description: 'Most that may be placed for one crisis, before VAT.' })
  ceilingPerCrisis!: number;

  @Whole({ description: 'Most units of one sending.' })
  maxUnitsPerSend!: number;

  @Text({ length: 500, description: 'What it rests on.' })
  legalBasis!: string;

  @State(MandateState, { description: 'Where it stands.' })
  state: MandateState = MandateState.DRAFT;

  @Ref()
  createdById!: string;

  @Ref({ nullable: true })
  commitmentSignerId: string | null = null;

  @Text({
    length: 120,
    nullable: true,
    description: 'Commitment officer who signed, by the name of that day; null before.',
  })
  commitmentSignerName: string | null = null;

  @Ref({ nullable: true })
  technicalSignerId: string | null = null;

  @Text({
    length: 120,
    nullable: true,
    description: 'Technical officer who signed, by the name of that day; null before.',
  })
  technicalSignerName: string | null = null;

  @Moment({ nullable: true, description: 'When the second signature was given; null before.' })
  signedAt: Date | null = null;

  @Moment({ nullable: true, description: 'When it was revoked; null when it was not.' })
  revokedAt: Date | null = null;

  @Ref({ nullable: true })
  revokedById: string | null = null;

  @Text({ length: 0, nullable: true, description: 'Why it was revoked; null when it was not.' })
  reason: string | null = null;

  static visibleTo(actor: Actor): object | null {
    return seesMandates(actor);
  }

  /** What people call it before it has a number. */
  get label(): string {
    return this.number ?? 'rancangan mandat';
  }

  /** True when placements may be made under it on this day. */
  isInForceOn(day: string): boolean {
    return this.state === MandateState.ACTIVE && this.fromOn <= day && day <= this.untilOn;
  }
}

/** What was placed under a mandate for one crisis; it never passes the ceiling. */
@Entity()
@Index('mandate_spending_case', ['mandateId', 'caseRef'], { unique: true })
@ObjectType({ implements: Node, description: 'What was placed under a mandate for one crisis.' })
export class MandateSpending extends Node {
  static scope = 'orders:read';

  @Ref()
  mandateId!: string;

  /** Opaque reference of the crisis, or of the issue without one. */
  @Ref()
  caseRef!: string;

  @Text({ length: 80, description: 'Number of the crisis, or of the issue without one.' })
  caseCode!: string;

  @Money({ default: 0, description: 'Placed and not ended, before VAT.' })
  spent!: number;

  static visibleTo(actor: Actor): object | null {
    return seesMandates(actor);
  }
}
