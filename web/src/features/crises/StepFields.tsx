import { Checkbox, Group, MultiSelect, SimpleGrid, TagsInput } from '@mantine/core';
import { caseRoleOptions, signalOptions } from '../../lib/caseWords';
import { t } from '../../lib/i18n';
import { NumberField } from '../../ui/NumberField';
import { SelectField } from '../../ui/SelectField';
import { TextField } from '../../ui/TextField';
import type { StepDraft } from './playbookDraft';

const TIMINGS: Record<string, string> = {
  OFFSET: 'Menit sejak mulai',
  RECURRING: 'Berulang',
  FIXED_TIMES: 'Jam tetap tiap hari',
  CALENDAR_DAYS: 'Hari ke-n (H+n)',
  WORKING_DAYS_AFTER_CLOSE: 'Hari kerja sesudah ditutup',
  ON_EVENT: 'Saat suatu peristiwa',
  BEFORE_EVENT: 'Sebelum suatu peristiwa',
  AFTER_EVENT: 'Menit sesudah peristiwa',
  ONGOING: 'Terus-menerus',
};

interface Props {
  step: StepDraft;
  stepCount: number;
  error: (name: string) => string | undefined;
  onChange: (changes: Partial<StepDraft>) => void;
}

/** Events of the system, and the ends of the other steps. */
const eventOptions = (stepCount: number) => [
  ...signalOptions(),
  ...Array.from({ length: stepCount }, (_, index) => ({
    value: `TASK_DONE:${index + 1}`,
    label: t('langkah {no} selesai', { no: index + 1 }),
  })),
];

function Timing({ step, stepCount, error, onChange }: Props) {
  const { timing } = step;
  const has = (...kinds: string[]) => kinds.includes(timing);
  return (
    <SimpleGrid cols={{ base: 1, sm: 3 }}>
      <SelectField
        label={t('Tenggat')}
        required
        value={timing}
        onChange={(value) => onChange({ timing: value ?? 'OFFSET' })}
        data={Object.entries(TIMINGS).map(([value, label]) => ({ value, label: t(label) }))}
      />
      {has('OFFSET', 'AFTER_EVENT') && (
        <NumberField
          label={t('Menit')}
          value={step.offsetMinutes}
          onChange={(offsetMinutes) => onChange({ offsetMinutes })}
          error={error('offsetMinutes')}
        />
      )}
      {has('RECURRING') && (
        <>
          <NumberField
            label={t('Pertama pada menit')}
            value={step.startOffsetMinutes}
            onChange={(startOffsetMinutes) => onChange({ startOffsetMinutes })}
            error={error('startOffsetMinutes')}
          />
          <NumberField
            label={t('Tiap berapa menit')}
            value={step.everyMinutes}
            onChange={(everyMinutes) => onChange({ everyMinutes })}
            error={error('everyMinutes')}
          />
        </>
      )}
      {has('FIXED_TIMES') && (
        <TagsInput
          label={t('Jam (HH:mm)')}
          value={step.times}
          onChange={(times) => onChange({ times })}
          error={error('times')}
          acceptValueOnBlur
        />
      )}
      {has('CALENDAR_DAYS', 'WORKING_DAYS_AFTER_CLOSE') && (
        <TextField
          label={t('Hari (pisahkan dengan koma)')}
          value={step.days}
          onChange={(days) => onChange({ days })}
          error={error('days')}
        />
      )}
      {has('ON_EVENT', 'BEFORE_EVENT', 'AFTER_EVENT') && (
        <SelectField
          label={t('Peristiwa')}
          required
          value={step.event || null}
          onChange={(event) => onChange({ event: event ?? '' })}
          data={eventOptions(stepCount)}
          error={error('event')}
        />
      )}
      {has('RECURRING', 'FIXED_TIMES', 'ONGOING') && (
        <SelectField
          label={t('Sampai')}
          required
          value={step.until || null}
          onChange={(until) => onChange({ until: until ?? '' })}
          data={eventOptions(stepCount)}
          error={error('until')}
        />
      )}
    </SimpleGrid>
  );
}

/** The fields of one step of a playbook. */
export function StepFields(props: Props) {
  const { step, stepCount, error, onChange } = props;
  return (
    <div style={{ display: 'grid', gap: 10 }}>
      <TextField
        label={t('Apa yang dikerjakan')}
        required
        value={step.text}
        onChange={(text) => onChange({ text })}
        error={error('text')}
      />
      <TextField
        label={t('Dalam bahasa Inggris')}
        value={step.gloss}
        onChange={(gloss) => onChange({ gloss })}
        error={error('gloss')}
      />
      <SimpleGrid cols={{ base: 1, sm: 2 }}>
        <SelectField
          label={t('Pelaksana')}
          required
          value={step.ownerRole}
          onChange={(ownerRole) => onChange({ ownerRole })}
          data={caseRoleOptions()}
        />
        <MultiSelect
          label={t('Pendukung')}
          value={step.supportRoles}
          onChange={(supportRoles) => onChange({ supportRoles })}
          data={caseRoleOptions()}
        />
        <TextField
          label={t('OPD pelaksana')}
          value={step.ownerAgency}
          onChange={(ownerAgency) => onChange({ ownerAgency })}
        />
        <TextField
          label={t('OPD pendukung')}
          value={step.supportAgency}
          onChange={(supportAgency) => onChange({ supportAgency })}
        />
      </SimpleGrid>
      <Timing {...props} />
      <SimpleGrid cols={{ base: 1, sm: 2 }}>
        <SelectField
          label={t('Terbukti saat')}
          value={step.completedBy}
          onChange={(completedBy) => onChange({ completedBy })}
          data={eventOptions(stepCount)}
          error={error('completedBy')}
        />
        <TextField
          label={t('Menunjuk buku pedoman')}
          placeholder="PB-02"
          value={step.linkedPlaybook}
          onChange={(linkedPlaybook) => onChange({ linkedPlaybook })}
        />
      </SimpleGrid>
      <Group>
        <Checkbox
          label={t('Wajib: krisis tidak dapat ditutup tanpa langkah ini')}
          checked={step.isMandatory}
          onChange={(event) => onChange({ isMandatory: event.currentTarget.checked })}
        />
      </Group>
    </div>
  );
}
