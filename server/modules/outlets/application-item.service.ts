import { Role } from '../../platform/actor';
import type { Ctx } from '../../platform/ctx';
import { ErrorCode, invalid } from '../../platform/errors';
import { refusal } from '../../platform/lifecycle';
import { ApplicationState, OutletApplication } from './application.entity';
import { ApplicationItemProvided } from './application.events';
import type { ProvideItemInput } from './application.inputs';
import { idsOf } from './application.service';
import { ApplicationItem, ApplicationItemVersion, ItemResult } from './application-item.entity';
import { fileFor, notNow } from './permit';
import { assertCompanyDesk } from './press-company.service';

/** Whether an item may get a new version now: all of a draft, only the returned ones of an incomplete application. */
export const isItemOpen = (application: OutletApplication, item: ApplicationItem): boolean =>
  application.state === ApplicationState.DRAFT ||
  (application.state === ApplicationState.INCOMPLETE && item.isReturned);

function assertProvidable(
  ctx: Ctx,
  application: OutletApplication,
  item: ApplicationItem,
  input: ProvideItemInput,
): void {
  if (!ctx.actor.isSystem) assertCompanyDesk(ctx.actor, application.companyId);
  if (ctx.actor.is(Role.PARTNERSHIP_OFFICER) && !application.isAssisted) throw refusal(ErrorCode.FORBIDDEN);
  if (!isItemOpen(application, item))
    throw notNow(`Butir "${item.label}" tidak sedang terbuka untuk diperbaiki.`);
  if (input.issuedOn && input.expiresOn && input.expiresOn < input.issuedOn) {
    throw invalid('expiresOn', 'Hari berakhir tidak boleh sebelum hari terbit.');
  }
}

/**
 * Adds a version to an item: the former ones, with their results and reasons, stay readable beside it.
 *
 * @throws NOT_FOUND, FORBIDDEN, INVALID_TRANSITION, INVALID_INPUT
 */
export async function provideItem(ctx: Ctx, input: ProvideItemInput): Promise<ApplicationItem> {
  const found = await ctx.get(ApplicationItem, input.itemId);
  const application = await ctx.get(OutletApplication, found.applicationId);
  assertProvidable(ctx, application, found, input);
  const file = await fileFor(ctx, input.fileId, application.companyId);
  found.versionCount += 1;
  found.result = ItemResult.PENDING;
  await ctx.save(found);
  await ctx.create(ApplicationItemVersion, {
    itemId: found.id,
    applicationId: application.id,
    companyId: application.companyId,
    n: found.versionCount,
    fileId: file.id,
    sha256: file.sha256,
    number: input.number?.trim() || null,
    issuedOn: input.issuedOn ?? null,
    expiresOn: input.expiresOn ?? null,
    providedById: ctx.actor.id ?? '',
    providedAt: ctx.now(),
  });
  const { id: itemId, key, versionCount: n } = found;
  await ctx.emit(
    ApplicationItemProvided,
    application,
    { ...idsOf(application), itemId, key, n },
    { links: [found] },
  );
  return found;
}
