import { Field, InputType, ObjectType, registerEnumType } from 'type-graphql';
import {
  InDay,
  InEnum,
  InFlag,
  InId,
  InIdempotencyKey,
  InObject,
  InText,
  InWhole,
} from '../../platform/inputs';
import { Payload } from '../../platform/payload';
import { Topic, TopicKind, TopicState } from './topic.entity';
import { TopicAlertRuleInput } from './topic-alert-rule';

/** How a list of topics is sorted. */
export enum TopicOrder {
  PRIORITY = 'PRIORITY',
  NAME = 'NAME',
  NEWEST = 'NEWEST',
}
registerEnumType(TopicOrder, {
  name: 'TopicOrder',
  description: 'How a list of topics is sorted.',
  valuesConfig: {
    PRIORITY: { description: 'By rank.' },
    NAME: { description: 'By name.' },
    NEWEST: { description: 'Last made first.' },
  },
});

@InputType({ description: 'Which topics a list shows; absent conditions do not count.' })
export class TopicFilter {
  @InEnum(TopicState, { description: 'In this state.', nullable: true })
  state?: TopicState | null;

  @InEnum(TopicKind, { description: 'About this.', nullable: true })
  kind?: TopicKind | null;

  @InText({ description: 'Words as they stand in name or query.', nullable: true, max: 100 })
  text?: string | null;
}

@InputType({ description: 'What a topic says; without a topicId a new one is made as a draft.' })
export class SaveTopicInput {
  @InId({ description: 'The topic that is changed; absent for a new one.', nullable: true })
  topicId?: string | null;

  @InWhole({
    description:
      'Version of the topic that the edit was based on; a stale one is refused with CONFLICT. Absent for a new one.',
    nullable: true,
    min: 1,
    max: 2_147_483_647,
  })
  expectedVersion?: number | null;

  @InText({ description: 'Name shown in lists.', max: 120 })
  name!: string;

  @InEnum(TopicKind, { description: 'What it is about.' })
  kind!: TopicKind;

  @InText({ description: 'The query in its text form; a changed one becomes a new version.', max: 8000 })
  query!: string;

  @InFlag({
    description: 'True when the query may test fields alone; absent leaves it, false for a new one.',
    nullable: true,
  })
  mayBeFieldOnly?: boolean | null;

  @InWhole({
    description: 'Rank among topics, 1 first; absent leaves it, a new one comes last.',
    nullable: true,
    min: 1,
    max: 9999,
  })
  priority?: number | null;

  @InText({ description: 'District or village it is about; null for none.', nullable: true, max: 120 })
  place?: string | null;

  @InText({
    description: 'Agency that owns the subject, where no department does; null for none.',
    nullable: true,
  })
  ownerAgency?: string | null;

  @InId({
    description:
      'Department that owns the subject: its contacts read the topic, and its name becomes the agency. Null for none.',
    nullable: true,
  })
  ownerUnitId?: string | null;

  @InObject(() => TopicAlertRuleInput, {
    description: 'When its spikes call people; null for the usual rule, absent leaves it.',
    nullable: true,
  })
  alertRule?: TopicAlertRuleInput | null;

  @InText({
    description: 'IPTC Media Topics code such as medtop:20000137; null for none.',
    nullable: true,
    max: 40,
    pattern: /^(medtop:\d{8})?$/,
    hint: 'Isi dengan kode seperti medtop:20000137.',
  })
  mediaTopicCode?: string | null;

  @InIdempotencyKey()
  idempotencyKey?: string | null;
}

@InputType({ description: 'Names a topic.' })
export class TopicInput {
  @InId({ description: 'The topic.' })
  topicId!: string;
}

@InputType({ description: 'Names a topic and says why.' })
export class TopicReasonInput {
  @InId({ description: 'The topic.' })
  topicId!: string;

  @InText({ description: 'The reason, kept in its timeline.', max: 500 })
  reason!: string;
}

@InputType({ description: 'A run of a topic over the stored articles.' })
export class RematchTopicInput {
  @InId({ description: 'The topic.' })
  topicId!: string;

  @InFlag({ description: 'True to count only and change nothing; false when absent.', nullable: true })
  isDryRun?: boolean | null;

  @InDay({ description: 'Articles of this day and later; thirty days back when absent.', nullable: true })
  fromOn?: string | null;
}

@ObjectType({ description: 'A topic after an action, or why nothing was done.' })
export class TopicPayload extends Payload {
  @Field(() => Topic, { nullable: true, description: 'The topic; null when refused.' })
  topic!: Topic | null;
}
