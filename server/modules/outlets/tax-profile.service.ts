import { IsNull, LessThanOrEqual, MoreThanOrEqual } from 'typeorm';
import { Role } from '../../platform/actor';
import type { Ctx } from '../../platform/ctx';
import { DomainError, ErrorCode, invalid } from '../../platform/errors';
import { refusal } from '../../platform/lifecycle';
import { addDays } from '../../platform/working-days';
import { TaxProfileAdded } from './outlet.events';
import type { AddTaxProfileInput } from './payee.inputs';
import { duplicate, notNow } from './permit';
import { type LegalForm, PressCompany } from './press-company.entity';
import { ownCompany } from './readers';
import { TaxProfile } from './tax-profile.entity';

const SCHEME_BEGINS = 2018;
const KEEPERS = [Role.PARTNERSHIP_OFFICER, Role.VERIFIER, Role.FINANCE_OFFICER];

/**
 * Last tax year in which a certificate of final income tax counts (T6): counted from the year of registration or
 * 2018, not restarted by PP 55. Null for legal forms it does not apply to.
 */
export function pp55LastYear(
  years: Record<string, number>,
  legalForm: LegalForm,
  registeredOn: string,
): number | null {
  const length = years[legalForm] ?? 0;
  return length > 0 ? Math.max(Number(registeredOn.slice(0, 4)), SCHEME_BEGINS) + length - 1 : null;
}

/** True when the final income tax of 0.5 percent applies on `day`. */
export const isPp55ValidOn = (
  { pp55Number, pp55LastYear: last, vatRegistered }: TaxProfile,
  day: string,
): boolean => !vatRegistered && pp55Number !== null && last !== null && Number(day.slice(0, 4)) <= last;

/** The tax status of a company on a day. @throws INVALID_TRANSITION when none was recorded for that day */
export async function taxProfileOn(ctx: Ctx, companyId: string, day: string): Promise<TaxProfile> {
  const base = { companyId, fromOn: LessThanOrEqual(day) };
  const where = [
    { ...base, toOn: IsNull() },
    { ...base, toOn: MoreThanOrEqual(day) },
  ];
  const profile = await ctx.db.findOne(TaxProfile, { where, order: { fromOn: 'DESC' } });
  if (!profile) throw notNow(`Status pajak perusahaan pada ${day} belum diisi.`);
  return profile;
}

/** The company states its own status once; afterwards the office records changes. */
async function assertMayAdd(ctx: Ctx, companyId: string): Promise<void> {
  if (ctx.actor.isSystem || ctx.actor.is(...KEEPERS)) return;
  if (ownCompany(ctx.actor) !== companyId) throw refusal(ErrorCode.FORBIDDEN);
  if (await ctx.db.existsBy(TaxProfile, { companyId })) throw refusal(ErrorCode.FORBIDDEN);
}

function lastYearOf(ctx: Ctx, company: PressCompany, input: AddTaxProfileInput): number | null {
  if (!input.pp55Number) return null;
  if (input.vatRegistered) throw invalid('pp55Number', 'Perusahaan PKP tidak memakai PPh final PP 55.');
  if (!input.pp55RegisteredOn)
    throw invalid('pp55RegisteredOn', 'Isi hari terdaftar pada surat keterangan PP 55.');
  const last = pp55LastYear(ctx.profile.pp55Years, company.legalForm, input.pp55RegisteredOn);
  if (last === null)
    throw invalid('pp55Number', `PPh final PP 55 tidak berlaku untuk bentuk ${company.legalForm}.`);
  if (last < Number(input.fromOn.slice(0, 4))) {
    throw new DomainError(
      ErrorCode.DOCUMENT_EXPIRED,
      `Surat keterangan PP 55 ini hanya berlaku sampai tahun pajak ${last}.`,
      ['pp55Number'],
    );
  }
  return last;
}

async function closeFormer(ctx: Ctx, companyId: string, fromOn: string): Promise<void> {
  const former = await ctx.db.findOne(TaxProfile, { where: { companyId }, order: { fromOn: 'DESC' } });
  if (!former) return;
  if (former.fromOn >= fromOn)
    throw duplicate('fromOn', `Sudah ada status pajak yang mulai berlaku ${former.fromOn}.`);
  const locked = await ctx.get(TaxProfile, former.id);
  locked.toOn = addDays(fromOn, -1);
  await ctx.save(locked);
}

/**
 * Records the tax status of a company from a day on; the former one ends the day before.
 *
 * @throws NOT_FOUND, FORBIDDEN, INVALID_INPUT, DUPLICATE, DOCUMENT_EXPIRED for a certificate that is too old (T6)
 */
export async function addTaxProfile(ctx: Ctx, input: AddTaxProfileInput): Promise<TaxProfile> {
  const company = await ctx.get(PressCompany, input.companyId);
  await assertMayAdd(ctx, company.id);
  const vatNumber = input.vatNumber?.trim() || null;
  if (input.vatRegistered && !vatNumber) throw invalid('vatNumber', 'Isi nomor surat pengukuhan PKP.');
  const last = lastYearOf(ctx, company, input);
  await closeFormer(ctx, company.id, input.fromOn);
  const profile = await ctx.create(TaxProfile, {
    companyId: company.id,
    vatRegistered: input.vatRegistered,
    vatNumber: input.vatRegistered ? vatNumber : null,
    pp55Number: input.pp55Number?.trim() || null,
    pp55RegisteredOn: input.pp55Number ? (input.pp55RegisteredOn ?? null) : null,
    pp55LastYear: last,
    hasNpwp: input.hasNpwp ?? true,
    fromOn: input.fromOn,
    createdById: ctx.actor.id ?? '',
  });
  await ctx.emit(
    TaxProfileAdded,
    profile,
    { taxProfileId: profile.id, companyId: company.id, fromOn: input.fromOn },
    { links: [company] },
  );
  return profile;
}
