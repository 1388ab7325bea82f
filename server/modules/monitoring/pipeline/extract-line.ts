/** The beginning of a text in at most `limit` characters, cut between words with an ellipsis. */
export function extractLine(text: string, limit = 300): string {
  const line = text.replace(/\s+/gu, ' ').trim();
  if (line.length <= limit) return line;
  const cut = line.slice(0, limit - 1);
  const space = cut.lastIndexOf(' ');
  return `${cut.slice(0, space > limit / 2 ? space : limit - 1).replace(/[\s,;:.–—-]+$/u, '')}…`;
}
