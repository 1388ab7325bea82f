import { Button, Group, Stack } from '@mantine/core';
import { IconExternalLink } from '@tabler/icons-react';
import { useState } from 'react';
import { t } from '../../../lib/i18n';
import { reviewState } from '../../../lib/measureWords';
import { useAction } from '../../../lib/useAction';
import { Actions } from '../../../ui/Actions';
import { Errors } from '../../../ui/Errors';
import { Section } from '../../../ui/Section';
import { StateTag } from '../../../ui/StateTag';
import { TextAreaField } from '../../../ui/TextAreaField';
import { TextField } from '../../../ui/TextField';
import type { Review } from './ReviewScreen';
import {
  ApproveSummary,
  PublishSummary,
  ReturnSummary,
  SubmitSummary,
  WriteSummary,
} from './reviewDocuments';

const after = { refetch: 'active' as const };
type Summary = NonNullable<Review['publicSummary']>;

function Editor({ review, summary }: { review: Review; summary: Summary | null }) {
  const [title, setTitle] = useState(summary?.title ?? '');
  const [body, setBody] = useState(summary?.body ?? '');
  const write = useAction(WriteSummary, { done: t('Ringkasan publik disimpan.'), ...after });
  return (
    <Stack gap="sm">
      <Errors of={write.errors} all />
      <TextField label={t('Judul ringkasan')} value={title} onChange={setTitle} />
      <TextAreaField label={t('Isi ringkasan')} value={body} onChange={setBody} />
      <Group justify="flex-end">
        <Button
          loading={write.busy}
          disabled={!title.trim() || !body.trim()}
          onClick={() => void write.run({ input: { reviewId: review.id, title, body } })}
        >
          {t('Simpan ringkasan')}
        </Button>
      </Group>
    </Stack>
  );
}

function useSteps(reviewId: string, summary: Summary | null) {
  const submit = useAction(SubmitSummary, { done: t('Ringkasan diajukan.'), ...after });
  const back = useAction(ReturnSummary, { done: t('Ringkasan dikembalikan.'), ...after });
  const approve = useAction(ApproveSummary, { done: t('Ringkasan disetujui.'), ...after });
  const publish = useAction(PublishSummary, { done: t('Ringkasan terbit.'), ...after });
  const input = { reviewId };
  const all = [
    {
      key: 'RETURN',
      label: t('Kembalikan'),
      needsReason: true,
      onRun: (comment = '') => back.run({ input: { reviewId, comment } }),
    },
    { key: 'SUBMIT', label: t('Ajukan'), onRun: () => submit.run({ input }) },
    { key: 'APPROVE', label: t('Setujui'), onRun: () => approve.run({ input }) },
    { key: 'PUBLISH', label: t('Terbitkan'), onRun: () => publish.run({ input }) },
  ];
  const allowed: readonly string[] = [
    ...(summary?.allowedActions ?? []),
    ...(summary?.canPublish ? ['PUBLISH'] : []),
  ];
  const used = [submit, back, approve, publish];
  return {
    actions: all.filter(({ key }) => allowed.includes(key)),
    busy: used.some((one) => one.busy),
    errors: used.flatMap((one) => one.errors),
    allowed,
  };
}

/** What the public reads of the review: a document of its own with its own approval. */
export function ReviewSummaryPart({ review }: { review: Review }) {
  const summary = review.publicSummary ?? null;
  const steps = useSteps(review.id, summary);
  const state = summary && reviewState(summary.state);
  if (review.isExercise) return null;
  return (
    <Section
      title={t('Ringkasan untuk publik')}
      note={
        state && <StateTag tone={state.tone}>{summary.publishedAt ? t('Sudah terbit') : state.text}</StateTag>
      }
      action={<Actions actions={steps.actions} busy={steps.busy} errors={steps.errors} />}
    >
      <Errors of={steps.errors} all />
      {summary?.publishedAt && (
        <a href={`/ruang-pers/evaluasi/${summary.id}`} target="_blank" rel="noreferrer">
          {t('Buka di ruang pers')} <IconExternalLink size={14} aria-hidden />
        </a>
      )}
      {summary?.returnComment && <p className="meta">{summary.returnComment}</p>}
      {!summary || steps.allowed.includes('EDIT') ? (
        <Editor key={summary?.id ?? 'new'} review={review} summary={summary} />
      ) : (
        <>
          <h3>{summary.title}</h3>
          <p style={{ whiteSpace: 'pre-wrap' }}>{summary.body}</p>
        </>
      )}
    </Section>
  );
}
