import { type Actor, notThe, Role } from '../../platform/actor';
import type { Ctx } from '../../platform/ctx';
import { DomainError, ErrorCode, invalid, notFound } from '../../platform/errors';
import { refusal } from '../../platform/lifecycle';
import { asSystem } from '../identity/actor.service';
import { type ArticleFacts, articleById, compareTexts, textOf } from '../monitoring/article.service';
import { PublicationOrder } from './order.entity';
import { PROVABLE } from './order.lifecycle';
import { OrderLine } from './order-line.entity';
import { contractOf } from './order-step.service';
import { Proof } from './proof.entity';
import { ProofAttached } from './proof.events';
import type { AttachProofInput, ProofChoice, ProofOffer } from './proof-attach.inputs';
import { underWayCount } from './proof-count.service';
import { acceptByProof } from './proof-count-in.service';
import { blankProof, proofFacts } from './proof-facts.service';
import { airedAt, foundValues, proofOfArticle, settleFound } from './proof-found.service';
import { ProofState } from './publication-kinds';

/** Who reads the news or keeps the orders; whoever decides on proofs does not give them (P6). */
const attaches = (actor: Actor): boolean =>
  actor.kind === 'PERSON' &&
  actor.is(Role.MONITORING_ANALYST, Role.COMMUNICATIONS_OFFICER, Role.PARTNERSHIP_OFFICER) &&
  !actor.is(Role.PROOF_INSPECTOR, Role.SYSTEM_ADMIN);

interface Open {
  line: OrderLine;
  order: PublicationOrder;
}

/** Whether a line waits for a proof that an article of this time may be. */
async function isOpenFor(ctx: Ctx, article: ArticleFacts, { line, order }: Open): Promise<boolean> {
  if (!order.issuedAt || airedAt(article) < order.issuedAt || ctx.now() > order.proofDueAt) return false;
  if (!line.isOpen || !PROVABLE.includes(order.state)) return false;
  return line.openQuantity > (await underWayCount(ctx, { orderLineId: line.id }));
}

function choiceOf({ line, order }: Open, text: string): ProofChoice {
  const forward = line.orderedText ? compareTexts(line.orderedText, text).forward : null;
  return { orderLineId: line.id, orderNumber: order.label, title: order.title, forward };
}

/** Below this share the machine would send a proof back at once. */
const carriesEnough = (ctx: Ctx, { forward }: ProofChoice): boolean =>
  forward === null || forward >= ctx.profile.proof.reviewForward;

/** What an article can prove, for those who may offer it; null for everybody else and for what has no outlet. */
export async function proofOffer(ctx: Ctx, articleId: string): Promise<ProofOffer | null> {
  const article = attaches(ctx.actor) ? await articleById(ctx, Number(articleId)) : null;
  if (!article?.outletId) return null;
  const taken = await proofOfArticle(ctx, article);
  const orderOf = (id: string) => ctx.db.findOneByOrFail(PublicationOrder, { id });
  if (taken) return { proves: (await orderOf(taken.orderId)).label, choices: [] };
  const text = await textOf(ctx, article.id);
  const choices: ProofChoice[] = [];
  for (const line of await ctx.db.findBy(OrderLine, { outletId: article.outletId, isOpen: true })) {
    const open = { line, order: await orderOf(line.orderId) };
    const choice = choiceOf(open, text);
    if (carriesEnough(ctx, choice) && (await isOpenFor(ctx, article, open))) choices.push(choice);
  }
  return { proves: null, choices: choices.sort((a, b) => (b.forward ?? 0) - (a.forward ?? 0)) };
}

/** The open line of the article's outlet, locked. @throws NOT_FOUND, INVALID_TRANSITION, INVALID_INPUT, SEPARATION_OF_DUTY */
async function openLine(ctx: Ctx, actor: Actor, article: ArticleFacts, orderLineId: string): Promise<Open> {
  const seen = await ctx.db.findOneBy(OrderLine, { id: orderLineId, outletId: article.outletId ?? '' });
  if (!seen) throw notFound(['orderLineId']);
  const order = await ctx.get(PublicationOrder, seen.orderId);
  const duty = notThe(actor, order.createdById);
  if (duty !== true) throw refusal(duty);
  const open = { order, line: await ctx.get(OrderLine, seen.id) };
  if (!(await isOpenFor(ctx, article, open)))
    throw new DomainError(
      ErrorCode.INVALID_TRANSITION,
      `${order.label} tidak menunggu bukti tayang dari artikel ini.`,
      ['orderLineId'],
    );
  if (!carriesEnough(ctx, choiceOf(open, await textOf(ctx, article.id)))) {
    const least = Math.round(ctx.profile.proof.reviewForward * 100);
    throw invalid('orderLineId', `Artikel ini memuat kurang dari ${least} % naskah pesanan.`);
  }
  return open;
}

/**
 * Offers an article as the proof of an order; the same checks decide as on one that monitoring finds by itself.
 *
 * @throws FORBIDDEN, NOT_FOUND, DUPLICATE, INVALID_TRANSITION, INVALID_INPUT, SEPARATION_OF_DUTY
 */
export async function attachProof(ctx: Ctx, input: AttachProofInput): Promise<Proof> {
  if (!attaches(ctx.actor)) throw refusal(ErrorCode.FORBIDDEN);
  const article = await articleById(ctx, Number(input.articleId));
  if (!article) throw notFound(['articleId']);
  if (await proofOfArticle(ctx, article))
    throw new DomainError(ErrorCode.DUPLICATE, 'Artikel ini sudah menjadi bukti tayang.', ['articleId']);
  const { actor } = ctx;
  // Whoever reads the news need not see orders and contracts.
  const { proof, order, contract, path } = await asSystem(ctx, async () => {
    const open = await openLine(ctx, actor, article, input.orderLineId);
    const made = await ctx.create(Proof, {
      ...blankProof(ctx, open.order, open.line, 1),
      ...foundValues(article),
      note: input.note.trim(),
      uploadedById: actor.id,
    });
    await acceptByProof(ctx, open.order);
    const passed = await settleFound(ctx, { proof: made, ...open }, article);
    const contract = await contractOf(ctx, open.order);
    return { proof: made, order: open.order, contract, path: [ProofState.AUTO_FOUND, ...passed] };
  });
  await ctx.emit(
    ProofAttached,
    proof,
    { ...proofFacts(proof, order), path, forward: proof.forward },
    { links: [order, contract], reason: proof.note },
  );
  return proof;
}
