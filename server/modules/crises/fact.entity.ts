import { ObjectType } from 'type-graphql';
import { Entity, Index } from 'typeorm';
import { type Actor, Role } from '../../platform/actor';
import { Json, Moment, Node, Ref, State, Text, Whole } from '../../platform/columns';
import { showsInRoomOfIssue } from '../issues/case-access.entity';
import { FactStatus } from './statement.enums';

export { FactStatus } from './statement.enums';

/** One line of the fact sheet of an issue. */
@Entity()
@Index('fact_item_issue', ['issueId', 'status'])
@Index('fact_item_agency', ['agencyId', 'status'])
@ObjectType({ implements: Node, description: 'One line of the fact sheet of an issue.' })
export class FactItem extends Node {
  static scope = 'issues:read';

  @Ref()
  issueId!: string;

  @Text({ length: 1000, description: 'The fact in one sentence.' })
  text!: string;

  @State(FactStatus, { description: 'What is known of it.' })
  status: FactStatus = FactStatus.UNCONFIRMED;

  /** Work unit (OPD) that owns the fact; only its contact confirms it. */
  @Ref()
  agencyId!: string;

  @Ref({ nullable: true })
  confirmedById: string | null = null;

  @Moment({ nullable: true, description: 'When it was confirmed or refuted; null before.' })
  decidedAt: Date | null = null;

  /** Stored file that proves it. */
  @Ref({ nullable: true })
  documentId: string | null = null;

  @Text({ length: 500, nullable: true, description: 'Source document in words; null before a decision.' })
  source: string | null = null;

  @Ref()
  createdById!: string;

  /** Also the contact of the agency that owns it, who sees nothing else of the issue. */
  static visibleTo(actor: Actor): object | object[] | null {
    const own =
      actor.is(Role.AGENCY_CONTACT) && actor.workUnitId !== null ? [{ agencyId: actor.workUnitId }] : [];
    const all = showsInRoomOfIssue(actor);
    if (all) return [all, ...own];
    return own.length > 0 ? own : null;
  }
}

/** A sentence that everybody who speaks repeats. */
@Entity()
@Index('key_message_issue', ['issueId', 'position'])
@ObjectType({ implements: Node, description: 'A sentence that everybody who speaks for the office repeats.' })
export class KeyMessage extends Node {
  static scope = 'issues:read';

  @Ref()
  issueId!: string;

  @Whole({ description: 'Place in the order, from 1.' })
  position!: number;

  @Text({ length: 500, description: 'The message.' })
  text!: string;

  /** Phrases that give it away in an article. */
  @Json()
  phrases!: string[];

  static visibleTo(actor: Actor): object | null {
    return showsInRoomOfIssue(actor);
  }
}
