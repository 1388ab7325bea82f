import type { ReactNode } from 'react';
import { Link } from 'react-router';
import { caseRole, type DueRuleFacts, dueText, signalWord, taskState } from '../../lib/caseWords';
import { t } from '../../lib/i18n';
import { CaseCode } from '../../ui/CaseCode';
import { type Column, DataTable } from '../../ui/DataTable';
import { StateTag } from '../../ui/StateTag';
import { When } from '../../ui/When';
import { TaskActions } from './TaskActions';

/** A task as its table shows it. */
export interface TaskRow {
  id: string;
  stepNo?: number | null;
  round: number;
  text: string;
  state: string;
  dueAt?: string | null;
  isMandatory: boolean;
  isOverdue: boolean;
  reason?: string | null;
  evidence?: string | null;
  ownerRole: string;
  ownerAgency?: string | null;
  completedBy?: string | null;
  dueRule?: DueRuleFacts | null;
  allowedActions: readonly string[];
  owner?: { id: string; name: string } | null;
  crisis?: { id: string; code: string; title: string; isExercise: boolean } | null;
  issue?: { id: string; code: string; title: string } | null;
}

function What({ row }: { row: TaskRow }) {
  return (
    <>
      {row.stepNo != null && `${row.stepNo}. `}
      {row.text}
      <div style={{ fontWeight: 400 }} className="meta">
        {[
          row.isMandatory ? t('wajib') : null,
          row.round > 1 ? t('kali ke-{n}', { n: row.round }) : null,
          row.completedBy ? t('terbukti saat {event}', { event: signalWord(row.completedBy) }) : null,
          row.reason ? t('alasan: {reason}', { reason: row.reason }) : null,
          row.evidence,
        ]
          .filter(Boolean)
          .join(' · ')}
      </div>
    </>
  );
}

const columns = (withCase: boolean): Column<TaskRow>[] => [
  { key: 'text', header: t('Tugas'), isKey: true, cell: (row) => <What row={row} /> },
  ...(withCase
    ? [
        {
          key: 'case',
          header: t('Krisis atau isu'),
          cell: (row: TaskRow) =>
            row.crisis ? (
              <Link to={`/krisis/${row.crisis.code}`}>
                {row.crisis.isExercise && '[LATIHAN] '}
                <CaseCode>{row.crisis.code}</CaseCode>
              </Link>
            ) : (
              row.issue && (
                <Link to={`/isu/${row.issue.id}`}>
                  <CaseCode>{row.issue.code}</CaseCode>
                </Link>
              )
            ),
        },
      ]
    : []),
  {
    key: 'who',
    header: t('Pelaksana'),
    cell: (row) => (
      <>
        {row.owner?.name ?? caseRole(row.ownerRole)}
        {row.ownerAgency && <div className="meta">{row.ownerAgency}</div>}
      </>
    ),
  },
  {
    key: 'due',
    header: t('Tenggat'),
    cell: (row) => (
      <>
        {row.dueAt ? <When at={row.dueAt} /> : <span className="muted">{dueText(null, row.dueRule)}</span>}
        {row.isOverdue && (
          <div>
            <StateTag tone="merah">{t('lewat tenggat')}</StateTag>
          </div>
        )}
      </>
    ),
  },
  {
    key: 'state',
    header: t('Keadaan'),
    cell: ({ state }) => <StateTag tone={taskState(state).tone}>{taskState(state).text}</StateTag>,
  },
  { key: 'act', header: '', cell: (row) => row.allowedActions.length > 0 && <TaskActions task={row} /> },
];

interface Props {
  rows: readonly TaskRow[];
  /** Shows the crisis or issue of each task; not inside a crisis room. */
  withCase?: boolean;
  empty: ReactNode;
  isLoading?: boolean;
  hasMore?: boolean;
  onMore?: () => void;
}

/** Tasks with who does them by when, and the buttons that the server allows. */
export function TaskTable({ withCase = false, rows, ...rest }: Props) {
  return <DataTable columns={columns(withCase)} rows={rows} rowKey={(row) => row.id} {...rest} />;
}
