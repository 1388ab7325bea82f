import { Field, Float, ObjectType } from 'type-graphql';
import { Column, Entity, Index } from 'typeorm';
import type { Actor } from '../../platform/actor';
import { Flag, Json, Moment, Node, Ref, State, Text, Whole } from '../../platform/columns';
import { seesIssue } from '../issues/case-access.entity';
import { articleNumber } from '../monitoring/article.entity';
import { MachineVerdict, PickupState, TargetMode } from './distribution.enums';

export { MachineVerdict, PickupState } from './distribution.enums';

/** An article that carries a statement of the office. */
@Entity()
@Index('pickup_article', ['articleId', 'issueId'], { unique: true })
@Index('pickup_target', ['targetId'])
@Index('pickup_issue', ['issueId', 'state'])
@ObjectType({ implements: Node, description: 'An article that carries a statement of the office.' })
export class Pickup extends Node {
  static scope = 'issues:read';

  @Column({ type: 'bigint', transformer: articleNumber })
  articleId!: number;

  @Ref()
  issueId!: string;

  @Ref()
  versionId!: string;

  /** Null when the outlet was no target: a copy on another site. */
  @Ref({ nullable: true })
  targetId: string | null = null;

  @State(TargetMode, {
    nullable: true,
    description: 'How the outlet was addressed; null when it was no target.',
  })
  mode!: TargetMode | null;

  @Field(() => Float, {
    description: "Share of the statement's five-word runs found in the article, 0 to 1.",
  })
  @Column({ type: 'double' })
  containment!: number;

  @Field(() => Float, {
    description: 'Likeness from 0 to 1, of text, messages and the named person or number.',
  })
  @Column({ type: 'double' })
  matchScore!: number;

  /** Ids of the key messages found. */
  @Json()
  messagesFound!: string[];

  @Whole({ description: 'Key messages of the statement.' })
  messageCount!: number;

  /** Ids of the key messages that are present but contradicted; a person's label. */
  @Json()
  distorted!: string[];

  @Flag({ description: 'Whether the named spokesperson or number stands in it.' })
  isNamed!: boolean;

  @State(PickupState, { description: 'Who recognised it.' })
  state!: PickupState;

  @Whole({ description: 'Minutes from sending to publication.' })
  latencyMinutes!: number;

  /** What the machine said, whatever a person found later. */
  @State(MachineVerdict, { description: 'What the machine said.', default: MachineVerdict.AUTO })
  machineSaid!: MachineVerdict;

  @Flag({ description: 'Whether it links to the statement or names the order.' })
  isCited!: boolean;

  @Text({ length: 0, nullable: true, description: 'Why it was rejected or added; null otherwise.' })
  reason: string | null = null;

  @Ref({ nullable: true })
  decidedById: string | null = null;

  @Moment({ nullable: true, description: 'When it was recognised or rejected; null while it waits.' })
  decidedAt: Date | null = null;

  static visibleTo(actor: Actor): object | null {
    return seesIssue(actor);
  }
}
