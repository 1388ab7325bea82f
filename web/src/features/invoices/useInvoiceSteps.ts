import { useConfirmedAction } from '../../app/confirm/useConfirmedAction';
import { graphql } from '../../gql';
import { t } from '../../lib/i18n';
import { useAction } from '../../lib/useAction';

const Submit = graphql(
  `mutation InvoiceSubmit($input: SubmitInvoiceInput!) { invoiceSubmit(input: $input) { invoice { id state } errors { code message field } } }`,
);
const Check = graphql(
  `mutation InvoiceCheck($input: InvoiceIdInput!) { invoiceCheck(input: $input) { invoice { id state } errors { code message field } } }`,
);
const Inspect = graphql(
  `mutation InvoiceInspect($input: InvoiceIdInput!) { invoiceInspect(input: $input) { invoice { id state } errors { code message field } } }`,
);
const HandOver = graphql(
  `mutation InvoiceHandOver($input: InvoiceIdInput!) { invoiceHandOver(input: $input) { invoice { id state } errors { code message field } } }`,
);
const IssueSpp = graphql(
  `mutation InvoiceIssueSpp($input: IssuePaperInput!) { invoiceIssueSpp(input: $input) { invoice { id state } errors { code message field } } }`,
);
const IssueSpm = graphql(
  `mutation InvoiceIssueSpm($input: IssuePaperInput!) { invoiceIssueSpm(input: $input) { invoice { id state } errors { code message field } } }`,
);
const RefuseSpp = graphql(
  `mutation InvoiceRefuseSpp($input: InvoiceReasonInput!) { invoiceRefuseSpp(input: $input) { invoice { id state } errors { code message field } } }`,
);
const RefuseSpm = graphql(
  `mutation InvoiceRefuseSpm($input: InvoiceReasonInput!) { invoiceRefuseSpm(input: $input) { invoice { id state } errors { code message field } } }`,
);
export const InvoiceReturnDocument = graphql(
  `mutation InvoiceReturn($input: ReturnInvoiceInput!) { invoiceReturn(input: $input) { invoice { id state } errors { code message field } } }`,
);
const Reject = graphql(
  `mutation InvoiceReject($input: InvoiceReasonInput!) { invoiceReject(input: $input) { invoice { id state } errors { code message field } } }`,
);
const Dispute = graphql(
  `mutation InvoiceDispute($input: DisputeInvoiceInput!) { invoiceDispute(input: $input) { invoice { id state } errors { code message field } } }`,
);
const Resolve = graphql(
  `mutation InvoiceResolve($input: InvoiceReasonInput!) { invoiceResolve(input: $input) { invoice { id state } errors { code message field } } }`,
);
const Hold = graphql(
  `mutation InvoiceHold($input: InvoiceReasonInput!) { invoiceHold(input: $input) { invoice { id state } errors { code message field } } }`,
);
const Release = graphql(
  `mutation InvoiceRelease($input: InvoiceReasonInput!) { invoiceRelease(input: $input) { invoice { id state } errors { code message field } } }`,
);
const RecordSp2d = graphql(
  `mutation InvoiceRecordSp2d($input: RecordSp2dInput!) { invoiceRecordSp2d(input: $input) { invoice { id state } errors { code message field } } }`,
);
export const InvoicePayDocument = graphql(
  `mutation InvoicePay($input: PayInvoiceInput!) { invoicePay(input: $input) { invoice { id state } errors { code message field } } }`,
);
const Close = graphql(
  `mutation InvoiceClose($input: CloseInvoiceInput!) { invoiceClose(input: $input) { invoice { id state } errors { code message field } } }`,
);
const ClaimBack = graphql(
  `mutation InvoiceClaimBack($input: ClaimBackInput!) { invoiceClaimBack(input: $input) { invoice { id state } errors { code message field } } }`,
);
const RecordRefund = graphql(
  `mutation InvoiceRecordRefund($input: RecordRefundInput!) { invoiceRecordRefund(input: $input) { invoice { id state } errors { code message field } } }`,
);
const CarryOn = graphql(
  `mutation InvoiceCarryOn($input: CarryOnInvoiceInput!) { invoiceCarryOn(input: $input) { invoice { id state } errors { code message field } } }`,
);

/** Every step of a bill as an action of the screens, by the server's name of it; `onDone` closes the form of a confirmed step. */
export function useInvoiceSteps(onDone: () => void) {
  const after = { refetch: 'active' as const };
  const steps = {
    SUBMIT: useAction(Submit, { done: t('Tagihan diajukan.'), ...after }),
    CHECK: useAction(Check, { done: t('Tagihan terverifikasi.'), ...after }),
    INSPECT: useAction(Inspect, { done: t('BAP ditandatangani.'), ...after }),
    HAND_OVER: useAction(HandOver, { done: t('BAST ditandatangani.'), ...after }),
    ISSUE_SPP: useAction(IssueSpp, { done: t('SPP terbit.'), ...after }),
    ISSUE_SPM: useAction(IssueSpm, { done: t('Tercatat pada SPM.'), ...after }),
    REFUSE_SPP: useAction(RefuseSpp, { done: t('SPP dikembalikan.'), ...after }),
    REFUSE_SPM: useAction(RefuseSpm, { done: t('SPM dikembalikan.'), ...after }),
    RETURN: useAction(InvoiceReturnDocument, {
      done: t('Tagihan dikembalikan kepada perusahaan.'),
      ...after,
    }),
    REJECT: useAction(Reject, { done: t('Tagihan ditolak.'), ...after }),
    DISPUTE: useAction(Dispute, { done: t('Sengketa dicatat.'), ...after }),
    RESOLVE: useAction(Resolve, { done: t('Sengketa selesai.'), ...after }),
    HOLD: useAction(Hold, { done: t('Tagihan ditahan.'), ...after }),
    RELEASE: useAction(Release, { done: t('Penahanan dilepas.'), ...after }),
    RECORD_SP2D: useAction(RecordSp2d, { done: t('SP2D dicatat.'), ...after }),
    PAY: useConfirmedAction(InvoicePayDocument, { done: t('Pembayaran dicatat.'), onDone, ...after }),
    CLOSE: useAction(Close, { done: t('Tagihan ditutup.'), ...after }),
    CLAIM_BACK: useAction(ClaimBack, { done: t('Penagihan kembali dicatat.'), ...after }),
    RECORD_REFUND: useConfirmedAction(RecordRefund, { done: t('Pengembalian dicatat.'), onDone, ...after }),
    CARRY_ON: useAction(CarryOn, { done: t('Tagihan dilanjutkan pada anggaran baru.'), ...after }),
  };
  const all = Object.values(steps);
  return {
    steps,
    dialogs: [steps.PAY.dialog, steps.RECORD_REFUND.dialog],
    busy: all.some((one) => one.busy),
    errors: all.flatMap((one) => one.errors),
    reset: () => {
      for (const one of all) one.reset();
    },
  };
}

export type InvoiceSteps = ReturnType<typeof useInvoiceSteps>;
