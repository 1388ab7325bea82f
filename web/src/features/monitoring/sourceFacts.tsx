import type { SourceScreenQuery } from '../../gql/graphql';
import { number } from '../../lib/format';
import { t } from '../../lib/i18n';
import type { Fact } from '../../ui/FactList';
import { When } from '../../ui/When';
import { channelWord, interval, sourceKindWord } from './words';

type Source = NonNullable<SourceScreenQuery['source']>;

/** How a source is known and how it does, in facts. */
export const sourceFacts = (source: Source): Fact[] => [
  { label: t('Alamat'), value: source.url || t('tanpa alamat') },
  { label: t('Jenis'), value: sourceKindWord(source.kind) },
  { label: t('Media'), value: source.servedOutlets.map((outlet) => outlet.name).join(', ') },
  ...(source.kind === 'MANUAL'
    ? [{ label: t('Kanal'), value: channelWord(source.channel) }]
    : [
        { label: t('Diambil setiap'), value: interval(source.intervalSeconds) },
        { label: t('Pengambilan berikut'), value: <When at={source.nextAt} /> },
        {
          label: t('Jeda wajar antarberita'),
          value: source.expectedGapSeconds && interval(source.expectedGapSeconds),
        },
        { label: t('Dianggap diam sesudah'), value: source.silentAt && <When at={source.silentAt} /> },
        ...(source.isBelowHabit
          ? [{ label: t('Jumlah sehari terakhir'), value: t('jauh di bawah kebiasaan') }]
          : []),
      ]),
  ...(source.kind === 'PAGE_LIST'
    ? [{ label: t('Pemilih CSS tautan berita'), value: source.linkSelector ?? t('dikenali sendiri') }]
    : []),
  { label: t('Berita terakhir'), value: source.lastNewAt && <When at={source.lastNewAt} /> },
  {
    label: t('Ditemukan / terbaca'),
    value: `${number(source.discoveredCount)} / ${number(source.indexedCount)}`,
  },
  { label: t('Catatan'), value: source.stateReason ?? source.lastNote },
];
