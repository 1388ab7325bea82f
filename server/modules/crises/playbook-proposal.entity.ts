import { ObjectType, registerEnumType } from 'type-graphql';
import { Entity, Index } from 'typeorm';
import type { Actor } from '../../platform/actor';
import { Moment, Node, Ref, State, Text, Whole } from '../../platform/columns';
import { seesCrisis } from '../issues/case-access.entity';

/** Where a proposal stands. */
export enum ProposalState {
  PROPOSED = 'PROPOSED',
  ACCEPTED = 'ACCEPTED',
  REJECTED = 'REJECTED',
}
registerEnumType(ProposalState, {
  name: 'PlaybookProposalState',
  description: 'Where a proposed change of a playbook stands.',
  valuesConfig: {
    PROPOSED: { description: 'Waits for a decision.' },
    ACCEPTED: { description: 'Accepted; a new edition was made.' },
    REJECTED: { description: 'Rejected.' },
  },
});

/** A change of a playbook that a review proposes; an accepted one makes a new edition. */
@Entity()
@Index('playbook_proposal_review', ['reviewId'])
@ObjectType({
  implements: Node,
  description: 'A change of a playbook that a review proposes; an accepted one makes a new edition.',
})
export class PlaybookProposal extends Node {
  static scope = 'issues:read';

  @Ref()
  reviewId!: string;

  @Ref()
  crisisId!: string;

  @Text({ length: 20, description: 'Code of the playbook.' })
  playbookCode!: string;

  @Whole({ nullable: true, description: 'Step to be changed; null for a new one at the end.' })
  stepNo!: number | null;

  @Text({ length: 500, description: 'New text of the step.' })
  text!: string;

  @Whole({ nullable: true, description: 'New minutes after the start of the clock; null to leave its time.' })
  offsetMinutes!: number | null;

  @Text({ length: 500, description: 'Why.' })
  reason!: string;

  @State(ProposalState, { description: 'Where it stands.' })
  state: ProposalState = ProposalState.PROPOSED;

  @Ref()
  proposedById!: string;

  @Ref({ nullable: true })
  decidedById: string | null = null;

  @Moment({ nullable: true, description: 'When it was decided; null before.' })
  decidedAt: Date | null = null;

  @Whole({ nullable: true, description: 'Edition that it made; null when it made none.' })
  edition: number | null = null;

  static visibleTo(actor: Actor): object | null {
    return seesCrisis(actor);
  }
}
