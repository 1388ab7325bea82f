import { Checkbox } from '@mantine/core';
import type { ContractForm, ContractType, ProcurementMethod } from '../../gql/graphql';
import { formOptions, methodOptions, typeOptions } from '../../lib/contractWords';
import { rupiah } from '../../lib/format';
import { t } from '../../lib/i18n';
import { DayInput } from '../../ui/DayInput';
import { MoneyInput } from '../../ui/MoneyInput';
import { SelectField } from '../../ui/SelectField';
import { TextField } from '../../ui/TextField';

export interface ContractDraft {
  outletId: string | null;
  budgetLineId: string | null;
  type: ContractType;
  procurementMethod: ProcurementMethod;
  procurementPlanNumber: string;
  catalogueUrl: string;
  form: ContractForm | null;
  ceiling: number | null;
  priceIncludesVat: boolean;
  startsOn: string;
  endsOn: string;
}

interface Props {
  draft: ContractDraft;
  set: (change: Partial<ContractDraft>) => void;
  outlets: readonly { id: string; name: string; company?: { legalName: string } | null }[];
  onSearchOutlet: (text: string) => void;
  budgetLines: readonly {
    id: string;
    accountCode: string;
    name: string;
    fiscalYear: number;
    available: number;
  }[];
  /** Outlet, type and method stay as drafted. */
  isOld: boolean;
  error: (name: string) => string | undefined;
}

const GRID = {
  display: 'grid',
  gap: 12,
  alignItems: 'end',
  gridTemplateColumns: 'repeat(auto-fit, minmax(min(100%, 220px), 1fr))',
};

/** Party, money, term and procurement of a contract. */
export function ContractFields({ draft, set, outlets, onSearchOutlet, budgetLines, isOld, error }: Props) {
  const year = Number(draft.startsOn.slice(0, 4));
  const lines = budgetLines.filter((line) => line.fiscalYear === year || line.id === draft.budgetLineId);
  const isCatalogue = draft.procurementMethod === 'E_PURCHASING';
  return (
    <div style={{ display: 'grid', gap: 12 }}>
      <SelectField
        label={t('Media mitra')}
        required
        searchable
        disabled={isOld}
        value={draft.outletId}
        onChange={(outletId) => set({ outletId })}
        onSearchChange={onSearchOutlet}
        error={error('outletId')}
        data={outlets.map((outlet) => ({
          value: outlet.id,
          label: `${outlet.name} · ${outlet.company?.legalName ?? ''}`,
        }))}
      />
      <SelectField
        label={t('Baris anggaran')}
        required
        value={draft.budgetLineId}
        onChange={(budgetLineId) => set({ budgetLineId })}
        error={error('budgetLineId')}
        data={lines.map((line) => ({
          value: line.id,
          label: `${line.accountCode} · ${line.name} · ${t('sisa {n}', { n: rupiah(line.available) })}`,
        }))}
      />
      <div style={GRID}>
        <DayInput
          label={t('Berlaku mulai')}
          required
          value={draft.startsOn}
          onChange={(startsOn) => set({ startsOn })}
          error={error('startsOn')}
        />
        <DayInput
          label={t('Berlaku sampai')}
          description={t('Paling lambat 31 Desember tahun yang sama.')}
          required
          value={draft.endsOn}
          onChange={(endsOn) => set({ endsOn })}
          error={error('endsOn')}
        />
        <SelectField
          label={t('Jenis kontrak')}
          required
          disabled={isOld}
          value={draft.type}
          onChange={(value) => value && set({ type: value as ContractType })}
          data={typeOptions()}
          error={error('type')}
        />
        {draft.type === 'UNIT_PRICE' && (
          <MoneyInput
            label={t('Nilai paling banyak')}
            description={t('Boleh kosong bila hanya jumlah unit yang membatasi.')}
            value={draft.ceiling}
            onChange={(ceiling) => set({ ceiling })}
            error={error('ceiling')}
          />
        )}
        <SelectField
          label={t('Cara pengadaan')}
          required
          disabled={isOld}
          value={draft.procurementMethod}
          onChange={(value) => value && set({ procurementMethod: value as ProcurementMethod })}
          data={methodOptions()}
          error={error('procurementMethod')}
        />
        <SelectField
          label={t('Bentuk kontrak')}
          placeholder={t('menurut nilainya')}
          value={draft.form}
          onChange={(value) => set({ form: value as ContractForm | null })}
          data={formOptions()}
          error={error('form')}
        />
        <TextField
          label={t('Nomor RUP')}
          value={draft.procurementPlanNumber}
          onChange={(procurementPlanNumber) => set({ procurementPlanNumber })}
          error={error('procurementPlanNumber')}
        />
        {isCatalogue && (
          <TextField
            label={t('Tautan katalog')}
            required
            value={draft.catalogueUrl}
            onChange={(catalogueUrl) => set({ catalogueUrl })}
            error={error('catalogueUrl')}
          />
        )}
      </div>
      <Checkbox
        label={t('Harga satuan sudah termasuk PPN')}
        checked={draft.priceIncludesVat}
        onChange={(event) => set({ priceIncludesVat: event.currentTarget.checked })}
      />
    </div>
  );
}
