import { Button } from '@mantine/core';
import { useState } from 'react';
import { useNavigate } from 'react-router';
import { graphql } from '../../../gql';
import type { StatementKind, TemplateScreenQuery } from '../../../gql/graphql';
import { t } from '../../../lib/i18n';
import { BLOCK_NAMES, BLOCKS, kindOptions } from '../../../lib/statementWords';
import { useAction } from '../../../lib/useAction';
import { BottomAction } from '../../../ui/BottomAction';
import { Errors } from '../../../ui/Errors';
import { Section } from '../../../ui/Section';
import { SelectField } from '../../../ui/SelectField';
import { TextAreaField } from '../../../ui/TextAreaField';
import { TextField } from '../../../ui/TextField';
import { EMPTY } from './StatementForm';

const Save = graphql(
  `mutation TemplateSave($input: SaveTemplateInput!) { statementTemplateSave(input: $input) { template { id version } errors { code message field } } }`,
);
export type Template = NonNullable<TemplateScreenQuery['statementTemplate']>;

interface Draft {
  name: string;
  kind: StatementKind;
  playbookCode: string;
  title: string;
  body: string;
  blocks: typeof EMPTY.blocks;
}

export const NEW: Draft = {
  name: '',
  kind: 'HOLDING',
  playbookCode: '',
  title: '',
  body: '',
  blocks: EMPTY.blocks,
};

/** A stored template as the form holds it. */
export function draftOf({ name, kind, playbookCode, title, body, blocks }: Template): Draft {
  const words = { ...EMPTY.blocks };
  for (const one of BLOCK_NAMES) words[one] = blocks?.[one] ?? '';
  return { name, kind, playbookCode: playbookCode ?? '', title, body, blocks: words };
}

/** The words of a template, new or a draft. */
export function TemplateForm({ templateId, initial }: { templateId: string | null; initial: Draft }) {
  const navigate = useNavigate();
  const [draft, setDraft] = useState(initial);
  const save = useAction(Save, {
    done: t('Templat tersimpan.'),
    refetch: ['TemplatesScreen', 'TemplateScreen'],
  });
  const set = (change: Partial<Draft>) => setDraft((before) => ({ ...before, ...change }));
  const isHolding = draft.kind === 'HOLDING';
  const run = async () => {
    const { playbookCode, body, blocks, ...rest } = draft;
    const input = {
      ...{ ...rest, templateId, playbookCode: playbookCode || null },
      ...(isHolding ? { blocks } : { body }),
    };
    const id = (await save.run({ input }))?.statementTemplateSave.template?.id;
    if (id && !templateId) navigate(`/templat/${id}`, { replace: true });
  };
  return (
    <>
      <Errors of={save.errors} all />
      <Section>
        <div style={{ display: 'grid', gap: 14, maxWidth: 760 }}>
          <TextField
            label={t('Nama di perpustakaan')}
            required
            value={draft.name}
            onChange={(name) => set({ name })}
          />
          <SelectField
            label={t('Jenis')}
            required
            allowDeselect={false}
            value={draft.kind}
            onChange={(kind) => kind && set({ kind: kind as StatementKind })}
            data={kindOptions()}
          />
          <TextField
            label={t('Kode pedoman (kosong untuk semua)')}
            placeholder="PB-04"
            value={draft.playbookCode}
            onChange={(playbookCode) => set({ playbookCode })}
          />
          <TextField
            label={t('Judul')}
            description={t('Tulis {isu} di tempat judul isu.', { isu: '{isu}' })}
            required
            value={draft.title}
            error={save.fieldError('title')}
            onChange={(title) => set({ title })}
          />
          {isHolding ? (
            BLOCK_NAMES.map((name) => (
              <TextAreaField
                key={name}
                label={t(BLOCKS[name][0])}
                description={t(BLOCKS[name][1])}
                required
                minRows={2}
                value={draft.blocks[name]}
                error={save.fieldError('blocks', name)}
                onChange={(text) => set({ blocks: { ...draft.blocks, [name]: text } })}
              />
            ))
          ) : (
            <TextAreaField
              label={t('Isi templat')}
              required
              minRows={10}
              value={draft.body}
              error={save.fieldError('body')}
              onChange={(body) => set({ body })}
            />
          )}
        </div>
      </Section>
      <BottomAction note={t('Templat berlaku sesudah disetujui orang lain.')}>
        <Button variant="filled" loading={save.busy} onClick={() => void run()}>
          {t('Simpan templat')}
        </Button>
      </BottomAction>
    </>
  );
}
