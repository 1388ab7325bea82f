import { useLazyQuery } from '@apollo/client/react';
import { Anchor, Button, Group } from '@mantine/core';
import { IconCpu, IconDownload, IconShieldCheck } from '@tabler/icons-react';
import { graphql } from '../../gql';
import type { ArticleScreenQuery } from '../../gql/graphql';
import { bytes } from '../../lib/format';
import { t } from '../../lib/i18n';
import { ChainNode } from '../../ui/ChainNode';
import { StateTag } from '../../ui/StateTag';
import { When } from '../../ui/When';

const Check = graphql(`
  query EvidenceCheck($id: ID!) {
    evidenceCheck(id: $id) { isIntact problem }
  }
`);

type Item = NonNullable<ArticleScreenQuery['article']>['evidence'][number];

const reason = (code: string): string =>
  ({
    READ: t('Disimpan saat dibaca'),
    RECHECK: t('Disimpan saat diperiksa ulang'),
    REQUEST: t('Disimpan untuk bukti tayang'),
  })[code] ?? t('Disimpan dari kliping manual');

function Verify({ id }: { id: string }) {
  const [run, { data, loading, error }] = useLazyQuery(Check, { fetchPolicy: 'no-cache' });
  const found = data?.evidenceCheck;
  return (
    <>
      <Button
        size="compact-sm"
        variant="default"
        loading={loading}
        leftSection={<IconShieldCheck size={16} />}
        onClick={() => void run({ variables: { id } })}
      >
        {t('Periksa keutuhan')}
      </Button>
      <span role="status">
        {error && <StateTag tone="merah">{error.message}</StateTag>}
        {found && (
          <StateTag tone={found.isIntact ? 'hijau' : 'merah'}>
            {found.problem ?? t('Utuh, sama dengan segel')}
          </StateTag>
        )}
      </span>
    </>
  );
}

function Capture({ item }: { item: Item }) {
  return (
    <ChainNode
      icon={<IconCpu size={16} />}
      title={reason(item.capturedBy)}
      hash={item.recordSha256 ?? item.payloadSha256}
      meta={
        <>
          <When at={item.capturedAt} form="full" /> ·{' '}
          {item.status ? `HTTP ${item.status}` : t('tanpa jawaban HTTP')} · {bytes(item.bytes)} ·{' '}
          {item.sealNo ? t('segel nomor {n}', { n: item.sealNo }) : t('menunggu segel')}
          <Group gap="xs" mt={6}>
            {item.downloadUrl && (
              <Anchor href={item.downloadUrl} size="sm" download>
                <IconDownload size={14} /> {t('Unduh arsip (.warc.gz)')}
              </Anchor>
            )}
            <Verify id={item.id} />
          </Group>
        </>
      }
    />
  );
}

/** What the office archived of an article: when, what the site answered, which seal covers it, and whether it is whole. */
export function EvidencePanel({ evidence }: { evidence: Item[] }) {
  if (evidence.length === 0)
    return (
      <p className="meta">
        {t('Belum ada bukti arsip. Halaman diarsipkan bila cocok dengan topik atau naskah kantor.')}
      </p>
    );
  return (
    <div>
      {evidence.map((item) => (
        <Capture key={item.id} item={item} />
      ))}
    </div>
  );
}
