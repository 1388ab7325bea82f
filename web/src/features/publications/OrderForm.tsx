import { NumberInput, Select, Textarea, TextInput } from '@mantine/core';
import type { OrderContentInput, RotationReason } from '../../gql/graphql';
import { number } from '../../lib/format';
import { t } from '../../lib/i18n';
import { kindWord, ROTATION } from '../../lib/publicationWords';
import { DayInput } from '../../ui/DayInput';
import { Money } from '../../ui/Money';

export interface ContractOption {
  id: string;
  number: string;
  outlet?: { name: string } | null;
  lines: { id: string; kind: string; description: string; unitPrice: number; available?: number | null }[];
}

export interface OrderDraft {
  contractId: string;
  lineId: string;
  title: string;
  orderedText: string;
  brief: string;
  quantity: number;
  windowFrom: string;
  windowTo: string;
  placement: string;
  rotationReason: RotationReason;
}

/** The draft in the form the API takes. */
export const contentOf = (draft: OrderDraft): OrderContentInput => ({
  title: draft.title,
  brief: draft.brief || null,
  rotationReason: draft.rotationReason,
  windowFrom: draft.windowFrom,
  windowTo: draft.windowTo,
  lines: [
    {
      contractLineId: draft.lineId,
      quantity: draft.quantity,
      orderedText: draft.orderedText || null,
      placement: draft.placement || null,
    },
  ],
});

interface Props {
  draft: OrderDraft;
  set: (change: Partial<OrderDraft>) => void;
  contracts: ContractOption[];
  isContractFixed?: boolean;
  fieldError: (...path: string[]) => string | undefined;
}

/** What is ordered: contract and line, text, units and window; the price is the contract's. */
export function OrderForm({ draft, set, contracts, isContractFixed, fieldError }: Props) {
  const contract = contracts.find((one) => one.id === draft.contractId);
  const line = contract?.lines.find((one) => one.id === draft.lineId);
  const content = (name: string) => fieldError('content', name);
  const onLine = (name: string) => fieldError('content', 'lines', '0', name);
  return (
    <div style={{ display: 'grid', gap: 12, maxWidth: 720 }}>
      <Select
        label={t('Kontrak')}
        searchable
        required
        disabled={Boolean(isContractFixed)}
        value={draft.contractId || null}
        error={fieldError('contractId')}
        data={contracts.map((one) => ({ value: one.id, label: `${one.number} · ${one.outlet?.name ?? ''}` }))}
        onChange={(value) =>
          set({
            contractId: value ?? '',
            lineId: contracts.find((one) => one.id === value)?.lines[0]?.id ?? '',
          })
        }
      />
      <Select
        label={t('Rincian kontrak')}
        required
        value={draft.lineId || null}
        error={onLine('contractLineId')}
        onChange={(value) => set({ lineId: value ?? '' })}
        data={(contract?.lines ?? []).map((one) => ({
          value: one.id,
          label: `${one.description || kindWord(one.kind)} · Rp ${number(one.unitPrice)}${one.available == null ? '' : ` · ${t('sisa {n}', { n: one.available })}`}`,
        }))}
      />
      <TextInput
        label={t('Judul')}
        required
        value={draft.title}
        error={content('title')}
        onChange={(e) => set({ title: e.currentTarget.value })}
      />
      <Textarea
        label={t('Naskah yang dipesan')}
        description={t('Pemantauan mencari naskah ini di media. Tanpa naskah, setiap bukti diperiksa orang.')}
        autosize
        minRows={6}
        maxRows={16}
        value={draft.orderedText}
        error={onLine('orderedText')}
        onChange={(e) => set({ orderedText: e.currentTarget.value })}
      />
      <Textarea
        label={t('Arahan untuk media')}
        autosize
        minRows={2}
        value={draft.brief}
        error={content('brief')}
        onChange={(e) => set({ brief: e.currentTarget.value })}
      />
      <div style={{ display: 'grid', gap: 12, gridTemplateColumns: 'repeat(auto-fit, minmax(150px, 1fr))' }}>
        <NumberInput
          label={t('Unit')}
          min={1}
          max={999}
          required
          value={draft.quantity}
          error={onLine('quantity')}
          onChange={(value) => set({ quantity: Number(value) || 1 })}
        />
        <DayInput
          label={t('Tayang dari')}
          required
          value={draft.windowFrom}
          error={content('windowFrom')}
          onChange={(day) => set({ windowFrom: day })}
        />
        <DayInput
          label={t('Sampai')}
          required
          value={draft.windowTo}
          error={content('windowTo')}
          onChange={(day) => set({ windowTo: day })}
        />
        <TextInput
          label={t('Penempatan')}
          value={draft.placement}
          onChange={(e) => set({ placement: e.currentTarget.value })}
        />
      </div>
      <Select
        label={t('Alasan memilih media ini')}
        required
        allowDeselect={false}
        value={draft.rotationReason}
        error={content('rotationReason')}
        onChange={(value) => value && set({ rotationReason: value as RotationReason })}
        data={Object.entries(ROTATION).map(([value, label]) => ({ value, label: t(label) }))}
      />
      {line && (
        <p>
          {t('Harga sebelum PPN')}: {draft.quantity} × <Money value={line.unitPrice} /> ={' '}
          <Money value={draft.quantity * line.unitPrice} strong />
        </p>
      )}
    </div>
  );
}
