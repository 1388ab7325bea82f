import { Checkbox, MultiSelect, Radio, Stack } from '@mantine/core';
import type { DeclareScreenQuery } from '../../gql/graphql';
import { clusterOptions, severityOptions, typeOptions } from '../../lib/caseWords';
import { t } from '../../lib/i18n';
import { Section } from '../../ui/Section';
import { SelectField } from '../../ui/SelectField';
import { TextAreaField } from '../../ui/TextAreaField';
import { TextField } from '../../ui/TextField';

/** Stands for a crisis without a playbook. */
export const NONE = 'NONE';

/** A declaration as the form holds it. */
export interface DeclareDraft {
  issueIds: string[];
  title: string;
  severity: string | null;
  playbookCode: string | null;
  noPlaybookReason: string;
  cluster: string | null;
  type: string | null;
  crisisHistory: boolean;
  poorPriorReputation: boolean;
  commanderId: string | null;
  reason: string;
}

type Change = (changes: Partial<DeclareDraft>) => void;
type FieldError = (...path: string[]) => string | undefined;
interface Part {
  draft: DeclareDraft;
  change: Change;
  fieldError: FieldError;
  data: DeclareScreenQuery;
}

/** What happened and how grave it is. */
export function DeclareWhat({ draft, change, fieldError, data }: Part) {
  return (
    <Section title={t('1. Apa yang terjadi')}>
      <Stack gap="sm">
        <MultiSelect
          label={t('Isu yang sudah ditriase')}
          description={t('Isu utama dipilih lebih dulu.')}
          required
          searchable
          error={fieldError('issueIds')}
          value={draft.issueIds}
          onChange={(issueIds) => change({ issueIds })}
          data={data.issues.nodes.map(({ id, code, title }) => ({ value: id, label: `${code} · ${title}` }))}
        />
        <TextField
          label={t('Judul krisis')}
          description={t('Kosongkan untuk memakai judul isu.')}
          value={draft.title}
          onChange={(title) => change({ title })}
        />
        <Radio.Group
          label={t('Tingkat dampak')}
          description={t('Dipilih manusia, bukan dihitung. Bila ragu, pilih yang lebih berat.')}
          required
          value={draft.severity}
          onChange={(severity) => change({ severity })}
          error={fieldError('severity')}
        >
          <Stack gap={6} mt={6}>
            {severityOptions().map(({ value, label }) => (
              <Radio key={value} value={value} label={label} />
            ))}
          </Stack>
        </Radio.Group>
        <TextAreaField
          label={t('Mengapa dinyatakan krisis')}
          value={draft.reason}
          onChange={(reason) => change({ reason })}
          error={fieldError('reason')}
          required
        />
      </Stack>
    </Section>
  );
}

/** Playbook, cluster and type. */
export function DeclareKind({ draft, change, fieldError, data }: Part) {
  const books = data.playbooks.nodes;
  const pick = (code: string | null) => {
    const book = books.find((one) => one.code === code);
    change({ playbookCode: code, ...(book && { cluster: book.cluster, type: book.type }) });
  };
  const note = books.find(({ code }) => code === draft.playbookCode)?.typeNote;
  return (
    <Section title={t('2. Jenis dan buku pedoman')}>
      <Stack gap="sm">
        <SelectField
          label={t('Buku pedoman')}
          required
          value={draft.playbookCode}
          onChange={pick}
          error={fieldError('playbookCode')}
          data={[
            ...books.map(({ code, title, stepCount }) => ({
              value: code,
              label: t('{code} · {title} ({n} langkah)', { code, title, n: stepCount }),
            })),
            { value: NONE, label: t('Tanpa buku pedoman') },
          ]}
        />
        {draft.playbookCode === NONE && (
          <TextAreaField
            label={t('Mengapa tanpa buku pedoman')}
            value={draft.noPlaybookReason}
            onChange={(noPlaybookReason) => change({ noPlaybookReason })}
            error={fieldError('noPlaybookReason')}
            required
          />
        )}
        <SelectField
          label={t('Kelompok krisis')}
          required
          value={draft.cluster}
          onChange={(cluster) => change({ cluster, type: null })}
          error={fieldError('cluster')}
          data={clusterOptions()}
        />
        <SelectField
          label={t('Jenis krisis')}
          {...(note && { description: note })}
          required
          value={draft.type}
          onChange={(type) => change({ type })}
          error={fieldError('type')}
          data={typeOptions(draft.cluster)}
        />
        <Checkbox
          label={t('Pernah terjadi krisis serupa')}
          checked={draft.crisisHistory}
          onChange={(event) => change({ crisisHistory: event.currentTarget.checked })}
        />
        <Checkbox
          label={t('Hubungan dengan publik sudah buruk sebelumnya')}
          checked={draft.poorPriorReputation}
          onChange={(event) => change({ poorPriorReputation: event.currentTarget.checked })}
        />
      </Stack>
    </Section>
  );
}

/** Who leads. */
export function DeclareLead({ draft, change, fieldError, data }: Part) {
  return (
    <Section title={t('3. Siapa yang memimpin')}>
      <SelectField
        label={t('Pemimpin krisis')}
        required
        value={draft.commanderId}
        onChange={(commanderId) => change({ commanderId })}
        error={fieldError('commanderId')}
        data={data.caseChoices.people.map(({ id, name, roleLabels }) => ({
          value: id,
          label: `${name} (${roleLabels.join(', ')})`,
        }))}
      />
    </Section>
  );
}
