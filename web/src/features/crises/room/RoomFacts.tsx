import { IconCircleCheck, IconCircleX, IconHelpCircle } from '@tabler/icons-react';
import { Link } from 'react-router';
import { useHolds } from '../../../app/viewer';
import { t } from '../../../lib/i18n';
import { statementKind, versionState } from '../../../lib/statementWords';
import { useNow } from '../../../ui/Clock';
import { Section } from '../../../ui/Section';
import { StateTag } from '../../../ui/StateTag';
import { When } from '../../../ui/When';
import { span } from './RoomClocks';
import classes from './room.module.css';
import type { Room } from './roomQuery';

type Fact = Room['issues'][number]['facts'][number];
type StatementRow = Room['issues'][number]['statements'][number];

const ORDER = ['CONFIRMED', 'UNCONFIRMED', 'FALSE'];

function FactRow({ fact }: { fact: Fact }) {
  const isSure = fact.status === 'CONFIRMED';
  return (
    <div className={classes.row} data-unsure={fact.status === 'UNCONFIRMED' || undefined}>
      {isSure ? (
        <IconCircleCheck size={17} color="var(--hijau-s)" aria-label={t('Terkonfirmasi')} />
      ) : fact.status === 'FALSE' ? (
        <IconCircleX size={17} color="var(--merah)" aria-label={t('Keliru')} />
      ) : (
        <IconHelpCircle size={17} color="var(--oranye)" aria-label={t('Belum pasti')} />
      )}
      <div>
        {fact.status === 'UNCONFIRMED' && <b>{t('Belum pasti:')} </b>}
        {fact.text}
        <div className="meta">
          {fact.decidedAt ? (
            <>
              {fact.confirmedBy?.name} <When at={fact.decidedAt} /> · {fact.source}
            </>
          ) : (
            t('ditugaskan ke {agency} · jangan dikutip', { agency: fact.agency?.name ?? '' })
          )}
        </div>
      </div>
      <span />
    </div>
  );
}

/** The fact sheet: what is known, and hatched what must not be quoted. */
export function RoomFacts({ issues }: { issues: Room['issues'] }) {
  const facts = issues.flatMap((issue) => issue.facts);
  const ordered = [...facts].sort((a, b) => ORDER.indexOf(a.status) - ORDER.indexOf(b.status));
  const sure = facts.filter(({ status }) => status === 'CONFIRMED').length;
  const [issue] = issues;
  return (
    <Section
      title={t('Yang diketahui')}
      note={t('{n} terkonfirmasi', { n: sure })}
      action={
        issue && (
          <Link data-noprint to={`/bahan/${issue.id}`}>
            {t('Lembar fakta')}
          </Link>
        )
      }
      flush
    >
      {ordered.map((fact) => (
        <FactRow key={fact.id} fact={fact} />
      ))}
      {facts.length === 0 && (
        <p className="meta" style={{ padding: '0 14px 12px' }}>
          {t('Belum ada fakta. Minta kepastian dari OPD pemilik data.')}
        </p>
      )}
    </Section>
  );
}

const ageOf = (at: string, now: Date) => Math.max(0, Math.floor((now.getTime() - Date.parse(at)) / 60_000));

function StatementLine({ statement: { id, kind, latest } }: { statement: StatementRow }) {
  const now = useNow();
  const word = versionState(latest.state);
  const given = latest.levels.flatMap(({ approval }) => (approval ? [approval] : []));
  const open = latest.levels.length - given.length;
  return (
    <div className={classes.row} style={{ gridTemplateColumns: 'minmax(0, 1fr) auto' }}>
      <div>
        <Link to={`/pernyataan/${id}`}>
          <b>{latest.title}</b>
        </Link>{' '}
        <span className="meta">{t('{kind}, versi {no}', { kind: statementKind(kind), no: latest.no })}</span>
        <div className="meta">
          {given.map(({ personName, at }, nth) => (
            <span key={personName}>
              {nth > 0 && ' · '}
              {personName} <When at={at} />
            </span>
          ))}
          {latest.state === 'IN_REVIEW' && given.length > 0 && ' · '}
          {latest.state === 'IN_REVIEW' && t('{n} persetujuan lagi', { n: open })}
          {latest.state === 'IN_REVIEW' && latest.submittedAt && (
            <>
              {' · '}
              {t('menunggu {span} sejak', { span: span(ageOf(latest.submittedAt, now)) })}{' '}
              <When at={latest.submittedAt} />
            </>
          )}
        </div>
      </div>
      <StateTag tone={word.tone}>{word.text}</StateTag>
    </div>
  );
}

/** Statements with their approvals; those that wait come first. */
export function RoomStatements({ issues }: { issues: Room['issues'] }) {
  const all = issues.flatMap(({ statements }) => statements).reverse();
  const waits = (one: StatementRow) => Number(one.latest.state !== 'IN_REVIEW');
  const [issue] = issues;
  const mayWrite = useHolds('COMMUNICATIONS_OFFICER', 'DIVISION_HEAD', 'AGENCY_HEAD', 'SPOKESPERSON');
  return (
    <Section
      title={t('Pernyataan')}
      action={
        issue &&
        mayWrite && (
          <Link data-noprint to={`/pernyataan/baru?isu=${issue.id}`}>
            {t('Susun baru')}
          </Link>
        )
      }
      flush
    >
      {[...all]
        .sort((a, b) => waits(a) - waits(b))
        .map((statement) => (
          <StatementLine key={statement.id} statement={statement} />
        ))}
      {all.length === 0 && (
        <p className="meta" style={{ padding: '0 14px 12px' }}>
          {t('Belum ada pernyataan.')}
        </p>
      )}
    </Section>
  );
}
