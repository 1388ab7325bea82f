import type { ReactNode } from 'react';
import { Link } from 'react-router';
import { t } from '../../lib/i18n';
import { type Column, DataTable } from '../../ui/DataTable';
import { Section } from '../../ui/Section';
import { channelWord, itemToneWord, originWord } from './klipingWords';
import { klipingLink } from './reportLinks';
import { figure } from './reportWords';
import type { ReportDetail } from './useReportActions';

type Content = ReportDetail['content'];
interface Counted {
  articleCount: number;
  itemCount: number;
}

/** A count that opens the list giving the same number. */
const Count = ({ value, to }: { value: number; to: string }): ReactNode =>
  value === 0 ? '0' : <Link to={to}>{figure(value)}</Link>;

function counts<R extends Counted>(linkOf: (row: R) => string): Column<R>[] {
  return [
    {
      key: 'articles',
      header: t('Pemberitaan'),
      align: 'right',
      cell: (row) => <Count value={row.articleCount} to={linkOf(row)} />,
    },
    {
      key: 'items',
      header: t('Berita asal'),
      align: 'right',
      cell: (row) => <Count value={row.itemCount} to={linkOf(row)} />,
    },
  ];
}

const number = <R,>(key: keyof R & string, header: string): Column<R> => ({
  key,
  header,
  align: 'right',
  cell: (row) => figure(Number(row[key])),
});

type Topic = Content['topics'][number];

function Topics({ report }: { report: ReportDetail }) {
  const linkOf = (row: Topic) => klipingLink(report, { topik: row.topicId });
  const toned = (
    key: 'positiveCount' | 'neutralCount' | 'negativeCount' | 'needsPersonCount',
    tone: string,
  ) => ({
    key,
    header: itemToneWord(tone),
    align: 'right' as const,
    cell: (row: Topic) => (
      <Count value={row[key]} to={klipingLink(report, { topik: row.topicId, nada: tone })} />
    ),
  });
  const columns: Column<Topic>[] = [
    { key: 'name', header: t('Topik'), isKey: true, cell: (row) => row.name },
    ...counts<Topic>(linkOf),
    number<Topic>('expectedCount', t('Wajarnya')),
    {
      key: 'paid',
      header: t('Berbayar'),
      align: 'right',
      cell: (row) => (
        <Count value={row.paidCount} to={klipingLink(report, { topik: row.topicId, jenis: 'PAID' })} />
      ),
    },
    toned('positiveCount', 'POSITIVE'),
    toned('neutralCount', 'NEUTRAL'),
    toned('negativeCount', 'NEGATIVE'),
    toned('needsPersonCount', 'NEEDS_PERSON'),
  ];
  return (
    <DataTable
      columns={columns}
      rows={report.content.topics}
      rowKey={(row) => row.topicId}
      empty={t('Belum ada topik.')}
    />
  );
}

/** The counts of a report by topic, origin, channel and tone. */
export function ReportCounts({ report }: { report: ReportDetail }) {
  const { origins, channels, tones } = report.content;
  const named = <R extends Counted>(header: string, cell: (row: R) => ReactNode): Column<R> => ({
    key: 'name',
    header,
    isKey: true,
    cell,
  });
  return (
    <>
      <Section title={t('Menurut topik')} flush>
        <Topics report={report} />
      </Section>
      <Section title={t('Liputan dan berbayar')} flush>
        <DataTable
          columns={[
            named<Content['origins'][number]>(t('Jenis'), (row) => originWord(row.origin)),
            ...counts<Content['origins'][number]>((row) => klipingLink(report, { jenis: row.origin })),
          ]}
          rows={origins}
          rowKey={(row) => row.origin}
          empty={t('Tidak ada.')}
        />
      </Section>
      <Section title={t('Menurut saluran')} flush>
        <DataTable
          columns={[
            named<Content['channels'][number]>(t('Saluran'), (row) => channelWord(row.channel)),
            ...counts<Content['channels'][number]>((row) => klipingLink(report, { saluran: row.channel })),
            number<Content['channels'][number]>('expectedCount', t('Wajarnya')),
          ]}
          rows={channels}
          rowKey={(row) => row.channel}
          empty={t('Tidak ada.')}
        />
      </Section>
      <Section title={t('Nada')} note={t('Nada dari mesin hanya usulan; label petugas selalu menang.')} flush>
        <DataTable
          columns={[
            named<Content['tones'][number]>(t('Nada'), (row) => itemToneWord(row.tone)),
            ...counts<Content['tones'][number]>((row) => klipingLink(report, { nada: row.tone })),
          ]}
          rows={tones}
          rowKey={(row) => row.tone}
          empty={t('Tidak ada.')}
        />
      </Section>
    </>
  );
}
