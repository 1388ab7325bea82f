import { ObjectType, registerEnumType } from 'type-graphql';
import { Entity, Index } from 'typeorm';
import type { Actor } from '../../platform/actor';
import { Day, Json, Moment, Node, Ref, State, Text } from '../../platform/columns';
import { readsCases } from '../issues/case-access.entity';
import { StatementKind } from './statement.enums';

/** Where a template stands. */
export enum TemplateState {
  DRAFT = 'DRAFT',
  APPROVED = 'APPROVED',
  RETIRED = 'RETIRED',
}
registerEnumType(TemplateState, {
  name: 'TemplateState',
  description: 'Where a template stands.',
  valuesConfig: {
    DRAFT: { description: 'Being written; a statement made from it needs every level.' },
    APPROVED: { description: 'Approved by another person than its author.' },
    RETIRED: { description: 'No longer offered.' },
  },
});

/** Words prepared in quiet times, so that the first answer takes minutes. */
@Entity()
@Index('statement_template_kind', ['kind', 'state'])
@ObjectType({ implements: Node, description: 'Words prepared in quiet times, for a statement in minutes.' })
export class StatementTemplate extends Node {
  static scope = 'issues:read';

  @Text({ length: 200, description: 'Name in the library.' })
  name!: string;

  @State(StatementKind, { description: 'What a statement made from it is for.' })
  kind!: StatementKind;

  /** Code of the playbook it belongs to. */
  @Text({ length: 20, nullable: true, description: 'Code of the playbook it belongs to; null for all.' })
  playbookCode: string | null = null;

  @Text({ length: 300, description: 'Headline.' })
  title!: string;

  @Text({ length: 0, description: 'Text in Markdown; empty when it has blocks.' })
  body!: string;

  @Json({ nullable: true })
  blocks!: Record<string, string> | null;

  @State(TemplateState, { description: 'Where it stands.' })
  state: TemplateState = TemplateState.DRAFT;

  @Ref()
  authorId!: string;

  /** Everybody who wrote a word of it; none of them approves it. */
  @Json({ nullable: true })
  editorIds!: string[] | null;

  /** Approved template that this one takes the place of once it is approved. */
  @Ref({ nullable: true })
  replacesId: string | null = null;

  @Ref({ nullable: true })
  approvedById: string | null = null;

  @Moment({ nullable: true, description: 'When it was approved; null before.' })
  approvedAt: Date | null = null;

  @Day({ nullable: true, description: 'Day on which it is to be reviewed again; null before its approval.' })
  reviewDueOn: string | null = null;

  static visibleTo(actor: Actor): object | null {
    return readsCases(actor) ? {} : null;
  }
}
