import { ObjectType } from 'type-graphql';
import { Entity, Index } from 'typeorm';
import type { Actor } from '../../platform/actor';
import { Node, Text } from '../../platform/columns';

/** A department of the regency; budget lines, orders and some roles belong to one. */
@Entity()
@Index('work_unit_code', ['code'], { unique: true })
@ObjectType({ implements: Node, description: 'A department of the regency (OPD or SKPD).' })
export class WorkUnit extends Node {
  @Text({ length: 40, description: 'Short code used in papers, unique.' })
  code!: string;

  @Text({ length: 200, description: 'Name of the department.' })
  name!: string;

  /** Names of departments are public; everybody who is signed in may read them. */
  static visibleTo(actor: Actor): object | null {
    return actor.isKnown ? {} : null;
  }
}
