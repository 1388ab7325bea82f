import { invalid } from '../../platform/errors';

/** The host name of a domain or address as people type it: lower case, without scheme, path, port and www. @throws INVALID_INPUT */
export function hostOf(text: string, field = 'domains'): string {
  const trimmed = text.trim().toLowerCase();
  const address = /^[a-z]+:\/\//.test(trimmed) ? trimmed : `http://${trimmed}`;
  const host = URL.canParse(address)
    ? new URL(address).hostname.replace(/^www\./, '').replace(/\.$/, '')
    : '';
  if (!/^[a-z0-9-]+(\.[a-z0-9-]+)+$/.test(host) || /^[\d.]+$/.test(host)) {
    throw invalid(field, `Alamat situs "${text.slice(0, 60)}" tidak sah. Contoh: rawakini.example.`);
  }
  return host;
}

/** A host name and its parents, longest first, without the last label alone. */
export function parentsOf(host: string): string[] {
  const labels = host
    .toLowerCase()
    .replace(/^www\./, '')
    .replace(/\.$/, '')
    .split('.');
  return labels.slice(0, -1).map((_, index) => labels.slice(index).join('.'));
}
