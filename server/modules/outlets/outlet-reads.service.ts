import type { ObjectLiteral, SelectQueryBuilder } from 'typeorm';
import { Brackets } from 'typeorm';
import { type Page, type PageArgs, pageOf, pageSize } from '../../platform/connection';
import type { Ctx } from '../../platform/ctx';
import { invalid } from '../../platform/errors';
import { addDays } from '../../platform/working-days';
import { ApplicationState, OutletApplication } from './application.entity';
import type { ApplicationFilter } from './application.inputs';
import type { CompanyFilter } from './company.inputs';
import type { DocumentFilter } from './document.inputs';
import { MediaOutlet } from './outlet.entity';
import type { OutletFilter } from './outlet-filter.inputs';
import { PressCompany } from './press-company.entity';
import { readsPapers } from './readers';

// biome-ignore lint/suspicious/noExplicitAny: one builder for several entities
type Rows = SelectQueryBuilder<any>;

const part = (text: string) => `%${text.trim().replace(/[\\%_]/g, (sign) => `!${sign}`)}%`;
const year = (ctx: Ctx) => Number(ctx.today().slice(0, 4));

/** Conditions of a list of companies. */
export const companiesMatching =
  (ctx: Ctx, filter: CompanyFilter | null | undefined) =>
  (query: Rows): void => {
    if (filter?.search?.trim()) {
      query.andWhere("(row.legalName LIKE :part ESCAPE '!' OR row.nib = :whole)", {
        part: part(filter.search),
        whole: filter.search.trim(),
      });
    }
    if (filter?.isBlacklisted === true)
      query.andWhere('row.blacklistedUntilOn >= :today', { today: ctx.today() });
    if (filter?.isBlacklisted === false)
      query.andWhere('(row.blacklistedUntilOn IS NULL OR row.blacklistedUntilOn < :today)', {
        today: ctx.today(),
      });
  };

function outletsByPapers(ctx: Ctx, query: Rows, filter: OutletFilter): void {
  if (!readsPapers(ctx.actor)) return;
  const { applicationState, fiscalYear, expiringWithinDays } = filter;
  if (applicationState) {
    query.andWhere(
      'EXISTS (SELECT 1 FROM outlet_application a WHERE a.outletId = row.id AND a.fiscalYear = :year AND a.state = :state)',
      { year: fiscalYear ?? year(ctx), state: applicationState },
    );
  }
  if (expiringWithinDays != null) {
    query.andWhere(
      `EXISTS (SELECT 1 FROM legal_document d WHERE d.companyId = row.companyId AND (d.outletId IS NULL OR d.outletId = row.id)
        AND d.state IN ('VALID', 'EXPIRING', 'EXPIRED') AND d.expiresOn <= :until)`,
      { until: addDays(ctx.today(), expiringWithinDays) },
    );
  }
}

/** Conditions of a list of outlets; those on papers count for readers of papers only. */
export const outletsMatching =
  (ctx: Ctx, filter: OutletFilter | null | undefined) =>
  (query: Rows): void => {
    if (!filter) return;
    if (filter.search?.trim())
      query.andWhere("(row.name LIKE :part ESCAPE '!' OR row.domains LIKE :part ESCAPE '!')", {
        part: part(filter.search),
      });
    if (filter.medium) query.andWhere('row.medium = :medium', { medium: filter.medium });
    if (filter.reachLevel) query.andWhere('row.reachLevel = :reach', { reach: filter.reachLevel });
    if (filter.district)
      query.andWhere("row.districts LIKE :district ESCAPE '!'", {
        district: part(JSON.stringify(filter.district)),
      });
    if (filter.companyId) query.andWhere('row.companyId = :companyId', { companyId: filter.companyId });
    if (filter.isOnlyMonitored != null)
      query.andWhere(`row.companyId IS ${filter.isOnlyMonitored ? '' : 'NOT '}NULL`);
    outletsByPapers(ctx, query, filter);
  };

/** Conditions of a list of applications. */
export const applicationsMatching =
  (filter: ApplicationFilter | null | undefined) =>
  (query: Rows): void => {
    if (filter?.states?.length) query.andWhere('row.state IN (:...states)', { states: filter.states });
    if (filter?.fiscalYear) query.andWhere('row.fiscalYear = :year', { year: filter.fiscalYear });
    if (filter?.outletId) query.andWhere('row.outletId = :outletId', { outletId: filter.outletId });
    if (filter?.companyId) query.andWhere('row.companyId = :companyId', { companyId: filter.companyId });
    if (!filter?.search?.trim()) return;
    query.andWhere(
      "(row.receiptNumber = :whole OR EXISTS (SELECT 1 FROM media_outlet o WHERE o.id = row.outletId AND o.name LIKE :part ESCAPE '!'))",
      { whole: filter.search.trim(), part: part(filter.search) },
    );
  };

/** Conditions of a list of legal documents. */
export const documentsMatching =
  (filter: DocumentFilter | null | undefined, isByExpiry: boolean) =>
  (query: Rows): void => {
    if (isByExpiry) query.andWhere('row.expiresOn IS NOT NULL');
    if (filter?.states?.length) query.andWhere('row.state IN (:...states)', { states: filter.states });
    if (filter?.companyId) query.andWhere('row.companyId = :companyId', { companyId: filter.companyId });
    if (filter?.outletId) query.andWhere('row.outletId = :outletId', { outletId: filter.outletId });
    if (filter?.kind) query.andWhere('row.kind = :kind', { kind: filter.kind });
    if (filter?.expiresBefore) query.andWhere('row.expiresOn <= :before', { before: filter.expiresBefore });
  };

const AT_OFFICE: readonly ApplicationState[] = [
  ApplicationState.SUBMITTED,
  ApplicationState.ADMIN_VERIFIED,
  ApplicationState.FACTUAL_CHECK,
  ApplicationState.FACTUALLY_VERIFIED,
  ApplicationState.SCORED,
  ApplicationState.OBJECTED,
];

/** Place among the applications that wait in the same step, 1 for the next; null when it does not wait at the office. */
export async function queuePosition(
  ctx: Ctx,
  { id, state, stateSince, fiscalYear }: OutletApplication,
): Promise<number | null> {
  if (!AT_OFFICE.includes(state)) return null;
  const before = await ctx.db
    .createQueryBuilder(OutletApplication, 'row')
    .where('row.state = :state AND row.fiscalYear = :fiscalYear', { state, fiscalYear })
    .andWhere(
      new Brackets((or) =>
        or.where('row.stateSince < :since').orWhere('row.stateSince = :since AND row.id < :id'),
      ),
    )
    .setParameters({ since: stateSince.getTime(), id })
    .getCount();
  return before + 1;
}

/** One partner as the public may know it. */
export interface PartnerRow {
  id: string;
  outlet: MediaOutlet;
  company: PressCompany;
  application: OutletApplication;
}

function nameAfter(cursor: string | null | undefined): [string, string] | null {
  if (!cursor) return null;
  const [name, id] = Buffer.from(cursor, 'base64url').toString('utf8').split('\u0000');
  if (name === undefined || !id)
    throw invalid('after', 'Penanda halaman tidak dikenal. Mulai lagi dari awal daftar.');
  return [name, id];
}

/** Partners of a year by name; open to everybody, so it shows nothing beyond the published list. */
export async function partnersOf(ctx: Ctx, fiscalYear: number, args: PageArgs): Promise<Page<PartnerRow>> {
  const base = () =>
    ctx.db
      .createQueryBuilder(MediaOutlet, 'outlet')
      .innerJoinAndMapOne(
        'outlet.application',
        OutletApplication,
        'application',
        'application.outletId = outlet.id',
      )
      .innerJoinAndMapOne('outlet.company', PressCompany, 'company', 'company.id = application.companyId')
      .where('application.fiscalYear = :fiscalYear AND application.state = :state', {
        fiscalYear,
        state: ApplicationState.APPROVED,
      });
  const query = base();
  const after = nameAfter(args.after);
  if (after)
    query.andWhere('(outlet.name > :name OR (outlet.name = :name AND outlet.id > :id))', {
      name: after[0],
      id: after[1],
    });
  const size = pageSize(args.first);
  const found: ObjectLiteral[] = await query
    .orderBy('outlet.name')
    .addOrderBy('outlet.id')
    .limit(size + 1)
    .getMany();
  const rows: PartnerRow[] = found.map((outlet) => ({
    id: outlet.id,
    outlet: Object.assign(new MediaOutlet(), outlet),
    company: outlet.company,
    application: outlet.application,
  }));
  return pageOf(
    rows,
    size,
    args,
    ({ outlet }) => Buffer.from(`${outlet.name}\u0000${outlet.id}`).toString('base64url'),
    () => base().getCount(),
  );
}
