import { useQuery } from '@apollo/client/react';
import { IconActivity, IconEye } from '@tabler/icons-react';
import { Link, useParams } from 'react-router';
import { graphql } from '../../gql';
import type { BurstScreenQuery } from '../../gql/graphql';
import { percent, when } from '../../lib/format';
import { t } from '../../lib/i18n';
import { Chart } from '../../ui/Chart';
import { useNow } from '../../ui/Clock';
import { Columns } from '../../ui/Columns';
import { type Column, DataTable } from '../../ui/DataTable';
import { ErrorState } from '../../ui/ErrorState';
import { FactList } from '../../ui/FactList';
import { Loading } from '../../ui/Loading';
import { NotFound } from '../../ui/NotFound';
import { Page } from '../../ui/Page';
import { Section } from '../../ui/Section';
import { StateTag } from '../../ui/StateTag';
import { Timeline } from '../../ui/Timeline';
import { When } from '../../ui/When';
import { burstLevelWord, burstPathWord, rarity, tenths } from './burstWords';

export const BurstScreenDocument = graphql(`
  query BurstScreen($id: ID!) {
    burst(id: $id) {
      id level path p observed expected outletCount openedAt closedAt isUncertain paidShare silentSources
      topic { id name } topTerms { term count expected } carriers { id name }
      counts { articleCount paidCount ownCount pickupCount negativeCount needsPersonCount }
      firstArticle { id title publishedAt outlet { id name } } windows { at observed expected }
      timeline(first: 20) { nodes { id name at actorName isAutomatic reason } }
    }
  }
`);

type Burst = NonNullable<BurstScreenQuery['burst']>;

const EVENTS: Record<string, string> = {
  'burst.opened': 'menemukan lonjakan',
  'burst.levelChanged': 'menaikkan tingkat lonjakan',
  'burst.closed': 'menutup lonjakan',
};

const terms = (): Column<Burst['topTerms'][number]>[] => [
  { key: 'term', header: t('Kata'), isKey: true, cell: (row) => row.term },
  { key: 'count', header: t('Judul kini'), align: 'right', cell: (row) => row.count },
  { key: 'expected', header: t('Biasanya'), align: 'right', cell: (row) => tenths(row.expected) },
];

/** Observed and expected counts of six hours, hour by hour. */
function BurstChart({ burst }: { burst: Burst }) {
  const now = useNow();
  const most = burst.windows.reduce(
    (best, one) => (one.observed > best.observed ? one : best),
    burst.windows[0] ?? (null as never),
  );
  return (
    <Section title={t('Pasangan media dan cerita dalam enam jam')}>
      {burst.windows.length === 0 ? (
        <p className="muted">{t('Hitungan per jam tidak tersedia.')}</p>
      ) : (
        <>
          <Chart
            axis={t('Enam jam sampai')}
            format={tenths}
            series={[
              { key: 'observed', name: t('Teramati') },
              { key: 'expected', name: t('Diharapkan pada jam dan hari seperti itu') },
            ]}
            points={burst.windows.map(({ at, observed, expected }) => ({
              label: when(at, now),
              values: { observed, expected },
            }))}
            summary={t('Terbanyak {n} pada {at}, sedangkan biasanya {expected}.', {
              n: most.observed,
              at: when(most.at, now),
              expected: tenths(most.expected),
            })}
          />
          {burst.silentSources.length > 0 && (
            <p className="meta">
              {t('Sumber tanpa kabar saat itu: {names}. Penurunan belum tentu nyata.', {
                names: burst.silentSources.join(', '),
              })}
            </p>
          )}
        </>
      )}
    </Section>
  );
}

function facts(burst: Burst) {
  const { counts, firstArticle } = burst;
  return [
    {
      label: t('Teramati'),
      value: t('{n} pasangan media dan cerita dari {outlets} media', {
        n: burst.observed,
        outlets: burst.outletCount,
      }),
    },
    { label: t('Diharapkan'), value: tenths(burst.expected) },
    { label: t('Kemungkinan kebetulan'), value: rarity(burst.p) },
    { label: t('Ditemukan lewat'), value: burstPathWord(burst.path) },
    { label: t('Mulai'), value: <When at={burst.openedAt} /> },
    { label: t('Selesai'), value: burst.closedAt ? <When at={burst.closedAt} /> : t('berlangsung') },
    {
      label: t('Artikel pertama'),
      value: firstArticle && (
        <>
          <Link to={`/artikel/${firstArticle.id}`}>{firstArticle.title}</Link>
          <div className="meta">
            {firstArticle.outlet?.name ?? t('media belum dikenal')} · <When at={firstArticle.publishedAt} />
          </div>
        </>
      ),
    },
    {
      label: t('Artikel yang dihitung'),
      value: t('{n} artikel: {negative} negatif, {open} perlu diperiksa', {
        n: counts.articleCount,
        negative: counts.negativeCount,
        open: counts.needsPersonCount,
      }),
    },
    {
      label: t('Tidak dihitung'),
      value: t('{paid} berbayar ({share}), {own} kanal sendiri, {pickup} pemuatan naskah', {
        paid: counts.paidCount,
        share: percent(burst.paidShare, 0),
        own: counts.ownCount,
        pickup: counts.pickupCount,
      }),
    },
  ];
}

/** One burst explained by figures alone: expected and observed, words, outlets, the first article. */
export function BurstScreen() {
  const { id = '' } = useParams();
  const { data, error, refetch } = useQuery(BurstScreenDocument, { variables: { id }, pollInterval: 60_000 });
  if (error && !data)
    return <ErrorState message={t('Lonjakan tidak dapat dimuat.')} onRetry={() => void refetch()} />;
  if (!data) return <Loading />;
  const { burst } = data;
  if (!burst) return <NotFound />;
  const word = burstLevelWord(burst.level);
  return (
    <Page
      title={t('Lonjakan: {topic}', { topic: burst.topic?.name ?? t('topik dihapus') })}
      tags={
        <>
          <StateTag tone={word.tone} icon={burst.level === 'ALERT' ? IconActivity : IconEye}>
            {word.text}
          </StateTag>
          {burst.isUncertain && <StateTag>{t('data pembanding masih sedikit')}</StateTag>}
        </>
      }
    >
      <Columns
        facts={
          <Section title={t('Fakta')}>
            <FactList items={facts(burst)} />
          </Section>
        }
        side={
          <>
            <Section title={t('Media yang memuat')} note={burst.carriers.length}>
              {burst.carriers.map((outlet) => (
                <div key={outlet.id}>
                  <Link to={`/media/${outlet.id}`}>{outlet.name}</Link>
                </div>
              ))}
            </Section>
            <Section title={t('Linimasa')}>
              <Timeline
                events={burst.timeline.nodes.map((event) => ({
                  ...event,
                  text: t(EVENTS[event.name] ?? event.name),
                }))}
              />
            </Section>
          </>
        }
      >
        <BurstChart burst={burst} />
        <Section title={t('Kata yang paling menonjol dalam judul')} flush>
          <DataTable
            columns={terms()}
            rows={burst.topTerms}
            rowKey={(row) => row.term}
            empty={t('Tidak ada kata yang menonjol.')}
          />
        </Section>
      </Columns>
    </Page>
  );
}
