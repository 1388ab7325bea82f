import { useQuery } from '@apollo/client/react';
import { Anchor } from '@mantine/core';
import { IconEye, IconEyeOff, IconRefresh } from '@tabler/icons-react';
import { useParams } from 'react-router';
import { graphql } from '../../gql';
import { t } from '../../lib/i18n';
import { useAction } from '../../lib/useAction';
import { type ActionItem, Actions } from '../../ui/Actions';
import { Columns } from '../../ui/Columns';
import { ErrorState } from '../../ui/ErrorState';
import { Errors } from '../../ui/Errors';
import { FactList } from '../../ui/FactList';
import { Loading } from '../../ui/Loading';
import { NotFound } from '../../ui/NotFound';
import { Page } from '../../ui/Page';
import { PaidTag } from '../../ui/PaidTag';
import { Section } from '../../ui/Section';
import { StateTag } from '../../ui/StateTag';
import { When } from '../../ui/When';
import { ArticleTabs } from './ArticleTabs';
import { AttachProof } from './AttachProof';
import { type ArticleRead, ArticleScreenDocument } from './articleDocument';
import { Attachments, clipFacts, ShelfNote } from './ClipParts';
import { isWebAddress } from './clipWords';
import { MakeIssue } from './MakeIssue';
import { PrintClip } from './PrintClip';
import { ToneChip } from './ToneChips';
import { ToneCorrect } from './ToneCorrect';
import { livenessWord } from './words';

const Recheck = graphql(`
  mutation ArticleRecheck($input: RecheckArticleInput!) {
    articleRecheck(input: $input) { article { id } errors { code message field } }
  }
`);

const Withhold = graphql(`
  mutation ArticleWithhold($input: WithholdArticleInput!) {
    articleWithhold(input: $input) { article { id status } errors { code message field } }
  }
`);
const Release = graphql(`
  mutation ArticleRelease($input: ReleaseArticleInput!) {
    articleRelease(input: $input) { article { id status } errors { code message field } }
  }
`);

function Facts({ article }: { article: ArticleRead }) {
  return (
    <Section title={t('Fakta')}>
      <FactList
        items={[
          { label: t('Media'), value: article.outlet?.name },
          ...clipFacts(article),
          { label: t('Terbit'), value: article.publishedAt && <When at={article.publishedAt} form="full" /> },
          { label: t('Pertama terlihat'), value: <When at={article.firstSeenAt} form="full" /> },
          { label: t('Penulis'), value: article.author },
          { label: t('Label berbayar'), value: article.paidLabel },
          { label: t('Sumber'), value: article.sources.map((source) => source.title).join(', ') },
          {
            label: t('Alamat'),
            value: isWebAddress(article.url) ? (
              <Anchor
                href={article.url}
                target="_blank"
                rel="noreferrer noopener"
                size="sm"
                style={{ overflowWrap: 'anywhere' }}
              >
                {article.url}
              </Anchor>
            ) : null,
          },
          { label: t('Dibaca'), value: article.readOutcomeText },
        ]}
      />
    </Section>
  );
}

/** One article: the text for reading, its versions, our captures and which ordered texts it carries. */
export function ArticleScreen() {
  const { id = '' } = useParams();
  const { data, error, refetch } = useQuery(ArticleScreenDocument, { variables: { id } });
  const withhold = useAction(Withhold, { done: t('Artikel ditahan dan tidak dihitung.'), refetch: 'active' });
  const release = useAction(Release, { done: t('Artikel dihitung lagi.'), refetch: 'active' });
  const recheck = useAction(Recheck, { done: t('Halaman akan diperiksa ulang sebentar lagi.') });
  if (error && !data) return <ErrorState message={error.message} onRetry={() => void refetch()} />;
  if (!data) return <Loading lines={10} />;
  const { article } = data;
  if (!article) return <NotFound />;
  const liveness = livenessWord(article.liveness);
  const run: Record<string, ActionItem> = {
    RECHECK: {
      key: 'RECHECK',
      label: t('Periksa ulang halaman'),
      icon: <IconRefresh size={16} />,
      onRun: () => recheck.run({ input: { articleId: article.id } }),
    },
    WITHHOLD: {
      key: 'WITHHOLD',
      label: t('Tahan artikel'),
      icon: <IconEyeOff size={16} />,
      needsReason: true,
      onRun: (reason) => withhold.run({ input: { articleId: article.id, reason: reason ?? '' } }),
    },
    RELEASE: {
      key: 'RELEASE',
      label: t('Hitung lagi'),
      tone: 'primary',
      icon: <IconEye size={16} />,
      onRun: () => release.run({ input: { articleId: article.id } }),
    },
  };
  const actions = article.allowedActions.flatMap((action) => run[action] ?? []);
  const errors = [...recheck.errors, ...withhold.errors, ...release.errors];
  return (
    <Page
      title={article.title}
      tags={
        <>
          {article.isPaid && <PaidTag />}
          {isWebAddress(article.url) && <StateTag tone={liveness.tone}>{liveness.text}</StateTag>}
          {!article.isPaid && article.tones[0] && <ToneChip tone={article.tones[0]} />}
        </>
      }
      actions={
        <>
          {article.story && <MakeIssue storyId={article.story.id} />}
          <AttachProof articleId={article.id} />
          <PrintClip articleId={article.id} />
          <Actions
            actions={actions}
            busy={recheck.busy || withhold.busy || release.busy}
            errors={withhold.errors}
          />
        </>
      }
    >
      <Errors of={errors} all />
      <ShelfNote article={article} />
      <Columns
        facts={<Facts article={article} />}
        side={article.tones.length > 0 && <ToneCorrect article={article} />}
      >
        <Section>
          <ArticleTabs article={article} />
          <Attachments files={article.attachments} />
        </Section>
      </Columns>
    </Page>
  );
}
