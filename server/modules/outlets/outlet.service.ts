import { type Actor, Role } from '../../platform/actor';
import type { Ctx } from '../../platform/ctx';
import { type DomainError, ErrorCode, invalid } from '../../platform/errors';
import { refusal } from '../../platform/lifecycle';
import { nextNumber } from '../../platform/numbering';
import { hostOf } from './host-names';
import { MediaOutlet } from './outlet.entity';
import { OutletCreated, OutletEdited, PressCouncilRecorded } from './outlet.events';
import type {
  CreateOutletInput,
  EditOutletInput,
  OutletChanges,
  OutletFacts,
  RecordPressCouncilInput,
} from './outlet.inputs';
import { OutletDomain } from './outlet-domain.entity';
import { duplicate, fileFor, orDuplicate } from './permit';
import { PressCompany } from './press-company.entity';
import { assertCompanyDesk } from './press-company.service';

const MONITORS = [Role.MONITORING_ANALYST, Role.PARTNERSHIP_OFFICER];

/** The company a new outlet belongs to: the caller's own, one that staff name, or none ("dipantau saja"). */
async function companyFor(ctx: Ctx, companyId: string | null | undefined): Promise<PressCompany | null> {
  const { actor } = ctx;
  const id = actor.is(Role.COMPANY_ADMIN) ? (companyId ?? actor.companyId) : (companyId ?? null);
  if (id === null) {
    if (!actor.is(...MONITORS) && !actor.isSystem) throw refusal(ErrorCode.FORBIDDEN);
    return null;
  }
  const company = await ctx.get(PressCompany, id, ['companyId']);
  if (!actor.isSystem) assertCompanyDesk(actor, company.id);
  return company;
}

const occupied = (host: string): DomainError =>
  duplicate('domains', `Situs ${host} sudah terdaftar pada media lain.`);
const claimable = (host: string): DomainError =>
  duplicate(
    'domains',
    `Situs ${host} sudah dipantau kantor. Ajukan pengambilalihan, lalu petugas kemitraan menyerahkannya.`,
  );

/** A host belongs to one outlet. @throws DUPLICATE */
export async function assertHostFree(ctx: Ctx, host: string, outletId?: string): Promise<void> {
  const found = await ctx.db.findOneBy(OutletDomain, { host });
  if (!found || found.outletId === outletId) return;
  const outlet = await ctx.db.findOneByOrFail(MediaOutlet, { id: found.outletId });
  throw outlet.companyId === null ? claimable(host) : occupied(host);
}

/** Brings the rows of host names in step with the outlet. @throws DUPLICATE */
export async function keepDomains(ctx: Ctx, outlet: MediaOutlet): Promise<void> {
  const rows = await ctx.db.findBy(OutletDomain, { outletId: outlet.id });
  for (const { id, host } of rows)
    if (!outlet.domains.includes(host)) await ctx.db.delete(OutletDomain, { id });
  for (const host of outlet.domains) {
    if (rows.some((row) => row.host === host)) continue;
    await assertHostFree(ctx, host, outlet.id);
    await orDuplicate(ctx.create(OutletDomain, { host, outletId: outlet.id }), () => occupied(host));
  }
}

const hostsOf = (domains: string[]): string[] => [...new Set(domains.map((domain) => hostOf(domain)))];

function districtsOf(ctx: Ctx, codes: string[]): string[] {
  const known = new Set(ctx.profile.districts.map(({ code }) => code));
  const unknown = codes.find((code) => !known.has(code));
  if (unknown) throw invalid('districts', `Kecamatan "${unknown.slice(0, 40)}" tidak ada dalam daftar.`);
  return [...new Set(codes)];
}

/** Traffic evidence must name its tool, period and who exported it. @throws INVALID_INPUT */
function assertEvidence(outlet: MediaOutlet): void {
  if (outlet.uniqueVisitors === null && outlet.pageViews === null) return;
  for (const key of ['audienceTool', 'audiencePeriod', 'audienceExportedBy'] as const) {
    if (!outlet[key])
      throw invalid(key, 'Sebutkan alat ukur, periode, dan siapa yang mengekspor data kunjungan.');
  }
}

const FACTS: (keyof OutletFacts)[] = [
  'cluster',
  'editorInChief',
  'circulation',
  'paidCirculation',
  'broadcastReach',
  'uniqueVisitors',
  'pageViews',
  'audienceTool',
  'audiencePeriod',
  'audienceExportedBy',
];

const factsOf = (facts: OutletFacts | null | undefined): Partial<MediaOutlet> =>
  Object.fromEntries(FACTS.filter((key) => facts?.[key] !== undefined).map((key) => [key, facts?.[key]]));

/** The next small number of an outlet. */
export async function nextOutletNo(ctx: Ctx): Promise<number> {
  return Number(/(\d+)$/.exec(await nextNumber(ctx, 'OUTLET', 0))?.[1]);
}

/**
 * Registers an outlet: of the caller's company (a draft until it applies), of a company that staff name, or of
 * nobody, so that it is only monitored.
 *
 * @throws FORBIDDEN, NOT_FOUND, INVALID_INPUT, DUPLICATE when a domain belongs to another outlet
 */
export async function createOutlet(ctx: Ctx, input: CreateOutletInput): Promise<MediaOutlet> {
  const company = await companyFor(ctx, input.companyId);
  const domains = hostsOf(input.domains);
  for (const host of domains) await assertHostFree(ctx, host);
  const values: Partial<MediaOutlet> = {
    ...factsOf(input.facts),
    companyId: company?.id ?? null,
    name: input.name.trim(),
    medium: input.medium,
    reachLevel: input.reachLevel,
    domains,
    handles: input.handles ?? [],
    districts: districtsOf(ctx, input.districts),
    isDraft: company?.isDraft ?? false,
    createdById: ctx.actor.id ?? '',
    no: await nextOutletNo(ctx),
  };
  assertEvidence(Object.assign(new MediaOutlet(), values));
  const outlet = await ctx.create(MediaOutlet, values);
  await keepDomains(ctx, outlet);
  await ctx.emit(
    OutletCreated,
    outlet,
    { outletId: outlet.id, companyId: outlet.companyId, domains },
    { links: company ? [company] : [] },
  );
  return outlet;
}

function assertMayEdit(actor: Actor, outlet: MediaOutlet, changes: OutletChanges): void {
  const isMonitored = outlet.companyId === null && actor.is(...MONITORS);
  if (!isMonitored) assertCompanyDesk(actor, outlet.companyId);
  if (changes.reachLevel && !outlet.isDraft && !actor.isStaff) throw refusal(ErrorCode.FORBIDDEN);
}

/**
 * Changes facts of an outlet.
 *
 * @throws NOT_FOUND, FORBIDDEN, CONFLICT, INVALID_INPUT, DUPLICATE
 */
export async function editOutlet(
  ctx: Ctx,
  { outletId, changes, expectedVersion }: EditOutletInput,
): Promise<MediaOutlet> {
  const outlet = await ctx.get(MediaOutlet, outletId);
  assertMayEdit(ctx.actor, outlet, changes);
  ctx.expectVersion(outlet, expectedVersion, 'outlet');
  Object.assign(outlet, factsOf(changes), {
    ...(changes.name && { name: changes.name.trim() }),
    ...(changes.medium && { medium: changes.medium }),
    ...(changes.reachLevel && { reachLevel: changes.reachLevel }),
    ...(changes.domains && { domains: hostsOf(changes.domains) }),
    ...(changes.handles && { handles: changes.handles }),
    ...(changes.districts && { districts: districtsOf(ctx, changes.districts) }),
  });
  assertEvidence(outlet);
  await keepDomains(ctx, outlet);
  await ctx.save(outlet);
  await ctx.emit(OutletEdited, outlet, {
    outletId: outlet.id,
    companyId: outlet.companyId,
    domains: outlet.domains,
  });
  return outlet;
}

/**
 * Records what the data of the Press Council say, with evidence and a day to look again.
 *
 * @throws NOT_FOUND, FORBIDDEN, INVALID_INPUT
 */
export async function recordPressCouncil(ctx: Ctx, input: RecordPressCouncilInput): Promise<MediaOutlet> {
  const outlet = await ctx.get(MediaOutlet, input.outletId);
  if (!ctx.actor.is(Role.PARTNERSHIP_OFFICER, Role.VERIFIER)) throw refusal(ErrorCode.FORBIDDEN);
  if (input.checkedOn > ctx.today())
    throw invalid('checkedOn', 'Hari pemeriksaan tidak boleh sesudah hari ini.');
  const file = input.fileId ? await fileFor(ctx, input.fileId, outlet.companyId) : null;
  Object.assign(outlet, {
    pressCouncilStatus: input.status,
    pressCouncilNumber: input.number ?? null,
    pressCouncilCheckedOn: input.checkedOn,
    pressCouncilRecheckOn: input.recheckOn ?? null,
    pressCouncilFileId: file?.id ?? outlet.pressCouncilFileId,
  });
  await ctx.save(outlet);
  await ctx.emit(PressCouncilRecorded, outlet, { outletId: outlet.id, status: input.status });
  return outlet;
}

export { assertPartner, gradeOf, outletOfHost, ownsUrl } from './outlet-lookup.service';
export { isPp55ValidOn, taxProfileOn } from './tax-profile.service';
