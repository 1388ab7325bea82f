import { IconAlertTriangle } from '@tabler/icons-react';
import { unitWord } from '../../lib/contractWords';
import { t } from '../../lib/i18n';
import { kindWord } from '../../lib/publicationWords';
import { type Column, DataTable } from '../../ui/DataTable';
import { Money } from '../../ui/Money';
import { Section } from '../../ui/Section';
import { StateTag } from '../../ui/StateTag';
import type { ContractRecord } from './ContractScreen';

type Line = ContractRecord['lines'][number];

const columns = (): Column<Line>[] => [
  {
    key: 'line',
    header: t('Rincian'),
    isKey: true,
    cell: (line) => (
      <>
        {line.description || kindWord(line.kind)}
        <div className="meta">{t('per {unit}', { unit: unitWord(line.rateUnit) })}</div>
      </>
    ),
  },
  {
    key: 'price',
    header: t('Harga satuan (Rp)'),
    align: 'right',
    cell: (line) => <Money value={line.unitPrice} plain strong />,
  },
  {
    key: 'own',
    header: t('Perkiraan sendiri (Rp)'),
    align: 'right',
    cell: (line) => <Money value={line.evidence?.ownEstimate} plain />,
  },
  {
    key: 'card',
    header: t('Tarif media (Rp)'),
    align: 'right',
    cell: (line) => <Money value={line.evidence?.rateCard} plain />,
  },
  {
    key: 'standard',
    header: t('Standar harga (Rp)'),
    align: 'right',
    cell: (line) => <Money value={line.evidence?.standardPrice} plain />,
  },
  {
    key: 'offer',
    header: t('Penawaran (Rp)'),
    align: 'right',
    cell: (line) => <Money value={line.evidence?.offer} plain />,
  },
  { key: 'minutes', header: t('Berita acara negosiasi'), cell: (line) => line.evidence?.minutes },
  {
    key: 'limit',
    header: t('Batas'),
    cell: ({ evidence }) =>
      evidence?.isAboveLimit ? (
        <>
          <StateTag tone="merah" icon={IconAlertTriangle}>
            {t('di atas batas')}
          </StateTag>
          <div className="meta">{evidence.exceptionReason ?? t('belum dikecualikan')}</div>
        </>
      ) : (
        evidence && t('dalam batas')
      ),
  },
];

/** The price of each line beside what it was measured against. */
export function ContractPrices({ lines }: { lines: readonly Line[] }) {
  return (
    <Section
      title={t('Rincian harga')}
      note={t('harga tidak boleh melebihi tarif media dan standar harga tanpa pengecualian')}
      flush
    >
      <DataTable
        columns={columns()}
        rows={lines}
        rowKey={(line) => line.id}
        empty={t('Kontrak ini belum memuat rincian.')}
      />
    </Section>
  );
}
