const NAMED: Record<string, string> = {
  amp: '&',
  lt: '<',
  gt: '>',
  quot: '"',
  apos: "'",
  nbsp: ' ',
  ensp: ' ',
  emsp: ' ',
  thinsp: ' ',
  shy: '',
  lsquo: '‘',
  rsquo: '’',
  sbquo: '‚',
  ldquo: '“',
  rdquo: '”',
  bdquo: '„',
  laquo: '«',
  raquo: '»',
  ndash: '–',
  mdash: '—',
  hellip: '…',
  bull: '•',
  middot: '·',
  copy: '©',
  reg: '®',
  trade: '™',
  deg: '°',
  eacute: 'é',
  egrave: 'è',
  agrave: 'à',
  aacute: 'á',
  uuml: 'ü',
  ouml: 'ö',
  euro: '€',
  times: '×',
  frac12: '½',
};

/** Decodes the character references of HTML once; unknown names stay as they are. */
export function decodeEntities(text: string): string {
  if (!text.includes('&')) return text;
  return text.replace(/&(#x[0-9a-f]{1,6}|#\d{1,7}|[a-z][a-z0-9]{1,9});/gi, (whole, name: string) => {
    if (!name.startsWith('#')) return NAMED[name] ?? NAMED[name.toLowerCase()] ?? whole;
    const code = /^#x/i.test(name) ? Number.parseInt(name.slice(2), 16) : Number(name.slice(1));
    return code > 31 && code <= 0x10ffff && (code < 0xd800 || code > 0xdfff)
      ? String.fromCodePoint(code)
      : ' ';
  });
}

/** Gives the words of an HTML fragment on one line, without tags, scripts and styles. */
export function plainText(html: string): string {
  if (!html.includes('<')) return squeeze(decodeEntities(html));
  const bare = html
    .replace(/<(script|style)\b[^<>]*>[\s\S]*?<\/\1>/gi, ' ')
    .replace(/<!--[\s\S]*?-->/g, ' ')
    .replace(/<\/?(?:b|i|u|em|strong|span|a|font|sup|sub|mark)\b[^<>]*>/gi, '')
    .replace(/<\/?[a-z][^<>]*>/gi, ' ');
  return squeeze(decodeEntities(bare));
}

/** Turns every run of blanks, including the unbreakable ones, into one blank and trims the ends. */
export function squeeze(text: string): string {
  // A single plain blank, by far the commonest, is no match and costs nothing.
  return text.replace(/[\s\u200B]{2,}|[^\S ]|\u200B/g, ' ').trim();
}
