import { clockWord } from '../../../lib/caseWords';
import { number, percent, rupiah } from '../../../lib/format';
import { t } from '../../../lib/i18n';
import { type Column, DataTable } from '../../../ui/DataTable';
import { FactList } from '../../../ui/FactList';
import { LevelBadge } from '../../../ui/LevelBadge';
import { Section } from '../../../ui/Section';
import { StateTag, type Tone } from '../../../ui/StateTag';
import { When } from '../../../ui/When';
import type { Facts } from './ToneTestPart';

const minutes = (value: number | null | undefined): string | null =>
  value === null || value === undefined ? null : t('{n} menit', { n: number(value) });

const numberOr = (value: number | null | undefined, words: (value: number) => string): string | null =>
  value === null || value === undefined ? null : words(value);

const CLOCK: Record<string, [string, Tone]> = {
  MET: ['Tepat waktu', 'hijau'],
  BREACHED: ['Terlampaui', 'merah'],
  CANCELLED: ['Tidak diperlukan lagi', 'netral'],
  PENDING: ['Masih berjalan', 'kuning'],
};
const clocks = (): Column<Facts['clocks'][number]>[] => [
  {
    key: 'kind',
    header: t('Penghitung waktu'),
    isKey: true,
    cell: ({ kind, round }) => `${clockWord(kind)}${round > 1 ? ` ${round}` : ''}`,
  },
  { key: 'due', header: t('Tenggat'), cell: ({ dueAt }) => <When at={dueAt} /> },
  { key: 'met', header: t('Terpenuhi'), cell: ({ metAt }) => <When at={metAt ?? null} /> },
  { key: 'minutes', header: t('Lama'), cell: (row) => minutes(row.minutes) },
  {
    key: 'state',
    header: t('Hasil'),
    cell: ({ state }) => {
      const [text, tone] = CLOCK[state] ?? [state, 'netral' as Tone];
      return <StateTag tone={tone}>{t(text)}</StateTag>;
    },
  },
];

const MODE: Record<string, string> = {
  PAID_ORDER: 'Penempatan berbayar',
  FREE_RELEASE: 'Rilis gratis',
  RIGHT_OF_REPLY: 'Hak jawab',
};
const targets = (): Column<Facts['targets'][number]>[] => [
  { key: 'outlet', header: t('Media'), isKey: true, cell: ({ outletName }) => outletName },
  { key: 'mode', header: t('Cara'), cell: ({ mode }) => t(MODE[mode] ?? mode) },
  { key: 'score', header: t('Skor'), align: 'right', cell: ({ score }) => number(score) },
  {
    key: 'price',
    header: t('Harga'),
    align: 'right',
    cell: ({ price }) => (price > 0 ? rupiah(price) : t('gratis')),
  },
  {
    key: 'pickup',
    header: t('Pemuatan'),
    cell: ({ latencyMinutes, messagesFound, messageCount }) =>
      messageCount === null || messageCount === undefined
        ? t('tidak dimuat')
        : t('{m} dari {n} pesan, {minutes} menit', {
            m: messagesFound ?? 0,
            n: messageCount,
            minutes: number(latencyMinutes ?? 0),
          }),
  },
];

const statements = (): Column<Facts['statements'][number]>[] => [
  { key: 'title', header: t('Pernyataan'), isKey: true, cell: ({ title, no }) => `${title} · v${no}` },
  {
    key: 'published',
    header: t('Terbit pada'),
    cell: ({ publishedAt }) => <When at={publishedAt ?? null} />,
  },
  { key: 'minutes', header: t('Lama persetujuan'), cell: ({ approvalMinutes }) => minutes(approvalMinutes) },
  {
    key: 'approvals',
    header: t('Yang memutuskan'),
    cell: ({ approvals }) =>
      approvals
        .map(({ personName, mode }) =>
          mode === 'DELEGATED' ? t('{name} (didelegasikan)', { name: personName }) : personName,
        )
        .join(', '),
  },
];

function Impact({ facts }: { facts: Facts }) {
  const { impact, times } = facts;
  return (
    <Section title={t('Dampak dan waktu')}>
      <FactList
        items={[
          { label: t('Pemicu'), value: facts.trigger },
          {
            label: t('Tanda pertama'),
            value: times.firstNegativeAt && <When at={times.firstNegativeAt} form="full" />,
          },
          {
            label: t('Berita'),
            value: t('{n} berita, {m} mandiri, {s} sumber', {
              n: impact.items,
              m: impact.independentItems,
              s: impact.sources,
            }),
          },
          {
            label: t('Skor tertinggi'),
            value: numberOr(impact.peakScore, number),
          },
          {
            label: t('Tingkat tertinggi'),
            value: impact.peakLevel && <LevelBadge level={impact.peakLevel} />,
          },
          {
            label: t('Lama tiap tingkat'),
            value: times.levels
              .filter(({ hours }) => hours > 0)
              .map(({ level, hours }) =>
                t('{level} {n} jam', { level: t(level), n: number(Math.round(hours * 10) / 10) }),
              )
              .join(', '),
          },
          { label: t('Tanda pertama ke peringatan'), value: minutes(times.detectMinutes) },
          { label: t('Peringatan ke pengakuan'), value: minutes(times.acknowledgeMinutes) },
          { label: t('Pengakuan ke pernyataan krisis'), value: minutes(times.declareMinutes) },
          {
            label: t('Mulai penghitung ke pernyataan awal'),
            value: minutes(times.firstStatementFromClockMinutes),
          },
          {
            label: t('Tanda pertama ke pernyataan awal'),
            value: minutes(times.firstStatementFromPublicMinutes),
          },
          { label: t('Mulai penghitung ke rilis lengkap'), value: minutes(times.fullStatementMinutes) },
        ]}
      />
    </Section>
  );
}

function Cost({ facts: { cost, inquiries, pullThrough, weightedPullThrough } }: { facts: Facts }) {
  return (
    <Section title={t('Biaya, pesan, dan pertanyaan')}>
      <FactList
        items={[
          { label: t('Unit kontrak terpakai'), value: cost.units },
          { label: t('Harga sebelum PPN'), value: rupiah(cost.price) },
          {
            label: t('Sisa kuota'),
            value: cost.quotaLeft
              .map(
                ({ outletName, contractNumber, available }) =>
                  `${outletName} (${contractNumber}): ${available ?? '∞'}`,
              )
              .join('; '),
          },
          {
            label: t('Pesan kunci yang termuat'),
            value: numberOr(pullThrough, (share) => percent(share)),
          },
          {
            label: t('Ditimbang menurut jangkauan'),
            value: numberOr(weightedPullThrough, (share) => percent(share)),
          },
          {
            label: t('Pertanyaan media'),
            value: t('{n} masuk, {a} dijawab, {d} tidak dijawab, {l} terlambat', {
              n: inquiries.received,
              a: inquiries.answered,
              d: inquiries.declined,
              l: inquiries.late,
            }),
          },
          {
            label: t('Lama jawaban'),
            value:
              inquiries.minutes &&
              t('median {m} menit, p90 {p} menit', { m: inquiries.minutes.median, p: inquiries.minutes.p90 }),
          },
        ]}
      />
    </Section>
  );
}

/** The parts of the review that come from the records; nobody writes them. */
export function ReviewTables({ facts }: { facts: Facts }) {
  return (
    <>
      <Impact facts={facts} />
      <Section flush title={t('Penghitung waktu')}>
        <DataTable
          columns={clocks()}
          rows={facts.clocks}
          rowKey={({ kind, round, dueAt }) => `${kind} ${round} ${dueAt}`}
          empty={t('Tidak ada penghitung waktu.')}
        />
      </Section>
      <Section flush title={t('Pernyataan dan persetujuannya')}>
        <DataTable
          columns={statements()}
          rows={facts.statements}
          rowKey={({ title, no, kind }) => `${kind} ${title} ${no}`}
          empty={t('Tidak ada pernyataan.')}
        />
      </Section>
      <Section flush title={t('Distribusi dan pemuatan')}>
        <DataTable
          columns={targets()}
          rows={facts.targets}
          rowKey={({ outletName, mode }) => `${outletName} ${mode}`}
          empty={t('Tidak ada media yang dikirimi.')}
        />
      </Section>
      <Cost facts={facts} />
    </>
  );
}
