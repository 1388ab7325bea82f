import { Link } from 'react-router';
import { t } from '../../lib/i18n';
import { FindingChip } from '../../ui/FindingChip';
import { Section } from '../../ui/Section';
import type { ShownStory } from './storyDocuments';
import { ToneNote, toneWord } from './ToneChips';

type Topic = ShownStory['topics'][number];

const TONES = [
  ['positive', 'POSITIVE'],
  ['neutral', 'NEUTRAL'],
  ['negative', 'NEGATIVE'],
] as const;

function Row({ topic }: { topic: Topic }) {
  const { machine, person, waitingCount } = topic;
  const counted = TONES.some(([key]) => machine[key] + person[key] > 0);
  return (
    <div style={{ marginBottom: 12 }}>
      <Link to={`/topik/${topic.topic.id}`}>{topic.topic.name}</Link>{' '}
      <span className="meta">{t('{n} artikel', { n: topic.articleCount })}</span>
      {counted && (
        <table className="num" style={{ width: '100%', marginTop: 4 }}>
          <thead className="meta">
            <tr>
              <th scope="col" style={{ textAlign: 'left' }}>
                {t('Nada')}
              </th>
              <th scope="col" style={{ textAlign: 'left' }}>
                <FindingChip>{t('Mesin')}</FindingChip>
              </th>
              <th scope="col" style={{ textAlign: 'left' }}>
                {t('Petugas')}
              </th>
            </tr>
          </thead>
          <tbody>
            {TONES.map(([key, word]) => (
              <tr key={key}>
                <th scope="row" style={{ textAlign: 'left', fontWeight: 400 }}>
                  {toneWord(word)}
                </th>
                <td>{machine[key]}</td>
                <td>
                  <b>{person[key]}</b>
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      )}
      {waitingCount > 0 && (
        <div className="meta">{t('{n} artikel masih perlu diperiksa orang', { n: waitingCount })}</div>
      )}
    </div>
  );
}

/** Tone of a story in each of its topics: the machine's answers beside people's labels. */
export function StoryTopics({ topics }: { topics: Topic[] }) {
  if (topics.length === 0) return null;
  return (
    <Section title={t('Topik dan nadanya')}>
      {topics.map((topic) => (
        <Row key={topic.topic.id} topic={topic} />
      ))}
      <ToneNote />
    </Section>
  );
}
