import { coveredBy, type OutletFacts, populationOf, type Ranked, type Scene } from './targeting';

/** An outlet that may be paid. */
export interface Payable extends OutletFacts {
  /** Price of one placement before VAT. */
  unitPrice: number;
  /** When a placement was last ordered from it, in milliseconds; null when never. */
  lastPaidAt: number | null;
}

type Candidate = Ranked<Payable>;

const waitedSince = ({ outlet }: Candidate): number => outlet.lastPaidAt ?? 0;

/** Lower price first, then whoever has waited longer since its last placement, then by id. */
const byTie = (a: Candidate, b: Candidate): number =>
  a.outlet.unitPrice - b.outlet.unitPrice ||
  waitedSince(a) - waitedSince(b) ||
  (a.outlet.outletId < b.outlet.outletId ? -1 : 1);

function best(candidates: readonly Candidate[], value: (one: Candidate) => number): Candidate | undefined {
  return [...candidates].sort((a, b) => value(b) - value(a) || byTie(a, b))[0];
}

/** Affected people in thousands whom this choice would newly reach. */
function newlyReached({ outlet }: Candidate, reached: ReadonlySet<string>, scene: Scene): number {
  return populationOf(
    coveredBy(outlet, scene).filter((code) => !reached.has(code)),
    scene,
  );
}

/**
 * Up to `most` outlets to pay (crisis.md 6): the best score first, then each time the one that adds most of the
 * affected people by its score, and by score alone once nobody adds any.
 */
export function choosePaid(candidates: readonly Candidate[], most: number, scene: Scene): Candidate[] {
  const chosen: Candidate[] = [];
  const reached = new Set<string>();
  let left = [...candidates];
  while (chosen.length < most && left.length > 0) {
    const gain = (one: Candidate) => one.score * newlyReached(one, reached, scene);
    const byGain = chosen.length > 0 && left.some((one) => gain(one) > 0);
    const next = best(left, byGain ? gain : ({ score }) => score);
    if (!next) break;
    chosen.push(next);
    for (const code of coveredBy(next.outlet, scene)) reached.add(code);
    left = left.filter((one) => one !== next);
  }
  return chosen;
}
