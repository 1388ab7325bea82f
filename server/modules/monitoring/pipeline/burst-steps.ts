import { SPIKE_RULE, type SpikeRule } from './spikes';

/** How much more than usual: WATCH for the dashboard, ALERT for people. */
export type SpikeLevel = 'WATCH' | 'ALERT';

/** Which rule found it: the count against its expectation, or the second path for small topics. */
export type SpikePath = 'VOLUME' | 'SMALL_TOPIC';

/** What a window shows. */
export interface Observed {
  count: number;
  outlets: number;
  p: number;
  /** True where the second path of small topics holds. */
  isSmallHit: boolean;
  /** True on the full hour; the steps between only look at the second path. */
  isFullHour: boolean;
  /** True when too little of the past is known for an alert by the count. */
  isUncertain: boolean;
  /** True when spikes of the topic are for screens only: nothing is more than WATCH. */
  isQuiet: boolean;
  /** True when a source of the burst is silent: fewer items then say nothing. */
  isSilent: boolean;
}

/** A burst under way, as far as the next step needs it. */
export interface OpenBurst {
  level: SpikeLevel;
  /** Count at the last alert. */
  toldCount: number;
  calmWindows: number;
}

/** What a window does to the burst of a topic. */
export type BurstStep =
  | { kind: 'NONE' }
  | { kind: 'OPEN'; level: SpikeLevel; path: SpikePath }
  | { kind: 'LEVEL'; level: SpikeLevel; path: SpikePath }
  | { kind: 'DOUBLED' }
  | { kind: 'GO_ON'; calmWindows: number }
  | { kind: 'CLOSE' };

/** The level that a window reaches by itself; null when it is ordinary. */
export function levelOf(
  { p, outlets, isSmallHit, isFullHour, isUncertain, isQuiet }: Observed,
  rule: SpikeRule = SPIKE_RULE,
): { level: SpikeLevel; path: SpikePath } | null {
  const isAlert = isFullHour && !isUncertain && p < rule.alertBelow && outlets >= rule.alertOutlets;
  const level = isQuiet ? 'WATCH' : 'ALERT';
  if (isAlert) return { level, path: 'VOLUME' };
  if (isSmallHit) return { level, path: 'SMALL_TOPIC' };
  return isFullHour && p < rule.watchBelow ? { level: 'WATCH', path: 'VOLUME' } : null;
}

/** Hysteresis: opens, rises, tells again only when doubled, and closes after two calm windows on full hours. */
export function nextStep(open: OpenBurst | null, seen: Observed, rule: SpikeRule = SPIKE_RULE): BurstStep {
  const reached = levelOf(seen, rule);
  if (!open) return reached ? { kind: 'OPEN', ...reached } : { kind: 'NONE' };
  if (reached?.level === 'ALERT' && open.level === 'WATCH') return { kind: 'LEVEL', ...reached };
  if (
    open.level === 'ALERT' &&
    reached &&
    !seen.isQuiet &&
    seen.count >= 2 * open.toldCount &&
    seen.count > 0
  )
    return { kind: 'DOUBLED' };
  if (!seen.isFullHour) return { kind: 'NONE' };
  const isCalm = seen.p > rule.calmAbove && !seen.isSmallHit;
  if (!isCalm) return { kind: 'GO_ON', calmWindows: 0 };
  if (seen.isSilent) return { kind: 'GO_ON', calmWindows: open.calmWindows };
  const calmWindows = open.calmWindows + 1;
  return calmWindows >= rule.calmWindows ? { kind: 'CLOSE' } : { kind: 'GO_ON', calmWindows };
}
