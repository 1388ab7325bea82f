import { Anchor } from '@mantine/core';
import { t } from '../../lib/i18n';
import { DiffText } from '../../ui/DiffText';
import { PaidTag } from '../../ui/PaidTag';
import { Section } from '../../ui/Section';
import { When } from '../../ui/When';
import type { ProofRecord } from './ProofScreen';
import classes from './panes.module.css';

function Captured({ proof }: { proof: ProofRecord }) {
  const label = proof.checks.find((check) => check.key === 'LABEL');
  return (
    <Section
      title={t('Tangkapan sistem')}
      note={
        proof.evidence && (
          <>
            <When at={proof.evidence.capturedAt} /> · {proof.evidence.sha256.slice(0, 4)}…
            {proof.evidence.sha256.slice(-4)}
          </>
        )
      }
    >
      {proof.url && (
        <p className="meta" style={{ overflowWrap: 'anywhere', marginBottom: 8 }}>
          <Anchor size="sm" href={proof.url} target="_blank" rel="noreferrer noopener">
            {proof.url}
          </Anchor>
          {proof.evidence?.status ? ` · HTTP ${proof.evidence.status}` : ''}
        </p>
      )}
      {label?.passed && <PaidTag />}
      {proof.comparison && <DiffText segments={proof.comparison.captured} side="captured" />}
      {proof.file &&
        (proof.file.mime.startsWith('image/') ? (
          <img src={proof.file.url} alt={proof.file.name} style={{ maxWidth: '100%', borderRadius: 8 }} />
        ) : (
          <Anchor href={proof.file.url}>{proof.file.name}</Anchor>
        ))}
      {!proof.comparison && !proof.file && <p className="meta">{t('Halaman belum tertangkap.')}</p>}
    </Section>
  );
}

/** The two texts side by side: shared passages marked in both, what is missing and what was added told apart. */
export function ProofPanes({ proof }: { proof: ProofRecord }) {
  return (
    <div className={classes.panes}>
      <Section title={t('Naskah yang dipesan')} note={proof.orderLine?.title}>
        <p className="meta" style={{ marginBottom: 8 }}>
          <span className={classes.shared}>{t('sama')}</span> ·{' '}
          <span className={classes.missing}>{t('tidak ditemukan')}</span> ·{' '}
          <span className={classes.added}>{t('tambahan media')}</span>
        </p>
        {proof.comparison ? (
          <DiffText segments={proof.comparison.ordered} side="ordered" />
        ) : (
          <p className="meta">{t('Pesanan ini tanpa naskah; periksa menurut arahan pesanan.')}</p>
        )}
      </Section>
      <Captured proof={proof} />
    </div>
  );
}
