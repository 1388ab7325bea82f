import { Field, Int, ObjectType, registerEnumType } from 'type-graphql';
import { Entity, Index, Not, PrimaryColumn } from 'typeorm';
import type { Actor } from '../../platform/actor';
import { Flag, Json, Moment, Node, Ref, State, Text, Whole } from '../../platform/columns';
import { mayReadMonitoring, unitOfContact } from './monitoring.roles';
import type { TopicAlertRule } from './topic-alert-rule';

/** What a topic is about; it orders lists and chooses the tone that stands for an article. */
export enum TopicKind {
  REGENCY = 'REGENCY',
  AGENCY = 'AGENCY',
  PROGRAMME = 'PROGRAMME',
  RISK = 'RISK',
  PERSON = 'PERSON',
  OTHER = 'OTHER',
}
registerEnumType(TopicKind, {
  name: 'TopicKind',
  description: 'What a topic is about.',
  valuesConfig: {
    REGENCY: { description: 'The regency as a whole.' },
    AGENCY: { description: 'An agency of the regency.' },
    PROGRAMME: { description: 'A programme or project.' },
    RISK: { description: 'A risk to watch, such as floods.' },
    PERSON: { description: 'A person in office.' },
    OTHER: { description: 'Anything else.' },
  },
});

/** Where a topic stands. */
export enum TopicState {
  DRAFT = 'DRAFT',
  ACTIVE = 'ACTIVE',
  PAUSED = 'PAUSED',
  ARCHIVED = 'ARCHIVED',
}
registerEnumType(TopicState, {
  name: 'TopicState',
  description: 'Whether new articles are matched to a topic.',
  valuesConfig: {
    DRAFT: { description: 'Being written; matches nothing yet.' },
    ACTIVE: { description: 'Every new article is matched to it.' },
    PAUSED: { description: 'Matches nothing until it is activated again.' },
    ARCHIVED: { description: 'Out of use; its matches stay.' },
  },
});

/** A saved query that every new article is run through (monitoring.md 6.1). */
@Entity()
@Index('topic_no', ['no'], { unique: true })
@Index('topic_state', ['state'])
@Index('topic_owner_unit', ['ownerUnitId'])
@ObjectType({ implements: Node, description: 'A saved query that every new article is run through.' })
export class Topic extends Node {
  /** The small number by which article tables refer to it (storage.md 1.1). */
  @Whole()
  no!: number;

  @Text({ description: 'Name shown in lists.' })
  name!: string;

  @State(TopicKind, { description: 'What it is about.' })
  kind!: TopicKind;

  @State(TopicState, { description: 'Whether new articles are matched to it.' })
  state: TopicState = TopicState.DRAFT;

  @Text({ description: 'The query in its text form.', length: 0 })
  query!: string;

  @Field(() => Int, { description: 'Number of the query as it stands, from 1; matches keep theirs.' })
  @Whole()
  queryVersion!: number;

  @Whole({ description: 'Rank among topics, 1 first; an article takes its tone from its first topic.' })
  priority!: number;

  @Text({ description: 'District or village it is about; null when none.', nullable: true, length: 120 })
  place!: string | null;

  @Text({ description: 'Agency that owns the subject; null when none.', nullable: true })
  ownerAgency!: string | null;

  /** The department that owns the subject; its contacts read the topic. */
  @Ref({ nullable: true })
  ownerUnitId: string | null = null;

  /** Null for the usual rule. */
  @Json({ nullable: true })
  alertRule: TopicAlertRule | null = null;

  @Text({
    description: 'IPTC Media Topics code such as medtop:20000137; null when none.',
    nullable: true,
    length: 40,
  })
  mediaTopicCode!: string | null;

  @Flag({ description: 'True when its query may test fields alone, without a word of the text.' })
  mayBeFieldOnly = false;

  @Ref()
  createdById!: string;

  /** The monitoring roles see every topic, contacts of an agency those that it owns, nobody else sees any. */
  static visibleTo(actor: Actor): object | null {
    if (mayReadMonitoring(actor)) return {};
    const ownerUnitId = unitOfContact(actor);
    return ownerUnitId === null ? null : { ownerUnitId, state: Not(TopicState.DRAFT) };
  }

  static scope = 'monitoring:read';
}

/** A query of a topic as it stood; matches name the version that made them. */
@Entity()
@Index('topic_version_topic', ['topicId', 'no'], { unique: true })
@ObjectType({ description: 'A query of a topic as it stood once.' })
export class TopicVersion {
  @PrimaryColumn({ type: 'varchar', length: 36 })
  id!: string;

  @Ref()
  topicId!: string;

  @Whole({ description: 'Number of the version, from 1.' })
  no!: number;

  @Text({ description: 'The query in its text form.', length: 0 })
  query!: string;

  /** The parsed query; read again by the grammar of `grammarVersion`. */
  @Json()
  ast!: unknown;

  @Whole()
  grammarVersion!: number;

  @Moment({ description: 'When it was saved.' })
  at!: Date;

  @Ref()
  byId!: string;
}
