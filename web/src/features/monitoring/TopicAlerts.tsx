import { useQuery } from '@apollo/client/react';
import { Button, Group, NumberInput, Switch } from '@mantine/core';
import { useState } from 'react';
import { Link } from 'react-router';
import { graphql } from '../../gql';
import type { TopicAlertRuleInput, TopicScreenQuery } from '../../gql/graphql';
import { number } from '../../lib/format';
import { t } from '../../lib/i18n';
import { useAction } from '../../lib/useAction';
import { Errors } from '../../ui/Errors';
import { Section } from '../../ui/Section';
import classes from './topic.module.css';

const Preview = graphql(`
  query TopicAlerts($id: ID!, $rule: TopicAlertRuleInput!) {
    topicAlertPreview(topicId: $id, rule: $rule)
    raised: alerts(filter: { topicId: $id, origin: TOPIC_SPIKE }, first: 1) { totalCount }
    dismissed: alerts(filter: { topicId: $id, origin: TOPIC_SPIKE, states: [DISMISSED] }, first: 1) { totalCount }
  }
`);
const Save = graphql(`
  mutation TopicAlertsSave($input: SaveTopicInput!) {
    topicSave(input: $input) { topic { id version } errors { code message field } }
  }
`);

type Topic = NonNullable<TopicScreenQuery['topic']>;

/** How often the rule would have called, and how often such a call came to nothing. */
function Record({ id, rule }: { id: string; rule: TopicAlertRuleInput }) {
  const { data, previousData } = useQuery(Preview, { variables: { id, rule } });
  const shown = data ?? previousData;
  if (!shown) return null;
  return (
    <>
      <p aria-live="polite">
        {t('Dengan aturan ini, peringatan akan menyala {n} kali dalam 28 hari terakhir.', {
          n: number(shown.topicAlertPreview ?? 0),
        })}
      </p>
      <p className="meta">
        {shown.raised.totalCount > 0 &&
          t('{n} dari {m} peringatan lonjakan topik ini ditutup tanpa tindak lanjut.', {
            n: number(shown.dismissed.totalCount),
            m: number(shown.raised.totalCount),
          })}{' '}
        <Link to={`/lonjakan?topik=${id}`}>{t('Lihat lonjakannya')}</Link>
      </p>
    </>
  );
}

/** When spikes of a topic call people; the count of what it would have done follows each change. */
export function TopicAlerts({ topic }: { topic: Topic }) {
  const [rule, setRule] = useState<TopicAlertRuleInput>({
    callsPeople: topic.alertRule.callsPeople,
    leastOutlets: topic.alertRule.leastOutlets,
    hasSmallPath: topic.alertRule.hasSmallPath,
  });
  const save = useAction(Save, { done: t('Aturan peringatan tersimpan.'), refetch: ['TopicScreen'] });
  const isFixed = !topic.allowedActions.some((action) => action === 'CHANGE');
  const { id: topicId, version: expectedVersion, name, kind, query } = topic;
  return (
    <Section title={t('Aturan peringatan')} note={t('Kapan lonjakan topik ini memanggil petugas piket')}>
      <div className={classes.form}>
        <Errors of={save.errors} all />
        <Switch
          label={t('Panggil petugas saat terjadi lonjakan')}
          description={t('Bila mati, lonjakan hanya tampil di layar.')}
          checked={rule.callsPeople}
          disabled={isFixed}
          onChange={(e) => setRule({ ...rule, callsPeople: e.currentTarget.checked })}
        />
        <NumberInput
          label={t('Paling sedikit media yang memuat')}
          description={t('Jumlah berita enam jam juga harus jauh di atas kebiasaan.')}
          min={3}
          max={50}
          allowDecimal={false}
          clampBehavior="strict"
          disabled={isFixed || !rule.callsPeople}
          value={rule.leastOutlets}
          onChange={(value) => typeof value === 'number' && setRule({ ...rule, leastOutlets: value })}
        />
        <Switch
          label={t('Peka selagi topik jarang diberitakan')}
          description={t(
            'Tiga media pada satu cerita dalam tiga jam, atau satu berita negatif media nasional.',
          )}
          checked={rule.hasSmallPath}
          disabled={isFixed || !rule.callsPeople}
          onChange={(e) => setRule({ ...rule, hasSmallPath: e.currentTarget.checked })}
        />
        <Record id={topicId} rule={{ ...rule, leastOutlets: Math.max(3, rule.leastOutlets) }} />
        {!isFixed && (
          <Group justify="flex-end">
            <Button
              variant="filled"
              loading={save.busy}
              onClick={() =>
                void save.run({ input: { topicId, expectedVersion, name, kind, query, alertRule: rule } })
              }
            >
              {t('Simpan aturan')}
            </Button>
          </Group>
        )}
      </div>
    </Section>
  );
}
