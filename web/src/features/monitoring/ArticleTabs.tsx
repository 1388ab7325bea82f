import '@fontsource-variable/source-serif-4';
import { share } from '../../lib/format';
import { t } from '../../lib/i18n';
import { marked } from '../../lib/marked';
import { UrlTabs } from '../../ui/UrlTabs';
import { ArticleVersions } from './ArticleVersions';
import type { ArticleRead } from './articleDocument';
import { CopyFamily } from './CopyFamily';
import { EvidencePanel } from './EvidencePanel';
import classes from './split.module.css';

/** Headline or paragraph with the words that topics look for marked. */
function Marked({
  text,
  ranges,
  offset = 0,
}: {
  text: string;
  ranges: { start: number; end: number }[];
  offset?: number;
}) {
  return marked(text, ranges, offset).map((part, index) =>
    part.isHit ? (
      <mark key={index} className={classes.hit}>
        {part.text}
      </mark>
    ) : (
      <span key={index}>{part.text}</span>
    ),
  );
}

/** The headline with its hits. */
export function MarkedTitle({ article }: { article: ArticleRead }) {
  const ranges = article.tones.flatMap(({ hits }) => hits.filter(({ isTitle }) => isTitle));
  return <Marked text={article.title || t('(tanpa judul)')} ranges={ranges} />;
}

function TextTab({ article }: { article: ArticleRead }) {
  if (article.paragraphs.length === 0)
    return <p className="meta">{t('Teks belum terbaca. {why}', { why: article.readOutcomeText })}</p>;
  const ranges = article.tones.flatMap(({ hits }) => hits.filter(({ isTitle }) => !isTitle));
  const whole = article.versions.at(-1)?.text ?? article.paragraphs.join('\n');
  let offset = 0;
  return (
    <div className={classes.text}>
      {article.paragraphs.map((text, index) => {
        // Blank lines of the stored text are not shown, but the places of hits count them.
        const from = Math.max(offset, whole.indexOf(text, offset));
        offset = from + text.length;
        return (
          <p key={index}>
            <Marked text={text} ranges={ranges} offset={from} />
          </p>
        );
      })}
    </div>
  );
}

function WatchedTab({ article }: { article: ArticleRead }) {
  if (article.matches.length === 0) return <p className="meta">{t('Tidak memuat naskah kantor.')}</p>;
  return (
    <ul>
      {article.matches.map((match) => (
        <li key={`${match.at}${match.forward}`}>
          {match.watchedText?.title ?? t('Naskah')} ·{' '}
          {t('kecocokan {f}, balik {r}, bagian terpanjang {n} kata', {
            f: share(match.forward),
            r: share(match.reverse),
            n: match.longestWords,
          })}
        </li>
      ))}
    </ul>
  );
}

/** Text with marks, versions with what changed, our captures, articles with the same text, texts of the office. */
export function ArticleTabs({ article }: { article: ArticleRead }) {
  const { versions, evidence, copyTree, matches } = article;
  return (
    <UrlTabs
      tabs={[
        { key: 'teks', label: t('Teks'), panel: <TextTab article={article} /> },
        {
          key: 'versi',
          label: t('Versi'),
          count: versions.length,
          panel: <ArticleVersions versions={versions} />,
        },
        {
          key: 'bukti',
          label: t('Bukti arsip'),
          count: evidence.length,
          panel: <EvidencePanel evidence={evidence} />,
        },
        {
          key: 'serupa',
          label: t('Salinan'),
          count: Math.max(0, copyTree.length - 1),
          panel: <CopyFamily article={article} />,
        },
        {
          key: 'naskah',
          label: t('Naskah yang dimuat'),
          count: matches.length,
          panel: <WatchedTab article={article} />,
        },
      ]}
    />
  );
}
