import { SegmentedControl } from '@mantine/core';
import type { ToneLabel } from '../../gql/graphql';
import { t } from '../../lib/i18n';
import { offerUndo } from '../../lib/undo';
import { useAction } from '../../lib/useAction';
import { Errors } from '../../ui/Errors';
import { Section } from '../../ui/Section';
import { type ArticleRead, SetTone } from './articleDocument';
import { ToneChip, ToneNote, toneWord } from './ToneChips';

const LABELS = ['POSITIVE', 'NEUTRAL', 'NEGATIVE'] as const;

/** Tone in each topic: the machine's suggestion and the person's label, to be corrected here. */
export function ToneCorrect({ article }: { article: ArticleRead }) {
  const act = useAction(SetTone, { refetch: ['ArticleScreen'] });
  if (article.isPaid || article.tones.length === 0) return null;
  const set = async (topicId: string, label: ToneLabel | null, former: ToneLabel | null) => {
    if (!(await act.run({ input: { articleId: article.id, topicId, label } }))) return;
    const words = label ? t('Nada ditetapkan: {tone}', { tone: toneWord(label) }) : t('Penilaian dicabut');
    offerUndo(words, () => void act.run({ input: { articleId: article.id, topicId, label: former } }));
  };
  return (
    <Section title={t('Koreksi nada')}>
      <div id="nada" />
      {article.tones.map((tone) => (
        <div key={tone.topic.id} style={{ marginBottom: 12 }}>
          <p>
            <b>{tone.topic.name}</b>
          </p>
          <p style={{ display: 'flex', flexWrap: 'wrap', gap: 6, margin: '4px 0' }}>
            <ToneChip tone={tone} />
            {tone.person && tone.machine && (
              <ToneChip tone={{ effective: tone.machine, probability: tone.probability ?? null }} />
            )}
          </p>
          {article.maySetTone && (
            <SegmentedControl
              size="xs"
              aria-label={t('Nada pada topik {name}', { name: tone.topic.name })}
              disabled={act.busy}
              value={tone.person ?? ''}
              onChange={(label) =>
                void set(tone.topic.id, label as ToneLabel, (tone.person as ToneLabel) ?? null)
              }
              data={LABELS.map((label) => ({ value: label, label: toneWord(label) }))}
            />
          )}
        </div>
      ))}
      <Errors of={act.errors} all />
      <ToneNote />
    </Section>
  );
}
