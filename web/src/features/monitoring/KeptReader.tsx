import '@fontsource-variable/source-serif-4';
import { Anchor, Button } from '@mantine/core';
import { IconExternalLink, IconStar, IconX } from '@tabler/icons-react';
import { awayReason } from '../../lib/away';
import { t } from '../../lib/i18n';
import type { KeptArticle } from '../../lib/keptFeed';
import { Actions } from '../../ui/Actions';
import { EmptyState } from '../../ui/EmptyState';
import { PaidTag } from '../../ui/PaidTag';
import { Section } from '../../ui/Section';
import { When } from '../../ui/When';
import { isWebAddress } from './clipWords';
import classes from './split.module.css';

interface Props {
  /** Absent when this browser did not keep it. */
  article: KeptArticle | undefined;
  onClose: () => void;
}

/** An article as this browser kept it: facts, topics and text. */
export function KeptReader({ article, onClose }: Props) {
  const star = { key: 'star', label: t('Bintang'), icon: <IconStar size={16} aria-hidden /> };
  return (
    <div className={classes.reading}>
      <Section>
        <div className={classes.decide} data-top>
          <Button leftSection={<IconX size={16} aria-hidden />} onClick={onClose}>
            {t('Tutup')}
          </Button>
          <Actions actions={[{ ...star, disabledReason: awayReason(), onRun: () => undefined }]} />
        </div>
        {article ? (
          <Kept article={article} />
        ) : (
          <EmptyState text={t('Artikel ini tidak tersimpan untuk dibaca luring.')} />
        )}
      </Section>
    </div>
  );
}

function Kept({ article }: { article: KeptArticle }) {
  return (
    <>
      <div className={classes.facts}>
        <b>{article.carrier}</b>
        <When at={article.at} form="full" />
        {article.isPaid && <PaidTag />}
        {article.topics.length > 0 && <span>{article.topics.join(', ')}</span>}
        {isWebAddress(article.url) && (
          <Anchor href={article.url} target="_blank" rel="noreferrer noopener" size="sm">
            {t('Buka di situsnya')} <IconExternalLink size={13} aria-hidden />
          </Anchor>
        )}
      </div>
      <h2 className={classes.heading}>{article.title || t('(tanpa judul)')}</h2>
      <div className={classes.text}>
        {article.paragraphs.length > 0 ? (
          article.paragraphs.map((text, index) => <p key={index}>{text}</p>)
        ) : (
          <p className="meta">{t('Teks belum terbaca.')}</p>
        )}
      </div>
    </>
  );
}
