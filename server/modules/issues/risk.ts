import { clamp, sample, wilson } from '../../platform/statistics';
import { RiskLabel, RiskLevel } from './assessment.entity';

/** Share of each component in the score; together 1. */
export interface RiskWeights {
  v: number;
  g: number;
  n: number;
  r: number;
  s: number;
  o: number;
}

/** The numbers that a score is computed from (crisis.md 2.1); they are stored with it. */
export interface RiskCounts {
  /** Items of the subject in the last 24 hours. */
  current: number;
  lastTwoHours: number;
  twoHoursBefore: number;
  /** Items of the main topic in the clean days of the baseline, newest first, seven at most. */
  baseline: readonly number[];
  /** Items of the last 24 hours, a group of copies counting once. */
  independent: number;
  /** Of these, those whose tone is known. */
  judged: number;
  negative: number;
  /** Sum of the weights of distinct negative carriers, copies included. */
  reach: number;
  /** Distinct sources of negative independent items. */
  sources: number;
  /** Kinds of channel with negative items. */
  channels: number;
  /** The highest official named, 0 to 1. */
  official: number;
  triggers: readonly string[];
}

/** What the numbers come to. */
export interface Risk extends RiskWeights {
  score: number;
  level: RiskLevel;
  label: RiskLabel | null;
  lowConfidence: boolean;
}

const FULL_REACH = 16;
const FEW = 3;
const FULL_BASELINE = 7;
const CAP_OF_FEW = 39.99;
const CAP_OF_MIXED = 49.99;
const LEAST_NEGATIVE = 0.2;
const FLOOR = 60;
const TOLERANCE = 1e-9;

/** From which score on each level holds, the highest first. */
export const THRESHOLDS: readonly (readonly [RiskLevel, number])[] = [
  [RiskLevel.KRITIS, 75],
  [RiskLevel.SIAGA, 50],
  [RiskLevel.WASPADA, 25],
  [RiskLevel.NORMAL, Number.NEGATIVE_INFINITY],
];
/** A displayed level ends this far below its threshold. */
const SLACK = 5;

/** Two decimals, halves up; what a binary fraction lost below a half is given back. */
export const twoDecimals = (value: number): number => Math.floor(value * 100 + 0.5 + TOLERANCE) / 100;

/** True when the weights are shares that sum to 1. */
export const areWeights = (weights: RiskWeights): boolean => {
  const all = [weights.v, weights.g, weights.n, weights.r, weights.s, weights.o];
  const sum = all.reduce((total, weight) => total + weight, 0);
  return all.every((weight) => Number.isFinite(weight) && weight >= 0) && Math.abs(sum - 1) <= TOLERANCE;
};

/** Fewer than three independent items without a hard trigger are shown, but call nobody (rule a). */
export const mayAlert = ({ independent, triggers }: Pick<RiskCounts, 'independent' | 'triggers'>): boolean =>
  independent >= FEW || triggers.length > 0;

/** The level of a score by itself. */
export const levelOf = (score: number): RiskLevel =>
  THRESHOLDS.find(([, from]) => score >= from)?.[0] ?? RiskLevel.NORMAL;

/** NORMAL 0 to KRITIS 3. */
export const rank = (level: RiskLevel): number =>
  THRESHOLDS.length - 1 - THRESHOLDS.findIndex(([name]) => name === level);

/** Score, level and components of the numbers; rounded once, at the total. */
export function riskOf(counts: RiskCounts, weights: RiskWeights): Risk {
  const parts = componentsOf(counts);
  const total =
    100 *
    (weights.v * parts.v +
      weights.g * parts.g +
      weights.n * parts.n +
      weights.r * parts.r +
      weights.s * parts.s +
      weights.o * parts.o);
  const isMixed = parts.n < LEAST_NEGATIVE;
  const score = bounded(twoDecimals(total), counts, isMixed);
  return {
    ...parts,
    score,
    level: levelOf(score),
    label: isMixed ? RiskLabel.POSITIVE_OR_MIXED : null,
    lowConfidence: counts.baseline.length < FULL_BASELINE,
  };
}

/** Rules a, b and c: floors beat caps. */
function bounded(score: number, { independent, triggers }: RiskCounts, isMixed: boolean): number {
  const caps = [score, ...(independent < FEW ? [CAP_OF_FEW] : []), ...(isMixed ? [CAP_OF_MIXED] : [])];
  const capped = Math.min(...caps);
  return triggers.length > 0 ? Math.max(capped, FLOOR) : capped;
}

/** The six components, each from 0 to 1. */
export function componentsOf(counts: RiskCounts): RiskWeights {
  const { current, lastTwoHours, twoHoursBefore, sources, channels } = counts;
  const { mean, deviation } = usual(counts.baseline);
  const scale = Math.max(deviation, Math.sqrt(mean), 1);
  const growth = Math.log2((lastTwoHours + 1) / (twoHoursBefore + 1));
  const spread = 0.6 * clamp((sources - 1) / 9) + 0.4 * clamp((channels - 1) / 4);
  return {
    v: clamp((current - mean) / scale / 6),
    g: clamp(growth / 3),
    n: wilson(counts.negative, counts.judged).low,
    r: clamp(counts.reach / FULL_REACH),
    s: sources === 0 ? 0 : spread,
    o: clamp(counts.official),
  };
}

/** Mean and deviation of the baseline; with fewer than three clean days half an item a day is assumed (rule j). */
export const usual = (baseline: readonly number[]): { mean: number; deviation: number } =>
  baseline.length < FEW ? { mean: 0.5, deviation: 0 } : sample(baseline);

/** Weight of an outlet by its reach, and of an account by what was done with the post. */
export const reachOfOutlet = (level: string): number =>
  level === 'NATIONAL' ? 4 : level === 'PROVINCIAL' ? 2 : 1;

/** Weight of an account on a social network, or of a chat: at most that of a provincial outlet. */
export const reachOfAccount = (engagement: number): number =>
  Math.min(2, Math.log10(1 + Math.max(0, engagement)) / 2);

/**
 * The displayed level (rule e): up at once; down past a threshold only when this score and the one before both lie more
 * than five points under it.
 */
export function shownAfter(shown: RiskLevel, former: number | null, score: number): RiskLevel {
  const reached = levelOf(score);
  const highest = Math.max(score, former ?? score);
  const isFirstFall = former === null;
  const kept = THRESHOLDS.find(
    ([level, from]) => rank(level) <= rank(shown) && (isFirstFall || highest >= from - SLACK),
  );
  const held = kept?.[0] ?? RiskLevel.NORMAL;
  return rank(held) > rank(reached) ? held : reached;
}
