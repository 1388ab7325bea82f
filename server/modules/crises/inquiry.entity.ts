import { ObjectType, registerEnumType } from 'type-graphql';
import { Entity, Index, IsNull } from 'typeorm';
import { type Actor, Role } from '../../platform/actor';
import { Flag, Moment, Node, Ref, State, Text } from '../../platform/columns';
import { seesIssue } from '../issues/case-access.entity';

/** Where a question of the press stands. */
export enum InquiryState {
  OPEN = 'OPEN',
  ASSIGNED = 'ASSIGNED',
  ANSWERED = 'ANSWERED',
  DECLINED = 'DECLINED',
}
registerEnumType(InquiryState, {
  name: 'InquiryState',
  description: 'Where a question of the press stands.',
  valuesConfig: {
    OPEN: { description: 'Received; nobody has it yet.' },
    ASSIGNED: { description: 'A person prepares the answer.' },
    ANSWERED: { description: 'Answered.' },
    DECLINED: { description: 'Not answered, with a reason.' },
  },
});

/** A question of the press: who asks, what, until when, and what was answered. */
@Entity()
@Index('media_inquiry_state', ['state', 'dueAt'])
@Index('media_inquiry_issue', ['issueId', 'receivedAt'])
@Index('media_inquiry_crisis', ['crisisId', 'receivedAt'])
@ObjectType({
  implements: Node,
  description: 'A question of the press: who asks, what, until when, and what was answered.',
})
export class MediaInquiry extends Node {
  static scope = 'issues:read';

  /** Null for a question that belongs to no issue. */
  @Ref({ nullable: true })
  issueId: string | null = null;

  @Ref({ nullable: true })
  crisisId: string | null = null;

  @Text({ length: 120, description: 'Journalist who asks.' })
  journalist!: string;

  @Text({ length: 160, description: 'Outlet as it was named.' })
  outletName!: string;

  @Ref({ nullable: true })
  outletId: string | null = null;

  @Text({ length: 200, description: 'Where the answer goes: telephone or address.' })
  contact!: string;

  @Text({ length: 0, description: 'The question.' })
  question!: string;

  @State(InquiryState, { description: 'Where it stands.' })
  state: InquiryState = InquiryState.OPEN;

  @Moment({ description: 'When it was received.' })
  receivedAt!: Date;

  @Moment({ nullable: true, description: 'Deadline of the journalist; null when none was named.' })
  deadlineAt: Date | null = null;

  @Moment({ description: "When the answer is due: the journalist's deadline, or the office's own." })
  dueAt!: Date;

  @Ref({ nullable: true })
  assigneeId: string | null = null;

  @Text({ length: 0, nullable: true, description: 'The answer; null before.' })
  answer: string | null = null;

  @Moment({ nullable: true, description: 'When it was answered or declined; null before.' })
  answeredAt: Date | null = null;

  @Ref({ nullable: true })
  answeredById: string | null = null;

  @Text({ length: 0, nullable: true, description: 'Why it was not answered; null otherwise.' })
  declineReason: string | null = null;

  @Ref()
  loggedById!: string;

  @Flag({ description: 'True in a drill.' })
  isExercise!: boolean;

  /** Also the journalist with an account who asked it. */
  static visibleTo(actor: Actor): object | object[] | null {
    const all = seesIssue(actor);
    if (all) return Object.keys(all).length === 0 ? all : [{ issueId: IsNull() }, all];
    return actor.is(Role.JOURNALIST) ? { loggedById: actor.id ?? '' } : null;
  }

  /** True while nobody answered or declined it. */
  get isOpen(): boolean {
    return this.answeredAt === null;
  }
}
