import { Button, Group, Modal } from '@mantine/core';
import { useState } from 'react';
import { graphql } from '../../gql';
import { partsOf } from '../../lib/format';
import { t } from '../../lib/i18n';
import { useAction } from '../../lib/useAction';
import { DayInput } from '../../ui/DayInput';
import { Errors } from '../../ui/Errors';
import { NumberField } from '../../ui/NumberField';
import { TextField } from '../../ui/TextField';

const Open = graphql(`
  mutation RegistrationPeriodOpen($input: OpenRegistrationPeriodInput!) {
    registrationPeriodOpen(input: $input) { period { id } errors { code message field } }
  }
`);

/** Announces a window in which companies may apply. */
export function PeriodDialog({ onClose }: { onClose: () => void }) {
  const today = partsOf(new Date()).day;
  const [form, setForm] = useState({
    fiscalYear: Number(today.slice(0, 4)) as number | null,
    opensOn: '',
    closesOn: '',
    legalBasis: '',
  });
  const open = useAction(Open, { done: t('Masa pendaftaran diumumkan.'), refetch: 'active' });
  const change = (changes: Partial<typeof form>) => setForm((before) => ({ ...before, ...changes }));
  const { fiscalYear, opensOn, closesOn, legalBasis } = form;
  const save = async () => {
    if (fiscalYear === null) return;
    const basis = legalBasis.trim() && { legalBasis: legalBasis.trim() };
    if (await open.run({ input: { fiscalYear, opensOn, closesOn, ...basis } })) onClose();
  };
  return (
    <Modal
      opened
      onClose={onClose}
      title={t('Buka masa pendaftaran')}
      closeButtonProps={{ 'aria-label': t('Tutup') }}
    >
      <div style={{ display: 'grid', gap: 12 }}>
        <p className="meta">
          {t(
            'Masa ini diumumkan kepada publik beserta kebijakan tahun itu. Perusahaan dapat mendaftar selama masa ini.',
          )}
        </p>
        <Errors of={open.errors} />
        <NumberField
          label={t('Tahun anggaran')}
          thousandSeparator=""
          value={fiscalYear}
          onChange={(value) => change({ fiscalYear: value })}
          error={open.fieldError('fiscalYear')}
        />
        <DayInput
          label={t('Dibuka pada')}
          required
          value={opensOn}
          onChange={(value) => change({ opensOn: value })}
          error={open.fieldError('opensOn')}
        />
        <DayInput
          label={t('Ditutup pada')}
          required
          {...(opensOn && { min: opensOn })}
          value={closesOn}
          onChange={(value) => change({ closesOn: value })}
          error={open.fieldError('closesOn')}
        />
        <TextField
          label={t('Dasar hukum')}
          description={t('Kosongkan untuk memakai dasar hukum dari profil daerah.')}
          maxLength={400}
          value={legalBasis}
          onChange={(value) => change({ legalBasis: value })}
          error={open.fieldError('legalBasis')}
        />
        <Group justify="flex-end">
          <Button onClick={onClose}>{t('Batal')}</Button>
          <Button
            variant="filled"
            disabled={!opensOn || !closesOn || fiscalYear === null}
            loading={open.busy}
            onClick={() => void save()}
          >
            {t('Umumkan')}
          </Button>
        </Group>
      </div>
    </Modal>
  );
}
