import type { Ctx } from '../../platform/ctx';
import { DomainError, ErrorCode, invalid } from '../../platform/errors';
import { refusal } from '../../platform/lifecycle';
import { nextNumber } from '../../platform/numbering';
import { MandateState, PlacementMandate } from './mandate.entity';
import {
  MandateDiscarded,
  MandateDrafted,
  MandateRevoked,
  MandateSigned,
  type MandateValues,
} from './mandate.events';
import type { DraftMandateInput, MandateIdInput, MandateReasonInput } from './mandate.inputs';
import { drafter, MandateAction, mandateLifecycle } from './mandate.lifecycle';
import { reasonOf } from './order-step.service';

/** What every event of a mandate carries. */
export const mandateFacts = ({ id, number, state }: PlacementMandate): MandateValues => ({
  mandateId: id,
  number,
  state,
});

/**
 * Drafts a mandate: it counts once a commitment officer and a technical officer, two persons, have signed it.
 *
 * @throws FORBIDDEN, SEPARATION_OF_DUTY, INVALID_INPUT
 */
export async function draftMandate(ctx: Ctx, input: DraftMandateInput): Promise<PlacementMandate> {
  const verdict = drafter(ctx.actor);
  if (verdict !== true) throw refusal(verdict);
  const { fromOn, untilOn, ceilingPerCrisis, maxUnitsPerSend, legalBasis } = input;
  if (untilOn < fromOn) throw invalid('untilOn', 'Hari terakhir lebih awal daripada hari pertama.');
  if (untilOn.slice(0, 4) !== fromOn.slice(0, 4))
    throw invalid('untilOn', 'Mandat berlaku paling lama sampai akhir tahun anggaran.');
  if (untilOn < ctx.today()) throw invalid('untilOn', 'Masa mandat sudah lewat.');
  const mandate = await ctx.create(PlacementMandate, {
    ...{ fromOn, untilOn, ceilingPerCrisis, maxUnitsPerSend },
    legalBasis: reasonOf(legalBasis, 'legalBasis'),
    fiscalYear: Number(fromOn.slice(0, 4)),
    state: MandateState.DRAFT,
    createdById: ctx.actor.id ?? '',
  });
  await ctx.emit(MandateDrafted, mandate, mandateFacts(mandate));
  return mandate;
}

/** Another mandate whose term meets this one's; null when there is none. */
async function overlapping(ctx: Ctx, mandate: PlacementMandate): Promise<PlacementMandate | null> {
  const others = await ctx.db.findBy(PlacementMandate, { state: MandateState.ACTIVE });
  return (
    others.find(
      (one) => one.id !== mandate.id && one.fromOn <= mandate.untilOn && mandate.fromOn <= one.untilOn,
    ) ?? null
  );
}

/**
 * One of the two signatures; with the second the mandate gets its number and is in force within its term.
 *
 * @throws NOT_FOUND, FORBIDDEN, SEPARATION_OF_DUTY, INVALID_TRANSITION, DUPLICATE when another covers the same days
 */
export async function signMandate(ctx: Ctx, { mandateId }: MandateIdInput): Promise<PlacementMandate> {
  const mandate = await ctx.get(PlacementMandate, mandateId, ['mandateId']);
  const other = await overlapping(ctx, mandate);
  const slot = await takeSignature(ctx, mandate);
  if (other)
    throw new DomainError(
      ErrorCode.DUPLICATE,
      `Mandat ${other.number} berlaku pada masa yang sama. Cabut dahulu mandat itu.`,
      ['mandateId'],
    );
  const signer = { id: ctx.actor.id, name: ctx.actor.name.slice(0, 120) };
  if (slot === 'commitment')
    Object.assign(mandate, { commitmentSignerId: signer.id, commitmentSignerName: signer.name });
  else Object.assign(mandate, { technicalSignerId: signer.id, technicalSignerName: signer.name });
  if (mandate.state === MandateState.ACTIVE) {
    mandate.number = await nextNumber(ctx, 'MD', mandate.fiscalYear);
    mandate.signedAt = ctx.now();
  }
  await ctx.save(mandate);
  await ctx.emit(MandateSigned, mandate, mandateFacts(mandate));
  return mandate;
}

/** Signs in the place that is still open to the caller, and says which it was. */
async function takeSignature(ctx: Ctx, mandate: PlacementMandate): Promise<'commitment' | 'technical'> {
  const { commitmentSignerId } = mandate;
  const slots = mandateLifecycle.steps.SIGN.slots ?? {};
  const isCommitment = commitmentSignerId === null && slots.commitment?.(ctx.actor, mandate) === true;
  await mandateLifecycle.take(ctx, mandate, MandateAction.SIGN);
  return isCommitment ? 'commitment' : 'technical';
}

/** Ends a mandate at once; what was placed under it stays. @throws NOT_FOUND, FORBIDDEN, INVALID_TRANSITION, INVALID_INPUT */
export async function revokeMandate(ctx: Ctx, input: MandateReasonInput): Promise<PlacementMandate> {
  const mandate = await ctx.get(PlacementMandate, input.mandateId, ['mandateId']);
  await mandateLifecycle.take(ctx, mandate, MandateAction.REVOKE);
  const reason = reasonOf(input.reason);
  Object.assign(mandate, { reason, revokedAt: ctx.now(), revokedById: ctx.actor.id });
  await ctx.save(mandate);
  await ctx.emit(MandateRevoked, mandate, mandateFacts(mandate), { reason });
  return mandate;
}

/** Gives a draft up. @throws NOT_FOUND, FORBIDDEN, INVALID_TRANSITION */
export async function discardMandate(ctx: Ctx, { mandateId }: MandateIdInput): Promise<PlacementMandate> {
  const mandate = await ctx.get(PlacementMandate, mandateId, ['mandateId']);
  await mandateLifecycle.take(ctx, mandate, MandateAction.DISCARD);
  await ctx.save(mandate);
  await ctx.emit(MandateDiscarded, mandate, mandateFacts(mandate));
  return mandate;
}

/** The mandate in force on a day; null when there is none. */
export async function mandateInForce(ctx: Ctx, day: string): Promise<PlacementMandate | null> {
  const active = await ctx.db.find(PlacementMandate, {
    where: { state: MandateState.ACTIVE },
    order: { number: 'ASC' },
  });
  return active.find((mandate) => mandate.isInForceOn(day)) ?? null;
}
