import { type Actor, Role } from '../../platform/actor';
import type { Ctx } from '../../platform/ctx';
import { refuse } from '../../platform/errors';

/** Who reads papers, findings, scores, tax and bank data (S-11); auditors read all. */
export const PAPER_READERS: readonly Role[] = [
  Role.PARTNERSHIP_OFFICER,
  Role.VERIFIER,
  Role.VERIFICATION_CHAIR,
  Role.PROCUREMENT_OFFICER,
  Role.COMMITMENT_OFFICER,
  Role.TECHNICAL_OFFICER,
  Role.FINANCE_OFFICER,
  Role.TREASURER,
  Role.BUDGET_USER,
  Role.LEGAL_OFFICER,
  Role.AUDITOR,
];

export const readsPapers = (actor: Actor): boolean => actor.is(...PAPER_READERS);

/** The company an actor acts for; null for everybody who is not its administrator. */
export const ownCompany = (actor: Actor): string | null =>
  actor.is(Role.COMPANY_ADMIN) ? actor.companyId : null;

/** Rows of papers: their readers all, a company its own, anyone else none. */
export function papersVisibleTo(actor: Actor): { companyId?: string } | null {
  if (readsPapers(actor)) return {};
  const companyId = ownCompany(actor);
  return companyId ? { companyId } : null;
}

const mask = (text: string): string => text.replace(/[^\s.,-](?=(?:.*[^\s.,-]){3})/g, '•');

/**
 * A sealed personal value for the caller: whole for readers of papers and for its own company, masked for
 * everybody else. @throws FORBIDDEN for an API key without the scope personal:read
 */
export function personalValue(ctx: Ctx, sealed: string | null, companyId: string | null): string | null {
  if (sealed === null) return null;
  const { actor } = ctx;
  if (!actor.hasScope('personal:read'))
    throw refuse('FORBIDDEN', 'Kunci API ini tidak memiliki izin personal:read.', 200);
  const text = ctx.app.secrets.decrypt(sealed);
  const isOwn = companyId !== null && ownCompany(actor) === companyId;
  return readsPapers(actor) || isOwn || actor.isSystem ? text : mask(text);
}

/** Digits only, so that 01.234-5 and 012345 are the same number. */
export const digitsOf = (text: string): string => text.replace(/\D/g, '');

/** A personal value as it is stored: sealed, with a keyed hash for look-ups. */
export const sealed = (ctx: Ctx, text: string): { sealed: string; hash: string } => ({
  sealed: ctx.app.secrets.encrypt(text.trim()),
  hash: ctx.app.secrets.lookup(digitsOf(text)),
});
