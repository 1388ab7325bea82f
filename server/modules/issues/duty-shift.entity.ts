import { ObjectType, registerEnumType } from 'type-graphql';
import { Entity, Index } from 'typeorm';
import { type Actor, Role } from '../../platform/actor';
import { Moment, Node, Ref, State, Text } from '../../platform/columns';
import { readsCases } from './case-access.entity';

/** What somebody on duty is there for. */
export enum DutyRank {
  FIRST = 'FIRST',
  SECOND = 'SECOND',
  DEPUTY = 'DEPUTY',
}
registerEnumType(DutyRank, {
  name: 'DutyRank',
  description: 'What somebody on duty is there for.',
  valuesConfig: {
    FIRST: { description: 'Called when an alert opens.' },
    SECOND: { description: 'Called when the first does not take it.' },
    DEPUTY: {
      description: 'Never called; approves for a silent second approver in the gravest crisis (crisis.md 3).',
    },
  },
});

/** A person on duty (piket) for a time. */
@Entity()
@Index('duty_shift_time', ['toAt', 'fromAt'])
@Index('duty_shift_person', ['personId', 'toAt'])
@ObjectType({ implements: Node, description: 'A person on duty for a time.' })
export class DutyShift extends Node {
  @Ref()
  personId!: string;

  @State(DutyRank, { description: 'What for.' })
  rank!: DutyRank;

  @Moment({ description: 'When it begins.' })
  fromAt!: Date;

  @Moment({ description: 'When it ends; the moment itself is outside.' })
  toAt!: Date;

  @Text({ nullable: true, description: 'What is to be known of it; null when nothing is.' })
  note!: string | null;

  @Ref()
  createdById!: string;

  /** The readers of alerts, and the administrator who keeps the accounts. */
  static visibleTo(actor: Actor): object | null {
    return readsCases(actor) || actor.is(Role.SYSTEM_ADMIN) ? {} : null;
  }

  static scope = 'issues:read';
}
