import { Role } from '../../platform/actor';
import type { Ctx } from '../../platform/ctx';
import { ErrorCode, invalid } from '../../platform/errors';
import { refusal } from '../../platform/lifecycle';
import { workingAge } from '../../platform/working-days';
import { ApplicationState, OutletApplication } from './application.entity';
import {
  ApplicationAdminEndorsed,
  ApplicationAdminPassed,
  ApplicationItemChecked,
  ApplicationReturned,
} from './application.events';
import type { ApplicationInput } from './application.inputs';
import { ApplicationAction, applicationLifecycle } from './application.lifecycle';
import { idsOf, itemsOf, moved } from './application.service';
import {
  ApplicationItem,
  ApplicationItemVersion,
  FAILED_RESULTS,
  ItemCheck,
  ItemResult,
} from './application-item.entity';
import { confirmFirstAccount } from './bank-account.service';
import { keepVerifiedPapers } from './document.service';
import { notNow, spoken } from './permit';
import type { CheckItemInput, FailedItemInput, ReturnApplicationInput } from './verification.inputs';

const isFailed = (result: ItemResult): boolean => FAILED_RESULTS.includes(result);

async function recordCheck(
  ctx: Ctx,
  item: ApplicationItem,
  result: ItemResult,
  reason: string | null,
): Promise<void> {
  const { actor } = ctx;
  const key = { itemId: item.id, versionNumber: item.versionCount, checkedById: actor.id ?? '' };
  const former = await ctx.db.findOneBy(ItemCheck, key);
  const values = { result, reason, checkedByName: actor.name, checkedAt: ctx.now() };
  if (!former) {
    await ctx.create(ItemCheck, { ...key, ...values, companyId: item.companyId });
    return;
  }
  await ctx.save(Object.assign(await ctx.get(ItemCheck, former.id), values));
}

function assertSensible(item: ApplicationItem, { result, reason }: CheckItemInput): void {
  if (result === ItemResult.PENDING) throw invalid('result', 'Pilih hasil pemeriksaan.');
  if (result === ItemResult.WAIVED && item.isRequired)
    throw invalid('result', `Butir "${item.label}" wajib dan tidak dapat dikecualikan.`);
  if (result === ItemResult.PASSED && item.versionCount === 0)
    throw invalid('result', `Butir "${item.label}" belum memiliki berkas.`);
  if (result !== ItemResult.PASSED) spoken(reason, 'reason');
}

/**
 * Notes what one verifier finds on one item; the company reads it only with a return, all reasons at once.
 *
 * @throws NOT_FOUND, FORBIDDEN, INVALID_TRANSITION, INVALID_INPUT
 */
export async function checkItem(ctx: Ctx, input: CheckItemInput): Promise<ApplicationItem> {
  const item = await ctx.get(ApplicationItem, input.itemId);
  const application = await ctx.get(OutletApplication, item.applicationId);
  if (!ctx.actor.is(Role.VERIFIER, Role.PARTNERSHIP_OFFICER)) throw refusal(ErrorCode.FORBIDDEN);
  if (application.state !== ApplicationState.SUBMITTED) throw notNow('Berkas ini tidak sedang diperiksa.');
  assertSensible(item, input);
  await recordCheck(ctx, item, input.result, input.reason?.trim() || null);
  await ctx.emit(ApplicationItemChecked, application, {
    ...idsOf(application),
    itemId: item.id,
    key: item.key,
    result: input.result,
  });
  return item;
}

type Failure = Pick<FailedItemInput, 'key' | 'result' | 'reason'>;

/** Failures named now and failed checks made before on the current versions; each with its reason. */
async function failuresOf(
  ctx: Ctx,
  items: ApplicationItem[],
  named: FailedItemInput[],
): Promise<Map<string, Failure>> {
  const failures = new Map<string, Failure>();
  for (const item of items) {
    const checks = await ctx.db.findBy(ItemCheck, { itemId: item.id, versionNumber: item.versionCount });
    const failed = checks.find((check) => isFailed(check.result));
    if (failed) failures.set(item.key, { key: item.key, result: failed.result, reason: failed.reason ?? '' });
  }
  for (const [index, { key, result, reason }] of named.entries()) {
    if (!items.some((item) => item.key === key))
      throw invalid(['items', String(index), 'key'], `Butir "${key}" tidak ada dalam daftar periksa.`);
    if (!isFailed(result))
      throw invalid(
        ['items', String(index), 'result'],
        'Pilih: tidak ada, tidak terbaca, atau tidak sesuai.',
      );
    failures.set(key, { key, result, reason: spoken(reason, ['items', String(index), 'reason']) });
  }
  if (failures.size === 0) throw invalid('items', 'Sebutkan paling sedikit satu butir dengan alasannya.');
  return failures;
}

async function markFailed(ctx: Ctx, id: string, { result, reason }: Failure): Promise<void> {
  const item = await ctx.get(ApplicationItem, id);
  Object.assign(item, { result, reason, isReturned: true });
  await ctx.save(item);
  const version = await ctx.db.findOneBy(ApplicationItemVersion, { itemId: id, n: item.versionCount });
  if (!version) return;
  await ctx.save(Object.assign(await ctx.get(ApplicationItemVersion, version.id), { result, reason }));
}

/**
 * Sends an application back: every failed item with its reason at once, and a deadline for the correction.
 *
 * @throws NOT_FOUND, FORBIDDEN, INVALID_TRANSITION, INVALID_INPUT without an item or a reason
 */
export async function returnApplication(ctx: Ctx, input: ReturnApplicationInput): Promise<OutletApplication> {
  const application = await ctx.get(OutletApplication, input.applicationId);
  await applicationLifecycle.take(ctx, application, ApplicationAction.RETURN);
  const items = await itemsOf(ctx, application.id);
  const failures = await failuresOf(ctx, items, input.items);
  for (const { id, key } of items) {
    const failure = failures.get(key);
    if (!failure) continue;
    await markFailed(ctx, id, failure);
  }
  const { resubmitWorkingDays } = ctx.profile.registration;
  application.completeBy = workingAge(ctx.profile, ctx.now(), ctx.now(), resubmitWorkingDays).dueAt;
  application.returnCount += 1;
  application.adminVerifierIds = [];
  await moved(ctx, application);
  const data = {
    ...idsOf(application),
    keys: [...failures.keys()],
    completeBy: application.completeBy?.toISOString() ?? '',
  };
  const reason = [...failures.values()].map((failure) => failure.reason).join('\n');
  await ctx.emit(ApplicationReturned, application, data, { reason });
  return application;
}

/** No failed check stands on a current version. @throws INVALID_INPUT naming the items */
async function assertNoFailure(ctx: Ctx, items: ApplicationItem[]): Promise<void> {
  for (const item of items) {
    const checks = await ctx.db.findBy(ItemCheck, { itemId: item.id, versionNumber: item.versionCount });
    const failed = checks.find((check) => isFailed(check.result));
    if (failed)
      throw invalid(
        item.key,
        `Butir "${item.label}" dinilai gagal oleh ${failed.checkedByName}. Kembalikan berkasnya.`,
      );
  }
}

async function passItems(ctx: Ctx, items: ApplicationItem[]): Promise<void> {
  for (const { id, versionCount: n } of items.filter((item) => item.versionCount > 0)) {
    const item = await ctx.get(ApplicationItem, id);
    await ctx.save(Object.assign(item, { result: ItemResult.PASSED, reason: null }));
    const version = await ctx.db.findOneByOrFail(ApplicationItemVersion, { itemId: id, n });
    await ctx.save(
      Object.assign(await ctx.get(ApplicationItemVersion, version.id), { result: ItemResult.PASSED }),
    );
  }
}

/**
 * Passes the papers for one verifier; with the second person the application moves, its papers become the legal
 * documents of the company, and a first bank account is confirmed.
 *
 * @throws NOT_FOUND, FORBIDDEN, SEPARATION_OF_DUTY, INVALID_TRANSITION, INVALID_INPUT on a failed item
 */
export async function passAdmin(ctx: Ctx, { applicationId }: ApplicationInput): Promise<OutletApplication> {
  const application = await ctx.get(OutletApplication, applicationId);
  const isLast = await applicationLifecycle.take(ctx, application, ApplicationAction.PASS_ADMIN);
  const items = await itemsOf(ctx, application.id);
  await assertNoFailure(ctx, items);
  for (const item of items) if (item.versionCount > 0) await recordCheck(ctx, item, ItemResult.PASSED, null);
  application.adminVerifierIds = [...application.adminVerifierIds, ctx.actor.id ?? ''];
  if (!isLast) {
    await ctx.save(application);
    await ctx.emit(ApplicationAdminEndorsed, application, idsOf(application));
    return application;
  }
  await passItems(ctx, items);
  await keepVerifiedPapers(ctx, application);
  await confirmFirstAccount(ctx, application.companyId, application.adminVerifierIds);
  await moved(ctx, application);
  await ctx.emit(ApplicationAdminPassed, application, idsOf(application));
  return application;
}
