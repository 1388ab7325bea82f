import { unitWord } from '../../lib/contractWords';
import { t } from '../../lib/i18n';
import { kindWord } from '../../lib/publicationWords';
import { type Column, DataTable } from '../../ui/DataTable';
import { Meter } from '../../ui/Meter';
import { Money } from '../../ui/Money';
import { Section } from '../../ui/Section';

interface Line {
  id: string;
  kind: string;
  description: string;
  rateUnit: string;
  unitPrice: number;
  maxQuantity?: number | null;
  used: number;
  reserved: number;
  available?: number | null;
}

const open = () => <span className="muted">{t('tanpa batas')}</span>;

function Bar({ line }: { line: Line }) {
  if (line.maxQuantity == null) return null;
  const label = t('{used} terpakai dan {reserved} dipesan dari {all}', {
    used: line.used,
    reserved: line.reserved,
    all: line.maxQuantity,
  });
  return (
    <div style={{ minWidth: 64 }}>
      <Meter total={line.maxQuantity} filled={line.used} hatched={line.reserved} label={label} />
    </div>
  );
}

function Free({ line }: { line: Line }) {
  if (line.available == null) return open();
  return (
    <>
      <b>{line.available}</b>
      <Bar line={line} />
    </>
  );
}

const columns = (): Column<Line>[] => [
  {
    key: 'line',
    header: t('Rincian'),
    isKey: true,
    cell: (line) => (
      <>
        {line.description || kindWord(line.kind)}
        <div className="meta">
          {kindWord(line.kind)} · {t('per {unit}', { unit: unitWord(line.rateUnit) })}
        </div>
      </>
    ),
  },
  {
    key: 'price',
    header: t('Harga satuan (Rp)'),
    align: 'right',
    cell: (line) => <Money value={line.unitPrice} plain />,
  },
  { key: 'max', header: t('Maksimum'), align: 'right', cell: (line) => line.maxQuantity ?? open() },
  { key: 'used', header: t('Terpakai'), align: 'right', cell: (line) => line.used },
  { key: 'reserved', header: t('Dipesan'), align: 'right', cell: (line) => line.reserved },
  {
    key: 'free',
    header: t('Bebas'),
    align: 'right',
    cell: (line) => <Free line={line} />,
  },
];

/** What is left of each line: most, used, ordered, free. */
export function ContractQuota({ lines }: { lines: readonly Line[] }) {
  return (
    <Section title={t('Kuota per rincian')} note={t('bebas = maksimum − terpakai − dipesan')} flush>
      <DataTable
        columns={columns()}
        rows={lines}
        rowKey={(line) => line.id}
        empty={t('Kontrak ini belum memuat rincian.')}
      />
    </Section>
  );
}
