import { Button, Group } from '@mantine/core';
import { useState } from 'react';
import { graphql } from '../../gql';
import { t } from '../../lib/i18n';
import { useAction } from '../../lib/useAction';
import { Errors } from '../../ui/Errors';
import { Loading } from '../../ui/Loading';
import { NumberField } from '../../ui/NumberField';
import { Section } from '../../ui/Section';
import { TextField } from '../../ui/TextField';
import { useCriteria } from './criteria';

const Score = graphql(`
  mutation ApplicationScore($input: ScoreApplicationInput!) {
    applicationScore(input: $input) { application { id state score tier allowedActions } errors { code message field } }
  }
`);

type Points = Record<string, { points: number | null; note: string }>;

/** The score sheet: points and what they rest on per criterion; sum and class are computed by the server. */
export function ScoreForm({ applicationId }: { applicationId: string }) {
  const criteria = useCriteria();
  const [points, setPoints] = useState<Points>({});
  const score = useAction(Score, { done: t('Lembar nilai tersimpan.'), refetch: 'active' });
  if (!criteria) return <Loading />;
  const given = (key: string) => points[key] ?? { points: null, note: '' };
  const change = (key: string, changes: Partial<Points[string]>) =>
    setPoints({ ...points, [key]: { ...given(key), ...changes } });
  const isFull = criteria.every(({ key }) => given(key).points !== null);
  const total = criteria.reduce((sum, { key }) => sum + (given(key).points ?? 0), 0);
  const most = criteria.reduce((sum, { max }) => sum + max, 0);
  const save = () =>
    score.run({
      input: {
        applicationId,
        points: criteria.map(({ key }) => ({
          key,
          points: given(key).points ?? 0,
          ...(given(key).note.trim() && { note: given(key).note.trim() }),
        })),
      },
    });
  return (
    <Section
      title={t('Lembar nilai')}
      note={t('Kelas dihitung dari jumlah nilai menurut kebijakan tahun berjalan.')}
    >
      <div style={{ display: 'grid', gap: 12 }}>
        <Errors of={score.errors} all />
        {criteria.map(({ key, label, max }, index) => (
          <div key={key} style={{ display: 'flex', gap: 12, flexWrap: 'wrap', alignItems: 'flex-end' }}>
            <NumberField
              label={`${label} (${t('paling banyak {max}', { max })})`}
              style={{ flex: '1 1 240px' }}
              min={0}
              max={max}
              required
              value={given(key).points}
              onChange={(value) => change(key, { points: value })}
              error={score.fieldError('points', String(index), 'points')}
            />
            <TextField
              label={t('Dasar nilai')}
              style={{ flex: '2 1 240px' }}
              value={given(key).note}
              onChange={(note) => change(key, { note })}
              aria-label={t('Dasar nilai {label}', { label })}
            />
          </div>
        ))}
        <Group justify="flex-end">
          <b className="num">{t('Jumlah {total} dari {most}', { total, most })}</b>
          <Button variant="filled" disabled={!isFull} loading={score.busy} onClick={() => void save()}>
            {t('Simpan lembar nilai')}
          </Button>
        </Group>
      </div>
    </Section>
  );
}
