import { IconExternalLink } from '@tabler/icons-react';
import { Link } from 'react-router';
import { t } from '../../../lib/i18n';
import { channelWord, factStatus } from '../../../lib/statementWords';
import { CaseCode } from '../../../ui/CaseCode';
import { EmptyState } from '../../../ui/EmptyState';
import { FactList } from '../../../ui/FactList';
import { Markdown } from '../../../ui/Markdown';
import { Section } from '../../../ui/Section';
import { StateTag } from '../../../ui/StateTag';
import { When } from '../../../ui/When';
import { WordChanges } from '../../../ui/WordChanges';
import type { Statement, Version } from './StatementScreen';

/** Why it came back, and the correction after it was withdrawn. */
export function Notes({ version }: { version: Version }) {
  return (
    <>
      {version.returnComment && (
        <p role="note">
          <b>{t('Dikembalikan:')}</b> {version.returnComment}
        </p>
      )}
      {version.correction && (
        <p role="note">
          <b>{t('Ditarik dengan koreksi:')}</b> {version.correction} <When at={version.retractedAt} />
        </p>
      )}
    </>
  );
}

/** The text as the public reads it. */
export const TextPanel = ({ version }: { version: Version }) => (
  <Section>
    <h2 style={{ marginBottom: 10 }}>{version.title}</h2>
    <Markdown text={version.text} />
  </Section>
);

/** What changed against the version before. */
export const ChangesPanel = ({ version }: { version: Version }) =>
  version.no === 1 ? (
    <EmptyState text={t('Ini versi pertama; belum ada yang dibandingkan.')} />
  ) : (
    <Section title={t('Dibandingkan dengan versi {n}', { n: version.no - 1 })}>
      <WordChanges runs={version.changes} />
    </Section>
  );

/** Facts and key messages of the version. */
export const MaterialPanel = ({ version }: { version: Version }) => (
  <>
    <Section title={t('Fakta yang dipakai')}>
      {version.facts.length === 0 && <p className="meta">{t('Tidak ada.')}</p>}
      {version.facts.map(({ id, text, status, source, agency }) => (
        <div key={id} style={{ padding: '6px 0' }}>
          <StateTag tone={factStatus(status).tone}>{factStatus(status).text}</StateTag> {text}
          <div className="meta">{[agency?.name, source].filter(Boolean).join(' · ')}</div>
        </div>
      ))}
    </Section>
    <div style={{ height: 14 }} />
    <Section title={t('Pesan kunci')}>
      {version.keyMessages.length === 0 && <p className="meta">{t('Tidak ada.')}</p>}
      <ol style={{ listStyle: 'decimal', margin: 0, paddingLeft: 20 }}>
        {version.keyMessages.map(({ id, text }) => (
          <li key={id}>{text}</li>
        ))}
      </ol>
    </Section>
  </>
);

/** Whose it is, when it went where. */
export const FactsPanel = ({ statement, version }: { statement: Statement; version: Version }) => (
  <Section>
    <FactList
      items={[
        {
          label: t('Isu'),
          value: statement.issue && (
            <Link to={`/isu/${statement.issue.id}`}>
              <CaseCode>{`${statement.issue.code} · ${statement.issue.title}`}</CaseCode>
            </Link>
          ),
        },
        {
          label: t('Krisis'),
          value: statement.crisis && (
            <Link to={`/krisis/${statement.crisis.code}`}>
              <CaseCode>{statement.crisis.code}</CaseCode>
            </Link>
          ),
        },
        { label: t('Templat'), value: statement.template?.name },
        { label: t('Penyusun'), value: version.author?.name },
        { label: t('Diajukan'), value: <When at={version.submittedAt} form="full" /> },
        { label: t('Embargo sampai'), value: <When at={version.embargoUntil} form="full" /> },
        { label: t('Terbit'), value: <When at={version.publishedAt} form="full" /> },
        { label: t('Diterbitkan oleh'), value: version.publishedBy?.name },
        { label: t('Kanal'), value: version.publishedOn.map(channelWord).join(', ') },
        {
          label: t('Laman publik'),
          value: version.publishedOn.includes('OFFICIAL_WEB') && (
            <a href={`/ruang-pers/${statement.id}`} target="_blank" rel="noreferrer">
              {t('Buka di ruang pers')} <IconExternalLink size={14} aria-hidden />
            </a>
          ),
        },
      ]}
    />
  </Section>
);
