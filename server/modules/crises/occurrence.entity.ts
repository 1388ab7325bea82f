import { ObjectType } from 'type-graphql';
import { Entity, Index } from 'typeorm';
import type { Actor } from '../../platform/actor';
import { Moment, Node, Ref, State, Text } from '../../platform/columns';
import { seesCrisis } from '../issues/case-access.entity';
import { CrisisSignal } from './signal.enums';

export { CrisisSignal } from './signal.enums';

/** Something that happened in a crisis and is recorded in no other table: a briefing, a meeting, a note of no change. */
@Entity()
@Index('crisis_occurrence_crisis', ['crisisId', 'kind', 'at'])
@ObjectType({
  implements: Node,
  description: 'Something that happened in a crisis: a briefing, a meeting, a note that nothing changed.',
})
export class CrisisOccurrence extends Node {
  static scope = 'issues:read';

  @Ref()
  crisisId!: string;

  @State(CrisisSignal, { description: 'What happened.' })
  kind!: CrisisSignal;

  @Moment({ description: 'When it happened.' })
  at!: Date;

  @Text({ length: 1000, nullable: true, description: 'What was noted; null when nothing was.' })
  note: string | null = null;

  /** Null when another part of the system recorded it. */
  @Ref({ nullable: true })
  recordedById: string | null = null;

  static visibleTo(actor: Actor): object | null {
    return seesCrisis(actor);
  }
}
