import { Equal, In, IsNull, MoreThan, Not, Or } from 'typeorm';
import type { Ctx } from '../../platform/ctx';
import { DomainError, ErrorCode } from '../../platform/errors';
import { articleByUrl, compareTexts } from '../monitoring/article.service';
import { ArticleText } from '../monitoring/article-parts.entity';
import { PublicationOrder } from './order.entity';
import { OrderLine } from './order-line.entity';
import { Proof } from './proof.entity';
import { ProofState } from './publication-kinds';

const PROVING = [
  ProofState.PENDING_REVIEW,
  ProofState.AUTO_VERIFIED,
  ProofState.ACCEPTED,
  ProofState.BILLED,
  ProofState.REVOKED,
];
/** A copied text comes soon after its model; older proofs are compared by the auditor's report Q3. */
const TWIN_DAYS = 60;
const TWIN_PROOFS = 200;
const DAY_MS = 86_400_000;

/** The other proof of an article that counts; null when it is free. */
export const articleTaken = (ctx: Ctx, articleId: number, except: string | null): Promise<Proof | null> =>
  ctx.db.findOneBy(Proof, { articleKey: Equal(articleId), ...(except && { id: Not(except) }) });

/** The refusal of something that proves already; names the order only to whom it belongs. */
export async function duplicateOf(
  ctx: Ctx,
  other: Proof,
  field: string,
  companyId: string,
): Promise<DomainError> {
  const order = await ctx.db.findOneBy(PublicationOrder, { id: other.orderId });
  const whose = other.companyId === companyId || ctx.actor.isStaff ? ` ${order?.number ?? ''}` : ' lain';
  const what = field === 'url' ? 'Tautan' : 'Berkas';
  return new DomainError(ErrorCode.DUPLICATE, `${what} ini sudah menjadi bukti tayang${whose}.`, [field]);
}

/** Refuses an address, in whatever form it is written, whose article or page proves already. @throws DUPLICATE */
export async function assertUrlFree(
  ctx: Ctx,
  url: string,
  urlKey: string,
  of: { companyId: string; except: string | null },
): Promise<void> {
  const article = await articleByUrl(ctx, url);
  const other =
    (await ctx.db.findOneBy(Proof, { urlKey, ...(of.except && { id: Not(of.except) }) })) ??
    (article && (await articleTaken(ctx, article.id, of.except)));
  if (other) throw await duplicateOf(ctx, other, 'url', of.companyId);
}

/** Refuses a file that proves already. @throws DUPLICATE */
export async function assertFileFree(
  ctx: Ctx,
  fileKey: string,
  of: { companyId: string; except: string | null },
): Promise<void> {
  const other = await ctx.db.findOneBy(Proof, { fileKey, ...(of.except && { id: Not(of.except) }) });
  if (other) throw await duplicateOf(ctx, other, 'fileId', of.companyId);
}

/**
 * What an article copies, in words: one that proves another order with another ordered text and shares at least
 * `duplicateShare` of the shorter text; null when it is original. Two outlets with one ordered text are no copies.
 */
export async function twinOf(ctx: Ctx, proof: Proof, line: OrderLine, text: string): Promise<string | null> {
  const since = new Date(ctx.now().getTime() - TWIN_DAYS * DAY_MS);
  const others = await ctx.db.find(Proof, {
    where: {
      orderId: Not(proof.orderId),
      articleId: Not(IsNull()),
      state: In(PROVING),
      createdAt: MoreThan(since),
    },
    order: { createdAt: 'DESC', id: 'DESC' },
    take: TWIN_PROOFS,
  });
  const foreign = await withOtherText(ctx, others, line);
  const texts = await ctx.db.findBy(ArticleText, { articleId: In(foreign.map((other) => other.articleId)) });
  for (const { articleId, text: model } of texts) {
    const { forward, reverse } = compareTexts(model, text);
    if (Math.max(forward, reverse) < ctx.profile.proof.duplicateShare) continue;
    const twin = foreign.find((other) => other.articleId === articleId);
    const order = twin && (await ctx.db.findOneBy(PublicationOrder, { id: twin.orderId }));
    return `sama dengan bukti ${order?.number ?? 'pesanan lain'}`;
  }
  return null;
}

async function withOtherText(ctx: Ctx, proofs: Proof[], line: OrderLine): Promise<Proof[]> {
  if (proofs.length === 0) return [];
  const differs = line.textHash === null ? Not(IsNull()) : Or(IsNull(), Not(Equal(line.textHash)));
  const lines = await ctx.db.findBy(OrderLine, {
    id: In(proofs.map((one) => one.orderLineId)),
    textHash: differs,
  });
  const ids = new Set(lines.map(({ id }) => id));
  return proofs.filter((one) => ids.has(one.orderLineId));
}
