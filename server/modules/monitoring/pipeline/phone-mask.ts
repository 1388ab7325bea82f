/** What stands where a telephone number stood. */
export const MASK = '[nomor disamarkan]';

/** A run of digits as people write telephone numbers, with spaces, dots, hyphens and brackets between them. */
const RUN = /(?<![\p{L}\p{N}])\+?\(?\d(?:[\s().\-–/]{0,2}\d){7,15}(?![\p{L}\p{N}])/gu;
/** Links that lead straight to a number. */
const LINKS =
  /(?:wa\.me|api\.whatsapp\.com\/send\/?\?phone=|whatsapp:\/\/send\?phone=|tel:)\/?\+?\d[\d\-.]{7,15}/giu;
/** Numbers of Indonesia: mobile and fixed lines with 0, 62 or +62; other countries with a plus sign. */
const NUMBER = /^(?:0[1-9]\d{7,12}|62[1-9]\d{7,12}|\+\d{9,15}|8[1-9]\d{7,10})$/;
/** Dates and amounts are no telephone numbers: groups of three after a dot, and days before a year. */
const AMOUNT = /^\d{1,3}(?:\.\d{3})+$/;
const DATE = /^(?:\d{1,2}[./-]\d{1,2}[./-]\d{2,4}|\d{4}[./-]\d{1,2}[./-]\d{1,2})/;

/** The text with every telephone number made unreadable; a chat message must name no private person (monitoring.md 14). */
export function maskPhones(text: string): string {
  return text.replace(LINKS, MASK).replace(RUN, (found) => (isPhone(found) ? MASK : found));
}

/** True when a text holds a telephone number. */
export const holdsPhone = (text: string): boolean => maskPhones(text) !== text;

function isPhone(found: string): boolean {
  const written = found.trim();
  if (AMOUNT.test(written) || DATE.test(written)) return false;
  return NUMBER.test(`${written.startsWith('+') ? '+' : ''}${written.replace(/\D/g, '')}`);
}
