import { IconFileAlert } from '@tabler/icons-react';
import { t } from '../../lib/i18n';
import type { Column } from '../../ui/DataTable';
import { StateTag } from '../../ui/StateTag';
import type { OutletRow as Row } from './OutletsScreen';
import { applicationState, expiryText, mediumWord, reachWord } from './words';

/** Papers that end within so many days carry a mark. */
const SOON = 60;

function Expiring({ row }: { row: Row }) {
  const [first] = row.currentDocuments
    .filter(({ daysLeft, state }) => daysLeft != null && daysLeft <= SOON && state !== 'WAIVED')
    .sort((a, b) => (a.daysLeft ?? 0) - (b.daysLeft ?? 0));
  if (first?.daysLeft == null) return null;
  return (
    <StateTag tone={first.daysLeft < 0 ? 'merah' : 'oranye'} icon={IconFileAlert}>
      {first.label}: {expiryText(first.daysLeft)}
    </StateTag>
  );
}

function State({ row }: { row: Row }) {
  if (row.isOnlyMonitored) return <StateTag>{t('Dipantau saja')}</StateTag>;
  if (!row.application) return <span className="muted">{t('belum ada permohonan')}</span>;
  const state = applicationState(row.application.state);
  return <StateTag tone={state.tone}>{state.text}</StateTag>;
}

/** The columns of the list of outlets. */
export const outletColumns = (): Column<Row>[] => [
  {
    key: 'name',
    header: t('Media'),
    isKey: true,
    cell: (row) => (
      <>
        {row.name}
        <div className="meta" style={{ fontWeight: 400, overflowWrap: 'anywhere' }}>
          {row.domains.join(', ')}
        </div>
      </>
    ),
  },
  {
    key: 'company',
    header: t('Perusahaan'),
    cell: (row) => row.company?.legalName ?? <span className="muted">{t('belum ada')}</span>,
  },
  {
    key: 'medium',
    header: t('Jenis'),
    cell: (row) => (
      <>
        {mediumWord(row.medium)}
        <div className="meta">{reachWord(row.reachLevel)}</div>
      </>
    ),
  },
  { key: 'state', header: t('Keadaan'), cell: (row) => <State row={row} /> },
  { key: 'grade', header: t('Kelas'), cell: (row) => row.grade },
  { key: 'papers', header: t('Dokumen'), cell: (row) => <Expiring row={row} /> },
  { key: 'districts', header: t('Kecamatan'), cell: (row) => row.districtNames.join(', ') },
];
