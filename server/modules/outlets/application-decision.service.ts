import type { Ctx } from '../../platform/ctx';
import { invalid } from '../../platform/errors';
import { nextNumber } from '../../platform/numbering';
import { workingAge } from '../../platform/working-days';
import { ApplicationState, OutletApplication, RejectionCode } from './application.entity';
import {
  ApplicationApproved,
  ApplicationEndorsed,
  ApplicationObjected,
  ApplicationObjectionDismissed,
  ApplicationObjectionGranted,
  ApplicationRejected,
} from './application.events';
import { ApplicationAction, applicationLifecycle } from './application.lifecycle';
import { idsOf, moved } from './application.service';
import { MediaOutlet } from './outlet.entity';
import { notNow, spoken } from './permit';
import { openPeriod } from './registration-period.service';
import type {
  ApplicationReasonInput,
  ApproveApplicationInput,
  DecideObjectionInput,
  RejectApplicationInput,
} from './verification.inputs';

function assertCode(state: ApplicationState, code: RejectionCode): void {
  if (code === RejectionCode.NOT_COMPLETED) throw invalid('code', 'Alasan ini hanya ditetapkan oleh sistem.');
  if ((code === RejectionCode.BELOW_TIER) !== (state === ApplicationState.SCORED)) {
    throw invalid('code', 'Alasan "nilai di bawah kelas terendah" hanya untuk berkas yang sudah dinilai.');
  }
}

/** Rejects an application with a code and words. @throws NOT_FOUND, FORBIDDEN, INVALID_TRANSITION, INVALID_INPUT */
export async function rejectApplication(
  ctx: Ctx,
  { applicationId, code, reason }: RejectApplicationInput,
): Promise<OutletApplication> {
  const application = await ctx.get(OutletApplication, applicationId);
  const { state } = application;
  await applicationLifecycle.take(ctx, application, ApplicationAction.REJECT);
  assertCode(state, code);
  application.rejectionCode = code;
  application.rejectionReason = spoken(reason, 'reason');
  application.rejectedAt = ctx.now();
  await moved(ctx, application);
  await ctx.emit(
    ApplicationRejected,
    application,
    { ...idsOf(application), code },
    { reason: application.rejectionReason },
  );
  return application;
}

/** Objects to a rejection, once and within the limit. @throws NOT_FOUND, FORBIDDEN, INVALID_TRANSITION, INVALID_INPUT */
export async function objectApplication(
  ctx: Ctx,
  { applicationId, reason }: ApplicationReasonInput,
): Promise<OutletApplication> {
  const application = await ctx.get(OutletApplication, applicationId);
  await applicationLifecycle.take(ctx, application, ApplicationAction.OBJECT);
  const { objectionWorkingDays } = ctx.profile.registration;
  const age = workingAge(ctx.profile, application.rejectedAt ?? ctx.now(), ctx.now(), objectionWorkingDays);
  if (age.isLate) throw notNow(`Keberatan hanya dapat diajukan dalam ${objectionWorkingDays} hari kerja.`);
  application.objectionReason = spoken(reason, 'reason');
  await moved(ctx, application);
  await ctx.emit(ApplicationObjected, application, idsOf(application), {
    reason: application.objectionReason,
  });
  return application;
}

/** Decides an objection, with a reason either way. @throws NOT_FOUND, FORBIDDEN, INVALID_TRANSITION, INVALID_INPUT */
export async function decideObjection(ctx: Ctx, input: DecideObjectionInput): Promise<OutletApplication> {
  const application = await ctx.get(OutletApplication, input.applicationId);
  const action = input.isGranted ? ApplicationAction.GRANT_OBJECTION : ApplicationAction.DISMISS_OBJECTION;
  await applicationLifecycle.take(ctx, application, action);
  application.objectionDecision = spoken(input.reason, 'reason');
  if (input.isGranted) {
    Object.assign(application, {
      rejectionCode: null,
      rejectionReason: null,
      visitOn: null,
      visitFindings: null,
      factualVerifierId: null,
      scoreSheet: null,
      score: null,
      tier: null,
      scoredById: null,
      adminVerifierIds: [],
    });
  }
  await moved(ctx, application);
  const kind = input.isGranted ? ApplicationObjectionGranted : ApplicationObjectionDismissed;
  await ctx.emit(kind, application, idsOf(application), { reason: application.objectionDecision });
  return application;
}

async function assertWindowAllows(ctx: Ctx, application: OutletApplication): Promise<void> {
  if (ctx.profile.registration.approvalWhileOpen) return;
  const period = await openPeriod(ctx, ctx.today());
  if (period?.id === application.periodId)
    throw notNow(`Penetapan dilakukan setelah pendaftaran ditutup pada ${period.closesOn}.`);
}

/**
 * Signs the approval for the chair or the budget user; with the second signature the outlet is a partner of the year.
 *
 * @throws NOT_FOUND, FORBIDDEN, SEPARATION_OF_DUTY, INVALID_TRANSITION
 */
export async function approveApplication(
  ctx: Ctx,
  input: ApproveApplicationInput,
): Promise<OutletApplication> {
  const application = await ctx.get(OutletApplication, input.applicationId);
  const isLast = await applicationLifecycle.take(ctx, application, ApplicationAction.APPROVE);
  await assertWindowAllows(ctx, application);
  application.approvedByIds = [...application.approvedByIds, ctx.actor.id ?? ''];
  application.decreeNumber = input.decreeNumber?.trim() || application.decreeNumber;
  if (!isLast) {
    await ctx.save(application);
    await ctx.emit(ApplicationEndorsed, application, idsOf(application));
    return application;
  }
  application.approvedAt = ctx.now();
  application.minutesNumber = await nextNumber(ctx, 'BAV', application.fiscalYear);
  await moved(ctx, application);
  const outlet = await ctx.db.findOneByOrFail(MediaOutlet, { id: application.outletId });
  await ctx.emit(
    ApplicationApproved,
    application,
    { ...idsOf(application), tier: application.tier },
    { links: [outlet] },
  );
  return application;
}
