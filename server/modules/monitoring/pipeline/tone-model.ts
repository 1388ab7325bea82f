import type { ToneReason, ToneScore, ToneScorer, ToneSegment } from './tone';
import { toneProbabilities } from './tone-calibration';
import { eachToneBucket, TONE_BUCKETS, type ToneToken, toneFeatures, toneTokens } from './tone-features';
import { TONE_CLASSES } from './tone-training';

/** What a model file says of itself. */
export interface ToneModelHeader {
  version: string;
  classes: readonly string[];
  buckets: number;
  /** The weight that one step of the int8 table stands for, per class. */
  scales: number[];
  sharpness: number;
  /** SHA-256 of the training rows. */
  trainingHash: string;
  rows: number;
  corrections: number;
  seed: number;
  data: string;
}

const MAGIC = Buffer.from('SINERGI-TONE-1\n');
const LARGEST = 127;

/** Writes a model: magic, length of the header, header as JSON, then one int8 table per class. */
export function encodeToneModel(
  header: Omit<ToneModelHeader, 'classes' | 'buckets' | 'scales'>,
  tables: readonly Float64Array[],
): Buffer {
  const scales = tables.map(
    (table) => table.reduce((top, weight) => Math.max(top, Math.abs(weight)), 0) / LARGEST || 1,
  );
  const full: ToneModelHeader = { ...header, classes: TONE_CLASSES, buckets: TONE_BUCKETS, scales };
  const json = Buffer.from(JSON.stringify(full));
  const length = Buffer.alloc(4);
  length.writeUInt32LE(json.length);
  const rows = tables.map((table, place) =>
    Buffer.from(Int8Array.from(table, (weight) => Math.round(weight / (scales[place] ?? 1))).buffer),
  );
  return Buffer.concat([MAGIC, length, json, ...rows]);
}

/** The shipped model: weights of words, pairs and letter runs, as int8. */
export class WcSvm implements ToneScorer {
  readonly modelVersion: string;

  constructor(
    readonly header: ToneModelHeader,
    private readonly tables: readonly Int8Array[],
  ) {
    this.modelVersion = header.version;
  }

  /** Reads a model file. @throws when it is no such file or of another size */
  static read(file: Buffer): WcSvm {
    const at = MAGIC.length + 4;
    if (!file.subarray(0, MAGIC.length).equals(MAGIC)) throw new Error('This file is no tone model.');
    const end = at + file.readUInt32LE(MAGIC.length);
    const header: ToneModelHeader = JSON.parse(file.subarray(at, end).toString('utf8'));
    if (header.buckets !== TONE_BUCKETS || file.length !== end + TONE_CLASSES.length * TONE_BUCKETS)
      throw new Error('This tone model has tables of another size.');
    const tables = TONE_CLASSES.map(
      (_, place) =>
        new Int8Array(file.subarray(end + place * TONE_BUCKETS, end + (place + 1) * TONE_BUCKETS)),
    );
    return new WcSvm(header, tables);
  }

  score(segments: readonly ToneSegment[]): ToneScore {
    const parts = segments.map(({ text, weight }) => ({ tokens: toneTokens(text), weight }));
    const { buckets, values } = toneFeatures(parts);
    const raw = this.tables.map((table, place) => {
      let sum = 0;
      for (let at = 0; at < buckets.length; at += 1)
        sum += (table[buckets[at] ?? 0] ?? 0) * (values[at] ?? 0);
      return sum * (this.header.scales[place] ?? 1);
    });
    const [positive = 0, neutral = 0, negative = 0] = toneProbabilities(raw, this.header.sharpness);
    const order = [0, 1, 2].sort((a, b) => (raw[b] ?? 0) - (raw[a] ?? 0) || a - b);
    const reasons = () => this.reasons(parts, order[0] ?? 0, order[1] ?? 1);
    return {
      positive,
      neutral,
      negative,
      modelVersion: this.modelVersion,
      // Worked out when somebody looks: a batch of articles asks for the tone alone.
      get reasons() {
        return reasons();
      },
    };
  }

  /** The five words that drew most towards the answer or away from it, against the next likeliest answer. */
  private reasons(
    parts: readonly { tokens: readonly ToneToken[]; weight: number }[],
    first: number,
    second: number,
  ): ToneReason[] {
    const sums = new Map<string, number>();
    const pull = (bucket: number) => this.weight(first, bucket) - this.weight(second, bucket);
    for (const { tokens, weight } of parts) {
      eachToneBucket(tokens, (bucket, place) => {
        const word = tokens[place]?.text ?? '';
        if (/^\p{L}/u.test(word)) sums.set(word, (sums.get(word) ?? 0) + pull(bucket) * weight);
      });
    }
    return [...sums]
      .sort((a, b) => Math.abs(b[1]) - Math.abs(a[1]) || (a[0] < b[0] ? -1 : 1))
      .slice(0, 5)
      .map(([word, weight]) => ({ word, weight: Math.round(weight * 100) / 100 }));
  }

  private weight(tone: number, bucket: number): number {
    return (this.tables[tone]?.[bucket] ?? 0) * (this.header.scales[tone] ?? 1);
  }
}
