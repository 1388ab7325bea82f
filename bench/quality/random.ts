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

/** A Poisson count. */
export function poisson(random: () => number, mean: number): number {
  const limit = Math.exp(-mean);
  let product = random();
  let count = 0;
  while (product > limit) {
    product *= random();
    count += 1;
  }
  return count;
}

/** A negative binomial count: Poisson with a gamma-distributed mean. */
export function negativeBinomial(random: () => number, mean: number, size: number): number {
  return poisson(random, (gamma(random, size) * mean) / size);
}

/** Gamma with scale one, after Marsaglia and Tsang; shapes below one are lifted by one and scaled back. */
function gamma(random: () => number, shape: number): number {
  if (shape < 1) return gamma(random, shape + 1) * (1 - random()) ** (1 / shape);
  const third = shape - 1 / 3;
  const scale = 1 / Math.sqrt(9 * third);
  for (;;) {
    const normal = Math.sqrt(-2 * Math.log(1 - random())) * Math.cos(2 * Math.PI * random());
    const cube = (1 + scale * normal) ** 3;
    if (cube <= 0) continue;
    if (Math.log(1 - random()) < 0.5 * normal ** 2 + third - third * cube + third * Math.log(cube))
      return third * cube;
  }
}
