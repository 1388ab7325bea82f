import { EvidenceOrigin, HoaxReach, HoaxState, HoaxVerdict } from './clarification.enums';

/** The two findings that may carry the stamp. */
const STAMPED: readonly HoaxVerdict[] = [HoaxVerdict.FALSE, HoaxVerdict.MISLEADING];

/** What the stamp rests on. */
export interface Finding {
  verdict: HoaxVerdict | null;
  evidence: readonly { origin: EvidenceOrigin }[];
}

/** True when the finding says that the story is false or misleads. */
export const isDebunked = (verdict: HoaxVerdict | null): boolean =>
  verdict !== null && STAMPED.includes(verdict);

/** Two pieces of evidence, one of them from an authority outside the communications office. */
export const hasEvidence = ({ evidence }: Finding): boolean =>
  evidence.length >= 2 && evidence.some(({ origin }) => origin === EvidenceOrigin.AUTHORITY);

/** Whether it carries the stamp HOAKS (crisis.md 3). */
export const isStamped = (finding: Finding): boolean => isDebunked(finding.verdict) && hasEvidence(finding);

/** Outcome of the impact test: an answer to what hardly anybody saw would only spread it. */
export const isOnlyWatched = (reach: HoaxReach | null, hasSafetyRisk: boolean): boolean =>
  reach === HoaxReach.LOW && !hasSafetyRisk;

/** States in which a clarification is done with. */
export const ENDED: readonly HoaxState[] = [HoaxState.PUBLISHED, HoaxState.MONITOR_ONLY];
