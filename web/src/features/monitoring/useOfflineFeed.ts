import { useApolloClient } from '@apollo/client/react';
import { notifications } from '@mantine/notifications';
import { useState } from 'react';
import { useViewer } from '../../app/viewer';
import type { FeedFilter } from '../../gql/graphql';
import { partsOf } from '../../lib/format';
import { t } from '../../lib/i18n';
import { saveHtml } from '../../lib/offlineFile';
import { offlineFeed } from './offlineFeed';
import { offlineLines } from './offlineLines';

/** Saves the last 200 articles of the list with their texts as a file that opens without a network. */
export function useOfflineFeed(filter: FeedFilter) {
  const client = useApolloClient();
  const { office } = useViewer();
  const [busy, setBusy] = useState(false);
  const say = (message: string) => notifications.show({ message, position: 'bottom-left' });
  const save = async () => {
    setBusy(true);
    try {
      const { lines } = await offlineLines(client, filter);
      const now = new Date();
      saveHtml(`pantauan-${partsOf(now).day}.html`, offlineFeed(lines, office.regency, now));
      say(t('{n} artikel disimpan. Dapat dibuka dan dibaca tanpa jaringan.', { n: lines.length }));
    } catch {
      say(t('Artikel gagal disimpan. Coba lagi.'));
    } finally {
      setBusy(false);
    }
  };
  return { save, busy };
}
