import { Button, Checkbox } from '@mantine/core';
import { useState } from 'react';
import { graphql } from '../../gql';
import { t } from '../../lib/i18n';
import { useAction } from '../../lib/useAction';
import { DayInput } from '../../ui/DayInput';
import { Errors } from '../../ui/Errors';
import { Section } from '../../ui/Section';
import { TextField } from '../../ui/TextField';

const Add = graphql(`
  mutation TaxProfileAdd($input: AddTaxProfileInput!) {
    taxProfileAdd(input: $input) { taxProfile { id } errors { code message field } }
  }
`);

const START = {
  fromOn: '',
  hasNpwp: true,
  vatRegistered: false,
  vatNumber: '',
  pp55Number: '',
  pp55RegisteredOn: '',
};

/** Tax status of the company from a day on; earlier ones keep their days. */
export function TaxProfileForm({ companyId }: { companyId: string }) {
  const [form, setForm] = useState(START);
  const add = useAction(Add, { done: t('Status pajak tercatat.'), refetch: 'active' });
  const change = (changes: Partial<typeof form>) => setForm((before) => ({ ...before, ...changes }));
  const { fromOn, hasNpwp, vatRegistered, vatNumber, pp55Number, pp55RegisteredOn } = form;
  const save = async () => {
    const input = {
      companyId,
      fromOn,
      hasNpwp,
      vatRegistered,
      ...(vatRegistered && { vatNumber: vatNumber.trim() }),
      ...(pp55Number.trim() && {
        pp55Number: pp55Number.trim(),
        ...(pp55RegisteredOn && { pp55RegisteredOn }),
      }),
    };
    if (await add.run({ input })) setForm(START);
  };
  return (
    <Section title={t('Ubah status pajak')} note={t('Yang berlaku pada tanggal pembayaran yang dipakai.')}>
      <div style={{ display: 'grid', gap: 10 }}>
        <Errors of={add.errors} />
        <DayInput
          label={t('Berlaku mulai')}
          required
          value={fromOn}
          onChange={(value) => change({ fromOn: value })}
          error={add.fieldError('fromOn')}
        />
        <Checkbox
          label={t('Perusahaan memiliki NPWP')}
          checked={hasNpwp}
          onChange={(event) => change({ hasNpwp: event.currentTarget.checked })}
          error={add.fieldError('hasNpwp')}
        />
        <Checkbox
          label={t('Pengusaha kena pajak (PKP)')}
          checked={vatRegistered}
          onChange={(event) => change({ vatRegistered: event.currentTarget.checked })}
          error={add.fieldError('vatRegistered')}
        />
        {vatRegistered && (
          <TextField
            label={t('Nomor pengukuhan PKP')}
            required
            value={vatNumber}
            onChange={(value) => change({ vatNumber: value })}
            error={add.fieldError('vatNumber')}
          />
        )}
        <TextField
          label={t('Nomor surat keterangan PP 55')}
          description={t('Kosongkan bila tidak memakai PPh final.')}
          value={pp55Number}
          onChange={(value) => change({ pp55Number: value })}
          error={add.fieldError('pp55Number')}
        />
        {pp55Number.trim() && (
          <DayInput
            label={t('Terdaftar sejak')}
            required
            value={pp55RegisteredOn}
            onChange={(value) => change({ pp55RegisteredOn: value })}
            error={add.fieldError('pp55RegisteredOn')}
          />
        )}
        <Button
          variant="filled"
          fullWidth
          mih={44}
          disabled={!fromOn}
          loading={add.busy}
          onClick={() => void save()}
        >
          {t('Simpan status pajak')}
        </Button>
      </div>
    </Section>
  );
}
