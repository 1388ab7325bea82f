import { Equal } from 'typeorm';
import type { Ctx } from '../../platform/ctx';
import { narrow, visible } from '../../platform/loaders';
import type { Contract } from '../contracts/contract.entity';
import { OutletApplication } from '../outlets/application.entity';
import { applicationOf } from '../outlets/outlet-lookup.service';
import { Proof } from '../publications/proof.entity';
import { InvoiceLine } from './invoice-line.entity';

/** Lines that hold a proof, of one order or one proof. */
export async function billedLines(
  ctx: Ctx,
  key: 'orderId' | 'billedProofId',
  id: string,
): Promise<InvoiceLine[]> {
  return (await ctx.list(InvoiceLine, key, id)).filter((line) => line.billedProofId !== null);
}

/** The one proof an article stands for (P1); null when there is none that the caller may see. */
export async function proofOfArticle(ctx: Ctx, articleId: number | string): Promise<Proof | null> {
  const where = visible(Proof, ctx.actor);
  return where && ctx.db.findOne(Proof, { where: narrow(where, 'articleKey', Equal(Number(articleId))) });
}

/** The application behind a contract; null when the caller may not see it. */
export async function applicationBehind(
  ctx: Ctx,
  { outletId, fiscalYear }: Contract,
): Promise<OutletApplication | null> {
  const application = await applicationOf(ctx, outletId, fiscalYear);
  return application ? ctx.find(OutletApplication, application.id) : null;
}
