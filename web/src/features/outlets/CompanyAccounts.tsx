import { Anchor } from '@mantine/core';
import { graphql } from '../../gql';
import type { BankAccountAction } from '../../gql/graphql';
import { t } from '../../lib/i18n';
import { useAction } from '../../lib/useAction';
import { type ActionItem, Actions } from '../../ui/Actions';
import { type Column, DataTable } from '../../ui/DataTable';
import { Day } from '../../ui/Day';
import { Errors } from '../../ui/Errors';
import { StateTag } from '../../ui/StateTag';
import { accountState } from './words';

const Approve = graphql(`
  mutation BankAccountApprove($input: BankAccountInput!) {
    bankAccountApprove(input: $input) { bankAccount { id state fromOn allowedActions approvedBy { id name } } errors { code message field } }
  }
`);
const Refuse = graphql(`
  mutation BankAccountRefuse($input: RefuseBankAccountInput!) {
    bankAccountRefuse(input: $input) { bankAccount { id state refusalReason allowedActions } errors { code message field } }
  }
`);

/** A bank account as staff and the company read it. */
export interface AccountRow {
  id: string;
  bank: string;
  number?: string | null;
  holderName: string;
  state: string;
  fromOn?: string | null;
  toOn?: string | null;
  refusalReason?: string | null;
  requestedBy?: { name: string } | null;
  approvedBy: { id: string; name: string }[];
  file?: { url: string; name: string } | null;
  allowedActions: BankAccountAction[];
}

const columns = (decide: (row: AccountRow) => ActionItem[], busy: boolean): Column<AccountRow>[] => [
  {
    key: 'bank',
    header: t('Rekening'),
    isKey: true,
    cell: (row) => (
      <>
        {row.bank} <span className="num">{row.number ?? ''}</span>
        <div className="meta" style={{ fontWeight: 400 }}>
          {t('a.n. {name}', { name: row.holderName })}
        </div>
        {row.file && (
          <Anchor href={row.file.url} target="_blank" rel="noreferrer noopener" size="sm">
            {t('Referensi bank')}
          </Anchor>
        )}
      </>
    ),
  },
  {
    key: 'state',
    header: t('Keadaan'),
    cell: (row) => (
      <>
        <StateTag tone={accountState(row.state).tone}>{accountState(row.state).text}</StateTag>
        {row.refusalReason && <div className="meta">{row.refusalReason}</div>}
      </>
    ),
  },
  {
    key: 'days',
    header: t('Berlaku'),
    cell: (row) =>
      row.fromOn ? (
        <>
          <Day on={row.fromOn} /> – {row.toOn ? <Day on={row.toOn} /> : t('sekarang')}
        </>
      ) : (
        <span className="muted">{t('belum berlaku')}</span>
      ),
  },
  {
    key: 'by',
    header: t('Disetujui'),
    cell: (row) => (
      <>
        {row.approvedBy.map((person) => person.name).join(', ') || (
          <span className="muted">{t('belum ada')}</span>
        )}
        {row.requestedBy && <div className="meta">{t('diisi {name}', { name: row.requestedBy.name })}</div>}
      </>
    ),
  },
  {
    key: 'act',
    header: '',
    cell: (row) => (
      <div style={{ display: 'flex', gap: 6, flexWrap: 'wrap' }}>
        <Actions actions={decide(row)} busy={busy} />
      </div>
    ),
  },
];

/** Where payments go: each account with who entered it, who approved it, and the decision still open. */
export function CompanyAccounts({ accounts }: { accounts: readonly AccountRow[] }) {
  const approve = useAction(Approve, { done: t('Persetujuan rekening tercatat.'), refetch: 'active' });
  const refuse = useAction(Refuse, { done: t('Rekening ditolak.'), refetch: 'active' });
  const decide = ({ id: bankAccountId, allowedActions }: AccountRow): ActionItem[] => {
    const all: Partial<Record<BankAccountAction, ActionItem>> = {
      REFUSE: {
        key: 'REFUSE',
        label: t('Tolak rekening'),
        tone: 'danger',
        needsReason: true,
        onRun: (reason = '') => refuse.run({ input: { bankAccountId, reason } }),
      },
      APPROVE: {
        key: 'APPROVE',
        label: t('Setujui rekening'),
        onRun: () => approve.run({ input: { bankAccountId } }),
      },
    };
    return allowedActions.flatMap((action) => all[action] ?? []);
  };
  return (
    <>
      <Errors of={[...approve.errors, ...refuse.errors]} all />
      <DataTable
        columns={columns(decide, approve.busy || refuse.busy)}
        rows={accounts}
        rowKey={(row) => row.id}
        empty={t('Belum ada rekening.')}
      />
    </>
  );
}
