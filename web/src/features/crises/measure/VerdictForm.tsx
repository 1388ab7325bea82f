import { Button, Group, Stack, Switch } from '@mantine/core';
import { useState } from 'react';
import type { EvidenceOrigin, HoaxClass, HoaxReach, HoaxVerdict } from '../../../gql/graphql';
import { t } from '../../../lib/i18n';
import { hoaxClassOptions, originOptions, reachOptions, verdictOptions } from '../../../lib/measureWords';
import { useAction } from '../../../lib/useAction';
import { Errors } from '../../../ui/Errors';
import { Section } from '../../../ui/Section';
import { SelectField } from '../../../ui/SelectField';
import { TextAreaField } from '../../../ui/TextAreaField';
import { TextField } from '../../../ui/TextField';
import type { Clarification } from './ClarificationScreen';
import { JudgeHoax } from './measureDocuments';

interface Evidence {
  key: number;
  text: string;
  origin: EvidenceOrigin;
  source: string;
  url: string;
}

let serial = 0;
const blank = (): Evidence => {
  serial += 1;
  return { key: serial, text: '', origin: 'AUTHORITY', source: '', url: '' };
};

function EvidenceRows({ rows, onChange }: { rows: Evidence[]; onChange: (rows: Evidence[]) => void }) {
  const set = (key: number, change: Partial<Evidence>) =>
    onChange(rows.map((row) => (row.key === key ? { ...row, ...change } : row)));
  return (
    <>
      {rows.map(({ key, text, origin, source, url }, index) => (
        <fieldset key={key}>
          <legend>{t('Bukti ke-{n}', { n: index + 1 })}</legend>
          <Stack gap="xs">
            <TextField label={t('Isi bukti')} value={text} onChange={(next) => set(key, { text: next })} />
            <SelectField
              label={t('Asal bukti')}
              value={origin}
              data={originOptions()}
              required
              onChange={(next) => set(key, { origin: (next ?? 'OTHER') as EvidenceOrigin })}
            />
            <TextField
              label={t('Nama pemberi bukti')}
              value={source}
              onChange={(next) => set(key, { source: next })}
            />
            <TextField label={t('Alamat web')} value={url} onChange={(next) => set(key, { url: next })} />
            <Group justify="flex-end">
              <Button size="compact-sm" onClick={() => onChange(rows.filter((row) => row.key !== key))}>
                {t('Hapus bukti')}
              </Button>
            </Group>
          </Stack>
        </fieldset>
      ))}
      <Group>
        <Button onClick={() => onChange([...rows, blank()])}>{t('Tambah bukti')}</Button>
      </Group>
    </>
  );
}

/** Writes what was found, with the four text blocks that the public reads. */
export function VerdictForm({ one, onClose }: { one: Clarification; onClose: () => void }) {
  const [verdict, setVerdict] = useState<string | null>(one.verdict ?? null);
  const [hoaxClass, setClass] = useState<string | null>(one.hoaxClass ?? null);
  const [reach, setReach] = useState<string | null>(one.reach ?? null);
  const [hasSafetyRisk, setRisk] = useState(one.hasSafetyRisk);
  const [texts, setTexts] = useState({
    truth: one.truth ?? '',
    claim: one.claim,
    whyItArose: one.whyItArose ?? '',
  });
  const [rows, setRows] = useState<Evidence[]>(() =>
    one.evidence.map((item) => ({ ...blank(), ...item, url: item.url ?? '' })),
  );
  const judge = useAction(JudgeHoax, { done: t('Putusan dicatat.'), refetch: 'active' });
  const isDebunked = verdict === 'FALSE' || verdict === 'MISLEADING';
  const send = async () => {
    const input = {
      clarificationId: one.id,
      expectedVersion: one.version,
      verdict: verdict as HoaxVerdict,
      hoaxClass: isDebunked ? (hoaxClass as HoaxClass | null) : null,
      reach: reach as HoaxReach,
      hasSafetyRisk,
      ...texts,
      evidence: rows.map(({ text, origin, source, url }) => ({ text, origin, source, url: url || null })),
    };
    if (await judge.run({ input })) onClose();
  };
  const area = (key: keyof typeof texts, label: string) => (
    <TextAreaField
      label={label}
      required
      value={texts[key]}
      error={judge.fieldError(key)}
      onChange={(value) => setTexts((before) => ({ ...before, [key]: value }))}
    />
  );
  return (
    <Section title={t('Tulis putusan')}>
      <Stack gap="sm">
        <Errors of={judge.errors} all />
        <SelectField
          label={t('Putusan')}
          required
          value={verdict}
          onChange={setVerdict}
          data={verdictOptions()}
        />
        {isDebunked && (
          <SelectField
            label={t('Jenis kekeliruan (internal)')}
            required
            value={hoaxClass}
            onChange={setClass}
            data={hoaxClassOptions()}
            error={judge.fieldError('hoaxClass')}
          />
        )}
        <SelectField
          label={t('Jangkauan')}
          required
          value={reach}
          onChange={setReach}
          data={reachOptions()}
        />
        <Switch
          label={t('Dapat membahayakan keselamatan orang')}
          checked={hasSafetyRisk}
          onChange={(event) => setRisk(event.currentTarget.checked)}
        />
        {area('truth', t('Yang benar'))}
        {area('claim', t('Kabar yang keliru, secara singkat'))}
        {area('whyItArose', t('Mengapa kabar ini muncul'))}
        <p className="meta">
          {t('Stempel HOAKS perlu dua bukti, satu dari pihak berwenang di luar kantor komunikasi.')}
        </p>
        <EvidenceRows rows={rows} onChange={setRows} />
        <Group justify="flex-end">
          <Button onClick={onClose}>{t('Batal')}</Button>
          <Button
            variant="filled"
            loading={judge.busy}
            disabled={!verdict || !reach}
            onClick={() => void send()}
          >
            {t('Simpan putusan')}
          </Button>
        </Group>
      </Stack>
    </Section>
  );
}
