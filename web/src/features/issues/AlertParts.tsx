import { t } from '../../lib/i18n';
import { LevelBadge } from '../../ui/LevelBadge';
import { Section } from '../../ui/Section';
import { StateTag } from '../../ui/StateTag';
import { When } from '../../ui/When';
import type { Alert } from './AlertScreen';
import { decimals, stepWord, triggerWord } from './alertWords';
import classes from './risk.module.css';

const names = (people: readonly { name: string }[]): string =>
  people.map(({ name }) => name).join(', ') || t('tidak ada penerima');

/** Who was called and who is called next; while nobody took the alert, that the chain goes on. */
export function AlertChain({ alert }: { alert: Alert }) {
  const next = alert.steps.find(({ state }) => state === 'QUEUED');
  const sent = alert.steps.filter(({ state }) => state === 'SENT' || state === 'SKIPPED');
  const waiting = alert.steps.filter(({ state }) => state === 'QUEUED').slice(0, 6);
  return (
    <Section title={t('Rantai panggilan')}>
      {alert.state === 'OPEN' && next && (
        <p className={classes.now}>
          {t('Rantai berlanjut kecuali ada yang menerima: berikutnya')} <b>{names(next.recipients)}</b>{' '}
          <When at={next.dueAt} />
        </p>
      )}
      {alert.state === 'OPEN' && !next && (
        <p className={classes.now}>{t('Rantai panggilan sudah selesai dan belum ada yang menerima.')}</p>
      )}
      {alert.state !== 'OPEN' && <p className="meta">{t('Rantai panggilan berhenti.')}</p>}
      <ol className={classes.steps}>
        {[...sent, ...waiting].map((step) => (
          <li key={step.id}>
            <When at={step.dueAt} /> {names(step.recipients)}{' '}
            <span className="meta">
              {stepWord(step.state)}
              {step.round > 1 && ` · ${t('putaran {n}', { n: step.round })}`}
            </span>
          </li>
        ))}
      </ol>
    </Section>
  );
}

/** Levels and spikes in the life of an alert, newest first. */
export function AlertHistory({ alert }: { alert: Alert }) {
  return (
    <Section title={t('Riwayat tingkat')}>
      <ol className={classes.steps}>
        {[...alert.history].reverse().map((line) => (
          <li key={line.id}>
            {line.level ? <LevelBadge level={line.level} /> : <StateTag>{t('Lonjakan')}</StateTag>}{' '}
            {line.score != null && <span className="num">{decimals(line.score, 2)}</span>}
            {line.observed != null &&
              t('{n} pasangan media dan cerita; biasanya {expected}', {
                n: line.observed,
                expected: decimals(line.expected ?? 0, 1),
              })}
            <div className="meta">
              <When at={line.at} /> · {line.hasNotices ? t('petugas diberi tahu') : t('tanpa pemberitahuan')}
              {line.kind === 'SMALL_TOPIC' && ` · ${t('tiga media pada satu cerita')}`}
              {line.hardTriggers.length > 0 && ` · ${line.hardTriggers.map(triggerWord).join(', ')}`}
            </div>
          </li>
        ))}
      </ol>
    </Section>
  );
}
