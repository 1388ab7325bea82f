import { ObjectType } from 'type-graphql';
import { Entity, Index, Not } from 'typeorm';
import { type Actor, Role } from '../../platform/actor';
import { Day, Flag, Json, Moment, Node, Ref, State, Text, Whole } from '../../platform/columns';
import { ApplicationState, RejectionCode } from './application-kinds';
import { Grade } from './outlet-kinds';
import { ownCompany, readsPapers } from './readers';

export { ApplicationState, RejectionCode } from './application-kinds';

/** What the visiting team found. */
export interface VisitFindings {
  latitude: number;
  longitude: number;
  editorialTeamMet: boolean;
  regularOutputMonths: number;
  originalitySample: string;
  note: string;
}

/** Points given for one criterion of the score sheet. */
export interface ScoreEntry {
  key: string;
  label: string;
  max: number;
  points: number;
  note: string;
}

@Entity()
@Index('outlet_application_period', ['outletId', 'periodId'], { unique: true })
@Index('outlet_application_company', ['companyId'])
@Index('outlet_application_state', ['state', 'submittedAt'])
@Index('outlet_application_year', ['fiscalYear', 'state'])
@ObjectType({ implements: Node, description: "One outlet's application in one registration period." })
export class OutletApplication extends Node {
  static scope = 'outlets:read';

  @Ref()
  outletId!: string;

  @Ref()
  companyId!: string;

  @Ref()
  periodId!: string;

  @Whole({ description: 'Fiscal year the application is for.' })
  fiscalYear!: number;

  @Text({ length: 60, nullable: true, description: 'Receipt number, given at submission; null for a draft.' })
  receiptNumber: string | null = null;

  @State(ApplicationState, { description: 'Where the application stands.' })
  state: ApplicationState = ApplicationState.DRAFT;

  @Moment({ description: 'When the present state was entered.' })
  stateSince!: Date;

  @Flag({ description: 'True when staff of the office entered it for the company.' })
  isAssisted!: boolean;

  @Moment({ nullable: true, description: 'When it was first submitted; null for a draft.' })
  submittedAt: Date | null = null;

  @Ref({ nullable: true })
  submittedById: string | null = null;

  @Moment({
    nullable: true,
    description: 'Until when the company must correct it; null when nothing is to be corrected.',
  })
  completeBy: Date | null = null;

  @Whole({ default: 0, description: 'How often it was returned.' })
  returnCount: number = 0;

  @State(RejectionCode, { nullable: true, description: 'Why it was rejected, as a code; null otherwise.' })
  rejectionCode: RejectionCode | null = null;

  @Text({ length: 2000, nullable: true, description: 'Why it was rejected, in words; null otherwise.' })
  rejectionReason: string | null = null;

  @Moment({ nullable: true, description: 'When it was last rejected; null when never.' })
  rejectedAt: Date | null = null;

  @Text({
    length: 2000,
    nullable: true,
    description: "The company's objection to a rejection, possible once; null without one.",
  })
  objectionReason: string | null = null;

  @Text({
    length: 2000,
    nullable: true,
    description: 'Reason of the decision on the objection; null until decided.',
  })
  objectionDecision: string | null = null;

  @Day({ nullable: true, description: 'Day of the visit; null until set.' })
  visitOn: string | null = null;

  @Json({ nullable: true })
  visitFindings: VisitFindings | null = null;

  @Ref({ nullable: true })
  visitPhotoFileId: string | null = null;

  @Json()
  adminVerifierIds: string[] = [];

  @Ref({ nullable: true })
  factualVerifierId: string | null = null;

  @Json({ nullable: true })
  scoreSheet: ScoreEntry[] | null = null;

  @Whole({ nullable: true, description: 'Sum of the score sheet, 0 to 100; null until scored.' })
  score: number | null = null;

  @State(Grade, {
    nullable: true,
    description: 'Class computed from the score; null until scored, or below the lowest class.',
  })
  tier: Grade | null = null;

  @Ref({ nullable: true })
  scoredById: string | null = null;

  @Moment({ nullable: true, description: 'When it was approved; null until then.' })
  approvedAt: Date | null = null;

  @Json()
  approvedByIds: string[] = [];

  @Text({
    length: 60,
    nullable: true,
    description: 'Number of the verification minutes (BA verifikasi); null until approved.',
  })
  minutesNumber: string | null = null;

  @Text({
    length: 60,
    nullable: true,
    description: 'Number of the decree naming the partner; null until approved.',
  })
  decreeNumber: string | null = null;

  @Text({ length: 2000, nullable: true, description: 'Why it is suspended; null otherwise.' })
  suspensionReason: string | null = null;

  @Text({ length: 2000, nullable: true, description: 'Decision behind a blacklisting; null otherwise.' })
  blacklistReference: string | null = null;

  /** Papers: their readers all that were submitted, the partnership desk its assisted drafts too, a company its own. */
  static visibleTo(actor: Actor): object | object[] | null {
    const submitted = { state: Not(ApplicationState.DRAFT) };
    if (actor.is(Role.PARTNERSHIP_OFFICER)) return [submitted, { isAssisted: true }];
    if (readsPapers(actor)) return submitted;
    const companyId = ownCompany(actor);
    return companyId ? { companyId } : null;
  }
}
