import { Group } from '@mantine/core';
import { Link } from 'react-router';
import { t } from '../../../lib/i18n';
import { followUpState } from '../../../lib/measureWords';
import { useAction } from '../../../lib/useAction';
import { Actions } from '../../../ui/Actions';
import { CaseCode } from '../../../ui/CaseCode';
import { type Column, DataTable } from '../../../ui/DataTable';
import { Day } from '../../../ui/Day';
import { StateTag } from '../../../ui/StateTag';
import { DropFollowUp, FinishFollowUp } from './measureDocuments';

/** A follow-up as its table shows it. */
export interface FollowUpRow {
  id: string;
  text: string;
  dueOn: string;
  state: string;
  isLate: boolean;
  note?: string | null;
  allowedActions: readonly string[];
  owner?: { id: string; name: string } | null;
  crisis?: { id: string; code: string } | null;
}

function FollowUpActions({ row }: { row: FollowUpRow }) {
  const finish = useAction(FinishFollowUp, { done: t('Tindak lanjut selesai.'), refetch: 'active' });
  const drop = useAction(DropFollowUp, { done: t('Tindak lanjut dibatalkan.'), refetch: 'active' });
  const input = (note = '') => ({ input: { followUpId: row.id, note } });
  const all = [
    { key: 'DROP', label: t('Batalkan'), needsReason: true, onRun: (note?: string) => drop.run(input(note)) },
    {
      key: 'FINISH',
      label: t('Nyatakan selesai'),
      needsReason: true,
      onRun: (note?: string) => finish.run(input(note)),
    },
  ];
  return (
    <Group gap={6}>
      <Actions
        actions={all.filter(({ key }) => row.allowedActions.includes(key))}
        busy={finish.busy || drop.busy}
        errors={[...finish.errors, ...drop.errors]}
      />
    </Group>
  );
}

const columns = (): Column<FollowUpRow>[] => [
  {
    key: 'text',
    header: t('Tindak lanjut'),
    isKey: true,
    cell: ({ text, note }) => (
      <>
        {text}
        {note && (
          <div className="meta" style={{ fontWeight: 400 }}>
            {note}
          </div>
        )}
      </>
    ),
  },
  { key: 'owner', header: t('Penanggung jawab'), cell: ({ owner }) => owner?.name },
  {
    key: 'crisis',
    header: t('Dari krisis'),
    cell: ({ crisis }) =>
      crisis && (
        <Link to={`/krisis/${crisis.code}/evaluasi`}>
          <CaseCode>{crisis.code}</CaseCode>
        </Link>
      ),
  },
  {
    key: 'due',
    header: t('Tenggat'),
    cell: ({ dueOn, isLate }) => (
      <>
        <Day on={dueOn} /> {isLate && <StateTag tone="merah">{t('lewat tenggat')}</StateTag>}
      </>
    ),
  },
  {
    key: 'state',
    header: t('Keadaan'),
    cell: ({ state }) => <StateTag tone={followUpState(state).tone}>{followUpState(state).text}</StateTag>,
  },
  { key: 'act', header: '', cell: (row) => row.allowedActions.length > 0 && <FollowUpActions row={row} /> },
];

/** What must change after crises, with who does it by when. */
export function FollowUpTable({ rows }: { rows: readonly FollowUpRow[] }) {
  return (
    <DataTable
      columns={columns()}
      rows={rows}
      rowKey={(row) => row.id}
      empty={t('Tidak ada tindak lanjut yang terbuka.')}
    />
  );
}
