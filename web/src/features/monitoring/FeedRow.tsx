import { UnstyledButton } from '@mantine/core';
import { IconStarFilled } from '@tabler/icons-react';
import { useEffect, useRef } from 'react';
import { number } from '../../lib/format';
import { t } from '../../lib/i18n';
import { PaidTag } from '../../ui/PaidTag';
import { When } from '../../ui/When';
import { carrierName } from './clipWords';
import type { FeedLine } from './feedDocument';
import classes from './split.module.css';
import { ToneChip } from './ToneChips';
import { channelWord } from './words';

interface Props {
  line: FeedLine;
  density: string;
  isCurrent: boolean;
  onOpen: () => void;
}

/** One line of the feed: unread dot, headline, outlet, time, copies, payment, tone. */
export function FeedRow({ line, density, isCurrent, onOpen }: Props) {
  const row = useRef<HTMLButtonElement>(null);
  const { article, copyCount, copyOutlets } = line;
  useEffect(() => {
    if (isCurrent) row.current?.scrollIntoView({ block: 'nearest' });
  }, [isCurrent]);
  return (
    <UnstyledButton
      ref={row}
      className={classes.row}
      data-density={density}
      data-current={isCurrent || undefined}
      data-read={line.isRead || undefined}
      aria-current={isCurrent || undefined}
      onClick={onOpen}
    >
      <span className={classes.rowHead}>
        <span
          className={classes.dot}
          data-read={line.isRead || undefined}
          role="img"
          aria-label={line.isRead ? t('sudah dibaca') : t('belum dibaca')}
        />
        <span className={classes.title}>{article.title || t('(tanpa judul)')}</span>
        {line.isStarred && <IconStarFilled size={13} aria-label={t('berbintang')} />}
      </span>
      <span className={classes.facts}>
        <b>{carrierName(article)}</b>
        {article.channel !== 'ONLINE' && <span>{channelWord(article.channel)}</span>}
        <When at={article.publishedAt ?? article.firstSeenAt} />
        {copyCount > 0 && (
          <span title={copyOutlets.join(', ')}>
            {t('+{n} salinan', { n: number(copyCount) })}
            {density !== 'rapat' && copyOutlets.length > 0 && `: ${copyOutlets.slice(0, 4).join(', ')}`}
          </span>
        )}
        {article.isPaid && <PaidTag />}
        {!article.isPaid && article.firstTone && <ToneChip tone={article.firstTone} />}
        {density === 'lega' && article.firstTone && <span>{article.firstTone.topic.name}</span>}
      </span>
    </UnstyledButton>
  );
}
