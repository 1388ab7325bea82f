import type { Ctx } from '../../platform/ctx';
import { invalid } from '../../platform/errors';
import type { AddJournalistInput, ReleaseJournalistInput } from './document.inputs';
import { CompetencyLevel, Journalist } from './journalist.entity';
import { MediaOutlet } from './outlet.entity';
import { JournalistAdded, JournalistReleased } from './outlet.events';
import { duplicate, notNow, orDuplicate } from './permit';
import { assertCompanyDesk } from './press-company.service';
import { sealed } from './readers';

const elsewhere = () => duplicate('nik', 'Wartawan dengan NIK ini sudah terdaftar pada media lain.');

/**
 * Registers a journalist of an outlet; one person works for one outlet.
 *
 * @throws NOT_FOUND, FORBIDDEN, INVALID_INPUT, DUPLICATE when the NIK is registered elsewhere
 */
export async function addJournalist(ctx: Ctx, input: AddJournalistInput): Promise<Journalist> {
  const outlet = await ctx.get(MediaOutlet, input.outletId);
  assertCompanyDesk(ctx.actor, outlet.companyId);
  if (outlet.companyId === null) throw notNow('Media ini hanya dipantau.');
  if (input.competencyLevel !== CompetencyLevel.NONE && !input.competencyNumber?.trim()) {
    throw invalid('competencyNumber', 'Isi nomor sertifikat kompetensi.');
  }
  const nik = sealed(ctx, input.nik);
  if (await ctx.db.existsBy(Journalist, { activeNikHash: nik.hash })) throw elsewhere();
  const work = ctx.create(Journalist, {
    name: input.name.trim(),
    nikSealed: nik.sealed,
    nikHash: nik.hash,
    activeNikHash: nik.hash,
    outletId: outlet.id,
    companyId: outlet.companyId,
    competencyLevel: input.competencyLevel,
    competencyNumber: input.competencyNumber?.trim() || null,
    competencyIssuedOn: input.competencyIssuedOn ?? null,
    competencyExpiresOn: input.competencyExpiresOn ?? null,
  });
  const journalist = await orDuplicate(work, elsewhere);
  const { id: journalistId, companyId } = journalist;
  await ctx.emit(
    JournalistAdded,
    journalist,
    { journalistId, outletId: outlet.id, companyId },
    { links: [outlet] },
  );
  return journalist;
}

/** Notes that a journalist left, so that another outlet may register the person. @throws NOT_FOUND, FORBIDDEN, INVALID_TRANSITION */
export async function releaseJournalist(
  ctx: Ctx,
  { journalistId, leftOn }: ReleaseJournalistInput,
): Promise<Journalist> {
  const journalist = await ctx.get(Journalist, journalistId);
  assertCompanyDesk(ctx.actor, journalist.companyId);
  if (journalist.activeNikHash === null) throw notNow('Wartawan ini sudah tidak bekerja di media ini.');
  journalist.activeNikHash = null;
  journalist.leftOn = leftOn;
  await ctx.save(journalist);
  const { outletId, companyId } = journalist;
  await ctx.emit(JournalistReleased, journalist, { journalistId, outletId, companyId });
  return journalist;
}
