import { In, IsNull } from 'typeorm';
import type { Ctx } from '../../platform/ctx';
import { DomainError, ErrorCode, notFound } from '../../platform/errors';
import { ApplicationState, OutletApplication } from './application.entity';
import { parentsOf } from './host-names';
import { DocumentState, LegalDocument } from './legal-document.entity';
import { type Grade, MediaOutlet } from './outlet.entity';
import { OutletDomain } from './outlet-domain.entity';
import { notNow } from './permit';
import { PressCompany } from './press-company.entity';

/** The outlet a host name (or a parent of it) belongs to; null when unknown or still a draft. */
export async function outletOfHost(ctx: Ctx, host: string): Promise<MediaOutlet | null> {
  const hosts = parentsOf(host);
  if (hosts.length === 0) return null;
  const domains = await ctx.db.findBy(OutletDomain, { host: In(hosts) });
  const [nearest] = domains.sort((a, b) => b.host.length - a.host.length);
  return nearest ? ctx.db.findOneBy(MediaOutlet, { id: nearest.outletId, isDraft: false }) : null;
}

/** True when the address lies on one of the outlet's own host names or below. */
export function ownsUrl(outlet: Pick<MediaOutlet, 'domains'>, url: string): boolean {
  if (!URL.canParse(url)) return false;
  return parentsOf(new URL(url).hostname).some((host) => outlet.domains.includes(host));
}

/** The application of an outlet for a fiscal year that counts: the newest one; null when it never applied. */
export async function applicationOf(
  ctx: Ctx,
  outletId: string,
  fiscalYear: number,
): Promise<OutletApplication | null> {
  return ctx.db.findOne(OutletApplication, {
    where: { outletId, fiscalYear },
    order: { createdAt: 'DESC', id: 'DESC' },
  });
}

/** States in which the class of the year stands, also when orders are blocked meanwhile or the year is over. */
const GRADED: readonly ApplicationState[] = [
  ApplicationState.APPROVED,
  ApplicationState.SUSPENDED,
  ApplicationState.EXPIRED,
];

/** Class of an outlet in a fiscal year, from its approved application; null when it is no partner. */
export async function gradeOf(ctx: Ctx, outletId: string, fiscalYear: number): Promise<Grade | null> {
  const application = await applicationOf(ctx, outletId, fiscalYear);
  return application && GRADED.includes(application.state) ? application.tier : null;
}

const IN_FORCE: readonly DocumentState[] = [
  DocumentState.VALID,
  DocumentState.EXPIRING,
  DocumentState.EXPIRED,
  DocumentState.WAIVED,
];

/** True when a paper is neither in force nor waived on `day`. */
export const isExpiredOn = (document: LegalDocument, day: string): boolean =>
  document.expiresOn !== null &&
  document.expiresOn < day &&
  !(
    document.state === DocumentState.WAIVED &&
    document.waivedUntilOn !== null &&
    document.waivedUntilOn >= day
  );

/** Blocking papers of an outlet and its company that are expired on `day` and not waived. */
export async function expiredBlockers(
  ctx: Ctx,
  outletId: string,
  companyId: string,
  day: string,
): Promise<LegalDocument[]> {
  const base = { companyId, isBlocking: true, state: In(IN_FORCE) };
  const documents = await ctx.db.find(LegalDocument, {
    where: [
      { ...base, outletId },
      { ...base, outletId: IsNull() },
    ],
    order: { id: 'ASC' },
  });
  return documents.filter((document) => isExpiredOn(document, day));
}

function assertApproved(outlet: MediaOutlet, application: OutletApplication | null, year: number): void {
  if (application?.state === ApplicationState.APPROVED) return;
  const because =
    application?.state === ApplicationState.SUSPENDED
      ? `ditangguhkan: ${application.suspensionReason ?? ''}`
      : `belum ditetapkan sebagai mitra tahun ${year}`;
  throw notNow(`Media ${outlet.name} ${because}.`);
}

/**
 * Rule C1 on a day: the outlet is approved for the year, no blocking paper has expired, the company is not blacklisted.
 *
 * @throws NOT_FOUND, INVALID_TRANSITION, DOCUMENT_EXPIRED
 */
export async function assertPartner(ctx: Ctx, outletId: string, onDay: string): Promise<void> {
  const outlet = await ctx.db.findOneBy(MediaOutlet, { id: outletId });
  if (!outlet?.companyId) throw notFound(['outletId']);
  const company = await ctx.db.findOneByOrFail(PressCompany, { id: outlet.companyId });
  if (company.blacklistedUntilOn !== null && company.blacklistedUntilOn >= onDay) {
    throw notNow(`${company.legalName} masuk daftar hitam sampai ${company.blacklistedUntilOn}.`);
  }
  const year = Number(onDay.slice(0, 4));
  assertApproved(outlet, await applicationOf(ctx, outletId, year), year);
  const [expired] = await expiredBlockers(ctx, outletId, company.id, onDay);
  if (!expired) return;
  throw new DomainError(
    ErrorCode.DOCUMENT_EXPIRED,
    `${expired.label} ${outlet.name} kedaluwarsa pada ${expired.expiresOn}.`,
    ['outletId'],
  );
}
