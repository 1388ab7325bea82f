/** What an outlet did with the disputed claim: facts of its texts, found by their words. */
export type Carried = 'CLAIM' | 'STORY' | 'NONE';

/** Units of a contract that can be ordered for a placement, and how far its term has run. */
export interface QuotaFacts {
  /** Units left; null where nothing bounds them. */
  available: number | null;
  /** Share of the units that is used, 0 to 1. */
  usedShare: number;
  /** Share of the term that has passed, 0 to 1. */
  elapsedShare: number;
}

/** What became of the statements sent to an outlet in the last twelve months. */
export interface PastFacts {
  asked: number;
  pickedUp: number;
  /** Hours to publication in the middle of its pickups; null without one. */
  medianHours: number | null;
  /** Pickups whose messages were counted. */
  counted: number;
  /** Sum of the shares of messages carried in them. */
  pullThroughSum: number;
}

/** An outlet as the ranking sees it. */
export interface OutletFacts {
  outletId: string;
  /** Weight of its reach. */
  weight: number;
  districts: readonly string[];
  carried: Carried;
  /** Null without a contract that covers a placement today. */
  quota: QuotaFacts | null;
  past: PastFacts;
}

/** The parts of a target score, each from 0 to 1 (crisis.md 6). */
export interface Components {
  carried: number;
  audience: number;
  district: number;
  quota: number;
  pickup: number;
  latency: number;
  fidelity: number;
}

/** Weights of the parts; their sum is 1. */
export type TargetWeights = Components;

/** What the whole ranking shares. */
export interface Scene {
  weights: TargetWeights;
  /** Population of each district in thousands. */
  population: ReadonlyMap<string, number>;
  affected: readonly string[];
  /** Share of all statements sent in twelve months that were published; null when none was sent. */
  overallRate: number | null;
}

export const COMPONENTS: readonly (keyof Components)[] = [
  'carried',
  'audience',
  'district',
  'quota',
  'pickup',
  'latency',
  'fidelity',
];

const PRIOR = 5;
const PRIOR_FIDELITY = 0.5;
/** Where nothing was ever sent, an outlet is as likely to publish as not. */
const UNKNOWN_RATE = 0.5;
const UNKNOWN_LATENCY = 0.5;
const HALF_LIFE_HOURS = 6;
const PACE_ALLOWANCE = 0.2;
const CARRIED: Record<Carried, number> = { CLAIM: 1, STORY: 0.5, NONE: 0 };

/** Share of two sets of districts that both cover; 0 when neither covers any. */
export function jaccard(a: readonly string[], b: readonly string[]): number {
  const [one, other] = [new Set(a), new Set(b)];
  const shared = [...one].filter((code) => other.has(code)).length;
  const all = one.size + other.size - shared;
  return all === 0 ? 0 : shared / all;
}

/** How much of what the carriers' readers saw this outlet reaches too; a carrier reaches its own readers whole. */
export function audienceOverlap(outlet: OutletFacts, carriers: readonly OutletFacts[]): number {
  const total = carriers.reduce((sum, { weight }) => sum + weight, 0);
  if (total === 0) return 0;
  const reached = carriers.reduce((sum, carrier) => {
    const share = carrier.outletId === outlet.outletId ? 1 : jaccard(outlet.districts, carrier.districts);
    return sum + carrier.weight * share;
  }, 0);
  return reached / total;
}

/** Population of these districts in thousands; an unknown district has none. */
export const populationOf = (codes: Iterable<string>, { population }: Pick<Scene, 'population'>): number =>
  [...new Set(codes)].reduce((sum, code) => sum + (population.get(code) ?? 0), 0);

/** Affected districts that an outlet covers. */
export const coveredBy = (
  { districts }: Pick<OutletFacts, 'districts'>,
  { affected }: Pick<Scene, 'affected'>,
) => affected.filter((code) => districts.includes(code));

function districtShare(outlet: OutletFacts, scene: Scene): number {
  const all = populationOf(scene.affected, scene);
  return all === 0 ? 0 : populationOf(coveredBy(outlet, scene), scene) / all;
}

/** 1 with units left and in pace with the term, one half ahead of it, 0 with none left. */
export function quotaShare(quota: QuotaFacts | null): number {
  if (!quota || (quota.available !== null && quota.available < 1)) return 0;
  return quota.usedShare <= quota.elapsedShare + PACE_ALLOWANCE ? 1 : 0.5;
}

/** The parts of the score of one outlet. */
export function componentsOf(
  outlet: OutletFacts,
  carriers: readonly OutletFacts[],
  scene: Scene,
): Components {
  const { past } = outlet;
  return {
    carried: CARRIED[outlet.carried],
    audience: audienceOverlap(outlet, carriers),
    district: districtShare(outlet, scene),
    quota: quotaShare(outlet.quota),
    pickup: (past.pickedUp + PRIOR * (scene.overallRate ?? UNKNOWN_RATE)) / (past.asked + PRIOR),
    latency: past.medianHours === null ? UNKNOWN_LATENCY : 2 ** (-past.medianHours / HALF_LIFE_HOURS),
    fidelity: (past.pullThroughSum + PRIOR * PRIOR_FIDELITY) / (past.counted + PRIOR),
  };
}

/** The score from 0 to 100, rounded half up to two decimals once, at the total. */
export function scoreOf(parts: Components, weights: TargetWeights): number {
  const sum = COMPONENTS.reduce((total, key) => total + weights[key] * parts[key], 0);
  return Math.round(Number((sum * 10_000).toFixed(6))) / 100;
}

/** An outlet with its parts and score. */
export interface Ranked<T extends OutletFacts> {
  outlet: T;
  components: Components;
  score: number;
}

/** All outlets, highest score first, then by id; carriers are those who carried the claim. */
export function rankOutlets<T extends OutletFacts>(outlets: readonly T[], scene: Scene): Ranked<T>[] {
  const carriers = outlets.filter(({ carried }) => carried === 'CLAIM');
  return outlets
    .map((outlet) => {
      const components = componentsOf(outlet, carriers, scene);
      return { outlet, components, score: scoreOf(components, scene.weights) };
    })
    .sort((a, b) => b.score - a.score || (a.outlet.outletId < b.outlet.outletId ? -1 : 1));
}

/** True when the weights may be used: each from 0 to 1, together 1. */
export const areWeights = (weights: TargetWeights): boolean =>
  COMPONENTS.every((key) => weights[key] >= 0 && weights[key] <= 1) &&
  Math.abs(COMPONENTS.reduce((sum, key) => sum + weights[key], 0) - 1) <= 1e-9;
