import { ObjectType, registerEnumType } from 'type-graphql';
import { Entity, Index } from 'typeorm';
import type { Actor } from '../../platform/actor';
import { Moment, Node, Ref, State, Text, Whole } from '../../platform/columns';
import { showsInRoom } from '../issues/case-access.entity';

/** What a clock waits for; crisis.md 4 of the specification. */
export enum ClockKind {
  HOLDING = 'HOLDING',
  LEADERSHIP = 'LEADERSHIP',
  FULL = 'FULL',
  SPOKES = 'SPOKES',
  UPDATE = 'UPDATE',
  INQUIRY = 'INQUIRY',
  PDP_NOTICE = 'PDP_NOTICE',
  AAR = 'AAR',
}
registerEnumType(ClockKind, {
  name: 'ClockKind',
  description: 'What a clock waits for.',
  valuesConfig: {
    HOLDING: { description: 'The first words on an official channel.' },
    LEADERSHIP: { description: 'The head knows, one voice is named, the agency is called in.' },
    FULL: { description: 'A full statement, approved and sent.' },
    SPOKES: { description: 'A briefing by the spokesperson, or every question of the press answered.' },
    UPDATE: { description: 'The next update, or a note that nothing changed.' },
    INQUIRY: { description: 'The answer to one question of the press.' },
    PDP_NOTICE: { description: 'The written notice of a data leak (72 hours by law).' },
    AAR: { description: 'The after-action review.' },
  },
});

/** Where a clock stands. */
export enum ClockState {
  PENDING = 'PENDING',
  MET = 'MET',
  BREACHED = 'BREACHED',
  CANCELLED = 'CANCELLED',
}
registerEnumType(ClockState, {
  name: 'ClockState',
  description: 'Where a clock stands.',
  valuesConfig: {
    PENDING: { description: 'Runs.' },
    MET: { description: 'Met in time.' },
    BREACHED: { description: 'The deadline passed first; it may be met late.' },
    CANCELLED: { description: 'No longer needed.' },
  },
});

/** One promise of time in a crisis; minute clocks are wall-clock and never pause. */
@Entity()
@Index('crisis_clock_one', ['crisisId', 'kind', 'subjectRef', 'round'], { unique: true })
@Index('crisis_clock_due', ['state', 'dueAt'])
@ObjectType({ implements: Node, description: 'One promise of time in a crisis; it never pauses.' })
export class CrisisClock extends Node {
  static scope = 'issues:read';

  @Ref()
  crisisId!: string;

  @State(ClockKind, { description: 'What it waits for.' })
  kind!: ClockKind;

  /** The question of the press it belongs to; empty for the others, so that the key holds on both databases. */
  @Text({ length: 36 })
  subjectRef!: string;

  @Whole({ description: 'Which interval of a repeating clock it is, from 1.' })
  round!: number;

  @Moment({ description: 'From when it counts.' })
  startedAt!: Date;

  @Moment({ description: 'When it is due.' })
  dueAt!: Date;

  @Moment({ nullable: true, description: 'When what it waits for happened; null before.' })
  metAt: Date | null = null;

  @Moment({ nullable: true, description: 'The deadline, when it passed unmet; null otherwise.' })
  breachedAt: Date | null = null;

  @Moment({ nullable: true, description: 'When it was cancelled; null when it was not.' })
  cancelledAt: Date | null = null;

  /** As last stored; what is shown is worked out from the moments. */
  @State(ClockState)
  state: ClockState = ClockState.PENDING;

  @Text({ length: 0, nullable: true, description: 'Why its deadline was moved; null when it was not.' })
  reason: string | null = null;

  static visibleTo(actor: Actor): object | null {
    return showsInRoom(actor);
  }
}
