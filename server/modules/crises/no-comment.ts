const WORDS = [
  'tidak ada komentar',
  'tak ada komentar',
  'belum ada komentar',
  'tanpa komentar',
  'tidak berkomentar',
  'enggan berkomentar',
  'menolak berkomentar',
  'no comment',
];

/** True when a text only refuses to answer, in whatever case and punctuation; it is no answer (crisis.md 3). */
export function isNoComment(text: string): boolean {
  const words = text
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
  return WORDS.some((phrase) => ` ${words} `.includes(` ${phrase} `));
}
