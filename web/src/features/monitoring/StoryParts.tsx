import { Link } from 'react-router';
import { when } from '../../lib/format';
import { t } from '../../lib/i18n';
import { Chart } from '../../ui/Chart';
import { useNow } from '../../ui/Clock';
import { Section } from '../../ui/Section';
import { When } from '../../ui/When';
import type { ShownStory } from './storyDocuments';

/** What is known of a story, label by label. */
export const storyFacts = (story: ShownStory) => [
  {
    label: t('Pertama memuat'),
    value: story.firstArticle && (
      <>
        <Link to={`/artikel/${story.firstArticle.id}`}>
          {story.firstArticle.outlet?.name ?? t('media belum dikenal')}
        </Link>{' '}
        <When at={story.firstArticle.publishedAt ?? story.firstAt} />
      </>
    ),
  },
  { label: t('Terakhir'), value: <When at={story.lastAt} /> },
  {
    label: t('Pemberitaan'),
    value: t('{articles} artikel, {items} berita asal', {
      articles: story.articleCount,
      items: story.itemCount,
    }),
  },
  { label: t('Liputan / berbayar'), value: `${story.earnedCount} / ${story.paidCount}` },
  {
    label: t('Media'),
    value:
      story.carriers.map(({ name, articleCount }) => `${name} (${articleCount})`).join(', ') ||
      t('belum ada'),
  },
  { label: t('Tempat'), value: story.place },
  {
    label: t('Skor risiko'),
    value: story.risk && (
      <>
        {story.risk.score.toFixed(2).replace('.', ',')} · <When at={story.risk.at} />
      </>
    ),
  },
  { label: t('Kata kunci'), value: story.topTerms.join(', ') },
];

/** Articles and independent items of a story by hour. */
export function StoryHours({ hours }: { hours: ShownStory['hours'] }) {
  const now = useNow();
  const most = hours.reduce<ShownStory['hours'][number] | null>(
    (best, one) => (best && best.articleCount >= one.articleCount ? best : one),
    null,
  );
  if (!most) return null;
  return (
    <Section title={t('Pemberitaan per jam')}>
      <Chart
        axis={t('Jam')}
        series={[
          { key: 'articles', name: t('Artikel') },
          { key: 'items', name: t('Berita asal') },
        ]}
        points={hours.map(({ at, articleCount, itemCount }) => ({
          label: when(at, now),
          values: { articles: articleCount, items: itemCount },
        }))}
        summary={t('Terbanyak {n} artikel pada {at}.', { n: most.articleCount, at: when(most.at, now) })}
      />
    </Section>
  );
}
