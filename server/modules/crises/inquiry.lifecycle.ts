import { registerEnumType } from 'type-graphql';
import { type Actor, anyOf, Role, type Verdict } from '../../platform/actor';
import { ErrorCode } from '../../platform/errors';
import { lifecycle } from '../../platform/lifecycle';
import { type MediaInquiry, InquiryState as S } from './inquiry.entity';

/** What can be done with a question of the press. */
export enum InquiryAction {
  ASSIGN = 'ASSIGN',
  ANSWER = 'ANSWER',
  DECLINE = 'DECLINE',
}
registerEnumType(InquiryAction, {
  name: 'InquiryAction',
  description: 'What can be done with a question of the press.',
  valuesConfig: {
    ASSIGN: { description: 'Give it to a person, link it to an issue.' },
    ANSWER: { description: 'Write down the answer that was given.' },
    DECLINE: { description: 'Leave it unanswered, with a reason.' },
  },
});

/** Who writes questions of the press down; a journalist with an account asks for themselves. */
export const inquiryLogger = anyOf(
  Role.COMMUNICATIONS_OFFICER,
  Role.SPOKESPERSON,
  Role.MONITORING_ANALYST,
  Role.DIVISION_HEAD,
  Role.AGENCY_HEAD,
  Role.INFORMATION_OFFICER,
  Role.JOURNALIST,
);
const desk = anyOf(Role.COMMUNICATIONS_OFFICER, Role.SPOKESPERSON, Role.DIVISION_HEAD, Role.AGENCY_HEAD);
const answerer = (actor: Actor, { assigneeId }: MediaInquiry): Verdict =>
  desk(actor) === true || (assigneeId !== null && assigneeId === actor.id) || ErrorCode.FORBIDDEN;

export const inquiryLifecycle = lifecycle<MediaInquiry, S, InquiryAction>({
  ASSIGN: { from: [S.OPEN, S.ASSIGNED], to: S.ASSIGNED, by: desk },
  ANSWER: { from: [S.OPEN, S.ASSIGNED], to: S.ANSWERED, by: answerer },
  DECLINE: {
    from: [S.OPEN, S.ASSIGNED],
    to: S.DECLINED,
    by: anyOf(Role.SPOKESPERSON, Role.DIVISION_HEAD, Role.AGENCY_HEAD),
  },
});
