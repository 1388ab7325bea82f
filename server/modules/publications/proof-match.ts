import { ProofAction } from './proof.lifecycle';
import { ProofCheckKey, ProofReason, type StoredCheck } from './publication-kinds';

/** An open line that an article might prove. */
export interface Candidate {
  lineId: string;
  forward: number;
  dueAt: Date;
}

/** The line an article proves: the highest forward share, then the earliest deadline (partnership.md 4.4). */
export function chooseLine<T extends Candidate>(candidates: readonly T[]): T | null {
  const [best] = [...candidates].sort(
    (a, b) =>
      b.forward - a.forward || a.dueAt.getTime() - b.dueAt.getTime() || (a.lineId < b.lineId ? -1 : 1),
  );
  return best ?? null;
}

/** Shares at which the machine decides; `Profile.proof`. */
export interface Thresholds {
  autoForward: number;
  reviewForward: number;
}

/** What the machine does with a checked proof. */
export interface Verdict {
  action: ProofAction.VERIFY | ProofAction.SEND_TO_REVIEW | ProofAction.SEND_BACK;
  reason: ProofReason | null;
}

const review: Verdict = { action: ProofAction.SEND_TO_REVIEW, reason: null };
const back = (reason: ProofReason): Verdict => ({ action: ProofAction.SEND_BACK, reason });

/** The decision on a checked proof; `forward` is null where no text can be compared, and then a person decides. */
export function decide(
  forward: number | null,
  checks: readonly StoredCheck[],
  { autoForward, reviewForward }: Thresholds,
): Verdict {
  const failed = (key: ProofCheckKey) => checks.some((check) => check.key === key && !check.passed);
  if (forward === null) return review;
  if (forward < reviewForward) return back(ProofReason.CONTENT_MISMATCH);
  if (failed(ProofCheckKey.LABEL)) return back(ProofReason.LABEL_MISSING);
  const isClean = forward >= autoForward && checks.every((check) => check.passed);
  return isClean ? { action: ProofAction.VERIFY, reason: null } : review;
}
