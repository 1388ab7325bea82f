import { ObjectType, registerEnumType } from 'type-graphql';
import { Entity, Index } from 'typeorm';
import type { Actor } from '../../platform/actor';
import { Moment, Node, Ref, State, Text, Whole } from '../../platform/columns';
import { seesWithIssue } from '../issues/case-access.entity';

/** Where a report of an error stands. */
export enum CorrectionState {
  RECEIVED = 'RECEIVED',
  ACCEPTED = 'ACCEPTED',
  DECLINED = 'DECLINED',
  DISCARDED = 'DISCARDED',
}
registerEnumType(CorrectionState, {
  name: 'CorrectionState',
  description: 'Where a report of an error stands.',
  valuesConfig: {
    RECEIVED: { description: 'Waits for an answer.' },
    ACCEPTED: { description: 'It was right: the public text was corrected.' },
    DECLINED: { description: 'Answered: the text stays as it is.' },
    DISCARDED: { description: 'No report at all (spam, abuse); closed without an answer.' },
  },
});

/** What kind of public text a report is about. */
export enum PublicTextKind {
  STATEMENT = 'STATEMENT',
  CLARIFICATION = 'CLARIFICATION',
}
registerEnumType(PublicTextKind, {
  name: 'PublicTextKind',
  description: 'What kind of public text a report is about.',
  valuesConfig: {
    STATEMENT: { description: 'A published statement.' },
    CLARIFICATION: { description: 'A published clarification of a false story.' },
  },
});

/** What a reader of the press room says is wrong in a published text. Who said so is not stored. */
@Entity()
@Index('correction_request_state', ['state', 'receivedAt'])
@Index('correction_request_subject', ['subjectId', 'state'])
@Index('correction_request_token', ['tokenHash'], { unique: true })
@ObjectType({
  implements: Node,
  description: 'What a reader of the press room says is wrong in a published text; the reader is not known.',
})
export class CorrectionRequest extends Node {
  static scope = 'issues:read';
  /** Readers may name persons in their words; the chain of events keeps none of them. */
  static secret = ['passage', 'claim', 'tokenHash'];

  /** Null for a text that belongs to no issue. */
  @Ref({ nullable: true })
  issueId: string | null = null;

  @State(PublicTextKind, { description: 'What kind of text it is about.' })
  subjectKind!: PublicTextKind;

  @Ref({ description: 'Id of the statement or clarification.' })
  subjectId!: string;

  @Whole({ nullable: true, description: 'Version that was read; null for a clarification.' })
  subjectNo: number | null = null;

  @Text({ length: 300, description: 'Headline of the text when it was read.' })
  title!: string;

  @Text({ length: 0, description: 'What the text says, as the reader quotes it.' })
  passage!: string;

  @Text({ length: 0, description: 'What is right according to the reader, and how the reader knows.' })
  claim!: string;

  /** SHA-256 of the token in the address where the reader finds the answer. */
  @Text({ length: 64 })
  tokenHash!: string;

  @State(CorrectionState, { description: 'Where it stands.' })
  state: CorrectionState = CorrectionState.RECEIVED;

  @Moment({ description: 'When it was received.' })
  receivedAt!: Date;

  @Text({
    length: 0,
    nullable: true,
    description: 'What the reader was told; null before, or when discarded.',
  })
  answer: string | null = null;

  @Text({ length: 0, nullable: true, description: 'Why it was discarded; null otherwise.' })
  discardReason: string | null = null;

  @Moment({ nullable: true, description: 'When it was answered or discarded; null before.' })
  closedAt: Date | null = null;

  @Ref({ nullable: true })
  closedById: string | null = null;

  static visibleTo(actor: Actor): object | object[] | null {
    return seesWithIssue(actor);
  }
}
