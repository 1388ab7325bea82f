import { useQuery } from '@apollo/client/react';
import { Button, Group, Stack } from '@mantine/core';
import { IconCheck, IconCpu, IconPencil, IconPlus, IconX } from '@tabler/icons-react';
import { useState } from 'react';
import { Link } from 'react-router';
import type { ClaimMatchState, IssueScreenQuery } from '../../gql/graphql';
import { t } from '../../lib/i18n';
import { useAction } from '../../lib/useAction';
import { useListParams } from '../../lib/useListParams';
import { EmptyState } from '../../ui/EmptyState';
import { Errors } from '../../ui/Errors';
import { Loading } from '../../ui/Loading';
import { Section } from '../../ui/Section';
import { SelectField } from '../../ui/SelectField';
import { StateTag, type Tone } from '../../ui/StateTag';
import { When } from '../../ui/When';
import { AddMatchDialog } from './AddDialogs';
import { ClaimForm } from './ClaimForm';
import { ClaimMatchesDocument, DecideMatch } from './issueDocuments';
import classes from './issues.module.css';

type Issue = NonNullable<IssueScreenQuery['issue']>;
type Claim = Issue['claims'][number];

const MATCH: Record<string, [string, Tone]> = {
  FOUND: ['Belum diperiksa', 'kuning'],
  CONFIRMED: ['Memuat klaim', 'oranye'],
  REJECTED: ['Tidak memuat klaim', 'netral'],
};
const KEYS = ['klaim', 'temuan'] as const;

function Matches({ issue, mayDecide }: { issue: Issue; mayDecide: boolean }) {
  const { values, set } = useListParams(KEYS);
  const state = (values.temuan ?? 'FOUND') as ClaimMatchState;
  const filter = { issueId: issue.id, states: [state], ...(values.klaim && { claimId: values.klaim }) };
  const { data, previousData, fetchMore } = useQuery(ClaimMatchesDocument, {
    variables: { filter, first: 20 },
  });
  const decide = useAction(DecideMatch, { refetch: 'active' });
  const shown = data ?? previousData;
  const rows = shown?.claimMatches.nodes ?? [];
  return (
    <Section title={t('Berita yang memuat klaim')}>
      <Group gap="sm" mb="sm">
        <SelectField
          label={t('Temuan')}
          w={190}
          required
          value={state}
          onChange={(value) => set({ temuan: value === 'FOUND' ? null : value })}
          data={Object.entries(MATCH).map(([value, [label]]) => ({ value, label: t(label) }))}
        />
        <SelectField
          label={t('Klaim')}
          w={240}
          value={values.klaim ?? null}
          onChange={(value) => set({ klaim: value })}
          data={issue.claims.map(({ id, text }) => ({ value: id, label: text }))}
        />
      </Group>
      <Errors of={decide.errors} all />
      {!shown && <Loading lines={4} />}
      {shown && rows.length === 0 && <p className="meta">{t('Tidak ada temuan dalam keadaan ini.')}</p>}
      {rows.map((match) => {
        const [text, tone] = MATCH[match.state] ?? [match.state, 'netral' as Tone];
        const answer = (isConfirmed: boolean) =>
          void decide.run({ input: { matchId: match.id, isConfirmed } });
        return (
          <div key={match.id} className={classes.match}>
            <div style={{ minWidth: 0, flex: '1 1 260px' }}>
              {match.article ? (
                <Link to={`/artikel/${match.article.id}`}>{match.article.title}</Link>
              ) : (
                t('Artikel tidak dapat dibuka.')
              )}
              <div className="meta">
                {match.article?.outlet?.name ?? t('media belum dikenal')} ·{' '}
                <When at={match.article?.publishedAt ?? match.article?.firstSeenAt} />
                {match.phrase && (
                  <>
                    {' · '}
                    <IconCpu size={12} aria-hidden /> “{match.phrase}”
                  </>
                )}
              </div>
            </div>
            <Group gap="xs">
              <StateTag tone={tone}>{t(text)}</StateTag>
              {mayDecide && match.state !== 'CONFIRMED' && (
                <Button
                  size="xs"
                  leftSection={<IconCheck size={14} aria-hidden />}
                  onClick={() => answer(true)}
                >
                  {t('Memuat')}
                </Button>
              )}
              {mayDecide && match.state !== 'REJECTED' && (
                <Button size="xs" leftSection={<IconX size={14} aria-hidden />} onClick={() => answer(false)}>
                  {t('Tidak memuat')}
                </Button>
              )}
            </Group>
          </div>
        );
      })}
      {shown?.claimMatches.pageInfo.hasNextPage && (
        <Button
          size="xs"
          onClick={() =>
            void fetchMore({ variables: { filter, first: 20, after: shown.claimMatches.pageInfo.endCursor } })
          }
        >
          {t('Muat lagi')}
        </Button>
      )}
    </Section>
  );
}

/** The claims of an issue, and the articles in which they were found, for a person to confirm. */
export function ClaimPanel({ issue }: { issue: Issue }) {
  const [editing, setEditing] = useState<Claim | 'NEW' | null>(null);
  const [adding, setAdding] = useState<Claim | null>(null);
  const { set } = useListParams(KEYS);
  const may = (action: string) => issue.allowedActions.some((one) => one === action);
  const add = may('ADD_CLAIM') && (
    <Button leftSection={<IconPlus size={16} aria-hidden />} onClick={() => setEditing('NEW')}>
      {t('Catat klaim')}
    </Button>
  );
  return (
    <Stack gap="md">
      <Section title={t('Klaim yang harus dijawab')} note={issue.claims.length} action={add}>
        {issue.claims.length === 0 && (
          <EmptyState
            text={t('Belum ada klaim. Catat apa yang dipersoalkan, lalu sistem mencarinya dalam berita.')}
          />
        )}
        {issue.claims.map((claim) => (
          <div key={claim.id} className={classes.claim}>
            <Group justify="space-between" gap="xs">
              <b>{claim.text}</b>
              <Group gap="xs">
                {may('DECIDE_MATCH') && (
                  <Button
                    size="xs"
                    leftSection={<IconPlus size={14} aria-hidden />}
                    onClick={() => setAdding(claim)}
                  >
                    {t('Tambah berita…')}
                  </Button>
                )}
                {may('ADD_CLAIM') && (
                  <Button
                    size="xs"
                    leftSection={<IconPencil size={14} aria-hidden />}
                    onClick={() => setEditing(claim)}
                  >
                    {t('Ubah')}
                  </Button>
                )}
              </Group>
            </Group>
            <span className="meta">{claim.phrases.map((phrase) => `“${phrase}”`).join(', ')}</span>
            <span className="meta num">
              {t('{n} berita memuat, {waiting} belum diperiksa', {
                n: claim.confirmedCount,
                waiting: claim.waitingCount,
              })}
            </span>
          </div>
        ))}
      </Section>
      {issue.claims.length > 0 && <Matches issue={issue} mayDecide={may('DECIDE_MATCH')} />}
      {adding && (
        <AddMatchDialog
          issue={issue}
          claim={adding}
          onAdded={() => {
            set({ temuan: 'CONFIRMED', klaim: adding.id });
            setAdding(null);
          }}
          onClose={() => setAdding(null)}
        />
      )}
      {editing && (
        <ClaimForm
          issueId={issue.id}
          claim={editing === 'NEW' ? null : editing}
          onClose={() => setEditing(null)}
        />
      )}
    </Stack>
  );
}
