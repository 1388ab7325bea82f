import { In } from 'typeorm';
import { toNumber } from '../../platform/columns';
import type { Ctx } from '../../platform/ctx';
import { marks } from '../../platform/database';
import type { Crisis } from './crisis.entity';
import { issueIdsOf } from './crisis-step.service';
import { Distribution, DistributionTarget } from './distribution.entity';
import { spreadOf } from './measure';
import type { CrisisCost, MinuteSpread, QuotaLeft } from './measurement.types';

type Row = Record<string, number | string | null>;
const MINUTE_MS = 60_000;

/** Distributions of a crisis, and of its issues since its clock started, with their targets. */
export async function sendingsOf(
  ctx: Ctx,
  crisis: Crisis,
): Promise<{ row: Distribution; targets: DistributionTarget[] }[]> {
  const issueIds = await issueIdsOf(ctx, crisis.id);
  const rows = await ctx.db.find(Distribution, {
    where: { issueId: In(issueIds) },
    order: { rankedAt: 'ASC', id: 'ASC' },
  });
  const own = rows.filter(
    (row) => row.crisisId === crisis.id || (row.crisisId === null && row.rankedAt >= crisis.clockStartedAt),
  );
  const targets = await ctx.db.find(DistributionTarget, {
    where: { distributionId: In(own.map(({ id }) => id)) },
    order: { rank: 'ASC', id: 'ASC' },
  });
  return own.map((row) => ({ row, targets: targets.filter((one) => one.distributionId === row.id) }));
}

/** Ids of the orders that the distributions of a crisis made. */
async function orderIdsOf(ctx: Ctx, crisis: Crisis): Promise<string[]> {
  const sendings = await sendingsOf(ctx, crisis);
  return sendings.flatMap(({ targets }) => targets.flatMap(({ orderId }) => (orderId ? [orderId] : [])));
}

async function minutes(ctx: Ctx, sql: string, ids: readonly string[]): Promise<MinuteSpread | null> {
  const rows: Row[] = await ctx.db.query(sql, [...ids]);
  return spreadOf(
    rows.map(({ since, until }) => Math.floor((toNumber(until) - toNumber(since)) / MINUTE_MS)),
  );
}

const quotaRow = ({ outletName, contractNumber, maxQuantity, used, reserved }: Row): QuotaLeft => ({
  outletName: String(outletName),
  contractNumber: String(contractNumber),
  available: maxQuantity === null ? null : toNumber(maxQuantity) - toNumber(used) - toNumber(reserved),
});

/** Units and rupiah placed for a crisis, what is left of the contracts, and how long orders and payments took. */
export async function costOf(ctx: Ctx, crisis: Crisis): Promise<CrisisCost> {
  const ids = await orderIdsOf(ctx, crisis);
  if (ids.length === 0)
    return { units: 0, price: 0, quotaLeft: [], orderToPublication: null, invoiceToPayment: null };
  const list = marks(ids);
  const lines: Row[] = await ctx.db.query(
    `SELECT SUM(l.quantity - l.cancelledQuantity) AS units, SUM((l.quantity - l.cancelledQuantity) * l.unitPrice) AS price
     FROM order_line l JOIN publication_order o ON o.id = l.orderId
     WHERE l.orderId IN (${list}) AND o.state NOT IN ('CANCELLED', 'DECLINED', 'LAPSED')`,
    ids,
  );
  const quota: Row[] = await ctx.db.query(
    `SELECT DISTINCT t.name AS outletName, c.number AS contractNumber, k.id AS id, k.maxQuantity AS maxQuantity,
       k.used AS used, k.reserved AS reserved
     FROM order_line l JOIN contract_line k ON k.id = l.contractLineId JOIN contract c ON c.id = k.contractId
     JOIN media_outlet t ON t.id = l.outletId WHERE l.orderId IN (${list}) ORDER BY c.number, t.name, k.id`,
    ids,
  );
  return {
    units: toNumber(lines[0]?.units ?? 0),
    price: toNumber(lines[0]?.price ?? 0),
    quotaLeft: quota.map(quotaRow),
    orderToPublication: await minutes(
      ctx,
      `SELECT o.issuedAt AS since, p.airedAt AS until FROM proof p JOIN publication_order o ON o.id = p.orderId
       WHERE p.orderId IN (${list}) AND o.issuedAt IS NOT NULL AND p.airedAt >= o.issuedAt`,
      ids,
    ),
    invoiceToPayment: await minutes(
      ctx,
      `SELECT DISTINCT i.id AS id, i.submittedAt AS since, i.paidAt AS until FROM proof p JOIN invoice i ON i.id = p.invoiceId
       WHERE p.orderId IN (${list}) AND i.submittedAt IS NOT NULL AND i.paidAt IS NOT NULL`,
      ids,
    ),
  };
}
