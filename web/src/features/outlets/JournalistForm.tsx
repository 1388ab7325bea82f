import { Button, Group, Modal } from '@mantine/core';
import { useState } from 'react';
import { graphql } from '../../gql';
import type { CompetencyLevel } from '../../gql/graphql';
import { t } from '../../lib/i18n';
import { useAction } from '../../lib/useAction';
import { DayInput } from '../../ui/DayInput';
import { Errors } from '../../ui/Errors';
import { SelectField } from '../../ui/SelectField';
import { TextField } from '../../ui/TextField';
import { COMPETENCIES } from './words';

const Add = graphql(`
  mutation JournalistAdd($input: AddJournalistInput!) {
    journalistAdd(input: $input) { journalist { id } errors { code message field } }
  }
`);

const NIK_DIGITS = 16;
const START = { name: '', nik: '', level: 'NONE', number: '', issuedOn: '', expiresOn: '' };

/** A journalist of an outlet; the server keeps one outlet per person. */
export function JournalistForm({ outletId, onClose }: { outletId: string; onClose: () => void }) {
  const [form, setForm] = useState(START);
  const add = useAction(Add, { done: t('Wartawan terdaftar.'), refetch: 'active' });
  const change = (changes: Partial<typeof form>) => setForm((before) => ({ ...before, ...changes }));
  const { name, nik, level, number, issuedOn, expiresOn } = form;
  const isCertified = level !== 'NONE';
  const save = async () => {
    const certificate = {
      ...(number.trim() && { competencyNumber: number.trim() }),
      ...(issuedOn && { competencyIssuedOn: issuedOn }),
      ...(expiresOn && { competencyExpiresOn: expiresOn }),
    };
    const competencyLevel = level as CompetencyLevel;
    const input = { outletId, name: name.trim(), nik: nik.trim(), competencyLevel };
    if (await add.run({ input: { ...input, ...(isCertified && certificate) } })) onClose();
  };
  return (
    <Modal
      opened
      onClose={onClose}
      title={t('Daftarkan wartawan')}
      closeButtonProps={{ 'aria-label': t('Tutup') }}
    >
      <div style={{ display: 'grid', gap: 12 }}>
        <Errors of={add.errors} />
        <TextField
          label={t('Nama lengkap')}
          required
          data-autofocus
          value={name}
          onChange={(value) => change({ name: value })}
          error={add.fieldError('name')}
        />
        <TextField
          label={t('NIK')}
          description={t('16 angka. Seorang wartawan hanya terdaftar pada satu media.')}
          required
          inputMode="numeric"
          maxLength={NIK_DIGITS}
          value={nik}
          onChange={(value) => change({ nik: value })}
          error={add.fieldError('nik')}
        />
        <SelectField
          label={t('Kompetensi')}
          required
          data={COMPETENCIES()}
          value={level}
          onChange={(value) => change({ level: value ?? 'NONE' })}
          error={add.fieldError('competencyLevel')}
        />
        {isCertified && (
          <>
            <TextField
              label={t('Nomor sertifikat')}
              required
              value={number}
              onChange={(value) => change({ number: value })}
              error={add.fieldError('competencyNumber')}
            />
            <DayInput
              label={t('Tanggal terbit')}
              value={issuedOn}
              onChange={(value) => change({ issuedOn: value })}
              error={add.fieldError('competencyIssuedOn')}
            />
            <DayInput
              label={t('Berlaku sampai')}
              value={expiresOn}
              onChange={(value) => change({ expiresOn: value })}
              error={add.fieldError('competencyExpiresOn')}
            />
          </>
        )}
        <Group justify="flex-end">
          <Button onClick={onClose}>{t('Batal')}</Button>
          <Button
            variant="filled"
            disabled={!name.trim() || !nik.trim()}
            loading={add.busy}
            onClick={() => void save()}
          >
            {t('Daftarkan wartawan')}
          </Button>
        </Group>
      </div>
    </Modal>
  );
}
