import { toNumber } from '../../platform/columns';
import type { Ctx } from '../../platform/ctx';
import { inParts, marks } from '../../platform/database';
import { PayRefusal } from './distribution.enums';
import type { QuotaFacts } from './targeting';
/** The line of a contract that a placement would take. */
export interface PlacementLine {
  outletId: string;
  contractId: string;
  contractLineId: string;
  unitPrice: number;
  quota: QuotaFacts;
}

interface Row {
  outletId: string;
  contractId: string;
  state: string;
  lineId: string;
  kind: string;
  startsOn: string;
  endsOn: string;
  ceiling: number | string | null;
  ordered: number | string;
  proven: number | string;
  unitPrice: number | string;
  maxQuantity: number | null;
  used: number;
  reserved: number;
}

const dayNumber = (day: string): number => Date.parse(`${day}T00:00:00Z`) / 86_400_000;

/** Share of the term that has passed, 0 to 1 (crisis.md 6). */
function elapsedShare(day: string, { startsOn, endsOn }: Row): number {
  const whole = dayNumber(endsOn) - dayNumber(startsOn);
  if (whole <= 0) return 1;
  return Math.min(1, Math.max(0, (dayNumber(day) - dayNumber(startsOn)) / whole));
}

/** Units left by quantity and by the contract's ceiling; null where neither bounds them. */
function availableOf(row: Row): number | null {
  if (row.state === 'EXHAUSTED') return 0;
  const price = toNumber(row.unitPrice);
  const byQuantity = row.maxQuantity === null ? null : row.maxQuantity - row.used - row.reserved;
  const byCeiling =
    row.ceiling === null
      ? null
      : Math.floor((toNumber(row.ceiling) - toNumber(row.ordered)) / Math.max(1, price));
  if (byQuantity === null) return byCeiling;
  return byCeiling === null ? byQuantity : Math.min(byQuantity, byCeiling);
}

/** Share of the quantity that is used; by value where only a ceiling bounds the contract. */
function usedShare(row: Row): number {
  if (row.maxQuantity !== null) return row.maxQuantity > 0 ? row.used / row.maxQuantity : 1;
  const ceiling = row.ceiling === null ? 0 : toNumber(row.ceiling);
  return ceiling > 0 ? toNumber(row.proven) / ceiling : 0;
}

const lineOf = (day: string, row: Row): PlacementLine => ({
  outletId: row.outletId,
  contractId: row.contractId,
  contractLineId: row.lineId,
  unitPrice: toNumber(row.unitPrice),
  quota: { available: availableOf(row), usedShare: usedShare(row), elapsedShare: elapsedShare(day, row) },
});

const isLeft = ({ quota: { available } }: PlacementLine): boolean => available === null || available >= 1;

/** The cheapest line with a unit left, else the cheapest; then by id. */
const preferred = (lines: readonly PlacementLine[]): PlacementLine | undefined =>
  [...lines].sort(
    (a, b) =>
      Number(isLeft(b)) - Number(isLeft(a)) ||
      a.unitPrice - b.unitPrice ||
      (a.contractLineId < b.contractLineId ? -1 : 1),
  )[0];

const rowsOf = (ctx: Ctx, outletIds: readonly string[]): Promise<Row[]> => {
  const day = ctx.today();
  return inParts(outletIds, (part) =>
    ctx.db.query(
      `SELECT c.outletId, c.id AS contractId, c.state, l.id AS lineId, l.kind, c.startsOn, c.endsOn, c.ceiling, c.ordered,
         c.proven, l.unitPrice, l.maxQuantity, l.used, l.reserved
       FROM contract c JOIN contract_line l ON l.contractId = c.id
       WHERE c.state IN ('ACTIVE', 'EXHAUSTED') AND c.startsOn <= ? AND c.endsOn >= ? AND l.closedAt IS NULL
         AND c.outletId IN (${marks(part)})`,
      [day, day, ...part],
    ),
  );
};

/** A line to order from, or why there is none; with NO_QUOTA the line that is used up. */
export interface Placeable {
  line: PlacementLine | null;
  refusal: PayRefusal | null;
}

/** By outlet the line a placement would take today. */
export async function placementLines(
  ctx: Ctx,
  outletIds: readonly string[],
): Promise<Map<string, Placeable>> {
  const kinds = new Set(ctx.profile.crisis.distribution.placementKinds);
  const rows = await rowsOf(ctx, outletIds);
  const byOutlet = new Map<string, Row[]>();
  for (const row of rows) byOutlet.set(row.outletId, [...(byOutlet.get(row.outletId) ?? []), row]);
  return new Map(
    outletIds.map((id): [string, Placeable] => {
      const own = byOutlet.get(id) ?? [];
      if (own.length === 0) return [id, { line: null, refusal: PayRefusal.NO_CONTRACT }];
      const fitting = own.filter(({ kind }) => kinds.has(kind)).map((row) => lineOf(ctx.today(), row));
      const line = preferred(fitting);
      if (!line) return [id, { line: null, refusal: PayRefusal.KIND_NOT_COVERED }];
      return [id, { line, refusal: isLeft(line) ? null : PayRefusal.NO_QUOTA }];
    }),
  );
}
