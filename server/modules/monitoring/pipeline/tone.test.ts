import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { effectiveTone, likeliest, TONE_THRESHOLD, ToneValue } from './tone';
import { fitSharpness, outOfFold, toneProbabilities } from './tone-calibration';
import { TONE_BUCKETS, toneFeatures, toneTokens } from './tone-features';
import { encodeToneModel, WcSvm } from './tone-model';
import { judgedSentences, quotedSpans, sentencesOf } from './tone-segments';
import { TONE_CLASSES, type ToneExample, trainTone } from './tone-training';

const model = () => WcSvm.read(readFileSync(join(__dirname, 'tone-model/wc-svm.bin')));
const judge = (text: string) => likeliest(model().score([{ text, weight: 1, isQuoted: false }]));

describe('features', () => {
  it('puts letters in lower case, shortens drawn-out ones, and hides links and names', () => {
    const tokens = toneTokens('Baguuuus SEKALI @warga_1 https://contoh.example/a?b=1 anak-anak 12!');
    expect(tokens.map(({ text }) => text)).toEqual([
      'baguus',
      'sekali',
      '\uE001',
      '\uE000',
      'anak-anak',
      '12',
      '!',
    ]);
  });

  it('marks three words after a negation, up to punctuation', () => {
    const negated = (text: string) =>
      toneTokens(text).flatMap((token) => (token.isNegated ? [token.text] : []));
    expect(negated('jalan ini tidak rusak sama sekali lagi')).toEqual(['rusak', 'sama', 'sekali']);
    expect(negated('belum bagus, tapi murah')).toEqual(['bagus']);
  });

  it('counts raw, by weight, and scales to unit length', () => {
    const tokens = toneTokens('banjir surut');
    const { buckets, values } = toneFeatures([{ tokens, weight: 2 }]);
    expect(buckets.length).toBe(new Set(buckets).size);
    expect(Math.max(...buckets)).toBeLessThan(TONE_BUCKETS);
    expect(values.reduce((sum, value) => sum + value * value, 0)).toBeCloseTo(1, 10);
    expect(toneFeatures([{ tokens, weight: 1 }])).toEqual(toneFeatures([{ tokens, weight: 2 }]));
  });
});

const TEXTS: readonly [string, number][] = [
  ['jembatan baru itu bagus dan warga senang', 0],
  ['pelayanan ramah, cepat, dan memuaskan', 0],
  ['pasar tertata bersih, pedagang gembira', 0],
  ['rapat dimulai pukul sembilan di aula', 1],
  ['kantor desa berada di jalan utama', 1],
  ['pendaftaran dibuka hari senin', 1],
  ['jalan rusak parah dan warga kecewa', 2],
  ['pelayanan lambat, petugas marah-marah', 2],
  ['banjir lagi, bantuan terlambat, buruk sekali', 2],
];
const examples = (): ToneExample[] =>
  Array.from({ length: 5 }, () => TEXTS)
    .flat()
    .map(([text, label]) => ({ features: toneFeatures([{ tokens: toneTokens(text), weight: 1 }]), label }));
const about = {
  version: 'uji',
  sharpness: 3,
  trainingHash: '',
  rows: 9,
  corrections: 0,
  seed: 1,
  data: 'uji',
};

describe('training', () => {
  it('gives the same bytes for the same rows and seed, and learns what it was shown', () => {
    const first = encodeToneModel(about, trainTone(examples(), 1));
    expect(encodeToneModel(about, trainTone(examples(), 1)).equals(first)).toBe(true);
    const learnt = WcSvm.read(first);
    const found = TEXTS.map(([text]) => likeliest(learnt.score([{ text, weight: 1, isQuoted: false }])).tone);
    expect(found).toEqual([1, 1, 1, 0, 0, 0, -1, -1, -1]);
  });

  it('calibrates on scores of texts that the model had not seen', () => {
    const held = outOfFold(examples(), 1);
    expect(held).toHaveLength(45);
    const loss = (sharpness: number) =>
      held.reduce(
        (sum, { scores, label }) => sum - Math.log(toneProbabilities(scores, sharpness)[label] ?? 1),
        0,
      );
    const best = fitSharpness(held);
    expect(loss(best)).toBeLessThanOrEqual(Math.min(loss(best * 0.8), loss(Math.min(20, best * 1.2))) + 0.01);
  });

  it('refuses files that are no model or of another size', () => {
    const file = encodeToneModel(about, trainTone(examples(), 1));
    expect(() => WcSvm.read(Buffer.from('bukan model'))).toThrow('no tone model');
    expect(() => WcSvm.read(file.subarray(0, file.length - 1))).toThrow('another size');
  });
});

describe('shipped model', () => {
  it('is int8 tables of 768 KiB with scales, hash and licence note, and no texts', () => {
    const { header } = model();
    const file = readFileSync(join(__dirname, 'tone-model/wc-svm.bin'));
    expect(header).toMatchObject({ classes: [...TONE_CLASSES], buckets: 262_144, rows: 10_614, seed: 42 });
    expect(header.scales).toHaveLength(3);
    expect(header.trainingHash).toMatch(/^[0-9a-f]{64}$/u);
    expect(header.data).toContain('SmSA');
    expect(file.length - 3 * 262_144).toBeLessThan(600);
  });

  it('tells plain cases apart, and says how sure it is', () => {
    expect(judge('pelayanan sangat buruk , mengecewakan dan lambat').tone).toBe(ToneValue.NEGATIVE);
    expect(judge('makanan enak , tempat nyaman dan pelayanan memuaskan').tone).toBe(ToneValue.POSITIVE);
    const { positive, neutral, negative, reasons } = model().score([
      { text: 'sangat mengecewakan', weight: 1, isQuoted: false },
    ]);
    expect(positive + neutral + negative).toBeCloseTo(1, 10);
    expect(reasons[0]?.word).toBe('mengecewakan');
  });

  it('lets a person win, then the machine from 0.8 on', () => {
    expect(effectiveTone(1, -1, 0.99)).toBe(ToneValue.POSITIVE);
    expect(effectiveTone(null, -1, TONE_THRESHOLD)).toBe(ToneValue.NEGATIVE);
    expect(effectiveTone(null, -1, 0.7999)).toBe(ToneValue.NEEDS_PERSON);
    expect(effectiveTone(null, null, null)).toBe(ToneValue.NEEDS_PERSON);
    expect(effectiveTone(null, ToneValue.NONE, null)).toBe(ToneValue.NONE);
  });
});

const BODY = [
  'Warga mengeluh. Jl. Merdeka No. 5 rusak parah di Kab. Sungai Lintang. Hujan turun.',
  '“Kami kecewa dengan bupati. Perbaikan lambat,” kata Siti, Jumat. Rapat digelar besok.',
].join('\n');

describe('sentences', () => {
  it('ends sentences at marks, not at short forms', () => {
    expect(sentencesOf(BODY).map(({ start, end }) => BODY.slice(start, end))).toEqual([
      'Warga mengeluh.',
      'Jl. Merdeka No. 5 rusak parah di Kab. Sungai Lintang.',
      'Hujan turun.',
      '“Kami kecewa dengan bupati.',
      'Perbaikan lambat,” kata Siti, Jumat.',
      'Rapat digelar besok.',
    ]);
  });

  it('takes the title twice, the sentence with the hit and one on each side, and marks speech', () => {
    const start = BODY.indexOf('bupati');
    const hits = { title: [], body: [{ start, end: start + 6 }] };
    const judged = judgedSentences('Jalan rusak', BODY, hits);
    expect(judged.map(({ text, weight, isQuoted, hasHit }) => [text, weight, isQuoted, hasHit])).toEqual([
      ['Jalan rusak', 2, false, false],
      ['Hujan turun.', 1, false, false],
      ['“Kami kecewa dengan bupati.', 1, true, true],
      ['Perbaikan lambat,” kata Siti, Jumat.', 1, false, false],
    ]);
  });

  it('takes the first sentence after a hit in the title, and the lead when nothing hit', () => {
    const texts = (title: { start: number; end: number }[]) =>
      judgedSentences('Jalan rusak', BODY, { title, body: [] }).map(({ text }) => text.slice(0, 9));
    expect(texts([{ start: 0, end: 5 }])).toEqual(['Jalan rus', 'Warga men']);
    expect(texts([])).toEqual(['Jalan rus', 'Warga men', 'Jl. Merde']);
  });

  it('lets speech that opens and never closes end with its paragraph', () => {
    expect(quotedSpans('Ia berkata, “mulai besok\nRapat usai.')).toEqual([{ start: 12, end: 24 }]);
  });
});
