import type { ItemResult } from '../../gql/graphql';

/** Findings that send an application back. */
export const FAILED: ItemResult[] = ['MISSING', 'UNREADABLE', 'MISMATCH'];

interface CheckLike {
  result: ItemResult;
  reason?: string | null;
  versionNumber: number;
}

/** What the marks need of a checklist item. */
export interface ItemLike {
  key: string;
  result: ItemResult;
  versionCount: number;
  checks: CheckLike[];
}

/** The check that counts for the version on the table: a failed one before a passed one; null when nobody looked yet. */
export function standingCheck(item: ItemLike): CheckLike | null {
  const checks = item.checks.filter(({ versionNumber }) => versionNumber === item.versionCount);
  return checks.find(({ result }) => FAILED.includes(result)) ?? checks.at(-1) ?? null;
}

/** The result an item shows in the list. */
export const shownResult = (item: ItemLike): ItemResult => standingCheck(item)?.result ?? item.result;
