import { useApolloClient, useQuery } from '@apollo/client/react';
import { Alert, Button, Group, SegmentedControl, TextInput } from '@mantine/core';
import { useDebouncedValue } from '@mantine/hooks';
import { useState } from 'react';
import { useNavigate } from 'react-router';
import { graphql } from '../../gql';
import type { QueryFormInput, QueryScope, TopicKind, TopicScreenQuery } from '../../gql/graphql';
import { t } from '../../lib/i18n';
import { useAction } from '../../lib/useAction';
import { Columns } from '../../ui/Columns';
import { Errors } from '../../ui/Errors';
import { Section } from '../../ui/Section';
import { QueryBuilder } from './QueryBuilder';
import { QueryText } from './QueryText';
import { TopicDetails } from './TopicDetails';
import { TopicPreview } from './TopicPreview';
import classes from './topic.module.css';

const Check = graphql(`
  query QueryCheck($query: String!, $mayBeFieldOnly: Boolean!) {
    queryValidate(query: $query, mayBeFieldOnly: $mayBeFieldOnly) {
      text
      errors { code message offset length suggestion }
      warnings { code message offset length suggestion }
      form { groups { scope words } excluded tiers districts isPaid }
    }
  }
`);
const Build = graphql(`
  query QueryBuild($form: QueryFormInput!) { queryBuild(form: $form) { text errors { code message } } }
`);
const Save = graphql(`
  mutation TopicSave($input: SaveTopicInput!) {
    topicSave(input: $input) { topic { id version query queryVersion } errors { code message field } }
  }
`);

type Topic = NonNullable<TopicScreenQuery['topic']>;
const EMPTY: QueryFormInput = {
  groups: [{ scope: 'ANYWHERE' as QueryScope, words: [] }],
  excluded: [],
  tiers: [],
  districts: [],
  isPaid: null,
};

/** Writes the query of a topic as text or as a form, with its preview beside it. */
export function TopicEditor({ topic, start = '' }: { topic: Topic | null; start?: string }) {
  const client = useApolloClient();
  const go = useNavigate();
  const [draft, setDraft] = useState({
    name: topic?.name ?? '',
    kind: (topic?.kind ?? 'OTHER') as TopicKind,
    place: topic?.place ?? '',
    ownerAgency: topic?.ownerAgency ?? '',
    ownerUnitId: topic?.ownerUnit?.id ?? null,
    priority: topic?.priority ?? null,
    query: topic?.query ?? start,
    mayBeFieldOnly: topic?.mayBeFieldOnly ?? false,
    mediaTopicCode: topic?.mediaTopicCode ?? '',
  });
  const [isForm, setForm] = useState(!topic && !start);
  const [form, setFormValues] = useState<QueryFormInput>(EMPTY);
  const [formError, setFormError] = useState<string | null>(null);
  const [settled] = useDebouncedValue(draft.query, 500);
  const { mayBeFieldOnly } = draft;
  const { data } = useQuery(Check, {
    variables: { query: settled, mayBeFieldOnly },
    skip: settled.trim() === '',
  });
  const check = settled === draft.query && settled.trim() ? data?.queryValidate : undefined;
  const save = useAction(Save, { done: t('Topik tersimpan.'), refetch: topic ? ['TopicScreen'] : [] });

  const openForm = () => {
    if (draft.query.trim() && !check?.form) return;
    const known = check?.form;
    setFormValues(known ? { ...known, tiers: known.tiers.map(String) } : EMPTY);
    setForm(true);
  };
  const build = async (next: QueryFormInput) => {
    setFormValues(next);
    const { data: built } = await client.query({
      query: Build,
      variables: { form: next },
      fetchPolicy: 'no-cache',
    });
    const answer = built?.queryBuild;
    setFormError(answer?.errors[0]?.message ?? null);
    if (answer?.text != null) setDraft((before) => ({ ...before, query: answer.text ?? '' }));
  };
  const submit = async () => {
    const { priority, ...rest } = draft;
    const answer = await save.run({
      input: {
        ...rest,
        ...(topic && { topicId: topic.id, expectedVersion: topic.version }),
        ...(priority && { priority }),
      },
    });
    const id = answer?.topicSave.topic?.id;
    if (id && !topic) void go(`/topik/${id}`);
  };
  return (
    <Columns
      side={
        <TopicPreview
          query={check?.errors.length === 0 ? settled : ''}
          topicId={topic?.id ?? null}
          mayBeFieldOnly={mayBeFieldOnly}
        />
      }
    >
      <Section title={topic ? t('Kueri dan keterangan') : t('Topik baru')}>
        <div className={classes.form}>
          <Errors of={save.errors} />
          <TextInput
            label={t('Nama topik')}
            required
            maxLength={120}
            value={draft.name}
            error={save.fieldError('name')}
            onChange={(e) => setDraft({ ...draft, name: e.currentTarget.value })}
          />
          <SegmentedControl
            aria-label={t('Cara menulis kueri')}
            value={isForm ? 'form' : 'text'}
            onChange={(value) => (value === 'form' ? openForm() : setForm(false))}
            data={[
              {
                value: 'form',
                label: t('Formulir'),
                disabled: Boolean(draft.query.trim()) && !check?.form && !isForm,
              },
              { value: 'text', label: t('Teks') },
            ]}
          />
          {isForm ? (
            <>
              <QueryBuilder form={form} onChange={(next) => void build(next)} />
              {formError && <Alert color="red">{formError}</Alert>}
              {draft.query && <code style={{ overflowWrap: 'anywhere' }}>{draft.query}</code>}
            </>
          ) : (
            <>
              <QueryText
                value={draft.query}
                onChange={(query) => setDraft({ ...draft, query })}
                errors={check?.errors ?? []}
                warnings={check?.warnings ?? []}
              />
              {check && check.errors.length === 0 && !check.form && (
                <p className="meta">{t('Kueri ini lebih kaya daripada formulir; ubahlah sebagai teks.')}</p>
              )}
              {save.fieldError('query') && <Alert color="red">{save.fieldError('query')}</Alert>}
            </>
          )}
          <TopicDetails
            draft={draft}
            codeError={save.fieldError('mediaTopicCode')}
            onChange={(values) => setDraft({ ...draft, ...values })}
          />
          <Group justify="flex-end">
            <Button
              variant="filled"
              loading={save.busy}
              disabled={!draft.name.trim() || !draft.query.trim() || Boolean(check?.errors.length)}
              onClick={() => void submit()}
            >
              {topic ? t('Simpan perubahan') : t('Simpan sebagai draf')}
            </Button>
          </Group>
        </div>
      </Section>
    </Columns>
  );
}
