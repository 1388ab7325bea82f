import type { SourcesScreenQuery } from '../../gql/graphql';
import { t } from '../../lib/i18n';
import type { Column } from '../../ui/DataTable';
import { StateTag } from '../../ui/StateTag';
import { When } from '../../ui/When';
import { healthWord, interval, sourceKindWord, sourceStateWord } from './words';

type Row = SourcesScreenQuery['sources']['nodes'][number];

const state = (row: Row) => {
  const word = row.state === 'ACTIVE' ? healthWord(row.health) : sourceStateWord(row.state);
  return (
    <>
      <StateTag tone={word.tone}>{word.text}</StateTag>
      {row.proposedUrl && <div className="meta">{t('usul pindah alamat')}</div>}
    </>
  );
};

/** A source as the register shows it: who, what, how it does and when it last did. */
export const sourceColumns = (): Column<Row>[] => [
  {
    key: 'title',
    header: t('Sumber'),
    isKey: true,
    cell: (row) => (
      <>
        {row.title || row.url}
        <div className="meta" style={{ fontWeight: 400, overflowWrap: 'anywhere' }}>
          {row.url || t('tanpa alamat')}
        </div>
      </>
    ),
  },
  { key: 'kind', header: t('Jenis'), cell: (row) => sourceKindWord(row.kind) },
  {
    key: 'outlet',
    header: t('Media'),
    cell: (row) => row.servedOutlets.map((outlet) => outlet.name).join(', '),
  },
  { key: 'state', header: t('Keadaan'), cell: state },
  {
    key: 'outcome',
    header: t('Pengambilan terakhir'),
    cell: (row) =>
      row.kind === 'MANUAL' ? (
        <span className="muted">{t('diisi petugas')}</span>
      ) : row.lastPolledAt ? (
        <>
          <When at={row.lastPolledAt} />
          <div className="meta">{row.lastOutcomeText}</div>
        </>
      ) : (
        <span className="muted">{t('belum diambil')}</span>
      ),
  },
  {
    key: 'new',
    header: t('Berita terakhir'),
    align: 'right',
    cell: (row) => row.lastNewAt && <When at={row.lastNewAt} />,
  },
  {
    key: 'gap',
    header: t('Jeda wajar'),
    align: 'right',
    cell: (row) => row.expectedGapSeconds && <span className="num">{interval(row.expectedGapSeconds)}</span>,
  },
];
