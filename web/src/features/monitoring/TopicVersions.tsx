import type { TopicScreenQuery } from '../../gql/graphql';
import { t } from '../../lib/i18n';
import { Section } from '../../ui/Section';
import { When } from '../../ui/When';
import classes from './topic.module.css';

type Version = NonNullable<TopicScreenQuery['topic']>['versions'][number];

/** The pieces of a query that stand as they are in the other one are plain, the others marked. */
function pieces(query: string, other: string | undefined): { text: string; isChanged: boolean }[] {
  const known = new Set((other ?? query).split(/(\s+|[()])/));
  return query.split(/(\s+|[()])/).map((text) => ({ text, isChanged: /\S/.test(text) && !known.has(text) }));
}

/** Every query of a topic, the newest first, with what was new in it marked. */
export function TopicVersions({ versions }: { versions: readonly Version[] }) {
  return (
    <Section title={t('Versi kueri')}>
      <ul className={classes.samples}>
        {versions.map((version, place) => (
          <li key={version.no}>
            <b>{version.no}</b>
            <div>
              <code style={{ overflowWrap: 'anywhere' }}>
                {pieces(version.query, versions[place + 1]?.query).map(({ text, isChanged }, n) =>
                  isChanged ? <mark key={`${n + 1}`}>{text}</mark> : <span key={`${n + 1}`}>{text}</span>,
                )}
              </code>
              <div className="meta">
                <When at={version.at} /> · {version.by?.name ?? t('Sistem')}
              </div>
            </div>
          </li>
        ))}
      </ul>
    </Section>
  );
}
