import type { AlertsScreenQuery } from '../../gql/graphql';
import { t } from '../../lib/i18n';
import type { Column } from '../../ui/DataTable';
import { LevelBadge } from '../../ui/LevelBadge';
import { StateTag } from '../../ui/StateTag';
import { When } from '../../ui/When';
import { alertState, decimals, originWord } from './alertWords';

/** A row of the list of alerts. */
export type AlertRow = AlertsScreenQuery['alerts']['nodes'][number];

/** Who is called next when nobody takes it, and when. */
function Next({ row }: { row: AlertRow }) {
  if (row.state !== 'OPEN') return <>{row.assignedTo?.name ?? t('belum ada petugas')}</>;
  if (!row.nextStep) return <>{t('rantai panggilan sudah selesai')}</>;
  return (
    <>
      <When at={row.nextStep.dueAt} />
      <div className="meta">
        {t('berikutnya {names}', {
          names: row.nextStep.recipients.map(({ name }) => name).join(', ') || t('tidak ada penerima'),
        })}
      </div>
    </>
  );
}

/** Columns of the list of alerts. */
export const alertColumns = (): Column<AlertRow>[] => [
  {
    key: 'title',
    header: t('Peringatan'),
    isKey: true,
    cell: (row) => (
      <>
        {row.isExercise && '[LATIHAN] '}
        {row.title}
        <div className="meta" style={{ fontWeight: 400 }}>
          {originWord(row.origin)}
          {row.issue && ` · ${row.issue.code}`}
        </div>
      </>
    ),
  },
  { key: 'level', header: t('Tingkat'), cell: (row) => <LevelBadge level={row.shownLevel} /> },
  {
    key: 'score',
    header: t('Skor'),
    align: 'right',
    cell: (row) => (row.risk ? decimals(row.risk.score, 2) : <span className="muted">{t('belum ada')}</span>),
  },
  {
    key: 'state',
    header: t('Keadaan'),
    cell: ({ state, ackState }) => (
      <>
        <StateTag tone={alertState(state).tone}>{alertState(state).text}</StateTag>
        {state === 'OPEN' && ackState === 'BREACHED' && (
          <StateTag tone="merah">{t('lewat batas waktu')}</StateTag>
        )}
      </>
    ),
  },
  { key: 'next', header: t('Panggilan berikutnya / petugas'), cell: (row) => <Next row={row} /> },
  { key: 'opened', header: t('Dibuka'), align: 'right', cell: (row) => <When at={row.openedAt} /> },
];
