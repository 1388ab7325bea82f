import type { Ctx } from '../../platform/ctx';
import { DomainError, ErrorCode } from '../../platform/errors';
import { addDays } from '../../platform/working-days';
import { Contract } from '../contracts/contract.entity';
import { MediaOutlet } from '../outlets/outlet.entity';
import type { PlacementMandate } from '../publications/mandate.entity';
import { type PublicationOrder, RotationReason } from '../publications/order.entity';
import {
  issueUnderMandate,
  mandateInForce,
  mandateRefusal,
  type PlacementCase,
  placeSubmitted,
} from '../publications/placement.service';
import type { DistributionTarget } from './distribution.entity';
import { PayRefusal } from './distribution.enums';
import { type DistributionCase, releaseText } from './distribution-case.service';
import { standingRefusals } from './targeting-outlets.service';
import { type PlacementLine, placementLines } from './targeting-quota.service';

const WORDS: Record<PayRefusal, string> = {
  UNREGISTERED: 'bukan mitra terdaftar',
  NOT_APPROVED: 'belum ditetapkan sebagai mitra tahun ini',
  SUSPENDED: 'sedang ditangguhkan',
  BLACKLISTED: 'masuk daftar hitam',
  DOCUMENT_EXPIRED: 'mempunyai dokumen wajib yang kedaluwarsa',
  NO_CONTRACT: 'tidak mempunyai kontrak yang berlaku hari ini',
  KIND_NOT_COVERED: 'tidak mempunyai jenis tayang yang sesuai dalam kontraknya',
  NO_QUOTA: 'tidak mempunyai sisa kuota',
  PROOF_DISPUTE: 'mempunyai sengketa bukti tayang yang terlalu lama',
};

/** The number a case is known by. */
export const caseNamed = ({ crisis, issue }: Pick<DistributionCase, 'crisis' | 'issue'>): PlacementCase =>
  crisis ? { ref: crisis.id, code: crisis.code } : { ref: issue.id, code: issue.code };

/** Placements as they would be ordered now. */
export interface Planned {
  target: DistributionTarget;
  line: PlacementLine;
}

/** The lines to order from, as things stand now, by contract so that sendings take their locks in one order. @throws QUOTA_EXCEEDED, INVALID_TRANSITION naming the outlet */
export async function planOrders(ctx: Ctx, paid: readonly DistributionTarget[]): Promise<Planned[]> {
  const lines = await placementLines(
    ctx,
    paid.map(({ outletId }) => outletId),
  );
  const planned: Planned[] = [];
  for (const target of paid) {
    const outlet = await ctx.db.findOneByOrFail(MediaOutlet, { id: target.outletId });
    const [standing] = (await standingRefusals(ctx, [outlet])).get(outlet.id) ?? [];
    const { line, refusal } = lines.get(outlet.id) ?? { line: null, refusal: PayRefusal.NO_CONTRACT };
    const why = standing ?? refusal;
    if (why || !line)
      throw new DomainError(
        why === PayRefusal.NO_QUOTA ? ErrorCode.QUOTA_EXCEEDED : ErrorCode.INVALID_TRANSITION,
        `${outlet.name} ${WORDS[why ?? PayRefusal.NO_CONTRACT]}. Keluarkan dari penempatan berbayar.`,
        ['distributionId'],
      );
    planned.push({ target, line });
  }
  return planned.sort((a, b) => (a.line.contractId < b.line.contractId ? -1 : 1));
}

/** Under which mandate a sending would be ordered, or why its orders would wait for the desks. */
export interface Authority {
  mandate: PlacementMandate | null;
  waitingReason: string | null;
}

/** Whether a mandate covers these placements of the caller. */
export async function authorityFor(
  ctx: Ctx,
  on: PlacementCase,
  { units, price }: { units: number; price: number },
): Promise<Authority> {
  if (units === 0) return { mandate: null, waitingReason: null };
  const mandate = await mandateInForce(ctx, ctx.today());
  if (!mandate) return { mandate: null, waitingReason: 'Tidak ada mandat penempatan yang berlaku hari ini.' };
  const refused = await mandateRefusal(ctx, mandate, on.ref, { units, price, senderId: ctx.actor.id });
  return refused ? { mandate: null, waitingReason: refused } : { mandate, waitingReason: null };
}

async function placementOf(ctx: Ctx, { version }: DistributionCase, { target, line }: Planned) {
  const contract = await ctx.db.findOneByOrFail(Contract, { id: line.contractId });
  const lastDay = addDays(ctx.today(), ctx.profile.crisis.distribution.placementDays - 1);
  return {
    contractId: line.contractId,
    contractLineId: line.contractLineId,
    title: version.title.slice(0, 200),
    text: releaseText(version),
    windowFrom: ctx.today(),
    windowTo: lastDay < contract.endsOn ? lastDay : contract.endsOn,
    rotationReason: target.components.parts.district > 0 ? RotationReason.AREA : RotationReason.URGENCY,
    originRef: target.id,
  };
}

/** Orders the placements, under the mandate up to the issue, else up to the desks; the targets name their orders. */
export async function orderPlacements(
  ctx: Ctx,
  about: DistributionCase,
  planned: readonly Planned[],
  { mandate }: Authority,
): Promise<PublicationOrder[]> {
  const orders: PublicationOrder[] = [];
  for (const one of planned) {
    const order = await placeSubmitted(ctx, await placementOf(ctx, about, one), mandate);
    Object.assign(one.target, { orderId: order.id, price: order.price });
    orders.push(order);
  }
  if (!mandate) return orders;
  const rankOf = new Map(planned.map(({ target }) => [target.orderId, target.rank]));
  const numbered = [...orders].sort((a, b) => (rankOf.get(a.id) ?? 0) - (rankOf.get(b.id) ?? 0));
  return issueUnderMandate(ctx, mandate.id, caseNamed(about), orders, numbered);
}
