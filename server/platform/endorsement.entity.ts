import { ObjectType } from 'type-graphql';
import { Entity, Index } from 'typeorm';
import type { Actor } from './actor';
import { Moment, Node, Ref, Text } from './columns';

/** One signature of a step that needs several persons. */
@Entity()
@Index('endorsement_subject', ['subjectId'])
@ObjectType({ implements: Node, description: "One person's signature of a step that needs several persons." })
export class Endorsement extends Node {
  @Ref()
  subjectId!: string;

  @Text({ length: 60 })
  subjectType!: string;

  @Text({ length: 60, description: 'The action that was signed.' })
  action!: string;

  @Text({ length: 60, description: 'In which capacity the person signed.' })
  slot!: string;

  @Ref()
  personId!: string;

  @Text({ length: 120, description: 'Name of the person at that time.' })
  personName!: string;

  @Moment({ description: 'When it was signed.' })
  at!: Date;

  /** Set when the step was completed or the record moved otherwise: it counts no more for a later round. */
  @Moment({ nullable: true })
  closedAt: Date | null = null;

  /** Shown only through the record it signs, which has its own `visibleTo`. */
  static visibleTo(actor: Actor): object | null {
    return actor.isKnown ? {} : null;
  }
}
