import '@fontsource-variable/source-serif-4';
import { useQuery } from '@apollo/client/react';
import { graphql } from '../../gql';
import { t } from '../../lib/i18n';
import { ErrorState } from '../../ui/ErrorState';
import { FindingChip } from '../../ui/FindingChip';
import { Loading } from '../../ui/Loading';
import { NotFound } from '../../ui/NotFound';
import { When } from '../../ui/When';
import classes from './split.module.css';
import { ToneChip, toneWord } from './ToneChips';

const Item = graphql(`
  query ToneItem($id: ID!) {
    article(id: $id) {
      id title publishedAt firstSeenAt lang
      outlet { id name }
      tones {
        effective machine probability model person at
        by { id name }
        topic { id name }
        sentences { text isTitle hasHit isQuoted }
        reasons { word weight }
      }
    }
  }
`);

/** The sentences that an article's tone in a topic is judged by, the machine's answer and its reasons. */
export function ToneItem({ articleId, topicId }: { articleId: string; topicId: string }) {
  const { data, error, refetch } = useQuery(Item, { variables: { id: articleId } });
  if (error && !data) return <ErrorState message={error.message} onRetry={() => void refetch()} />;
  if (!data) return <Loading lines={6} />;
  const { article } = data;
  const tone = article?.tones.find(({ topic }) => topic.id === topicId);
  if (!article || !tone) return <NotFound />;
  return (
    <>
      <div className={classes.facts}>
        <b>{article.outlet?.name ?? t('media belum dikenal')}</b>
        <When at={article.publishedAt ?? article.firstSeenAt} form="full" />
        <span>{t('Topik: {name}', { name: tone.topic.name })}</span>
        {tone.machine && (
          <FindingChip confidence={tone.probability ?? null}>{toneWord(tone.machine)}</FindingChip>
        )}
        {tone.person && <ToneChip tone={tone} />}
      </div>
      <h2 className={classes.heading}>{article.title}</h2>
      {tone.sentences
        .filter(({ isTitle }) => !isTitle)
        .map(({ text, hasHit, isQuoted }, index) => (
          <p
            key={index}
            className={classes.sentence}
            data-hit={hasHit || undefined}
            data-quoted={isQuoted || undefined}
          >
            {text} {isQuoted && <span className="meta">{t('(kata narasumber)')}</span>}
          </p>
        ))}
      <p className="meta">
        {tone.machine === null
          ? t('Mesin tidak menilai teks dalam bahasa ini; penilaian Anda yang dipakai.')
          : t('Kata yang paling berpengaruh bagi mesin: {words}', {
              words: tone.reasons.map(({ word }) => word).join(', ') || t('belum ada'),
            })}
      </p>
    </>
  );
}
