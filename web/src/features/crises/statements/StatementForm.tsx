import { Checkbox } from '@mantine/core';
import type { StatementContentInput } from '../../../gql/graphql';
import { partsOf } from '../../../lib/format';
import { t } from '../../../lib/i18n';
import { BLOCK_NAMES, BLOCKS, type BlockName, factStatus } from '../../../lib/statementWords';
import { Columns } from '../../../ui/Columns';
import { DayInput } from '../../../ui/DayInput';
import { Markdown } from '../../../ui/Markdown';
import { Section } from '../../../ui/Section';
import { StateTag } from '../../../ui/StateTag';
import { TextAreaField } from '../../../ui/TextAreaField';
import { TextField } from '../../../ui/TextField';

export interface StatementDraftValue {
  title: string;
  body: string;
  blocks: Record<BlockName, string>;
  factIds: string[];
  messageIds: string[];
  embargoDay: string;
  embargoTime: string;
}

export interface Material {
  facts: readonly { id: string; text: string; status: string; agency?: { name: string } | null }[];
  keyMessages: readonly { id: string; text: string }[];
}

export const EMPTY: StatementDraftValue = {
  title: '',
  body: '',
  blocks: { empathy: '', known: '', unknown: '', action: '', commitment: '', more: '' },
  factIds: [],
  messageIds: [],
  embargoDay: '',
  embargoTime: '',
};

/** An instant as the two fields of the form, in the office's time. */
export const embargoOf = (at: string | null | undefined) => {
  if (!at) return { embargoDay: '', embargoTime: '' };
  const { day, time } = partsOf(at);
  return { embargoDay: day, embargoTime: time.replace('.', ':') };
};

/** The form in the words of the API; an embargo without a time begins with the day (WIB). */
export const contentOf = (isHolding: boolean, value: StatementDraftValue): StatementContentInput => ({
  title: value.title,
  body: isHolding ? null : value.body,
  blocks: isHolding ? value.blocks : null,
  factIds: value.factIds,
  messageIds: value.messageIds,
  embargoUntil: value.embargoDay ? `${value.embargoDay}T${value.embargoTime || '00:00'}:00+07:00` : null,
});

/** The text as the public will read it. */
export const textOf = (isHolding: boolean, { body, blocks }: StatementDraftValue): string =>
  isHolding ? BLOCK_NAMES.map((name) => `## ${BLOCKS[name][0]}\n\n${blocks[name]}`).join('\n\n') : body;

interface Props {
  isHolding: boolean;
  value: StatementDraftValue;
  set: (change: Partial<StatementDraftValue>) => void;
  material: Material;
  fieldError: (...path: string[]) => string | undefined;
}

/** What a statement says, with the text as the public will read it beside. */
export function StatementForm({ isHolding, value, set, material, fieldError }: Props) {
  return (
    <Columns
      side={
        <Section title={t('Pratinjau')} note={t('seperti dibaca publik')}>
          <h2 style={{ marginBottom: 8 }}>{value.title || t('Tanpa judul')}</h2>
          <Markdown text={textOf(isHolding, value)} />
        </Section>
      }
    >
      <Section>
        <div style={{ display: 'grid', gap: 14 }}>
          <TextField
            label={t('Judul')}
            required
            maxLength={300}
            value={value.title}
            error={fieldError('content', 'title')}
            onChange={(title) => set({ title })}
          />
          {isHolding ? (
            <Blocks value={value} set={set} fieldError={fieldError} />
          ) : (
            <TextAreaField
              label={t('Isi pernyataan')}
              description={t('Markdown: ## judul, **tebal**, - butir, > kutipan, [teks](https://…)')}
              required
              minRows={12}
              value={value.body}
              error={fieldError('body') ?? fieldError('content', 'body')}
              onChange={(body) => set({ body })}
            />
          )}
        </div>
      </Section>
      <Choices value={value} set={set} material={material} fieldError={fieldError} />
      <Section title={t('Embargo')} note={t('tidak terbit sebelum waktu ini')}>
        <div style={{ display: 'flex', gap: 12, flexWrap: 'wrap' }}>
          <DayInput
            label={t('Tanggal')}
            value={value.embargoDay}
            error={fieldError('content', 'embargoUntil')}
            onChange={(embargoDay) => set({ embargoDay })}
          />
          <TextField
            label={t('Jam (WIB)')}
            type="time"
            value={value.embargoTime}
            onChange={(embargoTime) => set({ embargoTime })}
          />
        </div>
      </Section>
    </Columns>
  );
}

function Blocks({ value, set, fieldError }: Pick<Props, 'value' | 'set' | 'fieldError'>) {
  return BLOCK_NAMES.map((name) => (
    <TextAreaField
      key={name}
      label={t(BLOCKS[name][0])}
      description={t(BLOCKS[name][1])}
      required
      minRows={2}
      value={value.blocks[name]}
      error={fieldError('blocks', name) ?? fieldError('content', 'blocks', name)}
      onChange={(text) => set({ blocks: { ...value.blocks, [name]: text } })}
    />
  ));
}

function Choices({ value, set, material, fieldError }: Omit<Props, 'isHolding'>) {
  return (
    <>
      <Section title={t('Fakta yang dipakai')} note={material.facts.length}>
        {fieldError('factIds') && <p role="alert">{fieldError('factIds')}</p>}
        {material.facts.length === 0 && <p className="meta">{t('Lembar fakta isu ini masih kosong.')}</p>}
        <Checkbox.Group value={value.factIds} onChange={(factIds) => set({ factIds })}>
          {material.facts.map(({ id, text, status, agency }) => (
            <div key={id} style={{ display: 'flex', gap: 8, padding: '6px 0', alignItems: 'flex-start' }}>
              <Checkbox value={id} label={text} style={{ flex: 1 }} description={agency?.name} />
              <StateTag tone={factStatus(status).tone}>{factStatus(status).text}</StateTag>
            </div>
          ))}
        </Checkbox.Group>
      </Section>
      <Section title={t('Pesan kunci yang dibawa')} note={material.keyMessages.length}>
        {material.keyMessages.length === 0 && <p className="meta">{t('Belum ada pesan kunci.')}</p>}
        <Checkbox.Group value={value.messageIds} onChange={(messageIds) => set({ messageIds })}>
          {material.keyMessages.map(({ id, text }) => (
            <Checkbox key={id} value={id} label={text} py={6} />
          ))}
        </Checkbox.Group>
      </Section>
    </>
  );
}
