import { Field, ID, ObjectType } from 'type-graphql';
import type { SelectQueryBuilder } from 'typeorm';
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

/** Published ones; never of a drill, and none of an issue that is restricted now. */
const published = (ctx: Ctx): SelectQueryBuilder<HoaxClarification> =>
  ctx.db
    .createQueryBuilder(HoaxClarification, 'row')
    .where('row.publishedAt IS NOT NULL AND row.isExercise = :isDrill', { isDrill: false })
    .andWhere(
      `(row.issueId IS NULL OR row.issueId NOT IN (SELECT r.id FROM issue r WHERE r.visibility = 'RESTRICTED'))`,
    );

/** Published clarifications, newest first, for everybody; at most `limit`. */
export async function publishedClarifications(ctx: Ctx, limit = 50): Promise<PublicClarification[]> {
  const rows = await published(ctx)
    .orderBy('row.publishedAt', 'DESC')
    .addOrderBy('row.id', 'DESC')
    .limit(limit)
    .getMany();
  return rows.map(shown);
}

/** Published clarifications, those published or corrected last first, for everybody; at most `limit`. */
export async function changedClarifications(ctx: Ctx, limit: number): Promise<PublicClarification[]> {
  const rows = await published(ctx)
    .addSelect('COALESCE(row.correctedAt, row.publishedAt)', 'changed')
    .orderBy('changed', 'DESC')
    .addOrderBy('row.id', 'DESC')
    .limit(limit)
    .getMany();
  return rows.map(shown);
}

/** One published clarification, for everybody; null when there is none. */
export async function publishedClarification(ctx: Ctx, id: string): Promise<PublicClarification | null> {
  const row = await published(ctx).andWhere('row.id = :id', { id }).getOne();
  return row && shown(row);
}
