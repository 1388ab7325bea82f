import { In, IsNull, Not } from 'typeorm';
import type { Ctx } from '../../platform/ctx';
import { inParts, marks } from '../../platform/database';
import { ApplicationState, OutletApplication } from '../outlets/application.entity';
import { LegalDocument } from '../outlets/legal-document.entity';
import { MediaOutlet } from '../outlets/outlet.entity';
import { isExpiredOn } from '../outlets/outlet-lookup.service';
import { Proof } from '../publications/proof.entity';
import { PayRefusal } from './distribution.enums';

const DAY_MS = 86_400_000;

/** What the ranking needs of an outlet. */
export type OutletRow = Pick<MediaOutlet, 'id' | 'name' | 'companyId' | 'reachLevel' | 'districts'>;

const COLUMNS = { id: true, name: true, companyId: true, reachLevel: true, districts: true } as const;

/** Registered outlets and these others, by id; drafts never. */
export async function candidateOutlets(ctx: Ctx, others: readonly string[]): Promise<OutletRow[]> {
  const registered = { isDraft: false, companyId: Not(IsNull()) };
  const where = others.length > 0 ? [registered, { isDraft: false, id: In([...others]) }] : registered;
  return ctx.db.find(MediaOutlet, { select: COLUMNS, where, order: { id: 'ASC' } });
}

/** One outlet by its id; null for a draft or none. */
export const outletRow = (ctx: Ctx, id: string): Promise<OutletRow | null> =>
  ctx.db.findOne(MediaOutlet, { select: COLUMNS, where: { id, isDraft: false } });

/** The state of each outlet's latest application of the year. */
async function applicationStates(
  ctx: Ctx,
  outletIds: readonly string[],
): Promise<Map<string, ApplicationState>> {
  const fiscalYear = Number(ctx.today().slice(0, 4));
  const rows = await inParts(outletIds, (part) =>
    ctx.db.find(OutletApplication, {
      select: { id: true, outletId: true, state: true, createdAt: true },
      where: { fiscalYear, outletId: In(part) },
      order: { createdAt: 'ASC', id: 'ASC' },
    }),
  );
  return new Map(rows.map(({ outletId, state }) => [outletId, state]));
}

/** Companies excluded today. */
async function excludedCompanies(ctx: Ctx): Promise<Set<string>> {
  const rows: { id: string }[] = await ctx.db.query(
    'SELECT id FROM press_company WHERE blacklistedUntilOn >= ?',
    [ctx.today()],
  );
  return new Set(rows.map(({ id }) => id));
}

/** Outlets, and companies as a whole, with an expired blocking paper. */
async function expiredPapers(ctx: Ctx): Promise<Set<string>> {
  const day = ctx.today();
  const rows = await ctx.db
    .createQueryBuilder(LegalDocument, 'row')
    .where(
      "row.isBlocking = :yes AND row.expiresOn < :day AND row.state IN ('VALID','EXPIRING','EXPIRED','WAIVED')",
      {
        yes: true,
        day,
      },
    )
    .getMany();
  const expired = rows.filter((document) => isExpiredOn(document, day));
  return new Set(expired.map(({ outletId, companyId }) => outletId ?? companyId));
}

/** Outlets with a proof whose review the company asked for and that has waited too long. */
async function disputed(ctx: Ctx): Promise<Set<string>> {
  const since = new Date(ctx.now().getTime() - ctx.profile.crisis.distribution.disputeDays * DAY_MS);
  const rows: { outletId: string }[] = await ctx.db.query(
    `SELECT DISTINCT outletId FROM ${ctx.app.writer.getMetadata(Proof).tableName}
     WHERE state = 'PENDING_REVIEW' AND wasReviewAsked = 1 AND stateSince < ?`,
    [since.getTime()],
  );
  return new Set(rows.map(({ outletId }) => outletId));
}

/** Last time each outlet got an order, in milliseconds. */
export async function lastOrders(ctx: Ctx, outletIds: readonly string[]): Promise<Map<string, number>> {
  const rows = await inParts(
    outletIds,
    (part): Promise<{ outletId: string; at: number | string }[]> =>
      ctx.db.query(
        `SELECT outletId, MAX(issuedAt) AS at FROM publication_order
       WHERE issuedAt IS NOT NULL AND outletId IN (${marks(part)}) GROUP BY outletId`,
        part,
      ),
  );
  return new Map(rows.map(({ outletId, at }) => [outletId, Number(at)]));
}

const STANDING: Partial<Record<ApplicationState, PayRefusal>> = {
  [ApplicationState.SUSPENDED]: PayRefusal.SUSPENDED,
  [ApplicationState.BLACKLISTED]: PayRefusal.BLACKLISTED,
};

/** Why each outlet could not be paid today, its contract aside; an empty list where nothing stands against it. */
export async function standingRefusals(
  ctx: Ctx,
  outlets: readonly OutletRow[],
): Promise<Map<string, PayRefusal[]>> {
  const ids = outlets.map(({ id }) => id);
  const states = await applicationStates(ctx, ids);
  const [excluded, expired, inDispute] = [
    await excludedCompanies(ctx),
    await expiredPapers(ctx),
    await disputed(ctx),
  ];
  return new Map(
    outlets.map(({ id, companyId }) => {
      if (!companyId) return [id, [PayRefusal.UNREGISTERED]];
      const state = states.get(id);
      const refusals: PayRefusal[] = [];
      if (state !== ApplicationState.APPROVED)
        refusals.push((state && STANDING[state]) ?? PayRefusal.NOT_APPROVED);
      if (excluded.has(companyId)) refusals.push(PayRefusal.BLACKLISTED);
      if (expired.has(id) || expired.has(companyId)) refusals.push(PayRefusal.DOCUMENT_EXPIRED);
      if (inDispute.has(id)) refusals.push(PayRefusal.PROOF_DISPUTE);
      return [id, [...new Set(refusals)]];
    }),
  );
}
