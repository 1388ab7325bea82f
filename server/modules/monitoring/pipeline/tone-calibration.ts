import { generator, shuffled, type ToneExample, toneDot, trainTone } from './tone-training';

/** The three raw scores of one text that its model had not seen, and its true class. */
export interface HeldOut {
  scores: readonly number[];
  label: number;
}

const FOLDS = 5;

/** Raw scores of every example by a model trained on the other four fifths. */
export function outOfFold(examples: readonly ToneExample[], seed: number): HeldOut[] {
  const order = shuffled(examples.length, generator(seed));
  const held: HeldOut[] = [];
  for (let fold = 0; fold < FOLDS; fold += 1) {
    const inFold = (turn: number) => turn % FOLDS === fold;
    const rows = (keep: (turn: number) => boolean) =>
      order.filter((_, turn) => keep(turn)).flatMap((place) => examples[place] ?? []);
    const tables = trainTone(
      rows((turn) => !inFold(turn)),
      seed,
    );
    for (const { features, label } of rows(inFold))
      held.push({ scores: tables.map((table) => toneDot(table, features)), label });
  }
  return held;
}

/** Probabilities from raw scores: softmax of the scores times the sharpness. */
export function toneProbabilities(scores: readonly number[], sharpness: number): number[] {
  const top = Math.max(...scores);
  const powers = scores.map((score) => Math.exp((score - top) * sharpness));
  const sum = powers.reduce((total, power) => total + power, 0);
  return powers.map((power) => power / sum);
}

/**
 * The sharpness (one over the temperature) under which held-out labels are likeliest; one number keeps the order of the
 * classes. Rounded, because the last digits of `exp` differ between machines and the file must not.
 */
export function fitSharpness(held: readonly HeldOut[]): number {
  let [low, high] = [0.05, 20];
  for (let turn = 0; turn < 60; turn += 1) {
    const middle = (low + high) / 2;
    if (slope(held, middle) < 0) low = middle;
    else high = middle;
  }
  return Math.round(low * 10_000) / 10_000;
}

/** Slope of the convex log loss; below zero where more sharpness is better. */
function slope(held: readonly HeldOut[], sharpness: number): number {
  let sum = 0;
  for (const { scores, label } of held) {
    const chances = toneProbabilities(scores, sharpness);
    const mean = scores.reduce((total, score, place) => total + score * (chances[place] ?? 0), 0);
    sum += mean - (scores[label] ?? 0);
  }
  return sum / Math.max(1, held.length);
}
