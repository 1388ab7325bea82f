import { Field, Int, ObjectType, registerEnumType } from 'type-graphql';
import { Column, Entity, Index, PrimaryColumn } from 'typeorm';
import { Flag, Moment, Ref, State, Text, Whole } from '../../platform/columns';
import { articleNumber } from './article.entity';

/** How far a new run of a topic over the stored articles has come. */
export enum RematchState {
  RUNNING = 'RUNNING',
  DONE = 'DONE',
  STOPPED = 'STOPPED',
}
registerEnumType(RematchState, {
  name: 'RematchState',
  description: 'How far a run of a topic over the stored articles has come.',
  valuesConfig: {
    RUNNING: { description: 'Still looking.' },
    DONE: { description: 'All articles were looked at.' },
    STOPPED: { description: 'Ended early, because the topic was changed or taken out of use meanwhile.' },
  },
});

/** One run of a topic over the stored articles; the last one stands on the topic. */
@Entity()
@Index('topic_rematch_topic', ['topicId', 'startedAt'])
@ObjectType({ description: 'A run of a topic over the stored articles.' })
export class TopicRematch {
  @PrimaryColumn({ type: 'varchar', length: 36 })
  id!: string;

  @Ref()
  topicId!: string;

  @Whole({ description: 'Number of the query that is run.' })
  queryVersion!: number;

  @Flag({ description: 'True when it only counts and changes nothing.' })
  isDryRun!: boolean;

  @State(RematchState, { description: 'How far it has come.' })
  state!: RematchState;

  @Text({ description: 'First day of publishing that is looked at, yyyy-mm-dd.', length: 10 })
  fromOn!: string;

  /** Articles are looked at from the newest down; the next step begins below this number. */
  @Column({ type: 'bigint', transformer: articleNumber })
  beforeId!: number;

  @Field(() => Int, { description: 'Articles to look at, counted at the start.' })
  @Whole()
  total!: number;

  @Whole({ description: 'Articles looked at so far.' })
  done!: number;

  @Whole({ description: 'Articles that came into the topic, or would.' })
  added!: number;

  @Whole({ description: 'Articles that left the topic, or would.' })
  removed!: number;

  @Whole({ description: 'Articles that were in the topic and stay.' })
  kept!: number;

  @Moment({ description: 'When it began.' })
  startedAt!: Date;

  @Moment({ description: 'When it ended; null while it runs.', nullable: true })
  endedAt!: Date | null;

  @Ref()
  byId!: string;
}
