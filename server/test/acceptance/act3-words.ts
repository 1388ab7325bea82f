import { releaseText } from './press';

/** First words of 15 April. */
export const FIRST_WORDS = {
  empathy: 'Kami memahami keresahan keluarga pasien yang menunggu di IGD RSUD Rawa Indah.',
  known: 'Sejak pagi jumlah pasien gawat darurat lebih banyak dari hari biasa.',
  unknown: 'Lama tunggu setiap pasien masih kami periksa.',
  action: 'Tim bersama RSUD memeriksa catatan jaga dan menambah petugas.',
  commitment: 'Kabar berikutnya kami sampaikan paling lambat pukul 09.30 WIB.',
  more: 'Saluran informasi 24 jam: 0700-1234.',
};

/** The full statement: 104 words, so exactly one hundred runs of five words. */
export const FULL_TEXT = releaseText(415);

/** Facts that RSUD confirms at 09:05, by key. */
export const FACTS: Record<string, string> = {
  beds: 'Enam tempat tidur IGD ditambah pukul 07.30',
  refused: 'Tidak ada pasien ditolak; empat pasien dirujuk setelah kondisinya stabil',
  hotline: 'Saluran informasi 24 jam 0700-1234 dibuka',
};

/** Key messages of STM-2 v2. */
export const MESSAGES = [
  'Enam tempat tidur IGD sudah ditambah',
  'Tidak ada pasien yang ditolak',
  'Hubungi saluran informasi 0700-1234',
];

export const CLAIMS: Record<'K1' | 'K2', { text: string; phrase: string }> = {
  K1: { text: 'Antrean IGD RSUD sampai 11 jam', phrase: 'antrean IGD 11 jam' },
  K2: { text: 'Dua belas pasien ditolak', phrase: '12 pasien ditolak' },
};
