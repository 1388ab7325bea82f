import { Button, Stack } from '@mantine/core';
import { IconPlus } from '@tabler/icons-react';
import { useState } from 'react';
import { Link } from 'react-router';
import type { IssueScreenQuery } from '../../gql/graphql';
import { closingWord, stageWord } from '../../lib/caseWords';
import { t } from '../../lib/i18n';
import { CaseCode } from '../../ui/CaseCode';
import { FactList } from '../../ui/FactList';
import { PaidTag } from '../../ui/PaidTag';
import { Section } from '../../ui/Section';
import { When } from '../../ui/When';
import { AddStoryDialog } from './AddDialogs';

type Issue = NonNullable<IssueScreenQuery['issue']>;

/** What is known of an issue, label over value. */
export function IssueFacts({ issue }: { issue: Issue }) {
  const links = (issues: readonly { id: string; code: string }[]) =>
    issues.map(({ id, code }) => (
      <div key={id}>
        <Link to={`/isu/${id}`}>{code}</Link>
      </div>
    ));
  return (
    <Section title={t('Data isu')}>
      <FactList
        items={[
          { label: t('Kategori'), value: issue.category },
          { label: t('Dampak'), value: issue.impact && t('{n} dari 5', { n: issue.impact }) },
          { label: t('Tahap isu'), value: stageWord(issue.stage) },
          { label: t('Pemilik isu'), value: issue.owner?.name },
          { label: t('Instansi yang mengetahui fakta'), value: issue.agency?.name },
          { label: t('Kecamatan terdampak'), value: issue.districts.map(({ name }) => name).join(', ') },
          {
            label: t('Peringatan'),
            value: issue.alert && (
              <Link to={`/peringatan/${issue.alert.id}`}>
                <When at={issue.alert.openedAt} />
              </Link>
            ),
          },
          {
            label: t('Dibuka'),
            value: (
              <>
                {issue.openedBy?.name} <When at={issue.openedAt} />
                {issue.episodeNo > 1 && <> · {t('episode ke-{n}', { n: issue.episodeNo })}</>}
              </>
            ),
          },
          ...(issue.mergedFrom.length > 0
            ? [{ label: t('Gabungan dari'), value: links(issue.mergedFrom) }]
            : []),
          ...(issue.visibility === 'RESTRICTED'
            ? [{ label: t('Yang boleh melihat'), value: issue.accessList.map(({ name }) => name).join(', ') }]
            : []),
        ]}
      />
    </Section>
  );
}

/** The stories of an issue and their latest articles. */
export function IssueNews({ issue }: { issue: Issue }) {
  const [isAdding, setAdding] = useState(false);
  const add = issue.allowedActions.some((one) => one === 'EDIT') && (
    <Button leftSection={<IconPlus size={16} aria-hidden />} onClick={() => setAdding(true)}>
      {t('Tambah cerita…')}
    </Button>
  );
  return (
    <Stack gap="md">
      <Section title={t('Cerita')} note={issue.stories.length} action={add}>
        {issue.stories.length === 0 && <p className="meta">{t('Isu ini dibuka tanpa cerita.')}</p>}
        {issue.stories.map(({ id, title, articleCount, outletCount }) => (
          <p key={id}>
            <Link to={`/cerita/${id}`}>{title}</Link>{' '}
            <span className="meta num">
              {t('{n} artikel di {outlets} media', { n: articleCount, outlets: outletCount })}
            </span>
          </p>
        ))}
      </Section>
      <Section title={t('Berita terbaru')} note={issue.articles.totalCount}>
        {issue.articles.nodes.length === 0 && <p className="meta">{t('Belum ada berita.')}</p>}
        {issue.articles.nodes.map((article) => (
          <p key={article.id}>
            <Link to={`/artikel/${article.id}`}>{article.title}</Link> {article.isPaid && <PaidTag />}
            <span className="meta" style={{ display: 'block' }}>
              {article.outlet?.name ?? t('media belum dikenal')} ·{' '}
              <When at={article.publishedAt ?? article.firstSeenAt} />
            </span>
          </p>
        ))}
      </Section>
      {isAdding && <AddStoryDialog issue={issue} onClose={() => setAdding(false)} />}
    </Stack>
  );
}

/** How an issue ended, when it did. */
export function IssueEnd({ issue }: { issue: Issue }) {
  if (issue.mergedInto)
    return (
      <p>
        {t('Dilanjutkan dalam isu')}{' '}
        <Link to={`/isu/${issue.mergedInto.id}`}>
          <CaseCode>{issue.mergedInto.code}</CaseCode> · {issue.mergedInto.title}
        </Link>
      </p>
    );
  if (!issue.closeReason) return null;
  return (
    <p className="meta">
      {t('Ditutup: {reason}', { reason: closingWord(issue.closeReason) })}
      {issue.closeNote && ` · ${issue.closeNote}`}
    </p>
  );
}
