import { Role } from '../../platform/actor';
import type { Ctx } from '../../platform/ctx';
import { invalid } from '../../platform/errors';
import { nextNumber } from '../../platform/numbering';
import { OutletApplication } from './application.entity';
import {
  type ApplicationIds,
  ApplicationOpened,
  ApplicationResubmitted,
  ApplicationSubmitted,
} from './application.events';
import type { ApplicationInput, OpenApplicationInput } from './application.inputs';
import { ApplicationAction, applicationLifecycle } from './application.lifecycle';
import { ApplicationItem, ApplicationItemVersion, ItemResult } from './application-item.entity';
import { MediaOutlet } from './outlet.entity';
import { duplicate, notNow, orDuplicate } from './permit';
import { PressCompany } from './press-company.entity';
import { assertCompanyDesk } from './press-company.service';
import { openPeriod } from './registration-period.service';

/** Ids of an application as its events carry them. */
export const idsOf = ({ id, outletId, companyId, fiscalYear }: OutletApplication): ApplicationIds => ({
  applicationId: id,
  outletId,
  companyId,
  fiscalYear,
});

/** The items of an application in the order of the checklist, whoever asks. */
export const itemsOf = (ctx: Ctx, applicationId: string): Promise<ApplicationItem[]> =>
  ctx.db.find(ApplicationItem, { where: { applicationId }, order: { number: 'ASC' } });

/** The current version of an item; null while nothing was provided. */
export const currentVersion = (ctx: Ctx, item: ApplicationItem): Promise<ApplicationItemVersion | null> =>
  ctx.db.findOneBy(ApplicationItemVersion, { itemId: item.id, n: item.versionCount });

/** Notes the moment of a move, saves the application, and keeps outlet and company for the event's links. */
export async function moved(ctx: Ctx, application: OutletApplication): Promise<OutletApplication> {
  application.stateSince = ctx.now();
  return ctx.save(application);
}

async function assertNoApplication(ctx: Ctx, outletId: string, fiscalYear: number): Promise<void> {
  const former = await ctx.db.findBy(OutletApplication, { outletId, fiscalYear });
  if (former.length > 0)
    throw duplicate('outletId', `Media ini sudah memiliki permohonan untuk tahun ${fiscalYear}.`);
}

async function makeItems(ctx: Ctx, application: OutletApplication): Promise<void> {
  for (const { key, number, label, isRequired, isBlocking } of ctx.profile.checklist) {
    await ctx.create(ApplicationItem, {
      applicationId: application.id,
      companyId: application.companyId,
      key,
      number,
      label,
      isRequired,
      isBlocking,
      isReturned: false,
    });
  }
}

/**
 * Opens the application of an outlet in the window that is open today, with every item of the checklist still empty.
 *
 * @throws NOT_FOUND, FORBIDDEN, INVALID_TRANSITION without an open window or while blacklisted, DUPLICATE
 */
export async function openApplication(
  ctx: Ctx,
  { outletId }: OpenApplicationInput,
): Promise<OutletApplication> {
  const outlet = await ctx.get(MediaOutlet, outletId);
  if (!ctx.actor.isSystem) assertCompanyDesk(ctx.actor, outlet.companyId);
  if (outlet.companyId === null)
    throw notNow('Media ini hanya dipantau. Daftarkan perusahaannya lebih dulu.');
  const company = await ctx.get(PressCompany, outlet.companyId);
  if (company.blacklistedUntilOn && company.blacklistedUntilOn >= ctx.today()) {
    throw notNow(`${company.legalName} masuk daftar hitam sampai ${company.blacklistedUntilOn}.`);
  }
  const period = await openPeriod(ctx, ctx.today());
  if (!period) throw notNow('Tidak ada masa pendaftaran yang sedang dibuka.');
  await assertNoApplication(ctx, outletId, period.fiscalYear);
  const application = await orDuplicate(
    ctx.create(OutletApplication, {
      outletId,
      companyId: company.id,
      periodId: period.id,
      fiscalYear: period.fiscalYear,
      stateSince: ctx.now(),
      isAssisted: ctx.actor.is(Role.PARTNERSHIP_OFFICER),
    }),
    () => duplicate('outletId', `Media ini sudah memiliki permohonan untuk tahun ${period.fiscalYear}.`),
  );
  await makeItems(ctx, application);
  await ctx.emit(ApplicationOpened, application, idsOf(application), { links: [outlet, company] });
  return application;
}

/** Every required item has a file that is not expired. @throws INVALID_INPUT naming the items */
async function assertComplete(ctx: Ctx, items: ApplicationItem[]): Promise<void> {
  const missing = items.filter((item) => item.isRequired && item.versionCount === 0);
  const [first] = missing;
  if (first)
    throw invalid(first.key, `Dokumen wajib belum ada: ${missing.map(({ label }) => label).join(', ')}.`);
  for (const item of items) {
    const version = await currentVersion(ctx, item);
    if (!version?.expiresOn || version.expiresOn >= ctx.today()) continue;
    throw invalid(item.key, `Dokumen "${item.label}" kedaluwarsa pada ${version.expiresOn}.`);
  }
}

async function publishDrafts(ctx: Ctx, application: OutletApplication): Promise<[MediaOutlet, PressCompany]> {
  const outlet = await ctx.get(MediaOutlet, application.outletId);
  const company = await ctx.get(PressCompany, application.companyId);
  outlet.isDraft = false;
  company.isDraft = false;
  await ctx.save(outlet);
  await ctx.save(company);
  return [outlet, company];
}

/**
 * Hands in an application; it gets its receipt number now and company and outlet become visible to staff.
 *
 * @throws NOT_FOUND, FORBIDDEN, INVALID_TRANSITION, INVALID_INPUT on the missing or expired item
 */
export async function submitApplication(
  ctx: Ctx,
  { applicationId }: ApplicationInput,
): Promise<OutletApplication> {
  const application = await ctx.get(OutletApplication, applicationId);
  await applicationLifecycle.take(ctx, application, ApplicationAction.SUBMIT);
  const period = await openPeriod(ctx, ctx.today());
  if (period?.id !== application.periodId) throw notNow('Masa pendaftaran sudah ditutup.');
  await assertComplete(ctx, await itemsOf(ctx, application.id));
  const links = await publishDrafts(ctx, application);
  application.receiptNumber = await nextNumber(ctx, 'REG', application.fiscalYear);
  application.submittedAt = ctx.now();
  application.submittedById = ctx.actor.id;
  await moved(ctx, application);
  await ctx.emit(
    ApplicationSubmitted,
    application,
    { ...idsOf(application), receiptNumber: application.receiptNumber },
    { links },
  );
  return application;
}

/** Each returned item got a new version. @throws INVALID_INPUT naming the item */
async function assertCorrected(ctx: Ctx, items: ApplicationItem[]): Promise<void> {
  const open = items.filter((item) => item.isReturned && item.result !== ItemResult.PENDING);
  const [first] = open;
  if (first)
    throw invalid(first.key, `Butir ini belum diperbaiki: ${open.map(({ label }) => label).join(', ')}.`);
  await assertComplete(ctx, items);
}

/**
 * Hands an application in again after every returned item was corrected, before the deadline.
 *
 * @throws NOT_FOUND, FORBIDDEN, INVALID_TRANSITION, INVALID_INPUT
 */
export async function resubmitApplication(
  ctx: Ctx,
  { applicationId }: ApplicationInput,
): Promise<OutletApplication> {
  const application = await ctx.get(OutletApplication, applicationId);
  await applicationLifecycle.take(ctx, application, ApplicationAction.RESUBMIT);
  if (application.completeBy && application.completeBy < ctx.now())
    throw notNow('Batas waktu perbaikan sudah lewat.');
  const items = await itemsOf(ctx, application.id);
  await assertCorrected(ctx, items);
  for (const { id } of items.filter((item) => item.isReturned)) {
    const item = await ctx.get(ApplicationItem, id);
    item.isReturned = false;
    item.reason = null;
    await ctx.save(item);
  }
  application.completeBy = null;
  await moved(ctx, application);
  await ctx.emit(ApplicationResubmitted, application, idsOf(application));
  return application;
}
