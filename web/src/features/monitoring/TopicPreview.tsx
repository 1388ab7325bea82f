import { useQuery } from '@apollo/client/react';
import { Checkbox } from '@mantine/core';
import { useState } from 'react';
import { Link } from 'react-router';
import { graphql } from '../../gql';
import type { TopicPreviewQuery } from '../../gql/graphql';
import { number } from '../../lib/format';
import { t } from '../../lib/i18n';
import { Section } from '../../ui/Section';
import { When } from '../../ui/When';
import { Marked } from './Marked';
import classes from './topic.module.css';

export const TopicPreviewDocument = graphql(`
  query TopicPreview($query: String!, $topicId: ID, $mayBeFieldOnly: Boolean!) {
    topicPreview(query: $query, topicId: $topicId, mayBeFieldOnly: $mayBeFieldOnly) {
      errors { code } articleCount hitCount countedSince addedCount removedCount doubtText
      samples { isNew article { id publishedAt firstSeenAt outlet { id name } }
                title { text isMarked } snippets { parts { text isMarked } } }
    }
  }
`);

type Preview = TopicPreviewQuery['topicPreview'];
type Sample = Preview['samples'][number];

interface Props {
  query: string;
  topicId: string | null;
  mayBeFieldOnly: boolean;
}

/** What a query finds in the last thirty days, with samples to tick so that its precision can be told. */
export function TopicPreview({ query, topicId, mayBeFieldOnly }: Props) {
  const { data, previousData, loading } = useQuery(TopicPreviewDocument, {
    variables: { query, topicId, mayBeFieldOnly },
    skip: query.trim() === '',
  });
  const [right, setRight] = useState<ReadonlySet<string>>(new Set());
  const preview = (data ?? previousData)?.topicPreview;
  if (!preview || preview.errors.length > 0)
    return (
      <Section title={t('Pratinjau 30 hari')}>
        <p className="meta">{loading ? t('Mencari …') : t('Pratinjau muncul setelah kueri dapat dibaca.')}</p>
      </Section>
    );
  const tick = (id: string) =>
    setRight((before) => new Set(before.has(id) ? [...before].filter((one) => one !== id) : [...before, id]));
  return (
    <Section title={t('Pratinjau 30 hari')} note={loading ? t('menghitung ulang …') : undefined}>
      <div className={classes.preview} aria-busy={loading} aria-live="polite">
        <Figures preview={preview} />
        {preview.samples.length > 0 && (
          <p className="meta">
            {t('Centang contoh yang tepat: {right} dari {all}', {
              right: number(preview.samples.filter(({ article }) => right.has(article.id)).length),
              all: number(preview.samples.length),
            })}
          </p>
        )}
        <ul className={classes.samples}>
          {preview.samples.map((sample) => (
            <SampleLine
              key={sample.article.id}
              sample={sample}
              isRight={right.has(sample.article.id)}
              onTick={() => tick(sample.article.id)}
            />
          ))}
        </ul>
      </div>
    </Section>
  );
}

function percent(part: number, whole: number): string {
  const value = whole === 0 ? 0 : (100 * part) / whole;
  return `${value > 0 && value < 1 ? '< 1' : number(Math.round(value))} %`;
}

function Figures({ preview }: { preview: Preview }) {
  const { hitCount, articleCount, addedCount, removedCount, countedSince, doubtText } = preview;
  return (
    <>
      <p>
        <b className={classes.count}>{number(hitCount)}</b>{' '}
        {t('berita dari {all} ({share})', {
          all: number(articleCount),
          share: percent(hitCount, articleCount),
        })}
      </p>
      {addedCount != null && removedCount != null && (
        <p className="meta">
          {t('Dibanding kueri yang berlaku: {added} bertambah, {removed} hilang.', {
            added: number(addedCount),
            removed: number(removedCount),
          })}
        </p>
      )}
      {countedSince && (
        <p className="meta">
          {t('Baru dihitung sejak')} <When at={countedSince} />.
        </p>
      )}
      {doubtText && <p className={classes.doubt}>{doubtText}</p>}
    </>
  );
}

function SampleLine({ sample, isRight, onTick }: { sample: Sample; isRight: boolean; onTick: () => void }) {
  const { article, title, snippets, isNew } = sample;
  return (
    <li>
      <Checkbox checked={isRight} onChange={onTick} aria-label={t('Contoh ini tepat')} />
      <div>
        <Link to={`/artikel/${article.id}`}>
          <Marked parts={title} />
        </Link>
        {snippets.slice(0, 1).map(({ parts }) => (
          <p key="isi">
            <Marked parts={parts} />
          </p>
        ))}
        <div className="meta">
          {article.outlet?.name ?? t('media belum dikenal')} ·{' '}
          <When at={article.publishedAt ?? article.firstSeenAt} />
          {isNew && ` · ${t('baru oleh kueri ini')}`}
        </div>
      </div>
    </li>
  );
}
