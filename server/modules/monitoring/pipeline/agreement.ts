/** A pair of judgements on one thing, by class. */
export type Judged = readonly [machine: number, person: number];

/** How often two judges agree, and how far beyond chance (Cohen's kappa); kappa is null where it is not defined. */
export interface Agreement {
  count: number;
  agreed: number;
  kappa: number | null;
}

/** Compares two judges over the same things. */
export function agreementOf(pairs: readonly Judged[]): Agreement {
  const count = pairs.length;
  const agreed = pairs.filter(([machine, person]) => machine === person).length;
  if (count === 0) return { count, agreed, kappa: null };
  const classes = new Set(pairs.flat());
  let chance = 0;
  for (const one of classes) {
    const byMachine = pairs.filter(([machine]) => machine === one).length;
    const byPerson = pairs.filter(([, person]) => person === one).length;
    chance += (byMachine / count) * (byPerson / count);
  }
  // Two judges who always name the same one class leave nothing beyond chance.
  if (chance === 1) return { count, agreed, kappa: null };
  return { count, agreed, kappa: Math.round(((agreed / count - chance) / (1 - chance)) * 10_000) / 10_000 };
}
