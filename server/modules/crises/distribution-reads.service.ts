import { In, IsNull, Not } from 'typeorm';
import type { Ctx } from '../../platform/ctx';
import { DomainError } from '../../platform/errors';
import { carriersOf } from '../issues/carrier.service';
import { districtsNamed } from '../issues/district.service';
import { MediaOutlet } from '../outlets/outlet.entity';
import { PressCompany } from '../outlets/press-company.entity';
import { type Distribution, DistributionTarget, TargetMode } from './distribution.entity';
import {
  assertSendable,
  caseOfVersion,
  type DistributionCase,
  paidRefusal,
} from './distribution-case.service';
import { authorityFor, caseNamed } from './distribution-orders.service';
import type {
  DiversityWarning,
  LateCarrier,
  SendProspect,
  TargetBasis,
  TargetCarried,
  TargetComponent,
  TargetPart,
} from './distribution-views';
import { COMPONENTS } from './targeting';

const round = (value: number, digits: number): number => Math.round(value * 10 ** digits) / 10 ** digits;

/** The parts of a score with what each adds. */
export const partsOf = (
  { components: { parts } }: DistributionTarget,
  { inputs }: Distribution,
): TargetPart[] =>
  COMPONENTS.map((key) => ({
    key: key as TargetComponent,
    value: round(parts[key], 4),
    weight: inputs.weights[key],
    points: round(100 * inputs.weights[key] * parts[key], 2),
  }));

/** The numbers behind a score. */
export function basisOf(ctx: Ctx, { components }: DistributionTarget, { inputs }: Distribution): TargetBasis {
  const { facts, pay, refusals } = components;
  const { past, quota } = facts;
  return {
    carried: facts.carried as TargetCarried,
    hasAsked: components.hasAsked,
    weight: facts.weight,
    districts: districtsNamed(
      ctx,
      inputs.affected.filter((code) => facts.districts.includes(code)),
    ),
    quotaAvailable: quota?.available ?? null,
    quotaUsed: quota?.usedShare ?? null,
    termElapsed: quota?.elapsedShare ?? null,
    asked: past.asked,
    pickedUp: past.pickedUp,
    medianHours: past.medianHours,
    pullThrough: past.counted > 0 ? past.pullThroughSum / past.counted : null,
    unitPrice: pay?.unitPrice ?? null,
    refusals,
  };
}

const chosenOf = (ctx: Ctx, { id }: Distribution): Promise<DistributionTarget[]> =>
  ctx.db.find(DistributionTarget, {
    where: { distributionId: id, mode: Not(IsNull()) },
    order: { rank: 'ASC' },
  });

/** What sending now would do; nothing is held. */
export async function prospectOf(ctx: Ctx, row: Distribution): Promise<SendProspect> {
  const chosen = await chosenOf(ctx, row);
  const paid = chosen.filter(({ mode }) => mode === TargetMode.PAID_ORDER);
  const price = paid.reduce((sum, { components }) => sum + (components.pay?.unitPrice ?? 0), 0);
  const about = await caseShown(ctx, row);
  const units = row.isExercise ? 0 : paid.length;
  const { mandate, waitingReason } = await authorityFor(ctx, caseNamed(about), { units, price });
  return {
    paidCount: paid.length,
    freeCount: chosen.length - paid.length,
    price,
    isMandated: mandate !== null,
    mandateNumber: mandate?.number ?? null,
    waitingReason,
    refusal: await refusalOf(ctx, about, paid.length),
  };
}

/** The case of a distribution for reading: nothing is locked. */
const caseShown = (ctx: Ctx, { versionId }: Distribution): Promise<DistributionCase> =>
  caseOfVersion(ctx, versionId, { isRead: true });

async function refusalOf(ctx: Ctx, about: DistributionCase, paidCount: number): Promise<string | null> {
  try {
    await assertSendable(ctx, about);
  } catch (error) {
    if (error instanceof DomainError) return error.message;
    throw error;
  }
  return paidCount > 0 ? paidRefusal(ctx, about) : null;
}

/** First and last instant of the quarter of a day, as that day's office counts it. */
function quarterOf(ctx: Ctx): [from: string, to: string] {
  const [year = '', month = ''] = ctx.today().split('-');
  const first = Math.floor((Number(month) - 1) / 3) * 3 + 1;
  const from = `${year}-${String(first).padStart(2, '0')}-01`;
  const to = first === 10 ? `${Number(year) + 1}-01-01` : `${year}-${String(first + 3).padStart(2, '0')}-01`;
  return [from, to];
}

/** Companies above the share of the profile among this quarter's paid placements, those planned here included. */
export async function diversityOf(ctx: Ctx, row: Distribution): Promise<DiversityWarning[]> {
  const [from, to] = quarterOf(ctx);
  const placed: { companyId: string }[] = await ctx.db.query(
    `SELECT t.companyId FROM distribution_target t JOIN publication_order o ON o.id = t.orderId
     WHERE t.mode = 'PAID_ORDER' AND t.isExercise = 0 AND t.companyId IS NOT NULL AND t.distributionId <> ?
       AND o.windowFrom >= ? AND o.windowFrom < ? AND o.state NOT IN ('DECLINED', 'LAPSED', 'CANCELLED')`,
    [row.id, from, to],
  );
  const own = (await chosenOf(ctx, row)).filter(({ mode }) => mode === TargetMode.PAID_ORDER);
  const counts = new Map<string, number>();
  for (const { companyId } of [...placed, ...own])
    if (companyId) counts.set(companyId, (counts.get(companyId) ?? 0) + 1);
  const all = [...counts.values()].reduce((sum, count) => sum + count, 0);
  const planned = new Set(own.map(({ companyId }) => companyId));
  const { diversityPercent } = ctx.profile.crisis.distribution;
  const large = [...counts].filter(
    ([id, count]) => planned.has(id) && (100 * count) / all > diversityPercent,
  );
  return Promise.all(
    large.map(async ([id, placements]) => ({
      company: await ctx.find(PressCompany, id),
      placements,
      sharePercent: round((100 * placements) / all, 1),
    })),
  );
}

/** Outlets that carried the claim and are in neither list, the earliest first. */
export async function lateCarriersOf(ctx: Ctx, row: Distribution): Promise<LateCarrier[]> {
  const chosen = new Set((await chosenOf(ctx, row)).map(({ outletId }) => outletId));
  const late = (await carriersOf(ctx, row.issueId)).filter(({ outletId }) => !chosen.has(outletId));
  if (late.length === 0) return [];
  const outlets = await ctx.db.findBy(MediaOutlet, { id: In(late.map(({ outletId }) => outletId)) });
  return late.map(({ outletId, firstSeenAt, firstPublishedAt }) => ({
    outlet: outlets.find(({ id }) => id === outletId) ?? null,
    firstSeenAt,
    firstPublishedAt,
  }));
}
