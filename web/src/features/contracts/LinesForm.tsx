import { Button } from '@mantine/core';
import { IconPlus, IconTrash } from '@tabler/icons-react';
import type { PublicationKind, RateUnit } from '../../gql/graphql';
import { unitOptions } from '../../lib/contractWords';
import { t } from '../../lib/i18n';
import { kindOptions } from '../../lib/publicationWords';
import { Money } from '../../ui/Money';
import { MoneyInput } from '../../ui/MoneyInput';
import { NumberField } from '../../ui/NumberField';
import { SelectField } from '../../ui/SelectField';
import { TextField } from '../../ui/TextField';
import { type LineDraft, lineDraft } from './lineDraft';

const GRID = {
  display: 'grid',
  gap: 12,
  gridTemplateColumns: 'repeat(auto-fit, minmax(min(100%, 190px), 1fr))',
};

interface LineProps {
  line: LineDraft;
  set: (change: Partial<LineDraft>) => void;
  onRemove: (() => void) | undefined;
  error: (name: string) => string | undefined;
}

function LineFields({ line, set, onRemove, error }: LineProps) {
  const worth =
    line.unitPrice !== null && line.maxQuantity !== null ? line.unitPrice * line.maxQuantity : null;
  return (
    <fieldset
      style={{
        border: '1px solid var(--line)',
        borderRadius: 8,
        padding: 12,
        display: 'grid',
        gap: 12,
        minWidth: 0,
      }}
    >
      <div style={GRID}>
        <SelectField
          label={t('Jenis publikasi')}
          required
          value={line.kind}
          onChange={(value) => value && set({ kind: value as PublicationKind })}
          data={kindOptions()}
          error={error('kind')}
        />
        <TextField
          label={t('Ukuran, penempatan, atau durasi')}
          required
          value={line.description}
          onChange={(description) => set({ description })}
          error={error('description')}
        />
        <SelectField
          label={t('Satuan')}
          required
          value={line.rateUnit}
          onChange={(value) => value && set({ rateUnit: value as RateUnit })}
          data={unitOptions()}
          error={error('rateUnit')}
        />
        <MoneyInput
          label={t('Harga satuan')}
          required
          value={line.unitPrice}
          onChange={(unitPrice) => set({ unitPrice })}
          error={error('unitPrice')}
        />
        <NumberField
          label={t('Jumlah paling banyak')}
          min={1}
          value={line.maxQuantity}
          onChange={(maxQuantity) => set({ maxQuantity })}
          error={error('maxQuantity')}
        />
      </div>
      <p className="meta">
        {t('Pembanding harga: harga kontrak tidak boleh melebihi tarif media dan standar harga.')}
      </p>
      <div style={GRID}>
        <MoneyInput
          label={t('Perkiraan sendiri (HPS)')}
          value={line.ownEstimate}
          onChange={(ownEstimate) => set({ ownEstimate })}
          error={error('ownEstimate')}
        />
        <MoneyInput
          label={t('Tarif media')}
          value={line.rateCard}
          onChange={(rateCard) => set({ rateCard })}
          error={error('rateCard')}
        />
        <MoneyInput
          label={t('Standar harga')}
          value={line.standardPrice}
          onChange={(standardPrice) => set({ standardPrice })}
          error={error('standardPrice')}
        />
        <MoneyInput
          label={t('Penawaran perusahaan')}
          value={line.offer}
          onChange={(offer) => set({ offer })}
          error={error('offer')}
        />
        <TextField
          label={t('Nomor berita acara negosiasi')}
          value={line.minutes}
          onChange={(minutes) => set({ minutes })}
          error={error('minutes')}
        />
      </div>
      <div style={{ display: 'flex', gap: 12, alignItems: 'center', flexWrap: 'wrap' }}>
        {worth !== null && (
          <span>
            {t('Nilai rincian')}: <Money value={worth} strong />
          </span>
        )}
        {onRemove && (
          <Button size="xs" ml="auto" leftSection={<IconTrash size={14} />} onClick={onRemove}>
            {t('Hapus rincian')}
          </Button>
        )}
      </div>
    </fieldset>
  );
}

interface Props {
  lines: LineDraft[];
  onChange: (lines: LineDraft[]) => void;
  /** The refusal of one field of the line at a place. */
  error: (index: number, name: string) => string | undefined;
}

/** What is bought at which price, each with the figures it was measured against. */
export function LinesForm({ lines, onChange, error }: Props) {
  const change = (at: number, by: Partial<LineDraft>) =>
    onChange(lines.map((line, index) => (index === at ? { ...line, ...by } : line)));
  const remove = (at: number) => onChange(lines.filter((_, index) => index !== at));
  return (
    <div style={{ display: 'grid', gap: 12 }}>
      {lines.map((line, index) => (
        <LineFields
          key={line.key}
          line={line}
          set={(by) => change(index, by)}
          onRemove={lines.length > 1 ? () => remove(index) : undefined}
          error={(name) => error(index, name)}
        />
      ))}
      <Button
        leftSection={<IconPlus size={16} />}
        onClick={() => onChange([...lines, lineDraft()])}
        style={{ justifySelf: 'start' }}
      >
        {t('Tambah rincian')}
      </Button>
    </div>
  );
}
