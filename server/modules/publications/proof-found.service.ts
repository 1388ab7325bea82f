import type { Ctx } from '../../platform/ctx';
import type { ArticleLiveness } from '../monitoring/article.entity';
import {
  type ArticleFacts,
  articleById,
  compareTexts,
  evidenceOf,
  requestCapture,
  textOf,
} from '../monitoring/article.service';
import { PublicationOrder } from './order.entity';
import { PROVABLE } from './order.lifecycle';
import { OrderLine } from './order-line.entity';
import { contractOf } from './order-step.service';
import { Proof } from './proof.entity';
import { ProofChecked, ProofFound, ProofPageChanged } from './proof.events';
import { caseOf } from './proof.service';
import { underWayCount } from './proof-count.service';
import { acceptByProof } from './proof-count-in.service';
import { articleTaken } from './proof-duplicates.service';
import { blankProof, proofFacts, urlKeyOf } from './proof-facts.service';
import { type Candidate, chooseLine } from './proof-match';
import { type Case, settleAbsent, settlePage } from './proof-settle.service';
import { ProofState } from './publication-kinds';

interface Found extends Candidate {
  orderId: string;
}

/** When an article counts as published: by its page, else when we first saw it. */
export const airedAt = (article: ArticleFacts): Date => article.publishedAt ?? article.firstSeenAt;

/** Open lines of the article's outlet that it may prove: ordered before it aired, with a unit left, text enough. */
async function candidates(ctx: Ctx, article: ArticleFacts): Promise<Found[]> {
  const lines = await ctx.db.findBy(OrderLine, { outletId: article.outletId ?? '', isOpen: true });
  const text = await textOf(ctx, article.id);
  const found: Found[] = [];
  for (const line of lines) {
    if (!line.orderedText || line.openQuantity <= (await underWayCount(ctx, { orderLineId: line.id })))
      continue;
    const order = await ctx.db.findOneByOrFail(PublicationOrder, { id: line.orderId });
    if (!order.issuedAt || airedAt(article) < order.issuedAt || ctx.now() > order.proofDueAt) continue;
    const { forward } = compareTexts(line.orderedText, text);
    if (forward >= ctx.profile.proof.reviewForward)
      found.push({ lineId: line.id, orderId: order.id, forward, dueAt: order.proofDueAt });
  }
  return found;
}

/** The proof that an article, or its page as a company gave it, is already; null when it is free. */
export const proofOfArticle = async (ctx: Ctx, article: ArticleFacts): Promise<Proof | null> =>
  (await articleTaken(ctx, article.id, null)) ??
  (await ctx.db.findOneBy(Proof, { urlKey: urlKeyOf(article.canonicalUrl) }));

/** A found article as columns. */
export const foundValues = (article: ArticleFacts): Partial<Proof> => ({
  state: ProofState.AUTO_FOUND,
  url: article.url.slice(0, 2000),
  canonicalUrl: article.canonicalUrl.slice(0, 2000),
  urlKey: urlKeyOf(article.canonicalUrl),
  articleId: article.id,
  articleKey: article.id,
  title: article.title.slice(0, 300),
  airedAt: airedAt(article),
});

/**
 * Makes the proof of an article that carries an ordered text, checks it and decides, all at once; nothing when the
 * article proves already or no open line fits. Safe to run again.
 */
export async function findProof(ctx: Ctx, articleId: number): Promise<void> {
  const article = await articleById(ctx, articleId);
  if (!article || (await proofOfArticle(ctx, article))) return;
  const best = chooseLine(await candidates(ctx, article));
  if (!best) return;
  const order = await ctx.get(PublicationOrder, best.orderId);
  const line = await ctx.get(OrderLine, best.lineId);
  const left = line.openQuantity - (await underWayCount(ctx, { orderLineId: line.id }));
  if (left < 1 || !PROVABLE.includes(order.state)) return;
  const proof = await ctx.create(Proof, {
    ...blankProof(ctx, order, line, 1),
    ...foundValues(article),
    forward: best.forward,
  });
  await acceptByProof(ctx, order);
  const path = [ProofState.AUTO_FOUND, ...(await settleFound(ctx, { proof, order, line }, article))];
  await ctx.emit(
    ProofFound,
    proof,
    { ...proofFacts(proof, order), path, forward: proof.forward },
    { links: [order, await contractOf(ctx, order)] },
  );
}

/** Decides at once where monitoring has captured the page, else asks for a capture. */
export async function settleFound(ctx: Ctx, one: Case, article: ArticleFacts): Promise<string[]> {
  if ((await evidenceOf(ctx, article.id)).length > 0) return settlePage(ctx, one, article);
  await requestCapture(ctx, {
    url: one.proof.url ?? article.url,
    outletId: one.order.outletId,
    ref: one.proof.id,
  });
  return [];
}

/** Decides on a proof whose page was captured, or could not be. Safe to run again, also for a capture that came too late. */
export async function settleCaptured(
  ctx: Ctx,
  captured: { proofId: string; articleId: number | null; url: string; outcome: string },
): Promise<void> {
  const waiting = await ctx.db.findOneBy(Proof, { id: captured.proofId });
  if (!waiting || waiting.url !== captured.url) return;
  const proof = await ctx.get(Proof, captured.proofId);
  if (proof.state !== ProofState.UPLOADED && proof.state !== ProofState.AUTO_FOUND) return;
  const one = await caseOf(ctx, proof);
  const article = captured.articleId === null ? null : await articleById(ctx, captured.articleId);
  const path = article ? await settlePage(ctx, one, article) : await settleAbsent(ctx, one, captured.outcome);
  await ctx.emit(
    ProofChecked,
    proof,
    { ...proofFacts(proof, one.order), path, forward: proof.forward },
    { links: [one.order, await contractOf(ctx, one.order)] },
  );
}

/**
 * Notes that the page of an accepted proof changed or vanished, for the inspector and the auditor (P5). A second edit is
 * told like the first; the same news delivered twice is told once. Events older than version numbers carry none.
 */
export async function notePage(
  ctx: Ctx,
  articleId: number,
  liveness: ArticleLiveness,
  versionNo: number | null,
): Promise<void> {
  const found = await ctx.db.findOneBy(Proof, { articleKey: articleId });
  if (!found?.isAccepted) return;
  const isNewer = versionNo !== null && versionNo > (found.pageVersionNo ?? 0);
  if (found.pageLiveness === liveness && !isNewer) return;
  const proof = await ctx.get(Proof, found.id);
  proof.pageLiveness = liveness;
  if (isNewer) proof.pageVersionNo = versionNo;
  await ctx.save(proof);
  const order = await ctx.db.findOneByOrFail(PublicationOrder, { id: proof.orderId });
  await ctx.emit(ProofPageChanged, proof, { ...proofFacts(proof, order), liveness }, { links: [order] });
}
