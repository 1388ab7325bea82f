import type { Ctx } from '../../platform/ctx';
import { DomainError, ErrorCode, invalid } from '../../platform/errors';
import { OutletApplication } from './application.entity';
import { ApplicationBlacklisted, ApplicationReinstated, ApplicationSuspended } from './application.events';
import { ApplicationAction, applicationLifecycle } from './application.lifecycle';
import { idsOf, moved } from './application.service';
import { expiredBlockers } from './outlet-lookup.service';
import { spoken } from './permit';
import { PressCompany } from './press-company.entity';
import type { ApplicationReasonInput, BlacklistApplicationInput } from './verification.inputs';

/** Blocks new orders; delivered work is still paid. @throws NOT_FOUND, FORBIDDEN, INVALID_TRANSITION, INVALID_INPUT */
export async function suspendApplication(
  ctx: Ctx,
  { applicationId, reason }: ApplicationReasonInput,
): Promise<OutletApplication> {
  const application = await ctx.get(OutletApplication, applicationId);
  await applicationLifecycle.take(ctx, application, ApplicationAction.SUSPEND);
  application.suspensionReason = spoken(reason, 'reason');
  await moved(ctx, application);
  await ctx.emit(
    ApplicationSuspended,
    application,
    { ...idsOf(application), documentId: null },
    { reason: application.suspensionReason },
  );
  return application;
}

/**
 * Lifts a suspension once its cause is removed.
 *
 * @throws NOT_FOUND, FORBIDDEN, INVALID_TRANSITION, INVALID_INPUT, DOCUMENT_EXPIRED while a blocking paper is expired
 */
export async function reinstateApplication(
  ctx: Ctx,
  { applicationId, reason }: ApplicationReasonInput,
): Promise<OutletApplication> {
  const application = await ctx.get(OutletApplication, applicationId);
  await applicationLifecycle.take(ctx, application, ApplicationAction.REINSTATE);
  const words = spoken(reason, 'reason');
  const [expired] = await expiredBlockers(ctx, application.outletId, application.companyId, ctx.today());
  if (expired)
    throw new DomainError(
      ErrorCode.DOCUMENT_EXPIRED,
      `${expired.label} masih kedaluwarsa sejak ${expired.expiresOn}.`,
    );
  application.suspensionReason = null;
  await moved(ctx, application);
  await ctx.emit(ApplicationReinstated, application, idsOf(application), { reason: words });
  return application;
}

/**
 * Excludes an outlet and its company until a day, by a decision.
 *
 * @throws NOT_FOUND, FORBIDDEN, INVALID_INPUT
 */
export async function blacklistApplication(
  ctx: Ctx,
  input: BlacklistApplicationInput,
): Promise<OutletApplication> {
  const application = await ctx.get(OutletApplication, input.applicationId);
  await applicationLifecycle.take(ctx, application, ApplicationAction.BLACKLIST);
  const reason = spoken(input.reason, 'reason');
  const reference = spoken(input.reference, 'reference', 'Sebutkan keputusan yang mendasarinya.');
  if (input.untilOn <= ctx.today())
    throw invalid('untilOn', 'Masa daftar hitam harus berakhir sesudah hari ini.');
  const company = await ctx.get(PressCompany, application.companyId);
  company.blacklistedUntilOn = input.untilOn;
  company.blacklistReference = reference;
  await ctx.save(company);
  application.blacklistReference = reference;
  await moved(ctx, application);
  await ctx.emit(
    ApplicationBlacklisted,
    application,
    { ...idsOf(application), untilOn: input.untilOn },
    { reason, links: [company] },
  );
  return application;
}
