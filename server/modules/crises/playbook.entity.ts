import { Field, Int, ObjectType } from 'type-graphql';
import { Entity, Index } from 'typeorm';
import { type Actor, Role } from '../../platform/actor';
import { Flag, Json, Moment, Node, Ref, State, Text, Whole } from '../../platform/columns';
import { readsCases } from '../issues/case-access.entity';
import { ScctCluster, ScctType } from './crisis.enums';
import type { DueRule } from './due-rule';

/** One step of a playbook: who does what by when. */
@ObjectType({ description: 'One step of a playbook: who does what by when.' })
export class PlaybookStep {
  @Field(() => Int, { description: 'Number in the playbook, from 1.' })
  no!: number;

  @Field(() => String, { description: 'What is to be done.' })
  text!: string;

  @Field(() => String, { nullable: true, description: 'The same in English; null where it has none.' })
  gloss!: string | null;

  @Field(() => Role, { description: 'Role that does it.' })
  ownerRole!: Role;

  @Field(() => [Role], { description: 'Roles that help.' })
  supportRoles!: Role[];

  @Field(() => String, { nullable: true, description: 'Agency whose contact does it; null for the office.' })
  ownerAgency!: string | null;

  @Field(() => String, { nullable: true, description: 'Agency that helps; null when none.' })
  supportAgency!: string | null;

  @Field(() => Int, {
    nullable: true,
    description: 'Minutes after the start of the clock; null when a rule says when.',
  })
  offsetMinutes!: number | null;

  dueRule!: DueRule | null;

  @Field(() => Boolean, { description: 'Whether the crisis cannot be closed without it.' })
  isMandatory!: boolean;

  @Field(() => String, { nullable: true, description: 'Event that proves it; null when a person says so.' })
  completedBy!: string | null;

  @Field(() => String, { nullable: true, description: 'Playbook it points to; null when none.' })
  linkedPlaybook!: string | null;
}

/** What to do in one type of crisis; an edit makes a new edition and changes no running crisis. */
@Entity()
@Index('playbook_edition', ['code', 'edition'], { unique: true })
@Index('playbook_current', ['isCurrent', 'code'])
@Index('playbook_review', ['isCurrent', 'reviewDueAt'])
@ObjectType({
  implements: Node,
  description: 'What to do in one type of crisis; an edit makes a new edition.',
})
export class Playbook extends Node {
  static scope = 'issues:read';

  @Text({ length: 20, description: 'Code, the same in all editions.' })
  code!: string;

  @Whole({ description: 'Edition, from 1.' })
  edition!: number;

  @Text({ length: 200, description: 'Title.' })
  title!: string;

  @Text({ length: 200, nullable: true, description: 'Title in English; null where it has none.' })
  titleEn: string | null = null;

  @State(ScctCluster, { description: 'Cluster of responsibility it is made for.' })
  cluster!: ScctCluster;

  @State(ScctType, { description: 'Type of crisis it is made for.' })
  type!: ScctType;

  @Text({ length: 300, nullable: true, description: 'Note on the type; null when there is none.' })
  typeNote: string | null = null;

  @Whole({ description: 'Months after which it is to be looked through.' })
  reviewEveryMonths!: number;

  @Moment({ description: 'When it is to be looked through.' })
  reviewDueAt!: Date;

  /** When the reminder went out; null while it did not. */
  @Moment({ nullable: true })
  remindedAt: Date | null = null;

  @Flag({ description: 'True for the edition that new crises take.' })
  isCurrent!: boolean;

  @Text({ length: 500, nullable: true, description: 'What changed in this edition; null for the first.' })
  changeNote: string | null = null;

  @Ref({ nullable: true })
  createdById: string | null = null;

  /** Steps by number. */
  @Json()
  steps!: PlaybookStep[];

  static visibleTo(actor: Actor): object | null {
    return readsCases(actor) || actor.is(Role.EXECUTIVE, Role.SYSTEM_ADMIN) ? {} : null;
  }
}
