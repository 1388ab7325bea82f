import { Button, Group, SimpleGrid } from '@mantine/core';
import { IconArrowDown, IconArrowUp, IconPlus, IconTrash } from '@tabler/icons-react';
import { clusterOptions, typeOptions } from '../../lib/caseWords';
import { t } from '../../lib/i18n';
import { NumberField } from '../../ui/NumberField';
import { Section } from '../../ui/Section';
import { SelectField } from '../../ui/SelectField';
import { TextField } from '../../ui/TextField';
import { emptyStep, type PlaybookDraft, type StepDraft } from './playbookDraft';
import { StepFields } from './StepFields';

type Change = (changes: Partial<PlaybookDraft>) => void;
type FieldError = (...path: string[]) => string | undefined;
interface Part {
  draft: PlaybookDraft;
  change: Change;
  fieldError: FieldError;
}

/** What a playbook is for. */
export function PlaybookHead({ draft, change, fieldError, isNew }: Part & { isNew: boolean }) {
  return (
    <Section title={t('Data buku pedoman')}>
      <SimpleGrid cols={{ base: 1, sm: 2 }}>
        {isNew && (
          <TextField
            label={t('Kode')}
            placeholder="PB-09"
            required
            value={draft.code}
            onChange={(code) => change({ code: code.toUpperCase() })}
            error={fieldError('code')}
          />
        )}
        <TextField
          label={t('Judul')}
          required
          value={draft.title}
          onChange={(title) => change({ title })}
          error={fieldError('content', 'title')}
        />
        <TextField
          label={t('Judul dalam bahasa Inggris')}
          value={draft.titleEn}
          onChange={(titleEn) => change({ titleEn })}
        />
        <SelectField
          label={t('Kelompok krisis')}
          required
          value={draft.cluster}
          onChange={(cluster) => change({ cluster, type: null })}
          data={clusterOptions()}
        />
        <SelectField
          label={t('Jenis krisis')}
          required
          value={draft.type}
          onChange={(type) => change({ type })}
          data={typeOptions(draft.cluster)}
          error={fieldError('content', 'type')}
        />
        <TextField
          label={t('Catatan jenis')}
          value={draft.typeNote}
          onChange={(typeNote) => change({ typeNote })}
        />
        <NumberField
          label={t('Tinjau setiap (bulan)')}
          required
          value={draft.reviewEveryMonths}
          onChange={(reviewEveryMonths) => change({ reviewEveryMonths })}
        />
        {!isNew && (
          <TextField
            label={t('Apa yang berubah dan mengapa')}
            required
            value={draft.changeNote}
            onChange={(changeNote) => change({ changeNote })}
            error={fieldError('changeNote')}
          />
        )}
      </SimpleGrid>
    </Section>
  );
}

/** The steps of a playbook, which can be moved, added and removed. */
export function PlaybookSteps({ draft, change, fieldError }: Part) {
  const { steps } = draft;
  const replace = (at: number, changes: Partial<StepDraft>) =>
    change({ steps: steps.map((step, index) => (index === at ? { ...step, ...changes } : step)) });
  const swap = (at: number, by: number) => {
    const next = [...steps];
    const [moved] = next.splice(at, 1);
    if (moved) next.splice(at + by, 0, moved);
    change({ steps: next });
  };
  const errorAt = (at: number) => (name: string) =>
    fieldError('content', 'steps', String(at), name) ??
    fieldError('content', 'steps', String(at), 'dueRule', name);
  return (
    <>
      {steps.map((step, index) => (
        <Section
          key={step.key}
          title={t('Langkah {n}', { n: index + 1 })}
          action={
            <Group gap={6}>
              <Button
                size="xs"
                disabled={index === 0}
                aria-label={t('Naikkan langkah {n}', { n: index + 1 })}
                onClick={() => swap(index, -1)}
              >
                <IconArrowUp size={14} aria-hidden />
              </Button>
              <Button
                size="xs"
                disabled={index === steps.length - 1}
                aria-label={t('Turunkan langkah {n}', { n: index + 1 })}
                onClick={() => swap(index, 1)}
              >
                <IconArrowDown size={14} aria-hidden />
              </Button>
              <Button
                size="xs"
                leftSection={<IconTrash size={14} aria-hidden />}
                disabled={steps.length === 1}
                onClick={() => change({ steps: steps.filter((one) => one.key !== step.key) })}
              >
                {t('Hapus langkah')}
              </Button>
            </Group>
          }
        >
          <StepFields
            step={step}
            stepCount={steps.length}
            error={errorAt(index)}
            onChange={(changes) => replace(index, changes)}
          />
        </Section>
      ))}
      <Button
        leftSection={<IconPlus size={16} aria-hidden />}
        onClick={() => change({ steps: [...steps, emptyStep()] })}
        disabled={steps.length >= 40}
        style={{ alignSelf: 'flex-start' }}
      >
        {t('Tambah langkah')}
      </Button>
    </>
  );
}
