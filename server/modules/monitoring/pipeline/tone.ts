/** A stretch of text to be judged: the title counts twice, so its weight is 2. */
export interface ToneSegment {
  text: string;
  weight: number;
  /** True where the words are a speaker's, between quotation marks, and not the outlet's own. */
  isQuoted: boolean;
}

/** A word of the text and how far it drew the answer: above 0 towards it, below 0 away from it. */
export interface ToneReason {
  word: string;
  weight: number;
}

/** What a scorer answers: three probabilities that add up to one, and the words that weighed most. */
export interface ToneScore {
  positive: number;
  neutral: number;
  negative: number;
  modelVersion: string;
  reasons: ToneReason[];
}

/**
 * Judges the tone of segments about a target. The shipped model answers at once and does not look at the target; a model in
 * another process may answer later and look.
 */
export interface ToneScorer {
  readonly modelVersion: string;
  score(segments: readonly ToneSegment[], target: string): ToneScore | Promise<ToneScore>;
}

/** How tones stand in SQL; 9 and 8 are no tones but say why there is none. */
export const ToneValue = { NEGATIVE: -1, NEUTRAL: 0, POSITIVE: 1, NEEDS_PERSON: 9, NONE: 8 } as const;

/** Below this probability the machine's answer counts for nothing and a person is asked (monitoring.md 7). */
export const TONE_THRESHOLD = 0.8;

/** The likeliest tone of a score and its probability; the earlier of positive, neutral, negative wins a tie. */
export function likeliest(score: ToneScore): { tone: number; probability: number } {
  const { positive, neutral, negative } = score;
  if (positive >= neutral && positive >= negative) return { tone: ToneValue.POSITIVE, probability: positive };
  if (neutral >= negative) return { tone: ToneValue.NEUTRAL, probability: neutral };
  return { tone: ToneValue.NEGATIVE, probability: negative };
}

/** The tone that counts: a person's label, else the machine's from 0.8 on, else that a person is needed. */
export function effectiveTone(
  person: number | null,
  machine: number | null,
  probability: number | null,
): number {
  if (person !== null) return person;
  if (machine === ToneValue.NONE) return ToneValue.NONE;
  if (machine === null || probability === null || probability < TONE_THRESHOLD) return ToneValue.NEEDS_PERSON;
  return machine;
}
