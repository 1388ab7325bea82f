import { ObjectType } from 'type-graphql';
import { Entity, Index } from 'typeorm';
import type { Actor } from '../../platform/actor';
import { Moment, Node, Text } from '../../platform/columns';

/** What a person has typed into a form and not yet saved (ux.md, drafts); nobody else ever sees it. */
@Entity()
@Index('form_draft_form', ['ownerId', 'form'], { unique: true })
@Index('form_draft_kept', ['keptAt'])
@ObjectType({ implements: Node, description: 'What you typed into a form and did not save yet.' })
export class FormDraft extends Node {
  @Text({ length: 36 })
  ownerId!: string;

  @Text({ description: 'Which form, as its screen names it.', length: 160 })
  form!: string;

  @Text({ description: 'Content of the form as JSON; only its own screen reads it.', length: 0 })
  content!: string;

  @Moment({ description: 'When it was kept; 30 days later it is forgotten.' })
  keptAt!: Date;

  static visibleTo(actor: Actor): object | null {
    return actor.kind === 'PERSON' && actor.id ? { ownerId: actor.id } : null;
  }
}
