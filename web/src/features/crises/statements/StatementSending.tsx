import { useQuery } from '@apollo/client/react';
import { Stack } from '@mantine/core';
import { Link } from 'react-router';
import { distributionState } from '../../../lib/distributionWords';
import { t } from '../../../lib/i18n';
import { Section } from '../../../ui/Section';
import { StateTag } from '../../../ui/StateTag';
import { When } from '../../../ui/When';
import { RankButton } from '../distribution/RankButton';
import { StatementSendingDocument } from './documents';
import type { Version } from './StatementScreen';

/** Where this version was or will be sent, and the ranking from which a sending begins; absent when there is neither. */
export function StatementSending({ version }: { version: Version }) {
  const { data } = useQuery(StatementSendingDocument, { variables: { versionId: version.id } });
  const rows = data?.distributions.nodes ?? [];
  const mayRank = (version.allowedActions as readonly string[]).includes('RANK');
  if (!mayRank && rows.length === 0) return null;
  return (
    <Section title={t('Distribusi')} note={rows.length || null}>
      <Stack gap="sm" align="flex-start">
        {rows.length === 0 && <p className="meta">{t('Belum ada peringkat media untuk versi ini.')}</p>}
        {rows.map(({ id, state, rankedAt, sentAt, outcome }) => (
          <div key={id}>
            <Link to={`/distribusi/${id}`}>
              {sentAt ? t('Dikirim') : t('Peringkat')} <When at={sentAt ?? rankedAt} />
            </Link>{' '}
            <StateTag tone={distributionState(state).tone}>{distributionState(state).text}</StateTag>
            {sentAt && (
              <div className="meta">
                {t('Dimuat {n} dari {all} media', { n: outcome.pickedUp, all: outcome.targets })}
              </div>
            )}
          </div>
        ))}
        {mayRank && <RankButton versionId={version.id} />}
      </Stack>
    </Section>
  );
}
