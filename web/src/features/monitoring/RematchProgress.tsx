import { Progress } from '@mantine/core';
import type { TopicScreenQuery } from '../../gql/graphql';
import { number } from '../../lib/format';
import { t } from '../../lib/i18n';
import { Section } from '../../ui/Section';

type Rematch = NonNullable<NonNullable<TopicScreenQuery['topic']>['rematch']>;

/** How far the last run over the stored articles has come, and what it changes. */
export function RematchProgress({ rematch }: { rematch: Rematch }) {
  const { state, isDryRun, total, done, added, removed, kept } = rematch;
  const title = isDryRun ? t('Percobaan pada arsip') : t('Pencocokan ulang arsip');
  const word = { RUNNING: t('berjalan'), DONE: t('selesai'), STOPPED: t('terhenti') }[state];
  return (
    <Section title={title} note={word}>
      <Progress value={total === 0 ? 100 : (100 * done) / total} aria-label={title} />
      <p className="meta" style={{ marginTop: 8 }}>
        {t('{done} dari {total} berita dilihat; {added} masuk, {removed} keluar, {kept} tetap.', {
          done: number(done),
          total: number(total),
          added: number(added),
          removed: number(removed),
          kept: number(kept),
        })}
      </p>
    </Section>
  );
}
