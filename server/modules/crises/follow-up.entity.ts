import { ObjectType, registerEnumType } from 'type-graphql';
import { Entity, Index } from 'typeorm';
import type { Actor } from '../../platform/actor';
import { Day, Flag, Moment, Node, Ref, State, Text } from '../../platform/columns';
import { seesCrisis } from '../issues/case-access.entity';

/** Where a follow-up stands. */
export enum FollowUpState {
  OPEN = 'OPEN',
  DONE = 'DONE',
  DROPPED = 'DROPPED',
}
registerEnumType(FollowUpState, {
  name: 'FollowUpState',
  description: 'Where a follow-up stands.',
  valuesConfig: {
    OPEN: { description: 'To be done.' },
    DONE: { description: 'Done.' },
    DROPPED: { description: 'Given up with a reason.' },
  },
});

/** Something that a review found must change, with an owner and a day. */
@Entity()
@Index('follow_up_state', ['state', 'dueOn'])
@Index('follow_up_review', ['reviewId'])
@Index('follow_up_owner', ['ownerId', 'state'])
@ObjectType({
  implements: Node,
  description: 'Something that a review found must change, with an owner and a day.',
})
export class FollowUp extends Node {
  static scope = 'issues:read';

  @Ref()
  reviewId!: string;

  @Ref()
  crisisId!: string;

  @Text({ length: 500, description: 'What is to be done.' })
  text!: string;

  @Ref()
  ownerId!: string;

  @Day({ description: 'Day by which it is due.' })
  dueOn!: string;

  @State(FollowUpState, { description: 'Where it stands.' })
  state: FollowUpState = FollowUpState.OPEN;

  @Text({
    length: 0,
    nullable: true,
    description: 'What came of it, or why it was given up; null while open.',
  })
  note: string | null = null;

  @Moment({ nullable: true, description: 'When it was done or given up; null while open.' })
  endedAt: Date | null = null;

  @Ref({ nullable: true })
  endedById: string | null = null;

  @Flag({ description: 'True when it comes from a drill.' })
  isExercise!: boolean;

  static visibleTo(actor: Actor): object | null {
    return seesCrisis(actor);
  }
}
