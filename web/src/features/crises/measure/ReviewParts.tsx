import { Button, Group, Stack } from '@mantine/core';
import { useState } from 'react';
import { t } from '../../../lib/i18n';
import { REVIEW_PARTS, reviewPart } from '../../../lib/measureWords';
import { useAction } from '../../../lib/useAction';
import { Errors } from '../../../ui/Errors';
import { FactList } from '../../../ui/FactList';
import { Section } from '../../../ui/Section';
import { TextAreaField } from '../../../ui/TextAreaField';
import type { Review } from './ReviewScreen';
import { EditReview } from './reviewDocuments';

type Key = 'summary' | 'wentWell' | 'wentBadly' | 'luck' | 'factors' | 'levelReview';
const KEYS = REVIEW_PARTS as Key[];

function Editor({ review }: { review: Review }) {
  const [texts, setTexts] = useState<Record<Key, string>>(
    () => Object.fromEntries(KEYS.map((key) => [key, review[key] ?? ''])) as Record<Key, string>,
  );
  const edit = useAction(EditReview, { done: t('Evaluasi disimpan.'), refetch: 'active' });
  const send = () => edit.run({ input: { reviewId: review.id, expectedVersion: review.version, ...texts } });
  return (
    <Section title={t('Pelajaran')} note={t('faktor dan keadaan, bukan kesalahan orang')}>
      <Stack gap="sm">
        <Errors of={edit.errors} all />
        {KEYS.map((key) => (
          <TextAreaField
            key={key}
            label={reviewPart(key)}
            value={texts[key]}
            error={edit.fieldError(key)}
            onChange={(value) => setTexts((before) => ({ ...before, [key]: value }))}
          />
        ))}
        <Group justify="flex-end">
          <Button variant="filled" loading={edit.busy} onClick={() => void send()}>
            {t('Simpan evaluasi')}
          </Button>
        </Group>
      </Stack>
    </Section>
  );
}

/** What persons write in a review: an editor while it is open, else the text. */
export function ReviewParts({ review }: { review: Review }) {
  if ((review.allowedActions as readonly string[]).includes('EDIT')) return <Editor review={review} />;
  return (
    <Section title={t('Pelajaran')}>
      <FactList items={KEYS.map((key) => ({ label: reviewPart(key), value: review[key] }))} />
    </Section>
  );
}
