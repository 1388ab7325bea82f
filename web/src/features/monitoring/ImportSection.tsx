import { Button, Checkbox, FileButton, Group } from '@mantine/core';
import { IconFileImport } from '@tabler/icons-react';
import { useState } from 'react';
import { useNavigate } from 'react-router';
import { number } from '../../lib/format';
import { t } from '../../lib/i18n';
import { useAction } from '../../lib/useAction';
import { Errors } from '../../ui/Errors';
import { Section } from '../../ui/Section';
import { ImportColumns } from './ImportColumns';
import { ImportPreview } from './ImportPreview';
import { FileCheck, FileImport, type PreviewRow } from './importDocument';

const ACCEPTED = '.csv,.txt,.json,.jsonl,.ndjson,text/csv,text/plain,application/json';

interface Chosen {
  fileName: string;
  text: string;
}

interface Checked {
  rows: readonly PreviewRow[];
  unknown: readonly string[];
}

/** A file is looked at first; only what is confirmed is stored, and only its good rows. */
export function ImportSection() {
  const navigate = useNavigate();
  const [chosen, setChosen] = useState<Chosen | null>(null);
  const [registersOutlets, setRegisters] = useState(false);
  const [checked, setChecked] = useState<Checked | null>(null);
  const check = useAction(FileCheck);
  const bring = useAction(FileImport, { done: t('Impor dimulai.'), refetch: ['ImportScreen'] });
  const look = async (file: Chosen, registers: boolean) => {
    setChecked(null);
    const done = await check.run({ input: { ...file, registersOutlets: registers } });
    const { rows, unknownColumns } = done?.clipFileCheck ?? {};
    setChecked(rows ? { rows, unknown: unknownColumns ?? [] } : null);
  };
  const choose = async (file: File | null) => {
    if (!file) return;
    const next = { fileName: file.name.slice(0, 200), text: await file.text() };
    bring.reset();
    setChosen(next);
    await look(next, registersOutlets);
  };
  const good =
    checked?.rows.filter(({ verdict }) => verdict === 'CREATED' || verdict === 'UPDATED').length ?? 0;
  const confirm = async () => {
    if (!chosen) return;
    const done = await bring.run({ input: { ...chosen, registersOutlets } });
    const id = done?.clipFileImport.batch?.id;
    if (id) navigate(`/impor/${id}`);
  };
  return (
    <Section
      title={t('Impor berkas CSV atau JSON')}
      note={t('Diperiksa dulu; tidak ada yang disimpan sebelum Anda setujui')}
    >
      <div style={{ display: 'grid', gap: 12 }}>
        <Errors of={[...check.errors, ...bring.errors]} all />
        <Group>
          <FileButton onChange={(file) => void choose(file)} accept={ACCEPTED}>
            {(props) => (
              <Button
                {...props}
                variant={checked ? 'default' : 'filled'}
                leftSection={<IconFileImport size={16} aria-hidden />}
                loading={check.busy}
              >
                {chosen ? t('Pilih berkas lain') : t('Pilih berkas CSV atau JSON')}
              </Button>
            )}
          </FileButton>
          <Checkbox
            label={t('Daftarkan media yang belum dikenal sebagai dipantau saja')}
            checked={registersOutlets}
            onChange={(event) => {
              const registers = event.currentTarget.checked;
              setRegisters(registers);
              if (chosen) void look(chosen, registers);
            }}
          />
          {chosen && <span className="meta">{chosen.fileName}</span>}
        </Group>
        <ImportColumns />
        {checked && (
          <>
            <ImportPreview rows={checked.rows} unknown={checked.unknown} />
            <Group justify="flex-end">
              <Button
                variant="filled"
                disabled={good === 0}
                loading={bring.busy}
                onClick={() => void confirm()}
              >
                {t('Simpan {n} baris', { n: number(good) })}
              </Button>
            </Group>
          </>
        )}
      </div>
    </Section>
  );
}
