import { Anchor } from '@mantine/core';
import { IconBan, IconCpu, IconUser } from '@tabler/icons-react';
import { useState } from 'react';
import { Link } from 'react-router';
import type { AuditScreenQuery } from '../../gql/graphql';
import { eventWord } from '../../lib/eventWords';
import { t } from '../../lib/i18n';
import { Copyable } from '../../ui/Copyable';
import { StateTag } from '../../ui/StateTag';
import { When } from '../../ui/When';
import classes from './audit.module.css';
import { recordPath, typeWord, valueText } from './words';

type Event = AuditScreenQuery['events']['nodes'][number];

/** Each changed field with its value before and after. */
function Changes({ event }: { event: Event }) {
  if (event.changes.length === 0) return <p className="meta">{t('Catatan ini tidak mengubah isian.')}</p>;
  return (
    <table className={classes.changes}>
      <thead>
        <tr>
          <th>{t('Isian')}</th>
          <th>{t('Sebelum')}</th>
          <th>{t('Sesudah')}</th>
        </tr>
      </thead>
      <tbody>
        {event.changes.map((change) => (
          <tr key={`${change.recordId} ${change.field}`}>
            <th scope="row">
              {typeWord(change.recordType)} · {change.field}
            </th>
            <td>
              <del>{valueText(change.before)}</del>
            </td>
            <td>
              <ins>{valueText(change.after)}</ins>
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}

function Detail({ event, onPerson }: { event: Event; onPerson: (id: string) => void }) {
  const { actorId, hash, seal } = event;
  return (
    <div className={classes.detail}>
      <Changes event={event} />
      <div className={classes.facts}>
        <span>
          {t('Nama peristiwa')} <Copyable value={event.name} />
        </span>
        <span>{seal == null ? t('menunggu nomor') : t('Nomor {n}', { n: seal })}</span>
        <span>
          {t('Hash')} <Copyable value={hash} short={hash ? `${hash.slice(0, 10)}…` : t('belum ada')} />
        </span>
        {actorId && (
          <Anchor component="button" type="button" size="sm" onClick={() => onPerson(actorId)}>
            {t('Semua perbuatan {name}', { name: event.actorName })}
          </Anchor>
        )}
      </div>
    </div>
  );
}

/** One entry of the log: who did what to which record, and on demand what it changed. */
export function EventEntry({ event, onPerson }: { event: Event; onPerson: (id: string) => void }) {
  const [isOpen, setOpen] = useState(false);
  const isRefused = event.outcome === 'REFUSED';
  const path = recordPath(event.subjectType, event.subjectId);
  const Icon = isRefused ? IconBan : event.isAutomatic ? IconCpu : IconUser;
  return (
    <li className={classes.entry} data-refused={isRefused || undefined}>
      <Icon size={16} aria-hidden />
      <div>
        <div>
          <b>{event.isAutomatic ? t('Sistem') : event.actorName}</b> {eventWord(event.name)}{' '}
          {isRefused && (
            <StateTag tone="merah" icon={IconBan}>
              {t('Ditolak')}
            </StateTag>
          )}
        </div>
        <div className="meta">
          <When at={event.at} /> ·{' '}
          {path && !isRefused ? (
            <Link to={path}>{typeWord(event.subjectType)}</Link>
          ) : (
            typeWord(event.subjectType)
          )}
        </div>
        {event.reason && <p className={classes.reason}>{event.reason}</p>}
        {isOpen && <Detail event={event} onPerson={onPerson} />}
      </div>
      <Anchor
        component="button"
        type="button"
        size="sm"
        aria-expanded={isOpen}
        onClick={() => setOpen(!isOpen)}
        className={classes.toggle}
      >
        {isOpen ? t('Tutup rincian') : t('{n} perubahan', { n: event.changes.length })}
      </Anchor>
    </li>
  );
}
