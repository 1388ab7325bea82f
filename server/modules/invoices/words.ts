const ONES = [
  'nol',
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
const SCALES: readonly [number, string][] = [
  [1_000_000_000_000_000, 'kuadriliun'],
  [1_000_000_000_000, 'triliun'],
  [1_000_000_000, 'miliar'],
  [1_000_000, 'juta'],
  [1000, 'ribu'],
  [100, 'ratus'],
];

const joined = (head: string, rest: number): string => (rest === 0 ? head : `${head} ${spelled(rest)}`);

function spelled(n: number): string {
  if (n < 12) return ONES[n] ?? '';
  if (n < 20) return `${ONES[n - 10]} belas`;
  if (n < 100) return joined(`${ONES[Math.floor(n / 10)]} puluh`, n % 10);
  const [size, name] = SCALES.find(([scale]) => n >= scale) ?? [100, 'ratus'];
  const count = Math.floor(n / size);
  const head = count === 1 && size <= 1000 ? `se${name}` : `${spelled(count)} ${name}`;
  return joined(head, n % size);
}

/** An amount in Indonesian words (terbilang), capitalised, for example "Dua juta rupiah". @throws on a negative amount */
export function amountInWords(amount: number): string {
  if (!Number.isSafeInteger(amount) || amount < 0)
    throw new Error('Only whole amounts from 0 upwards have words.');
  const text = `${spelled(amount)} rupiah`;
  return text.charAt(0).toUpperCase() + text.slice(1);
}
