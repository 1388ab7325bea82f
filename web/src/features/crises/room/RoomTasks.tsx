import {
  IconAlertCircle,
  IconCircle,
  IconCircleCheck,
  IconCircleMinus,
  IconProgress,
} from '@tabler/icons-react';
import { caseRole } from '../../../lib/caseWords';
import { t } from '../../../lib/i18n';
import { Section } from '../../../ui/Section';
import { When } from '../../../ui/When';
import { TaskActions } from '../TaskActions';
import classes from './room.module.css';
import type { Room } from './roomQuery';

type TaskNode = Room['tasks']['nodes'][number];

const CLOSED = ['DONE', 'WAIVED'];

function Mark({ task }: { task: TaskNode }) {
  if (task.state === 'DONE')
    return <IconCircleCheck size={17} color="var(--hijau-s)" aria-label={t('Selesai')} />;
  if (task.state === 'WAIVED') return <IconCircleMinus size={17} aria-label={t('Dibebaskan')} />;
  if (task.isOverdue || task.state === 'BLOCKED')
    return (
      <IconAlertCircle
        size={17}
        color="var(--merah)"
        aria-label={task.state === 'BLOCKED' ? t('Terhambat') : t('Terlambat')}
      />
    );
  if (task.state === 'DOING')
    return <IconProgress size={17} color="var(--nila)" aria-label={t('Dikerjakan')} />;
  return <IconCircle size={17} aria-label={t('Belum dimulai')} />;
}

function TaskRow({ task }: { task: TaskNode }) {
  return (
    <div className={classes.row} data-done={CLOSED.includes(task.state) || undefined}>
      <Mark task={task} />
      <div>
        {task.isMandatory && !CLOSED.includes(task.state) && <b title={t('Wajib')}>★ </b>}
        {task.text}
        <div className="meta">
          {task.owner?.name ?? caseRole(task.ownerRole)}
          {task.ownerAgency && ` · ${task.ownerAgency}`}
          {task.reason && ` · ${task.reason}`}
        </div>
        {task.allowedActions.length > 0 && (
          <details data-noprint>
            <summary>{t('Tindakan')}</summary>
            <TaskActions task={task} />
          </details>
        )}
      </div>
      <div style={{ textAlign: 'right' }}>
        {CLOSED.includes(task.state) ? (
          <When at={task.doneAt} />
        ) : task.dueAt ? (
          <When at={task.dueAt} />
        ) : (
          <span className="meta">{t('menunggu kejadian')}</span>
        )}
      </div>
    </div>
  );
}

/** Tasks of the playbook and by hand: open ones first by their due time, with who does them. */
export function RoomTasks({ room }: { room: Room }) {
  const { nodes } = room.tasks;
  const isClosed = ({ state }: TaskNode) => CLOSED.includes(state);
  const due = ({ dueAt }: TaskNode) => dueAt ?? '9';
  const open = nodes.filter((task) => !isClosed(task)).sort((a, b) => due(a).localeCompare(due(b)));
  const done = nodes.filter(isClosed).sort((a, b) => (b.doneAt ?? '').localeCompare(a.doneAt ?? ''));
  const { total, finished, overdue } = room.taskCounts;
  return (
    <Section
      title={room.playbookCode ? t('Tugas {code}', { code: room.playbookCode }) : t('Tugas')}
      note={t('{done} dari {all} selesai · {late} terlambat', { done: finished, all: total, late: overdue })}
      action={
        <div className={classes.bar} aria-hidden>
          <span style={{ width: `${total === 0 ? 0 : (100 * finished) / total}%` }} />
        </div>
      }
      flush
    >
      {open.map((task) => (
        <TaskRow key={task.id} task={task} />
      ))}
      {open.length === 0 && <p className={`meta ${classes.none}`}>{t('Tidak ada tugas terbuka.')}</p>}
      {done.length > 0 && (
        <details className={classes.fold}>
          <summary>{t('{n} tugas selesai', { n: done.length })}</summary>
          {done.map((task) => (
            <TaskRow key={task.id} task={task} />
          ))}
        </details>
      )}
    </Section>
  );
}
