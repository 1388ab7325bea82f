import { ObjectType, registerEnumType } from 'type-graphql';
import { Column, Entity, Index } from 'typeorm';
import type { Actor } from '../../platform/actor';
import { Json, Moment, Node, Ref, State, Text } from '../../platform/columns';
import { articleNumber } from '../monitoring/article.entity';
import { seesIssue } from './case-access.entity';

/** Something said about an issue that the office disputes or must answer. */
@Entity()
@Index('claim_issue', ['issueId'])
@ObjectType({ implements: Node, description: 'Something said about an issue that the office must answer.' })
export class Claim extends Node {
  static scope = 'issues:read';

  @Ref()
  issueId!: string;

  @Text({ length: 500, description: 'The claim in one sentence.' })
  text!: string;

  /** Phrases that give it away in a text. */
  @Json()
  phrases!: string[];

  static visibleTo(actor: Actor): object | null {
    return seesIssue(actor);
  }
}

/** What an analyst says of a found claim. */
export enum ClaimMatchState {
  FOUND = 'FOUND',
  CONFIRMED = 'CONFIRMED',
  REJECTED = 'REJECTED',
}
registerEnumType(ClaimMatchState, {
  name: 'ClaimMatchState',
  description: 'What an analyst says of a claim found in an article.',
  valuesConfig: {
    FOUND: { description: 'Found by its phrases; nobody looked yet.' },
    CONFIRMED: { description: 'The article does make the claim.' },
    REJECTED: { description: 'The article does not make the claim.' },
  },
});

/** An article that makes a claim: a fact about its text, without any judgement of its tone. */
@Entity()
@Index('claim_match_one', ['claimId', 'articleId'], { unique: true })
@Index('claim_match_issue', ['issueId', 'state'])
@Index('claim_match_article', ['articleId'])
@ObjectType({ implements: Node, description: 'An article that makes a claim.' })
export class ClaimMatch extends Node {
  static scope = 'issues:read';

  @Ref()
  claimId!: string;

  @Ref()
  issueId!: string;

  @Column({ type: 'bigint', transformer: articleNumber })
  articleId!: number;

  @Text({
    length: 300,
    nullable: true,
    description: 'The words it was found by; null when a person added it.',
  })
  phrase!: string | null;

  @State(ClaimMatchState, { description: 'What an analyst says of it.' })
  state!: ClaimMatchState;

  @Ref({ nullable: true })
  confirmedById: string | null = null;

  @Moment({ nullable: true, description: 'When an analyst decided; null before.' })
  decidedAt: Date | null = null;

  static visibleTo(actor: Actor): object | null {
    return seesIssue(actor);
  }
}
