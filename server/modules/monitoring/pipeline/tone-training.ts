import { TONE_BUCKETS, type ToneFeatures } from './tone-features';

/** A labelled text: 0 positive, 1 neutral, 2 negative. */
export interface ToneExample {
  features: ToneFeatures;
  label: number;
}

/** The classes in the order of every table, weight and probability. */
export const TONE_CLASSES = ['positive', 'neutral', 'negative'] as const;

const CLASS_WEIGHTS = [1, 3, 1.5];
const EPOCHS = 12;
const COST = 1;

/** Mulberry32: the same numbers on every machine. */
export function generator(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
}

/** Puts the numbers 0 to n-1 into an order that depends on the seed alone. */
export function shuffled(n: number, random: () => number): number[] {
  const order = Array.from({ length: n }, (_, place) => place);
  for (let place = n - 1; place > 0; place -= 1) {
    const other = Math.floor(random() * (place + 1));
    [order[place], order[other]] = [order[other] ?? 0, order[place] ?? 0];
  }
  return order;
}

/** Trains one table of weights per class, each class against the rest; the same seed gives the same weights. */
export function trainTone(examples: readonly ToneExample[], seed: number): Float64Array[] {
  return TONE_CLASSES.map((_, target) => trainOne(examples, target, generator(seed + target)));
}

/** Squared hinge by dual coordinate descent (Hsieh et al. 2008): every step solves one example exactly. */
function trainOne(examples: readonly ToneExample[], target: number, random: () => number): Float64Array {
  const weights = new Float64Array(TONE_BUCKETS);
  const duals = new Float64Array(examples.length);
  for (let epoch = 0; epoch < EPOCHS; epoch += 1) {
    for (const place of shuffled(examples.length, random)) {
      const example = examples[place];
      if (!example) continue;
      const side = example.label === target ? 1 : -1;
      const slack = 1 / (2 * COST * (CLASS_WEIGHTS[example.label] ?? 1));
      const before = duals[place] ?? 0;
      const gradient = side * toneDot(weights, example.features) - 1 + slack * before;
      // Rows have unit length, so the second derivative is 1 plus the slack of the squared hinge.
      const after = Math.max(before - gradient / (1 + slack), 0);
      if (after === before) continue;
      duals[place] = after;
      add(weights, example.features, (after - before) * side);
    }
  }
  return weights;
}

/** The sum of the weights at the features of a text. */
export function toneDot(weights: Float64Array, { buckets, values }: ToneFeatures): number {
  let sum = 0;
  for (let place = 0; place < buckets.length; place += 1)
    sum += (weights[buckets[place] ?? 0] ?? 0) * (values[place] ?? 0);
  return sum;
}

function add(weights: Float64Array, { buckets, values }: ToneFeatures, amount: number): void {
  for (let place = 0; place < buckets.length; place += 1) {
    const bucket = buckets[place] ?? 0;
    weights[bucket] = (weights[bucket] ?? 0) + amount * (values[place] ?? 0);
  }
}
