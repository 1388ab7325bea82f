import { registerEnumType } from 'type-graphql';

/** Where an invoice stands; partnership.md 4.5 of the specification. */
export enum InvoiceState {
  DRAFT = 'DRAFT',
  SUBMITTED = 'SUBMITTED',
  RETURNED = 'RETURNED',
  CHECKED = 'CHECKED',
  INSPECTED = 'INSPECTED',
  HANDED_OVER = 'HANDED_OVER',
  SPP_ISSUED = 'SPP_ISSUED',
  SPM_ISSUED = 'SPM_ISSUED',
  SP2D_ISSUED = 'SP2D_ISSUED',
  PAID = 'PAID',
  CLOSED = 'CLOSED',
  REJECTED = 'REJECTED',
  DISPUTED = 'DISPUTED',
  ON_HOLD = 'ON_HOLD',
  CARRIED_OVER = 'CARRIED_OVER',
  REFUND_DUE = 'REFUND_DUE',
  REFUNDED = 'REFUNDED',
}
registerEnumType(InvoiceState, {
  name: 'InvoiceState',
  description: 'Where an invoice stands.',
  valuesConfig: {
    DRAFT: { description: 'Being prepared by the company; holds nothing.' },
    SUBMITTED: { description: 'Handed in; waits for the technical officer.' },
    RETURNED: { description: 'Sent back with all reasons at once; the company corrects and submits again.' },
    CHECKED: { description: 'Checked against orders and proofs (terverifikasi); waits for inspection.' },
    INSPECTED: { description: 'Inspected (BAP); waits for the two signatures of the handover.' },
    HANDED_OVER: { description: 'Handed over (BAST); waits for the payment request.' },
    SPP_ISSUED: { description: 'Payment requested (SPP); waits for verification and signature.' },
    SPM_ISSUED: { description: 'Payment ordered (SPM); waits for the treasury office.' },
    SP2D_ISSUED: { description: 'Disbursement ordered (SP2D); waits for the bank.' },
    PAID: { description: 'Paid; figures are final.' },
    CLOSED: { description: 'Paid, and the withholding slip is delivered.' },
    REJECTED: { description: 'Refused for good; its proofs are free again.' },
    DISPUTED: { description: 'Disputed with a reason; returns to the state it left.' },
    ON_HOLD: { description: 'Held for an audit or missing cash; returns to the state it left.' },
    CARRIED_OVER: {
      description: 'Unpaid at the end of the year: a debt that needs a budget line of the next.',
    },
    REFUND_DUE: { description: 'Claimed back after payment.' },
    REFUNDED: { description: 'The claimed amount was deposited.' },
  },
});

/** What can be done with an invoice. */
export enum InvoiceAction {
  EDIT = 'EDIT',
  SUBMIT = 'SUBMIT',
  RETURN = 'RETURN',
  CHECK = 'CHECK',
  INSPECT = 'INSPECT',
  HAND_OVER = 'HAND_OVER',
  ISSUE_SPP = 'ISSUE_SPP',
  ISSUE_SPM = 'ISSUE_SPM',
  REFUSE_SPP = 'REFUSE_SPP',
  REFUSE_SPM = 'REFUSE_SPM',
  RECORD_SP2D = 'RECORD_SP2D',
  PAY = 'PAY',
  CLOSE = 'CLOSE',
  REJECT = 'REJECT',
  DISPUTE = 'DISPUTE',
  RESOLVE = 'RESOLVE',
  HOLD = 'HOLD',
  RELEASE = 'RELEASE',
  CLAIM_BACK = 'CLAIM_BACK',
  RECORD_REFUND = 'RECORD_REFUND',
  CARRY_OVER = 'CARRY_OVER',
  CARRY_ON = 'CARRY_ON',
}
registerEnumType(InvoiceAction, {
  name: 'InvoiceAction',
  description: 'What can be done with an invoice.',
  valuesConfig: {
    EDIT: { description: 'Change a draft or a returned invoice.' },
    SUBMIT: { description: 'Hand it in; binds its proofs.' },
    RETURN: { description: 'Send it back with all reasons at once.' },
    CHECK: { description: 'Confirm that it agrees with orders and proofs.' },
    INSPECT: { description: 'Sign the inspection report (BAP).' },
    HAND_OVER: { description: 'Sign the handover (BAST); company and commitment officer.' },
    ISSUE_SPP: { description: 'Issue the payment request.' },
    ISSUE_SPM: { description: 'Verify, then sign the payment order; two persons.' },
    REFUSE_SPP: { description: 'Refuse the payment request with a reason.' },
    REFUSE_SPM: { description: 'Record that the treasury office refused the payment order.' },
    RECORD_SP2D: { description: 'Record number and date of the disbursement order.' },
    PAY: { description: 'Record the payment.' },
    CLOSE: { description: 'Deliver the withholding slip and close.' },
    REJECT: { description: 'Refuse for good with a reason.' },
    DISPUTE: { description: 'Open a dispute with a reason.' },
    RESOLVE: { description: 'End a dispute.' },
    HOLD: { description: 'Hold it with a reason.' },
    RELEASE: { description: 'Let a held invoice go on.' },
    CLAIM_BACK: { description: 'Claim a paid amount back.' },
    RECORD_REFUND: { description: 'Record the deposit of a claimed amount.' },
    CARRY_OVER: { description: 'Clock: unpaid at the end of the year.' },
    CARRY_ON: { description: 'Go on with a carried-over invoice on a line of the new year.' },
  },
});

/** States an invoice passes on its way, in order. */
export const MILESTONES: readonly InvoiceState[] = [
  InvoiceState.SUBMITTED,
  InvoiceState.CHECKED,
  InvoiceState.INSPECTED,
  InvoiceState.HANDED_OVER,
  InvoiceState.SPP_ISSUED,
  InvoiceState.SPM_ISSUED,
  InvoiceState.SP2D_ISSUED,
  InvoiceState.PAID,
  InvoiceState.CLOSED,
];

/** "Any before SP2D", once submitted. */
export const BEFORE_SP2D: readonly InvoiceState[] = [
  InvoiceState.SUBMITTED,
  InvoiceState.RETURNED,
  InvoiceState.CHECKED,
  InvoiceState.INSPECTED,
  InvoiceState.HANDED_OVER,
  InvoiceState.SPP_ISSUED,
  InvoiceState.SPM_ISSUED,
];

/** Submitted and neither paid nor rejected: holds money of its budget line. */
export const UNPAID: readonly InvoiceState[] = [
  ...BEFORE_SP2D,
  InvoiceState.SP2D_ISSUED,
  InvoiceState.DISPUTED,
  InvoiceState.ON_HOLD,
];

/** Kinds of income tax withheld from a payment. */
export enum IncomeTaxKind {
  NONE = 'NONE',
  ARTICLE_23 = 'ARTICLE_23',
  ARTICLE_22 = 'ARTICLE_22',
  FINAL = 'FINAL',
}
registerEnumType(IncomeTaxKind, {
  name: 'IncomeTaxKind',
  description: 'Kind of income tax withheld from a payment.',
  valuesConfig: {
    NONE: { description: 'None is withheld.' },
    ARTICLE_23: { description: 'PPh 23, on services.' },
    ARTICLE_22: { description: 'PPh 22, on goods.' },
    FINAL: { description: 'Final tax by a certificate under PP 55.' },
  },
});

/** Rules of the check of an invoice. */
export enum InvoiceRule {
  I1 = 'I1',
  I2 = 'I2',
  I3 = 'I3',
  I4 = 'I4',
  I5 = 'I5',
  I6 = 'I6',
  I7 = 'I7',
  I8 = 'I8',
}
registerEnumType(InvoiceRule, {
  name: 'InvoiceRule',
  description: 'Rules of the check of an invoice.',
  valuesConfig: {
    I1: {
      description: 'Lines come from accepted proofs of one company, work unit and year, billed here alone.',
    },
    I2: {
      description: 'Payee and bank account are the effective ones, and the account holder is the company.',
    },
    I3: { description: 'The amounts are those the server computes.' },
    I4: {
      description:
        "The company's number is unique in the year; a like amount in the month is shown as a possible double.",
    },
    I5: { description: 'A registered company has a matching tax invoice, another one no VAT.' },
    I6: { description: 'Amount, words and date of the receipt exist before its signature.' },
    I7: { description: 'How often it was returned.' },
    I8: { description: 'Nothing was paid on it yet.' },
  },
});

/** How a payment is made. */
export enum PaymentMechanism {
  DIRECT = 'DIRECT',
  PETTY_CASH = 'PETTY_CASH',
  REPLENISH = 'REPLENISH',
  EXTRA = 'EXTRA',
}
registerEnumType(PaymentMechanism, {
  name: 'PaymentMechanism',
  description: 'How a payment is made.',
  valuesConfig: {
    DIRECT: { description: 'LS: straight to the company.' },
    PETTY_CASH: { description: "UP: from the treasurer's advance." },
    REPLENISH: { description: 'GU: from the replenished advance.' },
    EXTRA: { description: 'TU: from an additional advance.' },
  },
});
