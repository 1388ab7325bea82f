import { getDomain } from 'tldts';

// Shared blog hosts that the public suffix list does not (or no longer) name: there the outlet is the sub-domain.
const BLOG_HOSTS =
  /(?:^|\.)(?:blogspot\.[a-z]{2,3}(?:\.[a-z]{2})?|(?:wordpress|tumblr|medium|substack|livejournal|blogdetik|wixsite|weebly)\.com)$/;

/** Gives a host name in the one form we compare: lower case, without the trailing dot. */
export function plainHost(host: string): string {
  return host.trim().toLowerCase().replace(/\.$/, '');
}

/** Gives the domain an outlet owns: the registered domain, or the sub-domain on a shared blog host. */
export function registeredDomain(host: string): string {
  const plain = plainHost(host);
  const blog = BLOG_HOSTS.exec(plain);
  if (blog) return belowSuffix(plain, blog[0].replace(/^\./, ''));
  return getDomain(plain, { allowPrivateDomains: true }) ?? plain;
}

/** What bounds requests: the registered domain, which all blogs of one shared blog host have in common. */
export function budgetDomain(host: string): string {
  const plain = plainHost(host);
  return getDomain(plain) ?? plain;
}

/** Tells whether a host lies in a domain; another blog of the same blog host never does. */
export function sameDomain(host: string, domain: string): boolean {
  const [plain, wanted] = [plainHost(host), plainHost(domain)];
  if (plain !== wanted && !plain.endsWith(`.${wanted}`)) return false;
  return registeredDomain(plain) === registeredDomain(wanted);
}

function belowSuffix(host: string, suffix: string): string {
  if (host === suffix) return host;
  const label =
    host
      .slice(0, -suffix.length - 1)
      .split('.')
      .pop() ?? '';
  return label === 'www' ? suffix : `${label}.${suffix}`;
}
