import { ObjectType } from 'type-graphql';
import { Entity, Index } from 'typeorm';
import { type Actor, Role } from '../../platform/actor';
import { Node, Ref, Text } from '../../platform/columns';
import { readsCases } from '../issues/case-access.entity';

/** Where the newsroom of an outlet takes releases. */
@Entity()
@Index('release_contact_outlet', ['outletId'], { unique: true })
@ObjectType({ implements: Node, description: 'Where the newsroom of an outlet takes releases.' })
export class ReleaseContact extends Node {
  static scope = 'issues:read';

  static secret = ['email'];

  @Ref()
  outletId!: string;

  @Text({ length: 160, description: 'Address of the newsroom.' })
  email!: string;

  @Text({ length: 300, nullable: true, description: 'How to reach it besides; null when nothing was noted.' })
  note: string | null = null;

  static visibleTo(actor: Actor): object | null {
    return readsCases(actor) || actor.is(Role.PARTNERSHIP_OFFICER) ? {} : null;
  }
}
