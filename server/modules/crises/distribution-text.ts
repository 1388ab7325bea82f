/** Markdown as plain text: marks fall away, links keep their words. */
export const plainText = (markdown: string): string =>
  markdown
    .replace(/!\[([^\]]*)\]\([^)]*\)/g, '$1')
    .replace(/\[([^\]]+)\]\([^)]*\)/g, '$1')
    .replace(/^\s{0,3}(#{1,6}|>|[-*+]|\d+\.)\s+/gm, '')
    .replace(/[*_`~]{1,3}(?=\S)|(?<=\S)[*_`~]{1,3}/g, '')
    .replace(/\n{3,}/g, '\n\n')
    .trim();

/** What a newsroom reads in a release. */
export interface Release {
  outletName: string;
  title: string;
  text: string;
  officeName: string;
  contact: string;
  /** Address of the public page; null while it has none. */
  url: string | null;
  /** Number of the order for a paid placement; null for a free release. */
  orderNumber: string | null;
}

/** The letter that brings a release to a newsroom. */
export function releaseLetter(release: Release): { subject: string; text: string } {
  const { outletName, title, text, officeName, contact, url, orderNumber } = release;
  const request = orderNumber
    ? `Mohon dimuat sesuai surat pesanan ${orderNumber}, dengan label yang terlihat bahwa ini konten berbayar.`
    : 'Berikut pernyataan resmi kami. Pemuatannya tidak berbayar dan sepenuhnya menjadi hak redaksi.';
  const lines = [
    `Yth. Redaksi ${outletName},`,
    request,
    title,
    text,
    ...(url ? [`Halaman resmi: ${url}`] : []),
    ['Hormat kami,', officeName, ...(contact ? [contact] : [])].join('\n'),
  ];
  const subject = orderNumber ? `Pesanan ${orderNumber}: ${title}` : `Pernyataan resmi: ${title}`;
  return { subject: subject.slice(0, 200), text: lines.join('\n\n') };
}
