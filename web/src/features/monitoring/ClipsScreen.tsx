import { useQuery } from '@apollo/client/react';
import { SegmentedControl } from '@mantine/core';
import { Link } from 'react-router';
import { useHolds } from '../../app/viewer';
import { t } from '../../lib/i18n';
import { useListParams } from '../../lib/useListParams';
import { useLive } from '../../lib/useLive';
import { type Column, DataTable } from '../../ui/DataTable';
import { ErrorState } from '../../ui/ErrorState';
import { Page } from '../../ui/Page';
import { Section } from '../../ui/Section';
import { StateTag } from '../../ui/StateTag';
import { When } from '../../ui/When';
import { ClipFormSection } from './ClipFormSection';
import { ClipUrlForm } from './ClipUrlForm';
import { type ClipLine, ClipsScreenDocument } from './clipDocument';
import { carrierName, clipStateWord } from './clipWords';
import { channelWord } from './words';

const KEYS = ['bentuk'] as const;
const PAGE = 30;

const columns = (): Column<ClipLine>[] => [
  {
    key: 'title',
    header: t('Kliping'),
    isKey: true,
    cell: ({ article, url }) =>
      article ? (
        <Link to={`/artikel/${article.id}`}>{article.title}</Link>
      ) : (
        <span style={{ overflowWrap: 'anywhere' }}>{url ?? t('tidak dapat ditampilkan')}</span>
      ),
  },
  {
    key: 'carrier',
    header: t('Media atau akun'),
    cell: ({ article }) =>
      article && (
        <>
          {carrierName(article)}
          <div className="meta">
            {[channelWord(article.channel), article.edition].filter(Boolean).join(' · ')}
          </div>
        </>
      ),
  },
  {
    key: 'state',
    header: t('Keadaan'),
    cell: ({ state, outcomeText, article }) => (
      <>
        <StateTag tone={clipStateWord(state).tone}>{clipStateWord(state).text}</StateTag>
        {article && article.status !== 'USABLE' && <StateTag tone="oranye">{t('Tidak dihitung')}</StateTag>}
        {state === 'FAILED' && outcomeText && <div className="meta">{outcomeText}</div>}
      </>
    ),
  },
  { key: 'by', header: t('Oleh'), cell: ({ clippedByName }) => clippedByName },
  { key: 'at', header: t('Dikliping'), align: 'right', cell: ({ createdAt }) => <When at={createdAt} /> },
];

/** Clipping by hand: by address or form, with what was clipped last. */
export function ClipsScreen() {
  const { values, set } = useListParams(KEYS);
  const mayClip = useHolds('MONITORING_ANALYST', 'DIVISION_HEAD');
  const { data, error, loading, fetchMore, refetch } = useQuery(ClipsScreenDocument, {
    variables: { first: PAGE },
  });
  const page = data?.articleClips;
  const waiting = page?.nodes.filter(({ state }) => state === 'WAITING').map(({ id }) => id) ?? [];
  useLive(waiting, () => void refetch());
  const isForm = values.bentuk === 'formulir';
  return (
    <Page
      title={t('Kliping manual')}
      subtitle={t('Berita yang tidak diambil sendiri oleh sistem, dihitung seperti yang lain')}
    >
      {mayClip && (
        <>
          <SegmentedControl
            aria-label={t('Cara mengkliping')}
            value={isForm ? 'formulir' : 'alamat'}
            onChange={(bentuk) => set({ bentuk: bentuk === 'formulir' ? bentuk : null })}
            data={[
              { value: 'alamat', label: t('Alamat halaman') },
              { value: 'formulir', label: t('Formulir') },
            ]}
            style={{ alignSelf: 'flex-start' }}
          />
          {isForm ? <ClipFormSection /> : <ClipUrlForm />}
        </>
      )}
      <Section title={t('Kliping terakhir')} flush>
        {error && !data && <ErrorState message={error.message} onRetry={() => void refetch()} />}
        <DataTable
          columns={columns()}
          rows={page?.nodes ?? []}
          rowKey={({ id }) => id}
          isLoading={loading}
          hasMore={Boolean(page?.pageInfo.hasNextPage)}
          onMore={() =>
            void fetchMore({ variables: { first: PAGE, after: page?.pageInfo.endCursor ?? null } })
          }
          empty={t(
            'Belum ada kliping manual. Tempel alamat berita, atau isi formulir untuk koran dan siaran.',
          )}
        />
      </Section>
    </Page>
  );
}
