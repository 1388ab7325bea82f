import { useLazyQuery } from '@apollo/client/react';
import { Button } from '@mantine/core';
import { IconAlertOctagon, IconLink } from '@tabler/icons-react';
import { useState } from 'react';
import { graphql } from '../../gql';
import type { AuditChainStatusQuery } from '../../gql/graphql';
import { t } from '../../lib/i18n';
import { Copyable } from '../../ui/Copyable';
import { ErrorState } from '../../ui/ErrorState';
import { Section } from '../../ui/Section';
import { StateTag } from '../../ui/StateTag';
import { When } from '../../ui/When';

export const AuditChainDocument = graphql(`
  query AuditChainStatus { auditChain { isIntact checkedCount waitingCount head problem brokenSeal brokenEventId } }
`);

type Chain = NonNullable<AuditChainStatusQuery['auditChain']>;

function Verdict({ chain, at }: { chain: Chain; at: string }) {
  return (
    <div style={{ display: 'grid', gap: 6 }} role="status">
      <div style={{ display: 'flex', gap: 8, alignItems: 'center', flexWrap: 'wrap' }}>
        {chain.isIntact ? (
          <StateTag tone="hijau" icon={IconLink}>
            {t('Rantai utuh')}
          </StateTag>
        ) : (
          <StateTag tone="merah" icon={IconAlertOctagon}>
            {t('Rantai putus')}
          </StateTag>
        )}
        <span>
          {t('{n} catatan dihitung ulang, {waiting} menunggu nomor', {
            n: chain.checkedCount,
            waiting: chain.waitingCount,
          })}
        </span>
        <span className="meta">
          <When at={at} />
        </span>
      </div>
      {chain.problem && (
        <p style={{ color: 'var(--merah)' }}>
          {chain.problem}
          {chain.brokenSeal != null && ` ${t('Putus di catatan nomor {n}.', { n: chain.brokenSeal })}`}
        </p>
      )}
      <div className="meta">
        {t('Hash terakhir')}{' '}
        <Copyable value={chain.head} short={`${chain.head.slice(0, 12)}…${chain.head.slice(-6)}`} />
      </div>
    </div>
  );
}

/** Whether the log is as it was written; recomputed by the server when asked. */
export function ChainStatus() {
  const [check, { data, error, loading }] = useLazyQuery(AuditChainDocument, { fetchPolicy: 'network-only' });
  const [at, setAt] = useState<string | null>(null);
  const run = async () => {
    await check();
    setAt(new Date().toISOString());
  };
  return (
    <Section
      title={t('Rantai catatan')}
      action={
        <Button size="xs" variant="filled" loading={loading} onClick={() => void run()}>
          {t('Periksa rantai')}
        </Button>
      }
    >
      {error && <ErrorState message={error.message} onRetry={() => void run()} />}
      {data?.auditChain && at && <Verdict chain={data.auditChain} at={at} />}
      {!data && !error && (
        <p className="meta">
          {t('Setiap catatan membawa hash catatan sebelumnya. Pemeriksaan menghitung ulang seluruh rantai.')}
        </p>
      )}
      {data && !data.auditChain && (
        <p className="meta">{t('Pemeriksaan rantai tidak tersedia untuk Anda.')}</p>
      )}
    </Section>
  );
}
