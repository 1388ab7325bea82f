import { useApolloClient } from '@apollo/client/react';
import { notifications } from '@mantine/notifications';
import { useViewer } from '../../../app/viewer';
import { graphql } from '../../../gql';
import { t } from '../../../lib/i18n';
import { saveHtml } from '../../../lib/offlineFile';
import { type ClearedText, offlineCard } from './offlineCard';
import type { Room } from './roomQuery';

const ClearedTexts = graphql(`
  query RoomTexts($code: ID!) {
    crisis(code: $code) { id issues { id statements { id kind versions { id no state title text publishedAt } } } }
  }
`);

const CLEARED = ['APPROVED', 'PUBLISHED'];

/** Saves the card of the crisis with the newest cleared text of each statement. */
export function useCard(room: Room): () => Promise<void> {
  const client = useApolloClient();
  const { office } = useViewer();
  return async () => {
    const variables = { code: room.code };
    const { data } = await client.query({ query: ClearedTexts, variables, fetchPolicy: 'network-only' });
    const texts = (data?.crisis?.issues ?? []).flatMap(({ statements }) =>
      statements.flatMap(({ kind, versions }): ClearedText[] => {
        const version = versions.find(({ state }) => CLEARED.includes(state));
        return version ? [{ kind, ...version }] : [];
      }),
    );
    texts.reverse();
    saveHtml(`kartu-${room.code}.html`, offlineCard(room, texts, office.regency, new Date()));
    notifications.show({
      message: t('Kartu krisis disimpan. Dapat dibuka dan dicetak tanpa jaringan.'),
      position: 'bottom-left',
    });
  };
}
