/** Words that say nothing of a subject. */
const EMPTY = new Set(
  (
    'ada adalah agar akan akibat aku anda antara apa atas atau bagai bagi bahwa baik banyak baru bawah begitu belum beri ' +
    'berikut bersama bisa buat bukan capai cara dalam dan dapat dari datang demi dengan di dia dua gelar guna hal hanya hari ' +
    'harus hingga ia ikut ingin ini itu jadi jangan jelang jika juga kali kami kamu kan karena kata ke kembali kepada kini ' +
    'kita lagi lalu lain lama lebih lewat maka makin masih masuk mau melalui memang menjadi mereka minta mulai namun oleh orang ' +
    'pada para paling per pernah perlu pun punya saat saja sama sampai sang sangat satu saya se sebagai sebab sebut sebuah ' +
    'sedang sejak sejumlah selain selama seluruh semua seorang seperti serta setelah setiap siap soal sudah supaya tahun tak ' +
    'tapi telah tentang terhadap terkait terus tetap tidak tiga untuk usai wah yaitu yakni yang warga'
  ).split(' '),
);

/** A word of headlines with how often it stands there and how often it was to be expected. */
export interface TopTerm {
  term: string;
  /** Headlines with the word. */
  count: number;
  /** Headlines with the word that the topic's earlier coverage lets expect among as many, to one decimal. */
  expected: number;
}

/** The words by which these headlines differ most from the topic's earlier ones, by log-likelihood; at most `most`. */
export function topTerms(now: readonly string[], earlier: readonly string[], most = 8): TopTerm[] {
  const [counts, before] = [headlineCounts(now), headlineCounts(earlier)];
  const scored = [...counts].map(([term, count]) => {
    const known = before.get(term) ?? 0;
    const expected = (known * now.length) / Math.max(1, earlier.length);
    return {
      term,
      count,
      expected: Math.round(expected * 10) / 10,
      score: gain(count, known, now.length, earlier.length),
    };
  });
  return scored
    .filter(({ count, expected, score }) => count > expected && count > 1 && score > 0)
    .sort((a, b) => b.score - a.score || b.count - a.count || (a.term < b.term ? -1 : 1))
    .slice(0, most)
    .map(({ term, count, expected }) => ({ term, count, expected }));
}

/** Log-likelihood ratio of a word's frequency in two sets of headlines. */
function gain(count: number, known: number, now: number, earlier: number): number {
  const share = (count + known) / (now + earlier);
  const part = (seen: number, total: number) =>
    seen > 0 && total > 0 ? seen * Math.log(seen / (total * share)) : 0;
  return 2 * (part(count, now) + part(known, earlier));
}

function headlineCounts(headlines: readonly string[]): Map<string, number> {
  const counts = new Map<string, number>();
  for (const headline of headlines) {
    const words = new Set(
      headline
        .normalize('NFKC')
        .toLowerCase()
        .match(/[\p{L}\p{N}]{3,}/gu) ?? [],
    );
    for (const word of words) if (!EMPTY.has(word)) counts.set(word, (counts.get(word) ?? 0) + 1);
  }
  return counts;
}
