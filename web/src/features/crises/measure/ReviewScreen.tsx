import { useQuery } from '@apollo/client/react';
import { Button } from '@mantine/core';
import { Link, useParams } from 'react-router';
import type { ReviewScreenQuery } from '../../../gql/graphql';
import { t } from '../../../lib/i18n';
import { reviewState } from '../../../lib/measureWords';
import { useAction } from '../../../lib/useAction';
import { Actions } from '../../../ui/Actions';
import { DownloadMenu } from '../../../ui/DownloadMenu';
import { EmptyState } from '../../../ui/EmptyState';
import { ErrorState } from '../../../ui/ErrorState';
import { Errors } from '../../../ui/Errors';
import { Loading } from '../../../ui/Loading';
import { NotFound } from '../../../ui/NotFound';
import { Page } from '../../../ui/Page';
import { Section } from '../../../ui/Section';
import { StateTag } from '../../../ui/StateTag';
import { When } from '../../../ui/When';
import { ReviewFollowUps, ReviewProposals } from './ReviewFollowUps';
import { ReviewParts } from './ReviewParts';
import { ReviewSummaryPart } from './ReviewSummaryPart';
import { ReviewTables } from './ReviewTables';
import {
  ApproveReview,
  OpenReview,
  ReturnReview,
  ReviewScreenDocument,
  SubmitReview,
} from './reviewDocuments';
import { ToneTestPart } from './ToneTestPart';

type Crisis = NonNullable<ReviewScreenQuery['crisis']>;
/** A review as its screen shows it. */
export type Review = NonNullable<Crisis['review']>;
const after = { refetch: 'active' as const };

function useSteps({ id: reviewId, allowedActions }: Review) {
  const submit = useAction(SubmitReview, { done: t('Evaluasi diajukan.'), ...after });
  const back = useAction(ReturnReview, { done: t('Evaluasi dikembalikan.'), ...after });
  const approve = useAction(ApproveReview, { done: t('Evaluasi disetujui.'), ...after });
  const all = [
    {
      key: 'RETURN',
      label: t('Kembalikan'),
      needsReason: true,
      onRun: (comment = '') => back.run({ input: { reviewId, comment } }),
    },
    {
      key: 'SUBMIT',
      label: t('Ajukan'),
      tone: 'primary' as const,
      onRun: () => submit.run({ input: { reviewId } }),
    },
    {
      key: 'APPROVE',
      label: t('Setujui'),
      tone: 'primary' as const,
      onRun: () => approve.run({ input: { reviewId } }),
    },
  ];
  const used = [submit, back, approve];
  return {
    actions: all.filter(({ key }) => (allowedActions as readonly string[]).includes(key)),
    busy: used.some((one) => one.busy),
    errors: used.flatMap((one) => one.errors),
  };
}

interface Props {
  crisis: Crisis;
  review: Review;
  data: ReviewScreenQuery;
}

function Detail({ crisis, review, data }: Props) {
  const steps = useSteps(review);
  const state = reviewState(review.state);
  return (
    <Page
      title={`${review.isExercise ? '[LATIHAN] ' : ''}${t('Evaluasi pascakrisis {code}', { code: crisis.code })}`}
      subtitle={
        <>
          <Link to={`/krisis/${crisis.code}`}>{crisis.title}</Link> · {t('paling lambat')}{' '}
          <When at={review.dueAt} />
        </>
      }
      tags={
        <>
          <StateTag tone={state.tone}>{state.text}</StateTag>
          {review.isLate && <StateTag tone="merah">{t('lewat tenggat')}</StateTag>}
        </>
      }
      actions={
        <>
          <DownloadMenu
            choices={[
              { label: t('PDF'), href: `/download/review?id=${review.id}&format=pdf` },
              { label: t('Excel'), href: `/download/review?id=${review.id}&format=xlsx` },
            ]}
          />
          <Actions actions={steps.actions} busy={steps.busy} errors={steps.errors} />
        </>
      }
    >
      <Errors of={steps.errors} all />
      {review.returnComment && (
        <Section title={t('Dikembalikan dengan catatan')}>{review.returnComment}</Section>
      )}
      <ReviewParts key={review.version} review={review} />
      {review.facts && <ReviewTables facts={review.facts} />}
      {review.facts && <ToneTestPart test={review.facts.toneTest} />}
      <ReviewFollowUps review={review} people={data.caseChoices.people} />
      <ReviewProposals review={review} playbooks={data.playbooks.nodes} />
      <ReviewSummaryPart review={review} />
    </Page>
  );
}

function Unopened({ crisis }: { crisis: Crisis }) {
  const open = useAction(OpenReview, { done: t('Evaluasi dibuka.'), ...after });
  const isClosed = crisis.state === 'CLOSED';
  return (
    <Page title={t('Evaluasi pascakrisis {code}', { code: crisis.code })} subtitle={crisis.title}>
      <Errors of={open.errors} all />
      <EmptyState
        text={
          isClosed
            ? t('Evaluasi belum dibuka. Angkanya disusun dari catatan; Anda menambahkan pelajarannya.')
            : crisis.state === 'REVIEWED'
              ? t('Isi evaluasi krisis ini tidak terbuka untuk peran Anda.')
              : t('Evaluasi dibuka setelah krisis ditutup.')
        }
        action={
          isClosed && (
            <Button
              variant="filled"
              loading={open.busy}
              onClick={() => void open.run({ input: { crisisId: crisis.id } })}
            >
              {t('Buka evaluasi')}
            </Button>
          )
        }
      />
    </Page>
  );
}

/** The blameless look back on a crisis: numbers from the records, lessons by persons. */
export function ReviewScreen() {
  const { code = '' } = useParams();
  const { data, error, refetch } = useQuery(ReviewScreenDocument, { variables: { code } });
  if (error && !data) return <ErrorState message={error.message} onRetry={() => void refetch()} />;
  if (!data) return <Loading lines={12} />;
  const { crisis } = data;
  if (!crisis) return <NotFound />;
  return crisis.review ? (
    <Detail crisis={crisis} review={crisis.review} data={data} />
  ) : (
    <Unopened crisis={crisis} />
  );
}
