import { Role } from '../../platform/actor';
import type { Ctx } from '../../platform/ctx';
import { ErrorCode, notFound } from '../../platform/errors';
import { refusal } from '../../platform/lifecycle';
import { hostOf } from './host-names';
import { MediaOutlet } from './outlet.entity';
import { OutletClaimed, OutletClaimRefused, OutletTakenOver } from './outlet.events';
import type { ClaimOutletInput, RefuseClaimInput, TakeOverOutletInput } from './outlet-claim.inputs';
import { ClaimState, OutletClaim, OutletDomain } from './outlet-domain.entity';
import { duplicate, notNow, spoken } from './permit';
import { PressCompany } from './press-company.entity';
import { ownCompany } from './readers';

/** The monitored outlet of a host name; NOT_FOUND also where it belongs to a company. */
async function monitoredOutlet(ctx: Ctx, host: string): Promise<MediaOutlet> {
  const domain = await ctx.db.findOneBy(OutletDomain, { host });
  const outlet = domain && (await ctx.db.findOneBy(MediaOutlet, { id: domain.outletId }));
  if (!outlet || outlet.companyId !== null) throw notFound(['domain']);
  return outlet;
}

/**
 * Asks for an outlet that the office only monitors so far.
 *
 * @throws FORBIDDEN, NOT_FOUND, DUPLICATE when the claim is open already
 */
export async function claimOutlet(ctx: Ctx, input: ClaimOutletInput): Promise<OutletClaim> {
  const companyId = ownCompany(ctx.actor);
  if (!companyId) throw refusal(ErrorCode.FORBIDDEN);
  const company = await ctx.get(PressCompany, companyId);
  const host = hostOf(input.domain, 'domain');
  const outlet = await monitoredOutlet(ctx, host);
  const open = await ctx.db.existsBy(OutletClaim, { companyId, outletId: outlet.id, state: ClaimState.OPEN });
  if (open) throw duplicate('domain', 'Permohonan pengambilalihan media ini sedang diproses.');
  const claim = await ctx.create(OutletClaim, {
    companyId,
    outletId: outlet.id,
    host,
    note: spoken(input.note, 'note'),
    requestedById: ctx.actor.id ?? '',
  });
  await ctx.emit(
    OutletClaimed,
    claim,
    { claimId: claim.id, outletId: outlet.id, companyId },
    { links: [outlet, company] },
  );
  return claim;
}

async function closeClaims(ctx: Ctx, outlet: MediaOutlet, companyId: string): Promise<void> {
  for (const { id } of await ctx.db.findBy(OutletClaim, { outletId: outlet.id, state: ClaimState.OPEN })) {
    const claim = await ctx.get(OutletClaim, id);
    const isGranted = claim.companyId === companyId;
    claim.state = isGranted ? ClaimState.GRANTED : ClaimState.REFUSED;
    claim.refusalReason = isGranted ? null : 'Media ini diserahkan kepada perusahaan lain.';
    claim.decidedById = ctx.actor.id;
    claim.decidedAt = ctx.now();
    await ctx.save(claim);
  }
}

/**
 * Hands a monitored outlet over to a company; the same row stays, with its articles.
 *
 * @throws NOT_FOUND, FORBIDDEN, INVALID_TRANSITION when it belongs to a company already
 */
export async function takeOverOutlet(ctx: Ctx, input: TakeOverOutletInput): Promise<MediaOutlet> {
  const outlet = await ctx.get(MediaOutlet, input.outletId);
  if (!ctx.actor.is(Role.PARTNERSHIP_OFFICER)) throw refusal(ErrorCode.FORBIDDEN);
  const claims = await ctx.db.findBy(OutletClaim, { outletId: outlet.id, companyId: input.companyId });
  const company =
    claims.length > 0
      ? await ctx.db.findOneByOrFail(PressCompany, { id: input.companyId })
      : await ctx.get(PressCompany, input.companyId, ['companyId']);
  if (outlet.companyId !== null) throw notNow('Media ini sudah dimiliki perusahaan.');
  outlet.companyId = company.id;
  await ctx.save(outlet);
  await closeClaims(ctx, outlet, company.id);
  await ctx.emit(
    OutletTakenOver,
    outlet,
    { outletId: outlet.id, companyId: company.id },
    { links: [company] },
  );
  return outlet;
}

/** Refuses a claim with a reason. @throws NOT_FOUND, FORBIDDEN, INVALID_TRANSITION, INVALID_INPUT */
export async function refuseClaim(ctx: Ctx, input: RefuseClaimInput): Promise<OutletClaim> {
  const claim = await ctx.get(OutletClaim, input.claimId);
  if (!ctx.actor.is(Role.PARTNERSHIP_OFFICER)) throw refusal(ErrorCode.FORBIDDEN);
  if (claim.state !== ClaimState.OPEN) throw notNow('Permohonan ini sudah diputuskan.');
  claim.refusalReason = spoken(input.reason, 'reason');
  claim.state = ClaimState.REFUSED;
  claim.decidedById = ctx.actor.id;
  claim.decidedAt = ctx.now();
  await ctx.save(claim);
  const { id: claimId, outletId, companyId } = claim;
  await ctx.emit(
    OutletClaimRefused,
    claim,
    { claimId, outletId, companyId },
    { reason: claim.refusalReason },
  );
  return claim;
}
