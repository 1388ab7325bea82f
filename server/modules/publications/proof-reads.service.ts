import { Field, Float, ID, Int, ObjectType, registerEnumType } from 'type-graphql';
import type { Ctx } from '../../platform/ctx';
import { visible } from '../../platform/loaders';
import { DateTime } from '../../platform/scalars';
import { compareTexts, evidenceOf, markShared, textOf } from '../monitoring/article.service';
import { OrderLine } from './order-line.entity';
import { Proof } from './proof.entity';
import { ProofCheckKey, ProofReason, ProofState } from './publication-kinds';

@ObjectType({ description: 'One automatic check of a proof.' })
export class ProofCheck {
  @Field(() => ProofCheckKey, { description: 'What was checked.' })
  key!: ProofCheckKey;

  @Field(() => Boolean, { description: 'Whether it passed.' })
  passed!: boolean;

  @Field(() => String, { description: 'What was found, in words.' })
  found!: string;

  @Field(() => String, { description: 'What is asked, in words.' })
  expected!: string;
}

@ObjectType({ description: 'A stretch of a text that stands, or does not stand, in the other text too.' })
export class TextPassage {
  @Field(() => String, { description: 'The stretch as written.' })
  text!: string;

  @Field(() => Boolean, { description: 'Whether it stands in the other text.' })
  shared!: boolean;
}

@ObjectType({ description: 'The ordered text and the captured article side by side.' })
export class ProofComparison {
  @Field(() => [TextPassage], { description: 'The ordered text.' })
  ordered!: TextPassage[];

  @Field(() => [TextPassage], { description: 'The captured article.' })
  captured!: TextPassage[];

  @Field(() => Float, { description: 'Share of the ordered text found in the article, 0 to 1.' })
  forward!: number;

  @Field(() => Float, { description: 'Share of the article that is the ordered text, 0 to 1.' })
  reverse!: number;

  @Field(() => String, { description: 'Longest common passage.' })
  longest!: string;

  @Field(() => Int, { description: 'Words in the longest common passage.' })
  longestWordCount!: number;
}

@ObjectType({ description: 'Our own capture of the page behind a proof.' })
export class ProofEvidence {
  @Field(() => String, { description: 'Address that answered.' })
  url!: string;

  @Field(() => Int, { nullable: true, description: 'HTTP status of the answer; null when there was none.' })
  status!: number | null;

  @Field(() => DateTime, { description: 'When the page was fetched.' })
  capturedAt!: Date;

  @Field(() => String, { description: 'SHA-256 of the bytes as received.' })
  sha256!: string;
}

@ObjectType({ description: 'What a proof was before it was given again.' })
export class ProofVersion {
  @Field(() => String, { nullable: true, description: 'Address; null for files.' })
  url!: string | null;

  @Field(() => String, { nullable: true, description: 'SHA-256 of the capture; null when none was made.' })
  snapshotHash!: string | null;

  @Field(() => DateTime, { nullable: true, description: 'When it was captured; null when it was not.' })
  capturedAt!: Date | null;

  @Field(() => ProofReason, { nullable: true, description: 'Why it was returned; null when unknown.' })
  reason!: ProofReason | null;

  @Field(() => String, { nullable: true, description: 'Explanation of the reason; null without one.' })
  reasonNote!: string | null;

  @Field(() => [ProofCheck], { description: 'Its checks.' })
  checks!: ProofCheck[];
}

/** How a share between the thresholds is called on the review screen. */
export enum ProofLikelihood {
  LIKELY = 'LIKELY',
  WEAK = 'WEAK',
}
registerEnumType(ProofLikelihood, {
  name: 'ProofLikelihood',
  description: 'How likely a text under review is the ordered one.',
  valuesConfig: {
    LIKELY: { description: 'At least half of the ordered text was found (kemungkinan besar).' },
    WEAK: { description: 'Less than half was found (lemah).' },
  },
});

@ObjectType({ description: 'The proofs under review before and after one, longest waiting first.' })
export class ProofQueue {
  @Field(() => Int, { description: 'Proofs under review.' })
  waitingCount!: number;

  @Field(() => Int, {
    nullable: true,
    description: 'Place of this proof among them, from 1; null when it is not under review.',
  })
  place!: number | null;

  @Field(() => ID, { nullable: true, description: 'The proof before it; null when it is the first.' })
  previousId!: string | null;

  @Field(() => ID, { nullable: true, description: 'The proof after it; null when it is the last.' })
  nextId!: string | null;
}

/** The ordered text beside the captured one; null when either is missing. The caller may see the proof. */
export async function comparisonOf(ctx: Ctx, proof: Proof): Promise<ProofComparison | null> {
  const line = await ctx.find(OrderLine, proof.orderLineId);
  if (!line?.orderedText || proof.articleId === null) return null;
  const text = await textOf(ctx, proof.articleId);
  const { forward, reverse, longest } = compareTexts(line.orderedText, text);
  const { ordered, article: captured } = markShared(line.orderedText, text);
  return { ordered, captured, forward, reverse, longest: longest.text, longestWordCount: longest.words };
}

/** The capture that the decision rests on; null when none was made. */
export async function evidenceOfProof(ctx: Ctx, proof: Proof): Promise<ProofEvidence | null> {
  if (proof.articleId === null) return null;
  const captures = await evidenceOf(ctx, proof.articleId);
  const at = proof.capturedAt?.getTime();
  const found =
    captures.find((one) => one.payloadSha256 === proof.snapshotHash && one.capturedAt.getTime() === at) ??
    captures.at(-1);
  return found
    ? { url: found.url, status: found.status, capturedAt: found.capturedAt, sha256: found.payloadSha256 }
    : null;
}

/** The place of a proof in the queue of those under review that the caller may see. */
export async function queueOf(ctx: Ctx, proof: Proof): Promise<ProofQueue> {
  const where = visible(Proof, ctx.actor)?.map((one) => ({ ...one, state: ProofState.PENDING_REVIEW })) ?? [];
  const waiting =
    where.length === 0
      ? []
      : await ctx.db.find(Proof, {
          select: { id: true },
          where,
          order: { stateSince: 'ASC', id: 'ASC' },
          take: 1000,
        });
  const at = waiting.findIndex(({ id }) => id === proof.id);
  return {
    waitingCount: waiting.length,
    place: at < 0 ? null : at + 1,
    previousId: waiting[at - 1]?.id ?? null,
    nextId: waiting[at + 1]?.id ?? null,
  };
}

/** How likely a text between the thresholds is the ordered one; null elsewhere. */
export function likelihoodOf(ctx: Ctx, { state, forward }: Proof): ProofLikelihood | null {
  if (state !== ProofState.PENDING_REVIEW || forward === null) return null;
  return forward >= ctx.profile.proof.likelyForward ? ProofLikelihood.LIKELY : ProofLikelihood.WEAK;
}
