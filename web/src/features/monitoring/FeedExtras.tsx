import { Button } from '@mantine/core';
import { IconDeviceMobileDown } from '@tabler/icons-react';
import type { FeedFilter } from '../../gql/graphql';
import { downloadUrl } from '../../lib/download';
import { t } from '../../lib/i18n';
import { DownloadMenu } from '../../ui/DownloadMenu';
import { Kbd } from '../../ui/Kbd';
import classes from './split.module.css';
import { useOfflineFeed } from './useOfflineFeed';

/** The files hold what the list shows under all its conditions, with the copies; one of them is for reading without a network. */
export function FeedDownloads({ filter }: { filter: FeedFilter }) {
  const offline = useOfflineFeed(filter);
  const file = (format: string) => downloadUrl('feed', { format, filter });
  return (
    <>
      <Button
        leftSection={<IconDeviceMobileDown size={16} aria-hidden />}
        loading={offline.busy}
        onClick={() => void offline.save()}
      >
        {t('Baca tanpa jaringan')}
      </Button>
      <DownloadMenu
        choices={[
          { label: 'CSV', href: file('csv') },
          { label: 'XLSX', href: file('xlsx') },
          { label: 'ninjs (JSON)', href: file('json') },
        ]}
      />
    </>
  );
}

/** The keys of the feed in words. */
export function KeyHints() {
  const hints: [string, string][] = [
    ['j', t('berikut')],
    ['k', t('sebelum')],
    ['o', t('baca')],
    ['v', t('buka situs')],
    ['m', t('sudah/belum dibaca')],
    ['u', t('urungkan')],
    ['s', t('bintang')],
    ['t', t('nada')],
  ];
  return (
    <p className={classes.hints}>
      {hints.map(([key, word]) => (
        <span key={key}>
          <Kbd>{key}</Kbd> {word}
        </span>
      ))}
    </p>
  );
}
