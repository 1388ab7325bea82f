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
const Return = graphql(
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
const Pay = graphql(
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

/** Every step of a bill as an action of the screens; which of them are open the server says. */
export function useInvoiceSteps() {
  const after = { refetch: 'active' as const };
  const steps = {
    submit: useAction(Submit, { done: t('Tagihan diajukan.'), ...after }),
    check: useAction(Check, { done: t('Tagihan terverifikasi.'), ...after }),
    inspect: useAction(Inspect, { done: t('BAP ditandatangani.'), ...after }),
    handOver: useAction(HandOver, { done: t('BAST ditandatangani.'), ...after }),
    issueSpp: useAction(IssueSpp, { done: t('SPP terbit.'), ...after }),
    issueSpm: useAction(IssueSpm, { done: t('Tercatat pada SPM.'), ...after }),
    refuseSpp: useAction(RefuseSpp, { done: t('SPP dikembalikan.'), ...after }),
    refuseSpm: useAction(RefuseSpm, { done: t('SPM dikembalikan.'), ...after }),
    giveBack: useAction(Return, { done: t('Tagihan dikembalikan kepada perusahaan.'), ...after }),
    reject: useAction(Reject, { done: t('Tagihan ditolak.'), ...after }),
    dispute: useAction(Dispute, { done: t('Sengketa dicatat.'), ...after }),
    resolve: useAction(Resolve, { done: t('Sengketa selesai.'), ...after }),
    hold: useAction(Hold, { done: t('Tagihan ditahan.'), ...after }),
    release: useAction(Release, { done: t('Penahanan dilepas.'), ...after }),
    recordSp2d: useAction(RecordSp2d, { done: t('SP2D dicatat.'), ...after }),
    pay: useConfirmedAction(Pay, { done: t('Pembayaran dicatat.'), ...after }),
    close: useAction(Close, { done: t('Tagihan ditutup.'), ...after }),
    claimBack: useAction(ClaimBack, { done: t('Penagihan kembali dicatat.'), ...after }),
    recordRefund: useAction(RecordRefund, { done: t('Pengembalian dicatat.'), ...after }),
  };
  const all = Object.values(steps);
  return {
    steps,
    dialog: steps.pay.dialog,
    busy: all.some((one) => one.busy),
    errors: all.flatMap((one) => one.errors),
  };
}
