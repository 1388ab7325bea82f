import * as ipaddr from 'ipaddr.js';

const GLOBAL_V6 = ipaddr.IPv6.parseCIDR('2000::/3');

/** Tells whether an address in text belongs to the public internet; anything unclear is not public. */
export function isPublicAddress(address: string): boolean {
  if (!ipaddr.isValid(address)) return false;
  const parsed = ipaddr.parse(address);
  if (parsed instanceof ipaddr.IPv4)
    return ipaddr.IPv4.isValidFourPartDecimal(address) && parsed.range() === 'unicast';
  // Mapped, NAT64, 6to4 and Teredo forms hide a v4 address: all of them have a range of their own and are refused.
  return parsed.range() === 'unicast' && parsed.match(GLOBAL_V6);
}

/** Tells whether an address in text is one of this machine's loopback addresses. */
export function isLoopbackAddress(address: string): boolean {
  return ipaddr.isValid(address) && ipaddr.parse(address).range() === 'loopback';
}

/** Gives the address when a URL's host name is an IP literal, else null. */
export function literalAddress(hostname: string): string | null {
  const bare = hostname.startsWith('[') ? hostname.slice(1, -1) : hostname;
  return ipaddr.isValid(bare) ? bare : null;
}

/** Gives the host as it was written in a URL text, before any normalisation, in lower case; '' when there is none. */
export function writtenHost(text: string): string {
  const authority = /^(?:[a-z][a-z0-9+.-]*:)?[\\/]{2}([^\\/?#]*)/i.exec(text.trim())?.[1] ?? '';
  const host = authority.slice(authority.lastIndexOf('@') + 1);
  return host.replace(/:\d*$/, '').toLowerCase();
}
