const UNITS = [
  '',
  'satu',
  'dua',
  'tiga',
  'empat',
  'lima',
  'enam',
  'tujuh',
  'delapan',
  'sembilan',
  'sepuluh',
  'sebelas',
];
const SCALES: [size: number, word: string][] = [
  [1e15, 'kuadriliun'],
  [1e12, 'triliun'],
  [1e9, 'miliar'],
  [1e6, 'juta'],
  [1e3, 'ribu'],
];

const join = (...parts: string[]): string => parts.filter(Boolean).join(' ');

function belowThousand(value: number): string {
  if (value < 12) return UNITS[value] ?? '';
  if (value < 20) return join(UNITS[value - 10] ?? '', 'belas');
  if (value < 100) return join(UNITS[Math.floor(value / 10)] ?? '', 'puluh', belowThousand(value % 10));
  const hundreds = value < 200 ? 'seratus' : join(UNITS[Math.floor(value / 100)] ?? '', 'ratus');
  return join(hundreds, belowThousand(value % 100));
}

function words(value: number): string {
  const scale = SCALES.find(([size]) => value >= size);
  if (!scale) return belowThousand(value);
  const [size, word] = scale;
  const head = Math.floor(value / size);
  return join(size === 1e3 && head === 1 ? 'seribu' : join(words(head), word), words(value % size));
}

/** A whole amount in Indonesian words, as a receipt prints it: `dua juta sembilan ratus ribu rupiah`. @throws RangeError */
export function terbilang(amount: number): string {
  if (!Number.isSafeInteger(amount)) throw new RangeError('Only whole amounts have words.');
  if (amount === 0) return 'nol rupiah';
  return join(amount < 0 ? 'minus' : '', words(Math.abs(amount)), 'rupiah');
}
