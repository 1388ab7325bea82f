import { type Actor, Role } from '../../platform/actor';
import type { Ctx } from '../../platform/ctx';
import { type DomainError, ErrorCode, invalid } from '../../platform/errors';
import { refusal } from '../../platform/lifecycle';
import { joinCompany } from '../identity/user.service';
import type { CompanyChanges, CreateCompanyInput, DirectorInput, EditCompanyInput } from './company.inputs';
import { CompanyCreated, CompanyEdited } from './outlet.events';
import { duplicate, orDuplicate } from './permit';
import { type Director, PressCompany } from './press-company.entity';
import { digitsOf, ownCompany, sealed } from './readers';

/** Staff of the partnership desk, or the company's own administrator. @throws FORBIDDEN */
export function assertCompanyDesk(actor: Actor, companyId: string | null): void {
  const isOwn = companyId !== null && ownCompany(actor) === companyId;
  if (!isOwn && !actor.is(Role.PARTNERSHIP_OFFICER)) throw refusal(ErrorCode.FORBIDDEN);
}

function assertMayCreate(actor: Actor): void {
  if (actor.is(Role.PARTNERSHIP_OFFICER) || actor.isSystem) return;
  if (!actor.is(Role.COMPANY_ADMIN) || actor.companyId !== null) throw refusal(ErrorCode.FORBIDDEN);
}

const taken = (field: 'npwp' | 'nib'): DomainError =>
  duplicate(
    field,
    `${field.toUpperCase()} ini sudah terdaftar atas nama perusahaan lain. Hubungi petugas kemitraan.`,
  );

async function assertFree(
  ctx: Ctx,
  { npwpHash, nib }: { npwpHash?: string; nib?: string },
  except?: string,
): Promise<void> {
  const other = async (where: { npwpHash?: string; nib?: string }) => {
    const found = await ctx.db.findOneBy(PressCompany, where);
    return found !== null && found.id !== except;
  };
  if (npwpHash && (await other({ npwpHash }))) throw taken('npwp');
  if (nib && (await other({ nib }))) throw taken('nib');
}

const kblisOf = (text: string | null | undefined): string[] => (text ?? '').split(/[,\s]+/).filter(Boolean);

const directorsOf = (ctx: Ctx, inputs: DirectorInput[] | null | undefined): Director[] =>
  (inputs ?? []).map(({ name, nik }) => {
    const kept = nik ? sealed(ctx, nik) : null;
    return { name: name.trim(), nikSealed: kept?.sealed ?? null, nikHash: kept?.hash ?? null };
  });

function npwpOf(ctx: Ctx, npwp: string): { npwpSealed: string; npwpHash: string } {
  if (![15, 16].includes(digitsOf(npwp).length)) throw invalid('npwp', 'NPWP terdiri atas 15 atau 16 angka.');
  const kept = sealed(ctx, npwp);
  return { npwpSealed: kept.sealed, npwpHash: kept.hash };
}

const phoneOf = (ctx: Ctx, phone: string | null | undefined) => {
  const kept = phone ? sealed(ctx, phone) : null;
  return { phoneSealed: kept?.sealed ?? null, phoneHash: kept?.hash ?? null };
};

/**
 * Registers a press company: by its own administrator, who belongs to it from then on, or by the partnership desk.
 *
 * @throws FORBIDDEN, INVALID_INPUT, DUPLICATE when the NPWP or NIB is known
 */
export async function createCompany(ctx: Ctx, input: CreateCompanyInput): Promise<PressCompany> {
  assertMayCreate(ctx.actor);
  const isAssisted = !ctx.actor.is(Role.COMPANY_ADMIN);
  const npwp = npwpOf(ctx, input.npwp);
  await assertFree(ctx, { npwpHash: npwp.npwpHash, nib: input.nib });
  const company = await orDuplicate(
    ctx.create(PressCompany, {
      ...npwp,
      ...phoneOf(ctx, input.phone),
      legalName: input.legalName.trim(),
      legalForm: input.legalForm,
      nib: input.nib,
      kblis: kblisOf(input.kblis),
      address: input.address.trim(),
      directors: directorsOf(ctx, input.directors),
      isDraft: !isAssisted,
      isAssisted,
      createdById: ctx.actor.id ?? '',
    }),
    () => taken('npwp'),
  );
  if (!isAssisted && ctx.actor.id) await joinCompany(ctx, ctx.actor.id, company.id);
  await ctx.emit(CompanyCreated, company, { companyId: company.id, isAssisted });
  return company;
}

/** Facts that stand in verified papers: free in a draft, afterwards changed by the partnership desk only. */
function assertMayChange(ctx: Ctx, company: PressCompany, changes: CompanyChanges): void {
  const fixed = (['legalName', 'npwp', 'nib'] as const).find((key) => changes[key] != null);
  if (!fixed || company.isDraft || ctx.actor.is(Role.PARTNERSHIP_OFFICER)) return;
  throw refusal(ErrorCode.FORBIDDEN);
}

/**
 * Changes facts of a company.
 *
 * @throws NOT_FOUND, FORBIDDEN, CONFLICT, INVALID_INPUT, DUPLICATE
 */
export async function editCompany(
  ctx: Ctx,
  { companyId, changes, expectedVersion }: EditCompanyInput,
): Promise<PressCompany> {
  const company = await ctx.get(PressCompany, companyId);
  assertCompanyDesk(ctx.actor, company.id);
  ctx.expectVersion(company, expectedVersion, 'company');
  assertMayChange(ctx, company, changes);
  const npwp = changes.npwp ? npwpOf(ctx, changes.npwp) : {};
  await assertFree(ctx, { ...npwp, nib: changes.nib }, company.id);
  Object.assign(company, npwp, {
    ...(changes.legalName && { legalName: changes.legalName.trim() }),
    ...(changes.nib && { nib: changes.nib }),
    ...(changes.address && { address: changes.address.trim() }),
    ...(changes.kblis !== undefined && { kblis: kblisOf(changes.kblis) }),
    ...(changes.phone !== undefined && phoneOf(ctx, changes.phone)),
    ...(changes.directors !== undefined && { directors: directorsOf(ctx, changes.directors) }),
  });
  await orDuplicate(ctx.save(company), () => taken('nib'));
  await ctx.emit(CompanyEdited, company, { companyId: company.id });
  return company;
}
