import { Actor, Role } from '../../platform/actor';
import { Invoice } from './invoice.entity';
import { invoiceLifecycle } from './invoice.lifecycle';
import { InvoiceAction as A, InvoiceState as S } from './invoice-kinds';

/** Which roles may take each step; everything else is refused. */
const MAY: Record<A, Role[]> = {
  EDIT: [Role.COMPANY_ADMIN],
  SUBMIT: [Role.COMPANY_ADMIN],
  RETURN: [Role.TECHNICAL_OFFICER],
  CHECK: [Role.TECHNICAL_OFFICER],
  INSPECT: [Role.PROOF_INSPECTOR],
  HAND_OVER: [Role.COMPANY_ADMIN, Role.COMMITMENT_OFFICER],
  ISSUE_SPP: [Role.TREASURER],
  ISSUE_SPM: [Role.FINANCE_OFFICER, Role.BUDGET_USER],
  REFUSE_SPP: [Role.FINANCE_OFFICER],
  REFUSE_SPM: [Role.TREASURER],
  RECORD_SP2D: [Role.TREASURER],
  PAY: [Role.TREASURER],
  CLOSE: [Role.TREASURER],
  REJECT: [Role.COMMITMENT_OFFICER],
  DISPUTE: [Role.COMPANY_ADMIN, Role.COMMITMENT_OFFICER],
  RESOLVE: [Role.COMMITMENT_OFFICER],
  HOLD: [Role.BUDGET_USER],
  RELEASE: [Role.BUDGET_USER],
  CLAIM_BACK: [Role.COMMITMENT_OFFICER],
  RECORD_REFUND: [Role.TREASURER],
  CARRY_OVER: [],
  CARRY_ON: [Role.FINANCE_OFFICER, Role.BUDGET_USER],
};

const FROM: Record<A, S[]> = {
  EDIT: [S.DRAFT, S.RETURNED],
  SUBMIT: [S.DRAFT, S.RETURNED],
  RETURN: [S.SUBMITTED, S.CHECKED],
  CHECK: [S.SUBMITTED],
  INSPECT: [S.CHECKED],
  HAND_OVER: [S.INSPECTED],
  ISSUE_SPP: [S.HANDED_OVER],
  ISSUE_SPM: [S.SPP_ISSUED],
  REFUSE_SPP: [S.SPP_ISSUED],
  REFUSE_SPM: [S.SPM_ISSUED],
  RECORD_SP2D: [S.SPM_ISSUED],
  PAY: [S.SP2D_ISSUED],
  CLOSE: [S.PAID],
  REJECT: [
    S.SUBMITTED,
    S.RETURNED,
    S.CHECKED,
    S.INSPECTED,
    S.HANDED_OVER,
    S.SPP_ISSUED,
    S.SPM_ISSUED,
    S.DISPUTED,
    S.ON_HOLD,
  ],
  DISPUTE: [S.SUBMITTED, S.RETURNED, S.CHECKED, S.INSPECTED, S.HANDED_OVER, S.SPP_ISSUED, S.SPM_ISSUED],
  RESOLVE: [S.DISPUTED],
  HOLD: [S.SUBMITTED, S.RETURNED, S.CHECKED, S.INSPECTED, S.HANDED_OVER, S.SPP_ISSUED, S.SPM_ISSUED],
  RELEASE: [S.ON_HOLD],
  CLAIM_BACK: [S.PAID, S.CLOSED],
  RECORD_REFUND: [S.REFUND_DUE],
  CARRY_OVER: [
    S.SUBMITTED,
    S.RETURNED,
    S.CHECKED,
    S.INSPECTED,
    S.HANDED_OVER,
    S.SPP_ISSUED,
    S.SPM_ISSUED,
    S.SP2D_ISSUED,
    S.DISPUTED,
    S.ON_HOLD,
  ],
  CARRY_ON: [S.CARRIED_OVER],
};

const someone = (role: Role | Role[], id = 'me') =>
  new Actor({
    id,
    kind: 'PERSON',
    name: 'Orang',
    roles: [role].flat(),
    companyId: [role].flat().includes(Role.COMPANY_ADMIN) ? 'c' : null,
    workUnitId: null,
  });
const blank = (values: Partial<Invoice> = {}): Invoice =>
  Object.assign(new Invoice(), {
    companyId: 'c',
    bankEditorIds: [],
    acceptorIds: [],
    barredInspectorIds: [],
    spmVerifiedById: 'oka',
    ...values,
  });

type Rule = (actor: Actor, invoice: Invoice) => unknown;
const rulesOf = (action: A): Rule[] => {
  const { by, slots } = invoiceLifecycle.steps[action];
  if (slots) return Object.values(slots);
  return typeof by === 'function' ? [by] : [];
};
const answer = (action: A, actor: Actor, invoice: Invoice) => {
  const given = rulesOf(action).map((rule) => rule(actor, invoice));
  return given.includes(true) ? true : (given.find((one) => one !== 'FORBIDDEN') ?? 'FORBIDDEN');
};

describe('the lifecycle of an invoice', () => {
  it.each(Object.values(A))('%s starts from exactly the states of the specification', (action) => {
    expect([...invoiceLifecycle.steps[action].from].sort()).toEqual([...FROM[action]].sort());
  });

  it.each(Object.values(A))('%s is open to exactly the roles of the specification', (action) => {
    const allowed = Object.values(Role).filter((role) => answer(action, someone(role), blank()) === true);

    expect(allowed.sort()).toEqual([...MAY[action]].sort());
  });

  it('lets the inspector, not the checker, return a checked invoice', () => {
    const checked = blank({ state: S.CHECKED });

    expect(answer(A.RETURN, someone(Role.PROOF_INSPECTOR), checked)).toBe(true);
    expect(answer(A.RETURN, someone(Role.TECHNICAL_OFFICER), checked)).toBe('FORBIDDEN');
  });

  it.each<[string, A, Role, Partial<Invoice>]>([
    ['pair 4: a proof acceptor makes no SPP', A.ISSUE_SPP, Role.TREASURER, { acceptorIds: ['me'] }],
    ['pair 4: the BAP signer makes no SPP', A.ISSUE_SPP, Role.TREASURER, { inspectedById: 'me' }],
    ['pair 5: the SPP maker verifies no SPM', A.ISSUE_SPM, Role.FINANCE_OFFICER, { sppById: 'me' }],
    ['the checker verifies no SPM', A.ISSUE_SPM, Role.FINANCE_OFFICER, { checkedById: 'me' }],
    ['the handover signer verifies no SPM', A.ISSUE_SPM, Role.FINANCE_OFFICER, { handedOverById: 'me' }],
    ['pair 6: the SPM verifier does not sign it', A.ISSUE_SPM, Role.BUDGET_USER, { spmVerifiedById: 'me' }],
    ['pair 7: a bank account editor signs no SPM', A.ISSUE_SPM, Role.BUDGET_USER, { bankEditorIds: ['me'] }],
    ['pair 7: a bank account editor records no payment', A.PAY, Role.TREASURER, { bankEditorIds: ['me'] }],
    ['pair 11: the checker records no payment', A.PAY, Role.TREASURER, { checkedById: 'me' }],
    ['pair 11: the handover signer records no payment', A.PAY, Role.TREASURER, { handedOverById: 'me' }],
    ['the BAP signer records no payment', A.PAY, Role.TREASURER, { inspectedById: 'me' }],
    ['the SPM signer records no payment', A.PAY, Role.TREASURER, { spmSignedById: 'me' }],
    [
      'P6: the creator of the order signs no BAP',
      A.INSPECT,
      Role.PROOF_INSPECTOR,
      { barredInspectorIds: ['me'] },
    ],
    ['nobody checks what they submitted', A.CHECK, Role.TECHNICAL_OFFICER, { submittedById: 'me' }],
  ])('%s', (_name, action, role, values) => {
    expect(answer(action, someone(role), blank(values))).toBe('SEPARATION_OF_DUTY');
  });

  it.each([A.CHECK, A.INSPECT, A.ISSUE_SPP, A.PAY, A.HOLD, A.REJECT])(
    'pair 10: a system administrator takes no step %s',
    (action) => {
      const [role = Role.TREASURER] = MAY[action];

      expect(answer(action, someone([role, Role.SYSTEM_ADMIN]), blank())).toBe('SEPARATION_OF_DUTY');
    },
  );

  it('asks for the verification before the signature of the SPM', () => {
    expect(answer(A.ISSUE_SPM, someone(Role.BUDGET_USER), blank({ spmVerifiedById: null }))).toBe(
      'APPROVAL_MISSING',
    );
  });
});
