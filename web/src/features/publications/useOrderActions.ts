import { graphql } from '../../gql';
import { t } from '../../lib/i18n';
import { useAction } from '../../lib/useAction';
import type { ActionItem } from '../../ui/Actions';

const Submit = graphql(
  `mutation OrderSubmit($input: OrderIdInput!) { orderSubmit(input: $input) { order { id state } errors { code message field } } }`,
);
const Approve = graphql(
  `mutation OrderApprove($input: OrderIdInput!) { orderApprove(input: $input) { order { id state } errors { code message field } } }`,
);
const Issue = graphql(
  `mutation OrderIssue($input: OrderIdInput!) { orderIssue(input: $input) { order { id state number } errors { code message field } } }`,
);
const Accept = graphql(
  `mutation OrderAccept($input: OrderIdInput!) { orderAccept(input: $input) { order { id state } errors { code message field } } }`,
);
const Decline = graphql(
  `mutation OrderDecline($input: OrderReasonInput!) { orderDecline(input: $input) { order { id state } errors { code message field } } }`,
);
const Return = graphql(
  `mutation OrderReturn($input: OrderReasonInput!) { orderReturn(input: $input) { order { id state } errors { code message field } } }`,
);
const Cancel = graphql(
  `mutation OrderCancel($input: OrderReasonInput!) { orderCancel(input: $input) { order { id state } errors { code message field } } }`,
);
const Reopen = graphql(
  `mutation OrderReopen($input: ReopenOrderInput!) { orderReopen(input: $input) { order { id state } errors { code message field } } }`,
);

const WEEK_MS = 7 * 86_400_000;

/** The buttons of an order, from what the server allows. */
export function useOrderActions(order: { id: string; allowedActions: readonly string[] } | null | undefined) {
  const after = { refetch: 'active' as const };
  const submit = useAction(Submit, { done: t('Surat pesanan diajukan.'), ...after });
  const approve = useAction(Approve, {
    done: t('Disetujui. Anggaran dan kuota sudah dicadangkan.'),
    ...after,
  });
  const issue = useAction(Issue, { done: t('Surat pesanan terbit dan terkirim ke media.'), ...after });
  const accept = useAction(Accept, { done: t('Pesanan diterima.'), ...after });
  const decline = useAction(Decline, { done: t('Pesanan ditolak.'), ...after });
  const giveBack = useAction(Return, { done: t('Dikembalikan kepada penyusun.'), ...after });
  const cancel = useAction(Cancel, { done: t('Unit yang belum terbukti dibatalkan.'), ...after });
  const reopen = useAction(Reopen, { done: t('Dibuka kembali dengan tenggat tujuh hari.'), ...after });
  const orderId = order?.id ?? '';
  const all: Record<string, ActionItem> = {
    RETURN: {
      key: 'RETURN',
      label: t('Kembalikan dengan alasan'),
      needsReason: true,
      onRun: (reason = '') => void giveBack.run({ input: { orderId, reason } }),
    },
    CANCEL: {
      key: 'CANCEL',
      label: t('Batalkan'),
      tone: 'danger',
      needsReason: true,
      onRun: (reason = '') => void cancel.run({ input: { orderId, reason } }),
    },
    CANCEL_REST: {
      key: 'CANCEL_REST',
      label: t('Batalkan sisa unit'),
      tone: 'danger',
      needsReason: true,
      onRun: (reason = '') => void cancel.run({ input: { orderId, reason } }),
    },
    REOPEN: {
      key: 'REOPEN',
      label: t('Buka kembali'),
      needsReason: true,
      onRun: (reason = '') =>
        void reopen.run({
          input: { orderId, reason, proofDueAt: new Date(Date.now() + WEEK_MS).toISOString() },
        }),
    },
    DECLINE: {
      key: 'DECLINE',
      label: t('Tolak'),
      tone: 'danger',
      needsReason: true,
      onRun: (reason = '') => void decline.run({ input: { orderId, reason } }),
    },
    SUBMIT: {
      key: 'SUBMIT',
      label: t('Ajukan'),
      tone: 'primary',
      onRun: () => void submit.run({ input: { orderId } }),
    },
    APPROVE: {
      key: 'APPROVE',
      label: t('Setujui dan cadangkan'),
      tone: 'primary',
      onRun: () => void approve.run({ input: { orderId } }),
    },
    ISSUE: {
      key: 'ISSUE',
      label: t('Tanda tangani dan terbitkan'),
      tone: 'primary',
      onRun: () => void issue.run({ input: { orderId } }),
    },
    ACCEPT: {
      key: 'ACCEPT',
      label: t('Terima pesanan'),
      tone: 'primary',
      onRun: () => void accept.run({ input: { orderId } }),
    },
  };
  const used = [submit, approve, issue, accept, decline, giveBack, cancel, reopen];
  return {
    items: (order?.allowedActions ?? []).flatMap((action) => all[action] ?? []),
    busy: used.some((one) => one.busy),
    errors: used.flatMap((one) => one.errors),
  };
}
