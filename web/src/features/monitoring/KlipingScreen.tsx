import { useQuery } from '@apollo/client/react';
import { Button } from '@mantine/core';
import { IconPrinter } from '@tabler/icons-react';
import { graphql } from '../../gql';
import type { KlipingScreenQuery } from '../../gql/graphql';
import { downloadUrl } from '../../lib/download';
import { longDay, weekDay } from '../../lib/format';
import { t } from '../../lib/i18n';
import { DownloadMenu } from '../../ui/DownloadMenu';
import { EmptyState } from '../../ui/EmptyState';
import { ErrorState } from '../../ui/ErrorState';
import { Loading } from '../../ui/Loading';
import { Page } from '../../ui/Page';
import { Section } from '../../ui/Section';
import { KlipingEntry, type KlipingRow } from './KlipingEntry';
import { KlipingFilters } from './KlipingFilters';
import classes from './kliping.module.css';
import { useKlipingParams } from './klipingParams';
import { PrintHead } from './PrintHead';

export const KlipingScreenDocument = graphql(`
  query KlipingScreen($filter: KlipingFilter!, $days: KlipingFilter!, $first: Int!, $after: String) {
    kliping(filter: $filter) {
      articleCount itemCount outletCount
      items(first: $first, after: $after) {
        nodes {
          articleId title url outletName channel at extract isPaid isOwnChannel evidenceNumber topicName copyCount copyOutlets
          tones { topicId topicName tone isByPerson }
        }
        pageInfo { hasNextPage endCursor }
      }
    }
    all: kliping(filter: $days) { topics { topic { id name } itemCount } }
  }
`);

const PAGE = 50;

/** Items in their order, a new group where the topic changes; numbers run through. */
function groups(rows: readonly KlipingRow[]) {
  const found: { name: string | null; rows: { row: KlipingRow; number: number }[] }[] = [];
  for (const [at, row] of rows.entries()) {
    const last = found.at(-1);
    const entry = { row, number: at + 1 };
    if (last && last.name === row.topicName) last.rows.push(entry);
    else found.push({ name: row.topicName ?? null, rows: [entry] });
  }
  return found;
}

/** The next page after what is already there. */
function joined(
  before: KlipingScreenQuery,
  { fetchMoreResult: next }: { fetchMoreResult: KlipingScreenQuery },
) {
  if (!before.kliping || !next.kliping) return next;
  const nodes = [...before.kliping.items.nodes, ...next.kliping.items.nodes];
  return { ...before, kliping: { ...next.kliping, items: { ...next.kliping.items, nodes } } };
}

const files = (filter: object) => [
  { label: t('PDF, untuk kantor'), href: downloadUrl('kliping', { format: 'pdf', filter }) },
  {
    label: t('PDF, naskah lengkap untuk kantor'),
    href: downloadUrl('kliping', { format: 'pdf', edition: 'full', filter }),
  },
  {
    label: t('PDF, edisi luar'),
    href: downloadUrl('kliping', { format: 'pdf', edition: 'external', filter }),
  },
  { label: 'XLSX', href: downloadUrl('kliping', { format: 'xlsx', filter }) },
  { label: 'CSV', href: downloadUrl('kliping', { format: 'csv', filter }) },
];

/** The clipping of some days: copies folded, by topic, on screen, on paper and as files. */
export function KlipingScreen() {
  const params = useKlipingParams();
  const { filter } = params;
  const { fromOn, toOn } = filter;
  const variables = { filter, days: { fromOn, toOn, withoutTopic: true }, first: PAGE };
  const { data, error, loading, fetchMore, refetch } = useQuery(KlipingScreenDocument, { variables });
  const kliping = data?.kliping;
  const topics = (data?.all?.topics ?? []).flatMap(({ topic, itemCount }) =>
    topic ? [{ value: topic.id, label: `${topic.name} (${itemCount})` }] : [],
  );
  const more = (after: string | null | undefined) =>
    fetchMore({ variables: { ...variables, after: after ?? null }, updateQuery: joined });
  const print = async () => {
    let rest = kliping?.items.pageInfo;
    while (rest?.hasNextPage) rest = (await more(rest.endCursor)).data?.kliping?.items.pageInfo;
    requestAnimationFrame(() => window.print());
  };
  const days = fromOn === toOn ? weekDay(fromOn) : `${longDay(fromOn)} – ${longDay(toOn)}`;
  return (
    <Page
      title={t('Kliping')}
      subtitle={days}
      actions={
        <>
          <Button leftSection={<IconPrinter size={16} aria-hidden />} onClick={() => void print()}>
            {t('Cetak')}
          </Button>
          <DownloadMenu choices={files(filter)} />
        </>
      }
    >
      <PrintHead />
      <Section flush>
        <KlipingFilters params={params} topics={topics} />
        {kliping && (
          <div className={classes.counts}>
            <span>{t('{n} berita asal', { n: kliping.itemCount })}</span>
            <span>{t('{n} pemberitaan', { n: kliping.articleCount })}</span>
            <span>{t('{n} media', { n: kliping.outletCount })}</span>
          </div>
        )}
      </Section>
      {error && !data && <ErrorState message={error.message} onRetry={() => void refetch()} />}
      {loading && !data && <Loading />}
      {kliping && kliping.items.nodes.length === 0 && (
        <Section>
          <EmptyState text={t('Tidak ada pemberitaan yang cocok pada tanggal ini.')} />
        </Section>
      )}
      {groups(kliping?.items.nodes ?? []).map(({ name, rows }) => (
        <Section key={`${name} ${rows[0]?.number}`} title={name ?? t('Tanpa topik')} flush>
          {rows.map(({ row, number }) => (
            <KlipingEntry key={row.articleId} row={row} number={number} />
          ))}
        </Section>
      ))}
      {kliping?.items.pageInfo.hasNextPage && (
        <Button onClick={() => void more(kliping.items.pageInfo.endCursor)} loading={loading} data-noprint>
          {t('Muat lagi')}
        </Button>
      )}
    </Page>
  );
}
