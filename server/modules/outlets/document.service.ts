import { In, IsNull } from 'typeorm';
import type { Ctx } from '../../platform/ctx';
import { invalid } from '../../platform/errors';
import { addDays } from '../../platform/working-days';
import type { OutletApplication } from './application.entity';
import { DocumentAccepted, DocumentRefused, DocumentUploaded, DocumentWaived } from './application.events';
import { ApplicationItem, ApplicationItemVersion } from './application-item.entity';
import type { CheckDocumentInput, RenewDocumentInput, WaiveDocumentInput } from './document.inputs';
import { DocumentAction, documentLifecycle } from './document.lifecycle';
import { DocumentState, LegalDocument } from './legal-document.entity';
import { duplicate, fileFor, notNow, spoken } from './permit';
import { assertCompanyDesk } from './press-company.service';

const CURRENT = [DocumentState.VALID, DocumentState.EXPIRING, DocumentState.EXPIRED, DocumentState.WAIVED];

/** Ids of a document as its events carry them. */
export const documentIds = ({ id, companyId, outletId, kind }: LegalDocument) => ({
  documentId: id,
  companyId,
  outletId,
  kind,
});

async function renew(ctx: Ctx, former: LegalDocument): Promise<void> {
  await documentLifecycle.take(ctx, former, DocumentAction.RENEW);
  await ctx.save(former);
}

async function keepPaper(
  ctx: Ctx,
  application: OutletApplication,
  item: ApplicationItem,
  version: ApplicationItemVersion,
): Promise<void> {
  const isCompanys = ctx.profile.checklist.find(({ key }) => key === item.key)?.owner !== 'OUTLET';
  const outletId = isCompanys ? null : application.outletId;
  const owner = {
    companyId: application.companyId,
    outletId: outletId ?? IsNull(),
    kind: item.key,
    state: In(CURRENT),
  };
  const former = await ctx.db.findBy(LegalDocument, owner);
  for (const { id } of former) await renew(ctx, await ctx.get(LegalDocument, id));
  const { number, issuedOn, expiresOn, fileId, sha256, providedById } = version;
  await ctx.create(LegalDocument, {
    companyId: application.companyId,
    outletId,
    kind: item.key,
    label: item.label,
    number,
    issuedOn,
    expiresOn,
    fileId,
    sha256,
    isBlocking: item.isBlocking,
    state: DocumentState.VALID,
    previousId: former[0]?.id ?? null,
    providedById,
    checkedById: ctx.actor.id,
    checkedAt: ctx.now(),
  });
}

/** Makes the papers that two verifiers passed the legal documents of the company and outlet; former ones are renewed. */
export async function keepVerifiedPapers(ctx: Ctx, application: OutletApplication): Promise<void> {
  const items = await ctx.db.find(ApplicationItem, {
    where: { applicationId: application.id },
    order: { number: 'ASC' },
  });
  for (const item of items) {
    const version = await ctx.db.findOneBy(ApplicationItemVersion, { itemId: item.id, n: item.versionCount });
    if (version) await keepPaper(ctx, application, item, version);
  }
}

/**
 * Uploads a newer version of a paper; it counts once a verifier accepted it.
 *
 * @throws NOT_FOUND, FORBIDDEN, INVALID_TRANSITION, INVALID_INPUT, DUPLICATE while another version waits
 */
export async function renewDocument(ctx: Ctx, input: RenewDocumentInput): Promise<LegalDocument> {
  const former = await ctx.get(LegalDocument, input.documentId);
  assertCompanyDesk(ctx.actor, former.companyId);
  if (!CURRENT.includes(former.state)) throw notNow('Versi ini bukan dokumen yang sedang berlaku.');
  if (input.expiresOn && input.expiresOn < ctx.today())
    throw invalid('expiresOn', 'Dokumen ini sudah kedaluwarsa.');
  const waits = await ctx.db.existsBy(LegalDocument, { previousId: former.id, state: DocumentState.PENDING });
  if (waits) throw duplicate('documentId', 'Pembaruan dokumen ini sedang menunggu pemeriksaan.');
  const file = await fileFor(ctx, input.fileId, former.companyId);
  const { companyId, outletId, kind, label, isBlocking } = former;
  const document = await ctx.create(LegalDocument, {
    companyId,
    outletId,
    kind,
    label,
    isBlocking,
    number: input.number?.trim() || null,
    issuedOn: input.issuedOn ?? null,
    expiresOn: input.expiresOn ?? null,
    fileId: file.id,
    sha256: file.sha256,
    state: DocumentState.PENDING,
    previousId: former.id,
    providedById: ctx.actor.id ?? '',
  });
  await ctx.emit(DocumentUploaded, document, documentIds(document), { links: [former] });
  return document;
}

/** Accepts or refuses an uploaded version. @throws NOT_FOUND, FORBIDDEN, SEPARATION_OF_DUTY, INVALID_TRANSITION, INVALID_INPUT */
export async function checkDocument(ctx: Ctx, input: CheckDocumentInput): Promise<LegalDocument> {
  const document = await ctx.get(LegalDocument, input.documentId);
  await documentLifecycle.take(
    ctx,
    document,
    input.isAccepted ? DocumentAction.ACCEPT : DocumentAction.REFUSE,
  );
  if (input.isAccepted && document.expiresOn && document.expiresOn < ctx.today()) {
    throw invalid('documentId', `Dokumen ini kedaluwarsa pada ${document.expiresOn}.`);
  }
  document.checkReason = input.isAccepted ? null : spoken(input.reason, 'reason');
  document.checkedById = ctx.actor.id;
  document.checkedAt = ctx.now();
  await ctx.save(document);
  if (input.isAccepted && document.previousId)
    await renew(ctx, await ctx.get(LegalDocument, document.previousId));
  const kind = input.isAccepted ? DocumentAccepted : DocumentRefused;
  await ctx.emit(kind, document, documentIds(document), { reason: document.checkReason });
  return document;
}

/**
 * Tolerates an expired or expiring paper until a day.
 *
 * @throws NOT_FOUND, FORBIDDEN, INVALID_TRANSITION, INVALID_INPUT
 */
export async function waiveDocument(
  ctx: Ctx,
  { documentId, untilOn, reason }: WaiveDocumentInput,
): Promise<LegalDocument> {
  const document = await ctx.get(LegalDocument, documentId);
  await documentLifecycle.take(ctx, document, DocumentAction.WAIVE);
  if (untilOn < ctx.today() || untilOn > addDays(ctx.today(), 366)) {
    throw invalid(
      'untilOn',
      'Pengecualian berlaku paling lama satu tahun dan tidak dapat berakhir di masa lalu.',
    );
  }
  document.waivedUntilOn = untilOn;
  document.waiverReason = spoken(reason, 'reason');
  document.waivedById = ctx.actor.id;
  await ctx.save(document);
  await ctx.emit(
    DocumentWaived,
    document,
    { ...documentIds(document), untilOn },
    { reason: document.waiverReason },
  );
  return document;
}
