import { useQuery } from '@apollo/client/react';
import { useState } from 'react';
import { Link, useParams } from 'react-router';
import type { ClarificationScreenQuery } from '../../../gql/graphql';
import { t } from '../../../lib/i18n';
import { hoaxState, originWord, reachWord, verdictWord } from '../../../lib/measureWords';
import { useAction } from '../../../lib/useAction';
import { type ActionItem, Actions } from '../../../ui/Actions';
import { CaseCode } from '../../../ui/CaseCode';
import { Columns } from '../../../ui/Columns';
import { ErrorState } from '../../../ui/ErrorState';
import { Errors } from '../../../ui/Errors';
import { FactList } from '../../../ui/FactList';
import { Loading } from '../../../ui/Loading';
import { NotFound } from '../../../ui/NotFound';
import { Page } from '../../../ui/Page';
import { Section } from '../../../ui/Section';
import { StateTag } from '../../../ui/StateTag';
import { When } from '../../../ui/When';
import {
  ApproveHoax,
  ClarificationScreenDocument,
  CorrectHoax,
  PublishHoax,
  ReturnHoax,
  VerifyHoax,
  WatchHoax,
} from './measureDocuments';
import { VerdictForm } from './VerdictForm';

/** A clarification as its screen shows it. */
export type Clarification = NonNullable<ClarificationScreenQuery['hoaxClarification']>;
const after = { refetch: 'active' as const };

function useSteps({ id: clarificationId, allowedActions }: Clarification, onJudge: () => void) {
  const verify = useAction(VerifyHoax, { done: t('Pemeriksaan dimulai.'), ...after });
  const approve = useAction(ApproveHoax, { done: t('Putusan disetujui.'), ...after });
  const back = useAction(ReturnHoax, { done: t('Putusan dikembalikan.'), ...after });
  const watch = useAction(WatchHoax, { done: t('Kabar hanya dipantau.'), ...after });
  const publish = useAction(PublishHoax, { done: t('Klarifikasi terbit.'), ...after });
  const correct = useAction(CorrectHoax, { done: t('Ralat dipasang.'), ...after });
  const input = { clarificationId };
  const withText = (text = '') => ({ input: { clarificationId, text } });
  const all: (ActionItem & { key: string })[] = [
    {
      key: 'WATCH',
      label: t('Cukup dipantau'),
      needsReason: true,
      onRun: (text) => watch.run(withText(text)),
    },
    { key: 'RETURN', label: t('Kembalikan'), needsReason: true, onRun: (text) => back.run(withText(text)) },
    {
      key: 'CORRECT',
      label: t('Pasang ralat'),
      needsReason: true,
      onRun: (text) => correct.run(withText(text)),
    },
    { key: 'VERIFY', label: t('Mulai periksa'), tone: 'primary', onRun: () => verify.run({ input }) },
    { key: 'GIVE_VERDICT', label: t('Tulis putusan'), onRun: onJudge },
    { key: 'APPROVE', label: t('Setujui'), tone: 'primary', onRun: () => approve.run({ input }) },
    { key: 'PUBLISH', label: t('Terbitkan'), tone: 'primary', onRun: () => publish.run({ input }) },
  ];
  const used = [verify, approve, back, watch, publish, correct];
  return {
    actions: all.filter(({ key }) => (allowedActions as readonly string[]).includes(key)),
    busy: used.some((one) => one.busy),
    errors: used.flatMap((one) => one.errors),
  };
}

function Blocks({ one }: { one: Clarification }) {
  return (
    <>
      <Section title={t('Yang benar')}>
        {one.truth ?? <span className="muted">{t('belum ada')}</span>}
      </Section>
      <Section title={t('Kabar yang keliru')}>{one.claim}</Section>
      <Section title={t('Mengapa kabar ini muncul')}>
        {one.whyItArose ?? <span className="muted">{t('belum ada')}</span>}
      </Section>
      <Section title={t('Bukti')} note={one.evidence.length}>
        {one.evidence.length === 0 && <p className="muted">{t('Belum ada bukti.')}</p>}
        {one.evidence.map(({ text, origin, source, url }) => (
          <p key={text}>
            {url ? <a href={url}>{text}</a> : text}
            <span className="meta" style={{ display: 'block' }}>
              {source} · {originWord(origin)}
            </span>
          </p>
        ))}
      </Section>
      {one.correction && (
        <Section title={t('Ralat')} note={<When at={one.correctedAt} />}>
          {one.correction}
        </Section>
      )}
    </>
  );
}

const factsOf = (one: Clarification) => [
  { label: t('Dilaporkan oleh'), value: one.author?.name },
  { label: t('Dilaporkan pada'), value: <When at={one.reportedAt} form="full" /> },
  { label: t('Dilihat di'), value: one.seenAt },
  {
    label: t('Isu'),
    value: one.issue && (
      <Link to={`/isu/${one.issue.id}`}>
        <CaseCode>{one.issue.code}</CaseCode>
      </Link>
    ),
  },
  { label: t('Putusan'), value: one.verdict && verdictWord(one.verdict) },
  { label: t('Jangkauan'), value: one.reach && reachWord(one.reach) },
  { label: t('Risiko keselamatan'), value: one.hasSafetyRisk ? t('Ada') : t('Tidak ada') },
  { label: t('Disetujui oleh'), value: one.approvedBy?.name },
  { label: t('Terbit pada'), value: one.publishedAt && <When at={one.publishedAt} form="full" /> },
];

function Detail({ one }: { one: Clarification }) {
  const [isJudging, setJudging] = useState(false);
  const steps = useSteps(one, () => setJudging(true));
  const state = hoaxState(one.state);
  return (
    <Page
      title={`${one.isExercise ? '[LATIHAN] ' : ''}${one.title}`}
      subtitle={t('Klarifikasi hoaks')}
      tags={
        <>
          <StateTag tone={state.tone}>{state.text}</StateTag>
          {one.stampAt && <StateTag tone="merah">{t('HOAKS')}</StateTag>}
        </>
      }
      actions={<Actions actions={steps.actions} busy={steps.busy} errors={steps.errors} />}
    >
      <Errors of={steps.errors} all />
      {one.returnComment && <Section title={t('Dikembalikan dengan catatan')}>{one.returnComment}</Section>}
      {one.isOnlyWatched && one.state !== 'PUBLISHED' && (
        <Section title={t('Hasil uji dampak')}>
          {t('Jangkauan rendah dan tanpa risiko keselamatan: cukup dipantau agar tidak ikut menyebarkannya.')}
        </Section>
      )}
      <Columns
        facts={
          <Section title={t('Data klarifikasi')}>
            <FactList items={factsOf(one)} />
          </Section>
        }
      >
        {isJudging ? <VerdictForm one={one} onClose={() => setJudging(false)} /> : <Blocks one={one} />}
      </Columns>
    </Page>
  );
}

/** One story that seems false: what was found, with which evidence, and whether it is public. */
export function ClarificationScreen() {
  const { id = '' } = useParams();
  const { data, error, refetch } = useQuery(ClarificationScreenDocument, { variables: { id } });
  if (error && !data) return <ErrorState message={error.message} onRetry={() => void refetch()} />;
  if (!data) return <Loading lines={10} />;
  return data.hoaxClarification ? <Detail one={data.hoaxClarification} /> : <NotFound />;
}
