import { Anchor } from '@mantine/core';
import { useState } from 'react';
import { graphql } from '../../gql';
import type { LegalDocumentAction } from '../../gql/graphql';
import { t } from '../../lib/i18n';
import { useAction } from '../../lib/useAction';
import { type ActionItem, Actions } from '../../ui/Actions';
import { type Column, DataTable } from '../../ui/DataTable';
import { Day } from '../../ui/Day';
import { Errors } from '../../ui/Errors';
import { StateTag } from '../../ui/StateTag';
import { DayReasonDialog } from './DayReasonDialog';
import { documentState, expiryText } from './words';

const Check = graphql(`
  mutation DocumentCheck($input: CheckDocumentInput!) {
    documentCheck(input: $input) { document { id state checkReason allowedActions } errors { code message field } }
  }
`);
const Waive = graphql(`
  mutation DocumentWaive($input: WaiveDocumentInput!) {
    documentWaive(input: $input) { document { id state waivedUntilOn waiverReason allowedActions } errors { code message field } }
  }
`);

/** A paper as the tables of companies and outlets draw it. */
export interface DocumentRow {
  id: string;
  label: string;
  number?: string | null;
  state: string;
  isBlocking: boolean;
  expiresOn?: string | null;
  daysLeft?: number | null;
  checkReason?: string | null;
  waivedUntilOn?: string | null;
  waiverReason?: string | null;
  allowedActions: LegalDocumentAction[];
  file?: { url: string; name: string } | null;
  outlet?: { name: string } | null;
}

/** Last day of a paper with how far it is away, in words. */
export function Expiry({ expiresOn, daysLeft }: Pick<DocumentRow, 'expiresOn' | 'daysLeft'>) {
  if (!expiresOn) return <span className="muted">{t('tidak berakhir')}</span>;
  const tone =
    daysLeft == null || daysLeft > 60 ? 'var(--ink-2)' : daysLeft < 0 ? 'var(--merah)' : 'var(--oranye)';
  return (
    <>
      <Day on={expiresOn} />{' '}
      {daysLeft != null && (
        <span style={{ color: tone, whiteSpace: 'nowrap' }}>({expiryText(daysLeft)})</span>
      )}
    </>
  );
}

const columns = (decide: (row: DocumentRow) => ActionItem[], busy: boolean): Column<DocumentRow>[] => [
  {
    key: 'label',
    header: t('Dokumen'),
    isKey: true,
    cell: (row) => (
      <>
        {row.file ? (
          <Anchor href={row.file.url} target="_blank" rel="noreferrer noopener">
            {row.label}
          </Anchor>
        ) : (
          row.label
        )}
        <div className="meta" style={{ fontWeight: 400 }}>
          {[row.number, row.outlet?.name, row.isBlocking && t('menahan pesanan bila berakhir')]
            .filter(Boolean)
            .join(' · ')}
        </div>
      </>
    ),
  },
  {
    key: 'state',
    header: t('Keadaan'),
    cell: (row) => (
      <>
        <StateTag tone={documentState(row.state).tone}>{documentState(row.state).text}</StateTag>
        {row.checkReason && <div className="meta">{row.checkReason}</div>}
        {row.waivedUntilOn && (
          <div className="meta">
            {t('sampai')} <Day on={row.waivedUntilOn} />: {row.waiverReason}
          </div>
        )}
      </>
    ),
  },
  {
    key: 'expires',
    header: t('Berakhir'),
    cell: (row) => <Expiry expiresOn={row.expiresOn} daysLeft={row.daysLeft} />,
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

/** Papers with their expiry; a renewal is accepted or refused here, an expired paper tolerated until a day. */
export function CompanyDocuments({ documents }: { documents: readonly DocumentRow[] }) {
  const [waiving, setWaiving] = useState<DocumentRow | null>(null);
  const check = useAction(Check, { done: t('Pemeriksaan dokumen tercatat.'), refetch: 'active' });
  const waive = useAction(Waive, { done: t('Pengecualian tercatat.'), refetch: 'active' });
  const decide = (row: DocumentRow): ActionItem[] => {
    const all: Partial<Record<LegalDocumentAction, ActionItem>> = {
      ACCEPT: {
        key: 'ACCEPT',
        label: t('Terima dokumen'),
        onRun: () => check.run({ input: { documentId: row.id, isAccepted: true } }),
      },
      REFUSE: {
        key: 'REFUSE',
        label: t('Tolak dokumen'),
        tone: 'danger',
        needsReason: true,
        onRun: (reason = '') => check.run({ input: { documentId: row.id, isAccepted: false, reason } }),
      },
      WAIVE: { key: 'WAIVE', label: t('Kecualikan sementara'), onRun: () => setWaiving(row) },
    };
    return row.allowedActions.flatMap((action) => all[action] ?? []);
  };
  return (
    <>
      <Errors of={check.errors} all />
      <DataTable
        columns={columns(decide, check.busy)}
        rows={documents}
        rowKey={(row) => row.id}
        empty={t('Belum ada dokumen. Dokumen tersimpan di sini setelah permohonan lolos administrasi.')}
      />
      {waiving && (
        <DayReasonDialog
          title={t('Kecualikan {label}', { label: waiving.label })}
          dayLabel={t('Sampai tanggal')}
          dayField="untilOn"
          confirm={t('Kecualikan sementara')}
          action={waive}
          onClose={() => setWaiving(null)}
          onConfirm={async ({ day, reason }) => {
            if (await waive.run({ input: { documentId: waiving.id, untilOn: day, reason } }))
              setWaiving(null);
          }}
        />
      )}
    </>
  );
}
