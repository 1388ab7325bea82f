import { useQuery } from '@apollo/client/react';
import { Anchor } from '@mantine/core';
import { IconRefresh } from '@tabler/icons-react';
import { useParams } from 'react-router';
import { graphql } from '../../gql';
import type { ArticleScreenQuery } from '../../gql/graphql';
import { share } from '../../lib/format';
import { t } from '../../lib/i18n';
import { useAction } from '../../lib/useAction';
import { Actions } from '../../ui/Actions';
import { Columns } from '../../ui/Columns';
import { ErrorState } from '../../ui/ErrorState';
import { Errors } from '../../ui/Errors';
import { FactList } from '../../ui/FactList';
import { Loading } from '../../ui/Loading';
import { NotFound } from '../../ui/NotFound';
import { Page } from '../../ui/Page';
import { PaidTag } from '../../ui/PaidTag';
import { Reader } from '../../ui/Reader';
import { Section } from '../../ui/Section';
import { StateTag } from '../../ui/StateTag';
import { UrlTabs } from '../../ui/UrlTabs';
import { When } from '../../ui/When';
import { ArticleVersions } from './ArticleVersions';
import { EvidencePanel } from './EvidencePanel';
import { PrintClip } from './PrintClip';
import { livenessWord } from './words';

export const ArticleScreenDocument = graphql(`
  query ArticleScreen($id: ID!) {
    article(id: $id) {
      id title author url canonicalUrl publishedAt firstSeenAt checkedAt isPaid isPartial paidLabel liveness readOutcomeText textHash
      paragraphs allowedActions
      outlet { id name }
      sources { id title }
      urls { url }
      versions { id no seenAt title textHash text changes { kind runs { kind text } } }
      evidence { id url status capturedAt capturedBy payloadSha256 recordSha256 sealNo downloadUrl bytes }
      matches { at forward reverse longestWords watchedText { title } }
    }
  }
`);

const Recheck = graphql(`
  mutation ArticleRecheck($input: RecheckArticleInput!) {
    articleRecheck(input: $input) { article { id } errors { code message field } }
  }
`);

type Article = NonNullable<ArticleScreenQuery['article']>;

function Facts({ article }: { article: Article }) {
  return (
    <Section title={t('Fakta')}>
      <FactList
        items={[
          { label: t('Media'), value: article.outlet?.name },
          { label: t('Terbit'), value: article.publishedAt && <When at={article.publishedAt} form="full" /> },
          { label: t('Pertama terlihat'), value: <When at={article.firstSeenAt} form="full" /> },
          { label: t('Penulis'), value: article.author },
          { label: t('Label berbayar'), value: article.paidLabel },
          { label: t('Sumber'), value: article.sources.map((source) => source.title).join(', ') },
          {
            label: t('Alamat'),
            value: (
              <Anchor
                href={article.url}
                target="_blank"
                rel="noreferrer noopener"
                size="sm"
                style={{ overflowWrap: 'anywhere' }}
              >
                {article.url}
              </Anchor>
            ),
          },
          { label: t('Dibaca'), value: article.readOutcomeText },
        ]}
      />
    </Section>
  );
}

/** One article: the text for reading, its versions, our captures and which ordered texts it carries. */
export function ArticleScreen() {
  const { id = '' } = useParams();
  const { data, error, refetch } = useQuery(ArticleScreenDocument, { variables: { id } });
  const recheck = useAction(Recheck, { done: t('Halaman akan diperiksa ulang sebentar lagi.') });
  if (error && !data) return <ErrorState message={error.message} onRetry={() => void refetch()} />;
  if (!data) return <Loading lines={10} />;
  const { article } = data;
  if (!article) return <NotFound />;
  const liveness = livenessWord(article.liveness);
  const actions = article.allowedActions.map((action) => ({
    key: action,
    label: t('Periksa ulang halaman'),
    icon: <IconRefresh size={16} />,
    onRun: () => void recheck.run({ input: { articleId: article.id } }),
  }));
  return (
    <Page
      title={article.title}
      tags={
        <>
          {article.isPaid && <PaidTag />}
          <StateTag tone={liveness.tone}>{liveness.text}</StateTag>
        </>
      }
      actions={
        <>
          <PrintClip articleId={article.id} />
          <Actions actions={actions} busy={recheck.busy} />
        </>
      }
    >
      <Errors of={recheck.errors} all />
      <Columns facts={<Facts article={article} />}>
        <Section>
          <UrlTabs
            tabs={[
              {
                key: 'teks',
                label: t('Teks'),
                panel:
                  article.paragraphs.length > 0 ? (
                    <Reader paragraphs={article.paragraphs} />
                  ) : (
                    <p className="meta">{t('Teks belum terbaca. {why}', { why: article.readOutcomeText })}</p>
                  ),
              },
              {
                key: 'versi',
                label: t('Versi'),
                count: article.versions.length,
                panel: <ArticleVersions versions={article.versions} />,
              },
              {
                key: 'bukti',
                label: t('Bukti arsip'),
                count: article.evidence.length,
                panel: <EvidencePanel evidence={article.evidence} />,
              },
              {
                key: 'naskah',
                label: t('Naskah yang dimuat'),
                count: article.matches.length,
                panel:
                  article.matches.length === 0 ? (
                    <p className="meta">{t('Tidak memuat naskah kantor.')}</p>
                  ) : (
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
                  ),
              },
            ]}
          />
        </Section>
      </Columns>
    </Page>
  );
}
