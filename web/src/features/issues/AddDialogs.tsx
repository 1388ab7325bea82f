import { useQuery } from '@apollo/client/react';
import { useState } from 'react';
import type { IssueScreenQuery } from '../../gql/graphql';
import { t } from '../../lib/i18n';
import { useAction } from '../../lib/useAction';
import { articleChoice, useArticlesFound } from '../../lib/useArticlesFound';
import { SearchSelect } from '../../ui/SearchSelect';
import { Frame } from './IssueDialogs';
import { AddMatch, AddStory, StoryChoicesDocument } from './issueDocuments';

type Issue = NonNullable<IssueScreenQuery['issue']>;

interface MatchProps {
  issue: Issue;
  claim: { id: string; text: string };
  /** Hears that the article counts now. */
  onAdded: () => void;
  onClose: () => void;
}

/** Says that an article makes a claim though no phrase gave it away; news of the issue is offered first. */
export function AddMatchDialog({ issue, claim, onAdded, onClose }: MatchProps) {
  const [words, setWords] = useState('');
  const [articleId, setArticle] = useState<string | null>(null);
  const found = useArticlesFound({ title: words }, words === '');
  const add = useAction(AddMatch, { done: t('Berita dicatat memuat klaim.'), refetch: 'active' });
  const send = async () => {
    if (await add.run({ input: { claimId: claim.id, articleId: articleId ?? '' } })) onAdded();
  };
  return (
    <Frame
      title={t('Tambah berita yang memuat klaim')}
      confirm={t('Catat memuat')}
      isReady={articleId !== null}
      busy={add.busy}
      errors={add.errors}
      onConfirm={() => void send()}
      onClose={onClose}
    >
      <p>{claim.text}</p>
      <SearchSelect
        label={t('Artikel')}
        description={t('Berita isu ini tampil dahulu; ketik kata dari judul untuk mencari yang lain.')}
        options={(words === '' ? issue.articles.nodes : found).map(articleChoice)}
        onAsk={setWords}
        value={articleId}
        onChange={setArticle}
      />
    </Frame>
  );
}

/** Adds one more story to an issue; its news then belongs to the issue. */
export function AddStoryDialog({ issue, onClose }: { issue: Issue; onClose: () => void }) {
  const [words, setWords] = useState('');
  const [storyId, setStory] = useState<string | null>(null);
  const { data, previousData } = useQuery(StoryChoicesDocument, { variables: { text: words || null } });
  const add = useAction(AddStory, { done: t('Cerita ditambahkan.'), refetch: 'active' });
  const send = async () => {
    if (await add.run({ input: { issueId: issue.id, storyId: storyId ?? '' } })) onClose();
  };
  const free = ((data ?? previousData)?.stories.nodes ?? []).filter(
    ({ id }) => !issue.stories.some((story) => story.id === id),
  );
  return (
    <Frame
      title={t('Tambah cerita ke {code}', { code: issue.code })}
      confirm={t('Tambah cerita')}
      isReady={storyId !== null}
      busy={add.busy}
      errors={add.errors}
      onConfirm={() => void send()}
      onClose={onClose}
    >
      <p className="meta">
        {t('Berita cerita ini ikut dihitung dalam isu, dan klaim isu dicari di dalamnya.')}
      </p>
      <SearchSelect
        label={t('Cerita')}
        description={t('Ketik kata dari judulnya.')}
        options={free.map(({ id, title, articleCount, outletCount }) => ({
          value: id,
          label: `${title} · ${t('{n} artikel di {outlets} media', { n: articleCount, outlets: outletCount })}`,
        }))}
        onAsk={setWords}
        value={storyId}
        onChange={setStory}
      />
    </Frame>
  );
}
