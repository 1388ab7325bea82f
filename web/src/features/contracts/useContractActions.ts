import { graphql } from '../../gql';
import type { ContractAction } from '../../gql/graphql';
import { t } from '../../lib/i18n';
import { useAction } from '../../lib/useAction';
import type { ActionItem } from '../../ui/Actions';

const Negotiate = graphql(
  `mutation ContractNegotiate($input: ContractStepInput!) { contractNegotiate(input: $input) { contract { id state } errors { code message field } } }`,
);
const Agree = graphql(
  `mutation ContractAgree($input: ContractStepInput!) { contractAgree(input: $input) { contract { id state } errors { code message field } } }`,
);
const Resume = graphql(
  `mutation ContractResume($input: ContractStepInput!) { contractResume(input: $input) { contract { id state } errors { code message field } } }`,
);
const Close = graphql(
  `mutation ContractClose($input: ContractStepInput!) { contractClose(input: $input) { contract { id state } errors { code message field } } }`,
);
const Confirm = graphql(
  `mutation ContractTerminationConfirm($input: ContractStepInput!) { contractTerminationConfirm(input: $input) { contract { id state } errors { code message field } } }`,
);
const Refuse = graphql(
  `mutation ContractTerminationRefuse($input: ContractReasonInput!) { contractTerminationRefuse(input: $input) { contract { id state } errors { code message field } } }`,
);
const Abandon = graphql(
  `mutation ContractAbandon($input: ContractReasonInput!) { contractAbandon(input: $input) { contract { id state } errors { code message field } } }`,
);
const Suspend = graphql(
  `mutation ContractSuspend($input: ContractReasonInput!) { contractSuspend(input: $input) { contract { id state } errors { code message field } } }`,
);
const Except = graphql(
  `mutation ContractPriceExcept($input: ContractReasonInput!) { contractPriceExcept(input: $input) { contract { id state } errors { code message field } } }`,
);
const Withdraw = graphql(
  `mutation ContractAmendmentWithdraw($input: ContractReasonInput!) { contractAmendmentWithdraw(input: $input) { contract { id state } errors { code message field } } }`,
);

export type ContractDialog = 'SIGN' | 'AMEND' | 'TERMINATE';

interface Acting {
  id: string;
  allowedActions: readonly ContractAction[];
  terminationGround?: string | null | undefined;
}

/** The buttons of a contract, from what the server allows; `open` shows the dialog of a step that needs more than a reason. */
export function useContractActions(
  contract: Acting | null | undefined,
  open: (dialog: ContractDialog) => void,
) {
  const after = { refetch: 'active' as const };
  const negotiate = useAction(Negotiate, { done: t('Negosiasi dibuka.'), ...after });
  const agree = useAction(Agree, { done: t('Persetujuan Anda atas harga tercatat.'), ...after });
  const resume = useAction(Resume, { done: t('Kontrak dilanjutkan.'), ...after });
  const close = useAction(Close, { done: t('Kontrak ditutup.'), ...after });
  const confirm = useAction(Confirm, {
    done: t('Kontrak diputus. Pekerjaan yang terbukti tetap dapat ditagih.'),
    ...after,
  });
  const refuse = useAction(Refuse, { done: t('Usul pemutusan ditolak.'), ...after });
  const abandon = useAction(Abandon, { done: t('Kontrak dibatalkan; nomornya tetap terpakai.'), ...after });
  const suspend = useAction(Suspend, { done: t('Kontrak ditangguhkan; tidak ada pesanan baru.'), ...after });
  const except = useAction(Except, { done: t('Pengecualian harga tercatat.'), ...after });
  const withdraw = useAction(Withdraw, { done: t('Adendum ditarik.'), ...after });
  const contractId = contract?.id ?? '';
  const step = { input: { contractId } };
  const why = (reason = '') => ({ input: { contractId, reason } });
  const all: Partial<Record<ContractAction, ActionItem>> = {
    ABANDON: {
      key: 'ABANDON',
      label: t('Batalkan kontrak'),
      tone: 'danger',
      needsReason: true,
      onRun: (reason) => abandon.run(why(reason)),
    },
    SUSPEND: {
      key: 'SUSPEND',
      label: t('Tangguhkan'),
      needsReason: true,
      onRun: (reason) => suspend.run(why(reason)),
    },
    TERMINATE: contract?.terminationGround
      ? { key: 'CONFIRM', label: t('Setujui pemutusan'), tone: 'primary', onRun: () => confirm.run(step) }
      : { key: 'TERMINATE', label: t('Usulkan pemutusan…'), tone: 'danger', onRun: () => open('TERMINATE') },
    REFUSE_TERMINATION: {
      key: 'REFUSE',
      label: t('Tolak usul pemutusan'),
      needsReason: true,
      onRun: (reason) => refuse.run(why(reason)),
    },
    WITHDRAW_AMENDMENT: {
      key: 'WITHDRAW',
      label: t('Tarik adendum'),
      needsReason: true,
      onRun: (reason) => withdraw.run(why(reason)),
    },
    EXCEPT_PRICE: {
      key: 'EXCEPT',
      label: t('Kecualikan harga'),
      needsReason: true,
      onRun: (reason) => except.run(why(reason)),
    },
    CLOSE: { key: 'CLOSE', label: t('Tutup kontrak'), onRun: () => close.run(step) },
    RESUME: { key: 'RESUME', label: t('Lanjutkan kontrak'), tone: 'primary', onRun: () => resume.run(step) },
    NEGOTIATE: {
      key: 'NEGOTIATE',
      label: t('Mulai negosiasi'),
      tone: 'primary',
      onRun: () => negotiate.run(step),
    },
    AGREE: { key: 'AGREE', label: t('Setujui harga'), tone: 'primary', onRun: () => agree.run(step) },
    SIGN: { key: 'SIGN', label: t('Tanda tangani kontrak'), tone: 'primary', onRun: () => open('SIGN') },
    AMEND: { key: 'AMEND', label: t('Tanda tangani adendum'), tone: 'primary', onRun: () => open('AMEND') },
  };
  const used = [negotiate, agree, resume, close, confirm, refuse, abandon, suspend, except, withdraw];
  return {
    items: (contract?.allowedActions ?? []).flatMap((action) => all[action] ?? []),
    busy: used.some((one) => one.busy),
    errors: used.flatMap((one) => one.errors),
  };
}
