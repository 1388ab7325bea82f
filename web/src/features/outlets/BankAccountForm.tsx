import { Button } from '@mantine/core';
import { useState } from 'react';
import { graphql } from '../../gql';
import { t } from '../../lib/i18n';
import { useAction } from '../../lib/useAction';
import { Errors } from '../../ui/Errors';
import { FileInput } from '../../ui/FileInput';
import { Section } from '../../ui/Section';
import { TextField } from '../../ui/TextField';

const Add = graphql(`
  mutation BankAccountAdd($input: AddBankAccountInput!) {
    bankAccountAdd(input: $input) { bankAccount { id state } errors { code message field } }
  }
`);

/** An account payments are to go to; it counts after two other persons approved it. */
export function BankAccountForm({ companyId, holderName }: { companyId: string; holderName: string }) {
  const start = { bank: '', number: '', holderName, fileId: '' };
  const [form, setForm] = useState(start);
  const [round, setRound] = useState(0);
  const add = useAction(Add, {
    done: t('Rekening tercatat dan menunggu dua persetujuan.'),
    refetch: 'active',
  });
  const change = (changes: Partial<typeof form>) => setForm((before) => ({ ...before, ...changes }));
  const save = async () => {
    const { fileId, ...rest } = form;
    if (
      !(await add.run({
        input: { companyId, ...rest, number: rest.number.replace(/\D/g, ''), ...(fileId && { fileId }) },
      }))
    )
      return;
    setForm(start);
    setRound(round + 1);
  };
  return (
    <Section
      title={t('Ajukan rekening')}
      note={t('Berlaku setelah dua orang kantor menyetujui. Pembayaran tetap ke rekening lama sampai itu.')}
    >
      <div key={round} style={{ display: 'grid', gap: 10 }}>
        <Errors of={add.errors} />
        <TextField
          label={t('Bank')}
          required
          value={form.bank}
          onChange={(bank) => change({ bank })}
          error={add.fieldError('bank')}
        />
        <TextField
          label={t('Nomor rekening')}
          required
          inputMode="numeric"
          value={form.number}
          onChange={(number) => change({ number })}
          error={add.fieldError('number')}
        />
        <TextField
          label={t('Nama pemilik')}
          description={t('Harus sama dengan nama perusahaan.')}
          required
          value={form.holderName}
          onChange={(name) => change({ holderName: name })}
          error={add.fieldError('holderName')}
        />
        <FileInput
          label={t('Unggah referensi bank')}
          capture
          onUploaded={(file) => change({ fileId: file.id })}
          error={add.fieldError('fileId')}
        />
        <Button
          variant="filled"
          fullWidth
          mih={44}
          disabled={!form.bank.trim() || !form.number.trim()}
          loading={add.busy}
          onClick={() => void save()}
        >
          {t('Ajukan rekening')}
        </Button>
      </div>
    </Section>
  );
}
