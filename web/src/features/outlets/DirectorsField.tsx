import { ActionIcon, Button, Group } from '@mantine/core';
import { IconPlus, IconX } from '@tabler/icons-react';
import { t } from '../../lib/i18n';
import { TextField } from '../../ui/TextField';

export interface Director {
  name: string;
  nik: string;
}

interface Props {
  legend: string;
  value: Director[];
  onChange: (value: Director[]) => void;
  error: (...path: string[]) => string | undefined;
}

/** Name and NIK of each director. */
export function DirectorsField({ legend, value, onChange, error }: Props) {
  const change = (index: number, changes: Partial<Director>) =>
    onChange(value.map((one, n) => (n === index ? { ...one, ...changes } : one)));
  return (
    <fieldset style={{ border: 0, padding: 0, margin: 0, display: 'grid', gap: 8 }}>
      <legend style={{ fontWeight: 600 }}>{legend}</legend>
      {value.map((one, index) => (
        <Group key={index} align="flex-end" gap={8} wrap="nowrap">
          <TextField
            label={t('Nama')}
            style={{ flex: 3 }}
            value={one.name}
            onChange={(name) => change(index, { name })}
            error={error('directors', String(index), 'name')}
          />
          <TextField
            label="NIK"
            inputMode="numeric"
            style={{ flex: 2 }}
            value={one.nik}
            onChange={(nik) => change(index, { nik })}
            error={error('directors', String(index), 'nik')}
          />
          <ActionIcon
            variant="subtle"
            color="gray"
            size={36}
            aria-label={t('Hapus direktur {n}', { n: index + 1 })}
            onClick={() => onChange(value.filter((_, n) => n !== index))}
          >
            <IconX size={16} />
          </ActionIcon>
        </Group>
      ))}
      <div>
        <Button
          size="xs"
          leftSection={<IconPlus size={14} />}
          onClick={() => onChange([...value, { name: '', nik: '' }])}
        >
          {t('Tambah direktur')}
        </Button>
      </div>
    </fieldset>
  );
}
