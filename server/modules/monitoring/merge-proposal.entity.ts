import { Field, Float, ObjectType, registerEnumType } from 'type-graphql';
import { Column, Entity, Index } from 'typeorm';
import type { Actor } from '../../platform/actor';
import { Node, State } from '../../platform/columns';
import { articleNumber } from './article.entity';
import { mayReadMonitoring } from './monitoring.roles';

/** What is proposed to be one. */
export enum ProposalKind {
  GROUP = 'GROUP',
  STORY = 'STORY',
}
registerEnumType(ProposalKind, {
  name: 'ProposalKind',
  description: 'What the machine proposes to make one.',
  valuesConfig: {
    GROUP: { description: 'Two groups of copies.' },
    STORY: { description: 'Two stories.' },
  },
});

/** What became of a proposal. */
export enum ProposalState {
  OPEN = 'OPEN',
  ACCEPTED = 'ACCEPTED',
  DISMISSED = 'DISMISSED',
}
registerEnumType(ProposalState, {
  name: 'ProposalState',
  description: 'What became of a proposal of the machine.',
  valuesConfig: {
    OPEN: { description: 'A person has not decided.' },
    ACCEPTED: { description: 'They were made one.' },
    DISMISSED: { description: 'They stay apart; it is not proposed again.' },
  },
});

/** Two groups or stories that the machine would make one and leaves to a person. */
@Entity()
@Index('merge_proposal_pair', ['kind', 'leftNo', 'rightNo'], { unique: true })
@Index('merge_proposal_right', ['kind', 'rightNo'])
@ObjectType({ implements: Node, description: 'Two groups or stories that may be one.' })
export class MergeProposal extends Node {
  @State(ProposalKind, { description: 'What may be one.' })
  kind!: ProposalKind;

  /** The smaller number of the pair. */
  @Column({ type: 'bigint', transformer: articleNumber })
  leftNo!: number;

  @Column({ type: 'bigint', transformer: articleNumber })
  rightNo!: number;

  @Field(() => Float, { description: 'How alike they are, 0 to 1.' })
  @Column({ type: 'double' })
  score!: number;

  @State(ProposalState, { description: 'What became of it.' })
  state: ProposalState = ProposalState.OPEN;

  /** The monitoring roles. */
  static visibleTo(actor: Actor): object | null {
    return mayReadMonitoring(actor) ? {} : null;
  }

  static scope = 'monitoring:read';
}
