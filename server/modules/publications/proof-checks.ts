import type { Profile } from '../../platform/profile';
import { zoneOf } from '../../platform/profile';
import { ProofCheckKey as Key, type StoredCheck } from './publication-kinds';

/** What is known of a published page or file, and what the order asks of it. */
export interface Published {
  forward: number | null;
  /** Null when its page does not say when. */
  publishedAt: Date | null;
  host: string;
  isOwnDomain: boolean;
  paidLabel: string | null;
  /** What it duplicates, in words; null when it is original. */
  duplicateOf: string | null;
  pageState: string;
  isLive: boolean;
}

/** What the order asks. */
export interface Asked {
  windowFrom: string;
  windowTo: string;
  issuedAt: Date;
  proofDueAt: Date;
  isLabelRequired: boolean;
  domains: string[];
}

/** A day in words: 4 Februari 2026. */
export const dayInWords = (day: string): string =>
  new Intl.DateTimeFormat('id-ID', { dateStyle: 'long', timeZone: 'UTC' }).format(
    new Date(`${day}T00:00:00Z`),
  );

/** An instant in words of the office's zone: 4 Februari 2026 pukul 10.05. */
export const momentInWords = ({ timeZone }: Pick<Profile, 'timeZone'>, at: Date): string =>
  new Intl.DateTimeFormat('id-ID', { dateStyle: 'long', timeStyle: 'short', timeZone }).format(at);

const share = (value: number): string => (Math.floor(value * 100) / 100).toFixed(2).replace('.', ',');

/** True when it aired after the order was issued, inside the window, before proofs were due. */
export function isInWindow({ timeZone }: Pick<Profile, 'timeZone'>, airedAt: Date, asked: Asked): boolean {
  const day = zoneOf(timeZone).dayOf(airedAt);
  return (
    airedAt >= asked.issuedAt &&
    airedAt <= asked.proofDueAt &&
    day >= asked.windowFrom &&
    day <= asked.windowTo
  );
}

/** The check of the publication time, the one that every medium has. */
export function windowCheck(
  profile: Pick<Profile, 'timeZone'>,
  airedAt: Date | null,
  asked: Asked,
): StoredCheck {
  return {
    key: Key.WINDOW,
    passed: airedAt !== null && isInWindow(profile, airedAt, asked),
    found: airedAt ? momentInWords(profile, airedAt) : 'waktu terbit tidak terbaca',
    expected: `${dayInWords(asked.windowFrom)} sampai ${dayInWords(asked.windowTo)}, sesudah pesanan terbit ${momentInWords(profile, asked.issuedAt)}`,
  };
}

/** The check that it proves no other order. */
export const originalCheck = (duplicateOf: string | null): StoredCheck => ({
  key: Key.ORIGINAL,
  passed: duplicateOf === null,
  found: duplicateOf ?? 'tidak ada bukti yang sama',
  expected: 'bukan salinan bukti lain',
});

const textCheck = (forward: number, autoForward: number): StoredCheck => ({
  key: Key.CONTAINMENT,
  passed: forward >= autoForward,
  found: share(forward),
  expected: `sedikitnya ${share(autoForward)}`,
});

const domainCheck = ({ isOwnDomain, host }: Published, { domains }: Asked): StoredCheck => ({
  key: Key.DOMAIN,
  passed: isOwnDomain,
  found: host,
  expected: domains.join(', ') || 'situs media ini',
});

const labelCheck = ({ paidLabel }: Published): StoredCheck => ({
  key: Key.LABEL,
  passed: paidLabel !== null,
  found: paidLabel ?? 'tidak ditemukan',
  expected: 'label iklan yang terlihat',
});

/** The automatic checks of a page, with what was found and what is asked, in words. */
export function pageChecks(
  profile: Pick<Profile, 'timeZone' | 'proof'>,
  page: Published,
  asked: Asked,
): StoredCheck[] {
  return [
    ...(page.forward === null ? [] : [textCheck(page.forward, profile.proof.autoForward)]),
    domainCheck(page, asked),
    windowCheck(profile, page.publishedAt, asked),
    ...(asked.isLabelRequired ? [labelCheck(page)] : []),
    originalCheck(page.duplicateOf),
    { key: Key.PAGE_LIVE, passed: page.isLive, found: page.pageState, expected: 'halaman dapat dibuka' },
  ];
}
