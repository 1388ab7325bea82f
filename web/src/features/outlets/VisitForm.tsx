import { Button, Checkbox, Group } from '@mantine/core';
import { IconMapPin } from '@tabler/icons-react';
import { useState } from 'react';
import { graphql } from '../../gql';
import { t } from '../../lib/i18n';
import { useAction } from '../../lib/useAction';
import { Errors } from '../../ui/Errors';
import { FileInput } from '../../ui/FileInput';
import { NumberField } from '../../ui/NumberField';
import { Section } from '../../ui/Section';
import { TextAreaField } from '../../ui/TextAreaField';

const Pass = graphql(`
  mutation ApplicationPassFactual($input: PassFactualInput!) {
    applicationPassFactual(input: $input) { application { id state allowedActions } errors { code message field } }
  }
`);

const DEGREE_DIGITS = 6;
const START = {
  photoFileId: '',
  latitude: null as number | null,
  longitude: null as number | null,
  editorialTeamMet: false,
  regularOutputMonths: null as number | null,
  originalitySample: '',
  note: '',
};

/** What the visiting team found at the office of the outlet; filled in on a phone, on the spot. */
export function VisitForm({ applicationId }: { applicationId: string }) {
  const [form, setForm] = useState(START);
  const [fault, setFault] = useState('');
  const pass = useAction(Pass, { done: t('Hasil kunjungan tersimpan.'), refetch: 'active' });
  const change = (changes: Partial<typeof form>) => setForm((before) => ({ ...before, ...changes }));
  const locate = () => {
    setFault('');
    navigator.geolocation?.getCurrentPosition(
      ({ coords }) =>
        change({
          latitude: Number(coords.latitude.toFixed(DEGREE_DIGITS)),
          longitude: Number(coords.longitude.toFixed(DEGREE_DIGITS)),
        }),
      () => setFault(t('Lokasi tidak dapat dibaca. Isi koordinat dengan tangan.')),
    );
  };
  const { latitude, longitude, regularOutputMonths, photoFileId, originalitySample, note, editorialTeamMet } =
    form;
  const isReady =
    latitude !== null && longitude !== null && regularOutputMonths !== null && photoFileId !== '';
  const save = () => {
    if (latitude === null || longitude === null || regularOutputMonths === null) return;
    void pass.run({
      input: {
        applicationId,
        photoFileId,
        latitude,
        longitude,
        editorialTeamMet,
        regularOutputMonths,
        originalitySample,
        ...(note.trim() && { note: note.trim() }),
      },
    });
  };
  return (
    <Section title={t('Hasil kunjungan')}>
      <div style={{ display: 'grid', gap: 12 }}>
        <Errors of={pass.errors} />
        <FileInput
          label={t('Foto kantor dengan papan nama')}
          accept="image/*"
          capture
          onUploaded={(file) => change({ photoFileId: file.id })}
          error={pass.fieldError('photoFileId')}
        />
        <Group align="flex-end" gap={12}>
          <NumberField
            label={t('Lintang')}
            digits={DEGREE_DIGITS}
            thousandSeparator=""
            allowNegative
            value={latitude}
            onChange={(value) => change({ latitude: value })}
            error={pass.fieldError('latitude')}
          />
          <NumberField
            label={t('Bujur')}
            digits={DEGREE_DIGITS}
            thousandSeparator=""
            allowNegative
            value={longitude}
            onChange={(value) => change({ longitude: value })}
            error={pass.fieldError('longitude')}
          />
          <Button leftSection={<IconMapPin size={16} />} onClick={locate}>
            {t('Ambil lokasi ini')}
          </Button>
        </Group>
        {fault && (
          <p role="alert" style={{ color: 'var(--merah)' }}>
            {fault}
          </p>
        )}
        <Checkbox
          label={t('Tim redaksi ditemui')}
          checked={editorialTeamMet}
          onChange={(event) => change({ editorialTeamMet: event.currentTarget.checked })}
          error={pass.fieldError('editorialTeamMet')}
        />
        <NumberField
          label={t('Terbitan teratur yang terlihat (bulan)')}
          value={regularOutputMonths}
          onChange={(value) => change({ regularOutputMonths: value })}
          error={pass.fieldError('regularOutputMonths')}
        />
        <TextAreaField
          label={t('Contoh berita yang diperiksa keasliannya, dan hasilnya')}
          value={originalitySample}
          onChange={(value) => change({ originalitySample: value })}
          error={pass.fieldError('originalitySample')}
        />
        <TextAreaField
          label={t('Catatan')}
          minRows={2}
          value={note}
          onChange={(value) => change({ note: value })}
          error={pass.fieldError('note')}
        />
        <Group justify="flex-end">
          <Button variant="filled" disabled={!isReady} loading={pass.busy} onClick={save}>
            {t('Luluskan verifikasi faktual')}
          </Button>
        </Group>
      </div>
    </Section>
  );
}
