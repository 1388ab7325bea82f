import { IconCpu } from '@tabler/icons-react';
import { initials } from '../lib/format';
import { t } from '../lib/i18n';
import classes from './kit.module.css';
import { When } from './When';

export interface TimelineEvent {
  id: string;
  at: string;
  actorName: string;
  isAutomatic: boolean;
  text: string;
  reason?: string | null;
}

/** Everything that happened to a record, newest first: people round, the system square and dashed. */
export function Timeline({ events }: { events: TimelineEvent[] }) {
  if (events.length === 0) return <p className="meta">{t('Belum ada peristiwa.')}</p>;
  return (
    <ol className={classes.timeline}>
      {events.map(({ id, at, actorName, isAutomatic, text, reason }) => (
        <li key={id} className={classes.event}>
          <div className={classes.eventMark} data-machine={isAutomatic || undefined} aria-hidden>
            {isAutomatic ? <IconCpu size={12} /> : initials(actorName)}
          </div>
          <div>
            <b>{isAutomatic ? t('Sistem') : actorName}</b> {text}
            <div className="meta">
              <When at={at} />
            </div>
            {reason && <div className={classes.quote}>{reason}</div>}
          </div>
        </li>
      ))}
    </ol>
  );
}
