import { Field, Float, ObjectType } from 'type-graphql';
import { Column, Entity, Index } from 'typeorm';
import type { Actor } from '../../platform/actor';
import { Flag, Json, Moment, Money, Node, Ref, State, Text, Whole } from '../../platform/columns';
import { ArticleLiveness, articleNumber } from '../monitoring/article.entity';
import { ProofReason, ProofState, type StoredCheck } from './publication-kinds';
import { ordersVisibleTo } from './readers';

export { ProofCheckKey, ProofReason, ProofState } from './publication-kinds';

/** An earlier version of a proof, kept when the company uploads again. */
export interface FormerProof {
  url: string | null;
  fileId: string | null;
  articleId: number | null;
  snapshotHash: string | null;
  capturedAt: string | null;
  uploadedById: string | null;
  uploadedAt: string;
  reason: ProofReason | null;
  reasonNote: string | null;
  checks: StoredCheck[];
}

@Entity()
@Index('proof_url', ['outletId', 'urlKey'], { unique: true })
@Index('proof_article', ['articleKey'], { unique: true })
@Index('proof_file', ['fileKey'], { unique: true })
@Index('proof_order', ['orderId', 'createdAt'])
@Index('proof_line', ['orderLineId', 'state'])
@Index('proof_state', ['state', 'stateSince'])
@Index('proof_outlet', ['outletId', 'createdAt'])
@Index('proof_contract', ['contractId', 'createdAt'])
@Index('proof_company', ['companyId', 'createdAt'])
@Index('proof_invoice', ['invoiceId'])
@ObjectType({ implements: Node, description: 'Proof that a unit of an order was published (bukti tayang).' })
export class Proof extends Node {
  static scope = 'proofs:read';

  @Ref()
  orderId!: string;

  @Ref()
  orderLineId!: string;

  @Ref()
  contractId!: string;

  @Ref()
  companyId!: string;

  @Ref()
  outletId!: string;

  @State(ProofState, { description: 'Where the proof stands.' })
  state!: ProofState;

  @State(ProofState, { nullable: true })
  previousState: ProofState | null = null;

  @Moment({ description: 'When the present state was entered.' })
  stateSince!: Date;

  @Column({ type: 'bigint', transformer: articleNumber, nullable: true })
  articleId: number | null = null;

  @Text({ length: 2000, nullable: true, description: 'Address as it was given or found; null for files.' })
  url: string | null = null;

  @Text({
    length: 2000,
    nullable: true,
    description: 'The one form of the address that counts; null for files.',
  })
  canonicalUrl: string | null = null;

  @Ref({ nullable: true })
  fileId: string | null = null;

  /** The three keys of rule P1; null again once the proof was rejected, so that it may prove what it really is. */
  @Text({ length: 64, nullable: true })
  urlKey: string | null = null;

  @Column({ type: 'bigint', transformer: articleNumber, nullable: true })
  articleKey: number | null = null;

  @Text({ length: 64, nullable: true })
  fileKey: string | null = null;

  @Text({ length: 300, nullable: true, description: 'Headline of the article; null for files.' })
  title: string | null = null;

  @Moment({ nullable: true, description: 'When it was published or aired; null until known.' })
  airedAt: Date | null = null;

  @Whole({ description: 'Units it proves; an article proves one.' })
  quantity!: number;

  @Money({ description: 'Price of these units before VAT.' })
  price!: number;

  @Field(() => Float, {
    nullable: true,
    description: 'Share of the ordered text found in the article, 0 to 1; null without a text.',
  })
  @Column({ type: 'double', nullable: true })
  forward: number | null = null;

  @Field(() => Float, {
    nullable: true,
    description: 'Share of the article that is the ordered text, 0 to 1; null without a text.',
  })
  @Column({ type: 'double', nullable: true })
  reverse: number | null = null;

  @Json()
  checks!: StoredCheck[];

  @Text({
    length: 64,
    nullable: true,
    description: 'SHA-256 of our own capture, or of the file; null until made.',
  })
  snapshotHash: string | null = null;

  @Moment({ nullable: true, description: 'When our own capture was made; null until then.' })
  capturedAt: Date | null = null;

  @State(ProofReason, {
    nullable: true,
    description: 'Why it was returned or rejected; null when it was not.',
  })
  reason: ProofReason | null = null;

  @Text({ length: 1000, nullable: true, description: 'Explanation of the reason; null without one.' })
  reasonNote: string | null = null;

  @Text({ length: 1000, nullable: true, description: 'Note of the company; null without one.' })
  note: string | null = null;

  @Moment({
    nullable: true,
    description: 'Until when a returned proof may be corrected; null unless returned.',
  })
  fixDueAt: Date | null = null;

  @Flag()
  wasReviewAsked!: boolean;

  @Json()
  formerVersions!: FormerProof[];

  /** Null when monitoring found it. */
  @Ref({ nullable: true })
  uploadedById: string | null = null;

  /** Persons who may not accept it (P6): creator of the order, former uploaders, signers of a mandate. */
  @Json()
  barredPersonIds!: string[];

  @Ref({ nullable: true })
  acceptedById: string | null = null;

  @Moment({ nullable: true, description: 'When it was accepted, by a person or automatically; null before.' })
  acceptedAt: Date | null = null;

  /** Last answer of the re-checks while the page must stay online (P5). */
  @State(ArticleLiveness, {
    nullable: true,
    description: 'How the page stood when last re-checked; null before, and for files.',
  })
  pageLiveness: ArticleLiveness | null = null;

  /** Version of the article that the re-checks told of last: a further edit is news, the same edit is not. */
  @Whole({ nullable: true })
  pageVersionNo: number | null = null;

  @Ref({ nullable: true })
  invoiceId: string | null = null;

  /** Set by invoices: the one line that bills it. */
  @Ref({ nullable: true })
  invoiceLineId: string | null = null;

  @Ref({ nullable: true })
  originRef: string | null = null;

  static visibleTo(actor: Actor): object | object[] | null {
    return ordersVisibleTo(actor, {});
  }

  /** "Accepted" in every rule: by the machine or by an inspector, billed or not. */
  get isAccepted(): boolean {
    return [ProofState.AUTO_VERIFIED, ProofState.ACCEPTED, ProofState.BILLED].includes(this.state);
  }
}
