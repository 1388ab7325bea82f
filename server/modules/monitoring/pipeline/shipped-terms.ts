import frequencies from './story-terms/frequencies.json';
import { type Frequencies, readFrequencies } from './term-frequencies';

let shipped: Frequencies | undefined;

/** The shipped counts of terms, from which the rareness of words starts before the office has articles of its own. */
export function shippedTerms(): Frequencies {
  shipped ??= readFrequencies(frequencies);
  return shipped;
}
