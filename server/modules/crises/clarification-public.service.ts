import { Field, ID, ObjectType } from 'type-graphql';
import { IsNull, Not } from 'typeorm';
import type { Ctx } from '../../platform/ctx';
import { DateTime } from '../../platform/scalars';
import { HoaxClarification, HoaxEvidence } from './clarification.entity';

/** A clarification as the public reads it: no officer, no class, no place where the story was seen. */
@ObjectType({ description: 'A clarification as the public reads it.' })
export class PublicClarification {
  @Field(() => ID, { description: 'Identifier for its address.' })
  id!: string;

  @Field(() => String, { description: 'What it is about, in one line.' })
  title!: string;

  @Field(() => String, { nullable: true, description: 'The one label HOAKS; null without a stamp.' })
  label!: string | null;

  @Field(() => String, { description: 'What is true.' })
  truth!: string;

  @Field(() => String, { description: 'The claim in short.' })
  claim!: string;

  @Field(() => String, { description: 'Why it arose.' })
  whyItArose!: string;

  @Field(() => [HoaxEvidence], { description: 'The evidence.' })
  evidence!: HoaxEvidence[];

  @Field(() => DateTime, { description: 'When it was published.' })
  publishedAt!: Date;

  @Field(() => String, { nullable: true, description: 'Correction of what was published; null when none.' })
  correction!: string | null;

  @Field(() => DateTime, { nullable: true, description: 'When it was corrected; null when it was not.' })
  correctedAt!: Date | null;
}

const LABEL = 'HOAKS';

const shown = (one: HoaxClarification): PublicClarification => ({
  id: one.id,
  title: one.title,
  label: one.stampAt ? LABEL : null,
  truth: one.truth ?? '',
  claim: one.claim,
  whyItArose: one.whyItArose ?? '',
  evidence: one.evidence,
  publishedAt: one.publishedAt ?? one.updatedAt,
  correction: one.correction,
  correctedAt: one.correctedAt,
});

/** What is never public, however it got its state: drills. */
const PUBLIC = { publishedAt: Not(IsNull()), isExercise: false };

/** Published clarifications, newest first, for everybody; at most `limit`. */
export async function publishedClarifications(ctx: Ctx, limit = 50): Promise<PublicClarification[]> {
  const rows = await ctx.db.find(HoaxClarification, {
    where: PUBLIC,
    order: { publishedAt: 'DESC', id: 'DESC' },
    take: limit,
  });
  return rows.map(shown);
}

/** One published clarification, for everybody; null when there is none. */
export async function publishedClarification(ctx: Ctx, id: string): Promise<PublicClarification | null> {
  const row = await ctx.db.findOneBy(HoaxClarification, { ...PUBLIC, id });
  return row && shown(row);
}
