import { type Actor, notThe, Role, type Verdict } from '../../platform/actor';
import { ErrorCode } from '../../platform/errors';
import { lifecycle } from '../../platform/lifecycle';
import type { Invoice } from './invoice.entity';
import { BEFORE_SP2D, type InvoiceAction, InvoiceState as S, UNPAID } from './invoice-kinds';

type Rule = (actor: Actor, invoice: Invoice) => Verdict;
type Persons = (invoice: Invoice) => readonly (string | null)[];

const owner: Rule = (actor, invoice) =>
  (actor.is(Role.COMPANY_ADMIN) && actor.companyId === invoice.companyId) || ErrorCode.FORBIDDEN;

/**
 * Holders of `role`, less the persons whose part in the same file excludes it (toxic pairs of section 2), and less
 * system administrators (pair 10).
 */
const office =
  (role: Role, excluded: Persons = () => []): Rule =>
  (actor, invoice) => {
    if (!actor.is(role)) return ErrorCode.FORBIDDEN;
    if (actor.is(Role.SYSTEM_ADMIN)) return ErrorCode.SEPARATION_OF_DUTY;
    return notThe(actor, invoice.submittedById, ...excluded(invoice));
  };

const checker = office(Role.TECHNICAL_OFFICER);
/** P6: neither who created the order nor who uploaded the proof signs the BAP. */
const inspector = office(Role.PROOF_INSPECTOR, (invoice) => invoice.barredInspectorIds);
const committer = office(Role.COMMITMENT_OFFICER);
const budgetUser = office(Role.BUDGET_USER);
const treasurer = office(Role.TREASURER);
/** Pair 4: who accepted the proofs or signed the BAP makes no SPP. */
const requester = office(Role.TREASURER, ({ inspectedById, acceptorIds }) => [inspectedById, ...acceptorIds]);
/** Pair 5, and the finance officer's own line: no SPP maker, checker or handover signer verifies. */
const verifier = office(Role.FINANCE_OFFICER, ({ sppById, checkedById, handedOverById }) => [
  sppById,
  checkedById,
  handedOverById,
]);
/** Pairs 6 and 7; the signature follows the verification. */
const signer: Rule = (actor, invoice) => {
  const answer = office(Role.BUDGET_USER, ({ spmVerifiedById, bankEditorIds }) => [
    spmVerifiedById,
    ...bankEditorIds,
  ])(actor, invoice);
  if (answer !== true) return answer;
  return invoice.spmVerifiedById !== null || ErrorCode.APPROVAL_MISSING;
};
/** Pairs 7 and 11: nobody who checked, inspected, handed over, verified or signed it records the payment. */
const payer = office(Role.TREASURER, (invoice) => [
  invoice.checkedById,
  invoice.inspectedById,
  invoice.handedOverById,
  invoice.handedOverByCompanyId,
  invoice.spmVerifiedById,
  invoice.spmSignedById,
  ...invoice.acceptorIds,
  ...invoice.bankEditorIds,
]);
const disputant: Rule = (actor, invoice) =>
  owner(actor, invoice) === true ? true : committer(actor, invoice);
const returner: Rule = (actor, invoice) =>
  invoice.state === S.CHECKED ? inspector(actor, invoice) : checker(actor, invoice);
/** The debt needs a line of the next budget: finance officer or budget user name it. */
const carrier: Rule = (actor, invoice) =>
  budgetUser(actor, invoice) === true ? true : office(Role.FINANCE_OFFICER)(actor, invoice);

export const invoiceLifecycle = lifecycle<Invoice, S, InvoiceAction>({
  EDIT: { from: [S.DRAFT, S.RETURNED], to: S.DRAFT, by: owner },
  SUBMIT: { from: [S.DRAFT, S.RETURNED], to: S.SUBMITTED, by: owner },
  RETURN: { from: [S.SUBMITTED, S.CHECKED], to: S.RETURNED, by: returner },
  CHECK: { from: [S.SUBMITTED], to: S.CHECKED, by: checker },
  INSPECT: { from: [S.CHECKED], to: S.INSPECTED, by: inspector },
  HAND_OVER: {
    from: [S.INSPECTED],
    to: S.HANDED_OVER,
    slots: { COMPANY: owner, COMMITMENT_OFFICER: committer },
  },
  ISSUE_SPP: { from: [S.HANDED_OVER], to: S.SPP_ISSUED, by: requester },
  ISSUE_SPM: {
    from: [S.SPP_ISSUED],
    to: S.SPM_ISSUED,
    slots: { FINANCE_OFFICER: verifier, BUDGET_USER: signer },
  },
  REFUSE_SPP: { from: [S.SPP_ISSUED], to: S.HANDED_OVER, by: verifier },
  REFUSE_SPM: { from: [S.SPM_ISSUED], to: S.SPP_ISSUED, by: treasurer },
  RECORD_SP2D: { from: [S.SPM_ISSUED], to: S.SP2D_ISSUED, by: treasurer },
  PAY: { from: [S.SP2D_ISSUED], to: S.PAID, by: payer },
  CLOSE: { from: [S.PAID], to: S.CLOSED, by: treasurer },
  REJECT: { from: [...BEFORE_SP2D, S.DISPUTED, S.ON_HOLD], to: S.REJECTED, by: committer },
  DISPUTE: { from: BEFORE_SP2D, to: S.DISPUTED, by: disputant, remembers: true },
  RESOLVE: { from: [S.DISPUTED], to: 'PREVIOUS', by: committer },
  HOLD: { from: BEFORE_SP2D, to: S.ON_HOLD, by: budgetUser, remembers: true },
  RELEASE: { from: [S.ON_HOLD], to: 'PREVIOUS', by: budgetUser },
  CLAIM_BACK: { from: [S.PAID, S.CLOSED], to: S.REFUND_DUE, by: committer },
  RECORD_REFUND: { from: [S.REFUND_DUE], to: S.REFUNDED, by: treasurer },
  CARRY_OVER: { from: UNPAID, to: S.CARRIED_OVER, by: 'SYSTEM' },
  CARRY_ON: { from: [S.CARRIED_OVER], to: 'PREVIOUS', by: carrier },
});
