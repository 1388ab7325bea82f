import type { ArticleScreenQuery } from '../../gql/graphql';
import { t } from '../../lib/i18n';
import classes from '../../ui/kit.module.css';
import { Reader } from '../../ui/Reader';
import { When } from '../../ui/When';

type Version = NonNullable<ArticleScreenQuery['article']>['versions'][number];

const MARKS: Record<string, string | undefined> = { ADDED: classes.added, REMOVED: classes.missing };

/** What changed since the version before: added words dotted, removed words wavy, with their names for screen readers. */
function Changes({ changes }: { changes: Version['changes'] }) {
  if (changes.every(({ kind }) => kind === 'SAME'))
    return <p className="meta">{t('Teks tidak berubah; hanya judul yang diganti.')}</p>;
  return (
    <div className={classes.reader}>
      {changes.map((change, at) => (
        <p key={at}>
          {change.runs.map((run, n) =>
            run.kind === 'ADDED' ? (
              <ins key={n} className={MARKS.ADDED} style={{ textDecoration: 'none' }}>
                {run.text}
              </ins>
            ) : run.kind === 'REMOVED' ? (
              <del key={n} className={MARKS.REMOVED}>
                {run.text}
              </del>
            ) : (
              <span key={n}>{run.text}</span>
            ),
          )}
        </p>
      ))}
    </div>
  );
}

/** The versions of an article, the newest open; later ones show what changed. */
export function ArticleVersions({ versions }: { versions: Version[] }) {
  return (
    <div>
      {versions.map((version) => (
        <details key={version.id} open={version.no === versions.length} style={{ marginBottom: 12 }}>
          <summary>
            <b>{t('Versi {n}', { n: version.no })}</b> · <When at={version.seenAt} /> · {version.title}
          </summary>
          {version.changes.length > 0 ? (
            <Changes changes={version.changes} />
          ) : (
            <Reader paragraphs={version.text.split('\n')} />
          )}
        </details>
      ))}
    </div>
  );
}
