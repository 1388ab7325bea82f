import { ToneValue } from './pipeline/tone';
import type { Tone } from './tone.inputs';

const NAMES = new Map(Object.entries(ToneValue).map(([name, number]) => [number as number, name as Tone]));

/** The number of a tone in the article tables. */
export const toneNumber = (tone: Tone): number => ToneValue[tone];

/** The tone of a number in the article tables; null for none that is known. */
export const toneName = (number: number): Tone | null => NAMES.get(Number(number)) ?? null;
