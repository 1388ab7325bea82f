import { In, LessThan } from 'typeorm';
import type { Ctx } from '../../platform/ctx';
import { ApplicationState, OutletApplication, RejectionCode } from './application.entity';
import { ApplicationExpired, ApplicationLapsed, ApplicationSuspended } from './application.events';
import { ApplicationAction, applicationLifecycle } from './application.lifecycle';
import { idsOf, moved } from './application.service';
import type { LegalDocument } from './legal-document.entity';

/** Rejects every returned application whose deadline passed without a correction. */
export async function lapseIncomplete(ctx: Ctx): Promise<void> {
  const late = await ctx.db.findBy(OutletApplication, {
    state: ApplicationState.INCOMPLETE,
    completeBy: LessThan(ctx.now()),
  });
  for (const { id } of late) {
    const application = await ctx.get(OutletApplication, id);
    await applicationLifecycle.take(ctx, application, ApplicationAction.LAPSE);
    application.rejectionCode = RejectionCode.NOT_COMPLETED;
    application.rejectionReason = 'Perbaikan tidak diterima sampai batas waktu.';
    application.rejectedAt = ctx.now();
    await moved(ctx, application);
    await ctx.emit(
      ApplicationLapsed,
      application,
      { ...idsOf(application), code: RejectionCode.NOT_COMPLETED },
      { reason: application.rejectionReason },
    );
  }
}

/** Ends the partnerships of past years: an outlet registers again each year. */
export async function expirePastYears(ctx: Ctx): Promise<void> {
  const year = Number(ctx.today().slice(0, 4));
  const running = In([ApplicationState.APPROVED, ApplicationState.SUSPENDED]);
  for (const { id } of await ctx.db.findBy(OutletApplication, {
    state: running,
    fiscalYear: LessThan(year),
  })) {
    const application = await ctx.get(OutletApplication, id);
    await applicationLifecycle.take(ctx, application, ApplicationAction.EXPIRE);
    await moved(ctx, application);
    await ctx.emit(ApplicationExpired, application, idsOf(application));
  }
}

/** Suspends what a blocking paper that expired counts for: its outlet, or all outlets of its company. */
export async function suspendFor(ctx: Ctx, document: LegalDocument): Promise<void> {
  const { companyId, outletId } = document;
  const where = { companyId, state: ApplicationState.APPROVED, ...(outletId && { outletId }) };
  for (const { id } of await ctx.db.findBy(OutletApplication, where)) {
    const application = await ctx.get(OutletApplication, id);
    await applicationLifecycle.take(ctx, application, ApplicationAction.SUSPEND_EXPIRED);
    application.suspensionReason = `${document.label} kedaluwarsa pada ${document.expiresOn}.`;
    await moved(ctx, application);
    const data = { ...idsOf(application), documentId: document.id };
    await ctx.emit(ApplicationSuspended, application, data, {
      reason: application.suspensionReason,
      links: [document],
    });
  }
}
