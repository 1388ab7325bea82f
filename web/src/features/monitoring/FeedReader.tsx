import '@fontsource-variable/source-serif-4';
import { useQuery } from '@apollo/client/react';
import { Anchor, Button } from '@mantine/core';
import { IconArrowsMaximize, IconExternalLink, IconStar, IconStarFilled, IconX } from '@tabler/icons-react';
import { Link } from 'react-router';
import { t } from '../../lib/i18n';
import { ErrorState } from '../../ui/ErrorState';
import { Kbd } from '../../ui/Kbd';
import { Loading } from '../../ui/Loading';
import { NotFound } from '../../ui/NotFound';
import { PaidTag } from '../../ui/PaidTag';
import { Section } from '../../ui/Section';
import { StateTag } from '../../ui/StateTag';
import { When } from '../../ui/When';
import { ArticleTabs, MarkedTitle } from './ArticleTabs';
import { AttachProof } from './AttachProof';
import { ArticleScreenDocument } from './articleDocument';
import { Attachments, ClipFacts, ShelfNote } from './ClipParts';
import { carrierName, isWebAddress } from './clipWords';
import { MakeIssue } from './MakeIssue';
import { PrintClip } from './PrintClip';
import classes from './split.module.css';
import { ToneCorrect } from './ToneCorrect';
import { livenessWord } from './words';

interface Props {
  articleId: string;
  isStarred: boolean;
  onStar: () => void;
  onClose: () => void;
}

/** The reader beside the feed: marked text, versions, evidence, copies, tone to be corrected, the clip to print. */
export function FeedReader({ articleId, isStarred, onStar, onClose }: Props) {
  const { data, error, refetch } = useQuery(ArticleScreenDocument, { variables: { id: articleId } });
  if (error && !data) return <ErrorState message={error.message} onRetry={() => void refetch()} />;
  if (!data) return <Loading lines={12} />;
  const { article } = data;
  if (!article) return <NotFound />;
  const liveness = livenessWord(article.liveness);
  return (
    <div className={classes.reading}>
      <Section>
        <div className={classes.decide} data-top>
          <Button leftSection={<IconX size={16} aria-hidden />} onClick={onClose}>
            {t('Tutup')}
          </Button>
          <Button
            leftSection={
              isStarred ? <IconStarFilled size={16} aria-hidden /> : <IconStar size={16} aria-hidden />
            }
            rightSection={<Kbd>s</Kbd>}
            aria-pressed={isStarred}
            onClick={onStar}
          >
            {t('Bintang')}
          </Button>
          {article.story && <MakeIssue storyId={article.story.id} />}
          <AttachProof articleId={article.id} />
          <PrintClip articleId={article.id} />
          <Button
            component={Link}
            to={`/artikel/${article.id}`}
            leftSection={<IconArrowsMaximize size={16} aria-hidden />}
          >
            {t('Layar penuh')}
          </Button>
        </div>
        <div className={classes.facts}>
          <b>{carrierName(article)}</b>
          <ClipFacts article={article} />
          <When at={article.publishedAt ?? article.firstSeenAt} form="full" />
          {article.author && <span>{article.author}</span>}
          {article.isPaid && <PaidTag />}
          {isWebAddress(article.url) && <StateTag tone={liveness.tone}>{liveness.text}</StateTag>}
          {isWebAddress(article.url) && (
            <Anchor href={article.url} target="_blank" rel="noreferrer noopener" size="sm">
              {t('Buka di situsnya')} <IconExternalLink size={13} aria-hidden />
            </Anchor>
          )}
        </div>
        <h2 className={classes.heading}>
          <MarkedTitle article={article} />
        </h2>
        <ShelfNote article={article} />
        <ArticleTabs article={article} />
        <Attachments files={article.attachments} />
      </Section>
      <ToneCorrect article={article} />
    </div>
  );
}
