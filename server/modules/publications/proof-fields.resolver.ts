import { Ctx as Context, FieldResolver, Resolver, Root } from 'type-graphql';
import type { Ctx } from '../../platform/ctx';
import { StepAge, stepAge } from '../../platform/step-age';
import { StoredFile } from '../../platform/stored-file.entity';
import { Person, person } from '../identity/person.service';
import { Article } from '../monitoring/article.entity';
import { articleLoad } from '../monitoring/article.service';
import { MediaOutlet } from '../outlets/outlet.entity';
import { PublicationOrder } from './order.entity';
import { OrderLine } from './order-line.entity';
import { Proof } from './proof.entity';
import { ProofAction, proofLifecycle } from './proof.lifecycle';
import {
  comparisonOf,
  evidenceOfProof,
  likelihoodOf,
  ProofCheck,
  ProofComparison,
  ProofEvidence,
  ProofLikelihood,
  ProofQueue,
  ProofVersion,
  queueOf,
} from './proof-reads.service';

@Resolver(() => Proof)
export class ProofFieldsResolver {
  @FieldResolver(() => PublicationOrder, {
    nullable: true,
    description: 'The order; null when not yours to see.',
  })
  order(@Root() proof: Proof, @Context() ctx: Ctx): Promise<PublicationOrder | null> {
    return ctx.find(PublicationOrder, proof.orderId);
  }

  @FieldResolver(() => OrderLine, {
    nullable: true,
    description: 'The line of the order it proves; null when not yours to see.',
  })
  orderLine(@Root() proof: Proof, @Context() ctx: Ctx): Promise<OrderLine | null> {
    return ctx.find(OrderLine, proof.orderLineId);
  }

  @FieldResolver(() => MediaOutlet, {
    nullable: true,
    description: 'The outlet; null when not yours to see.',
  })
  outlet(@Root() proof: Proof, @Context() ctx: Ctx): Promise<MediaOutlet | null> {
    return ctx.find(MediaOutlet, proof.outletId);
  }

  @FieldResolver(() => Article, {
    nullable: true,
    description: 'The article; null for files, before the capture, and when not yours to read.',
  })
  article(@Root() proof: Proof, @Context() ctx: Ctx): Promise<Article | null> | null {
    return proof.articleId === null ? null : articleLoad(ctx, proof.articleId);
  }

  @FieldResolver(() => StoredFile, { nullable: true, description: 'The uploaded file; null for pages.' })
  file(@Root() proof: Proof, @Context() ctx: Ctx): Promise<StoredFile | null> | null {
    return proof.fileId ? ctx.find(StoredFile, proof.fileId) : null;
  }

  @FieldResolver(() => [ProofCheck], {
    description: 'Automatic checks with what was found and what is asked; empty before they ran.',
  })
  checks(@Root() proof: Proof): ProofCheck[] {
    return proof.checks;
  }

  @FieldResolver(() => ProofComparison, {
    nullable: true,
    complexity: 50,
    description: 'Ordered and captured text with shared passages marked; null without either.',
  })
  comparison(@Root() proof: Proof, @Context() ctx: Ctx): Promise<ProofComparison | null> {
    return comparisonOf(ctx, proof);
  }

  @FieldResolver(() => ProofEvidence, {
    nullable: true,
    description: 'Our own capture of the page; null for files and before it was made.',
  })
  evidence(@Root() proof: Proof, @Context() ctx: Ctx): Promise<ProofEvidence | null> {
    return evidenceOfProof(ctx, proof);
  }

  @FieldResolver(() => ProofLikelihood, {
    nullable: true,
    description: 'How likely it is the ordered text; null unless a text is under review.',
  })
  likelihood(@Root() proof: Proof, @Context() ctx: Ctx): ProofLikelihood | null {
    return likelihoodOf(ctx, proof);
  }

  @FieldResolver(() => [ProofVersion], {
    description: 'What it was before it was given again, oldest first.',
  })
  formerVersions(@Root() proof: Proof): ProofVersion[] {
    return proof.formerVersions.map((one) => ({
      ...one,
      capturedAt: one.capturedAt ? new Date(one.capturedAt) : null,
    }));
  }

  @FieldResolver(() => Person, { nullable: true, description: 'Who gave it; null when monitoring found it.' })
  uploadedBy(@Root() proof: Proof, @Context() ctx: Ctx): Promise<Person | null> {
    return person(ctx, proof.uploadedById);
  }

  @FieldResolver(() => Person, {
    nullable: true,
    description: 'The inspector who accepted it; null before, and when the machine did.',
  })
  acceptedBy(@Root() proof: Proof, @Context() ctx: Ctx): Promise<Person | null> {
    return person(ctx, proof.acceptedById);
  }

  @FieldResolver(() => Boolean, {
    description: 'True while it counts as accepted, by the machine or a person.',
  })
  isAccepted(@Root() proof: Proof): boolean {
    return proof.isAccepted;
  }

  @FieldResolver(() => StepAge, { description: 'How long it has been in this state.' })
  age(@Root() proof: Proof, @Context() ctx: Ctx): StepAge {
    return stepAge(ctx, proof.stateSince, `proof.${proof.state}`);
  }

  @FieldResolver(() => ProofQueue, {
    complexity: 20,
    description: 'Its place among the proofs under review.',
  })
  proofQueue(@Root() proof: Proof, @Context() ctx: Ctx): Promise<ProofQueue> {
    return queueOf(ctx, proof);
  }

  @FieldResolver(() => [ProofAction], { description: 'What you may do with this proof now.' })
  allowedActions(@Root() proof: Proof, @Context() ctx: Ctx): Promise<ProofAction[]> {
    return proofLifecycle.allowed(ctx, proof);
  }
}
