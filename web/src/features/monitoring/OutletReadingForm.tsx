import { Button, Checkbox, Group, Modal } from '@mantine/core';
import { useState } from 'react';
import { graphql } from '../../gql';
import type { OutletReadingQuery } from '../../gql/graphql';
import { t } from '../../lib/i18n';
import { useAction } from '../../lib/useAction';
import { Errors } from '../../ui/Errors';
import { SelectField } from '../../ui/SelectField';
import { TextField } from '../../ui/TextField';
import { ReadingTrial } from './ReadingTrial';

const Change = graphql(`
  mutation OutletReadingChange($input: ChangeOutletReadingInput!) {
    outletReadingChange(input: $input) { reading { id version } errors { code message field } }
  }
`);

interface Props {
  outletId: string;
  name: string;
  known: OutletReadingQuery['outletReading'] | null;
  onClose: () => void;
}

const zones = () => [
  { value: '420', label: 'WIB' },
  { value: '480', label: 'WITA' },
  { value: '540', label: 'WIT' },
];

/** Selectors, zone and paywall of an outlet; what is typed can be tried on one page before it is saved. */
export function OutletReadingForm({ outletId, name, known, onClose }: Props) {
  const [form, setForm] = useState({
    include: known?.includeSelector ?? '',
    exclude: known?.excludeSelector ?? '',
    zone: known?.zoneMinutes ? String(known.zoneMinutes) : null,
    isWalled: known?.isWalled ?? false,
  });
  const put = (changes: Partial<typeof form>) => setForm((before) => ({ ...before, ...changes }));
  const change = useAction(Change, { done: t('Cara membaca diubah.'), refetch: ['OutletReading'] });
  const selectors = {
    includeSelector: form.include.trim() || null,
    excludeSelector: form.exclude.trim() || null,
  };
  const save = async () => {
    const changes = {
      ...selectors,
      zoneMinutes: form.zone ? Number(form.zone) : null,
      isWalled: form.isWalled,
    };
    const done = await change.run({
      input: { outletId, changes, ...(known && { expectedVersion: known.version }) },
    });
    if (done) onClose();
  };
  return (
    <Modal
      opened
      size="lg"
      onClose={onClose}
      title={t('Cara membaca {name}', { name })}
      closeButtonProps={{ 'aria-label': t('Tutup') }}
    >
      <div style={{ display: 'grid', gap: 12 }}>
        <Errors of={change.errors} />
        <TextField
          label={t('Pemilih CSS bagian yang dibaca')}
          description={t('Kosongkan agar isi berita dikenali sendiri.')}
          placeholder=".isi-berita"
          value={form.include}
          error={change.fieldError('changes', 'includeSelector')}
          onChange={(include) => put({ include })}
          data-autofocus
        />
        <TextField
          label={t('Pemilih CSS bagian yang dibuang')}
          placeholder=".baca-juga, .iklan"
          value={form.exclude}
          error={change.fieldError('changes', 'excludeSelector')}
          onChange={(exclude) => put({ exclude })}
        />
        <SelectField
          label={t('Zona waktu tanggal tanpa zona')}
          placeholder={t('zona kantor')}
          data={zones()}
          value={form.zone}
          onChange={(zone) => put({ zone })}
        />
        <Checkbox
          label={t('Berita lengkapnya berbayar; yang terbaca hanya sebagian')}
          checked={form.isWalled}
          onChange={(event) => put({ isWalled: event.currentTarget.checked })}
        />
        <ReadingTrial outletId={outletId} selectors={selectors} />
        <Group justify="flex-end">
          <Button onClick={onClose}>{t('Batal')}</Button>
          <Button variant="filled" loading={change.busy} onClick={() => void save()}>
            {t('Simpan')}
          </Button>
        </Group>
      </div>
    </Modal>
  );
}
