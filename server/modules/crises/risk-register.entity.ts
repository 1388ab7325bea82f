import { ObjectType } from 'type-graphql';
import { Entity, Index } from 'typeorm';
import { type Actor, Role } from '../../platform/actor';
import { Day, Flag, Json, Moment, Node, Ref, Text, Whole } from '../../platform/columns';
import { readsCases } from '../issues/case-access.entity';

/** A risk that the office prepares for: how likely, how grave, and which playbook answers it. */
@Entity()
@Index('risk_entry_review', ['isRetired', 'reviewDueOn'])
@ObjectType({
  implements: Node,
  description: 'A risk that the office prepares for: how likely, how grave, and which playbook answers it.',
})
export class RiskEntry extends Node {
  static scope = 'issues:read';

  @Text({ length: 200, description: 'The risk in one line.' })
  title!: string;

  @Text({ length: 80, description: 'Category and part, as issues have it.' })
  category!: string;

  @Text({
    length: 0,
    nullable: true,
    description: 'What may happen, and first signs; null when not written.',
  })
  description: string | null = null;

  @Whole({ description: 'How likely, 1 to 5.' })
  likelihood!: number;

  @Whole({ description: 'How grave, 1 to 5.' })
  impact!: number;

  @Text({ length: 0, nullable: true, description: 'What is done before it happens; null when nothing is.' })
  mitigation: string | null = null;

  @Text({ length: 20, nullable: true, description: 'Code of the playbook that answers it; null when none.' })
  playbookCode: string | null = null;

  @Ref({ nullable: true })
  ownerId: string | null = null;

  @Moment({ description: 'When it was last looked at.' })
  reviewedAt!: Date;

  @Ref()
  reviewedById!: string;

  @Day({ description: 'Day by which it is looked at again.' })
  reviewDueOn!: string;

  @Flag({ description: 'True when it is no risk any more.' })
  isRetired!: boolean;

  /** Former values, newest last: what was said when. */
  @Json()
  history!: { at: string; likelihood: number; impact: number; byId: string }[];

  static visibleTo(actor: Actor): object | null {
    return readsCases(actor) || actor.is(Role.EXECUTIVE, Role.SYSTEM_ADMIN) ? {} : null;
  }
}
