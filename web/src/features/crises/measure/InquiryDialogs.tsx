import { useQuery } from '@apollo/client/react';
import { Group } from '@mantine/core';
import { useState } from 'react';
import type { Role } from '../../../gql/graphql';
import { t } from '../../../lib/i18n';
import { useAction } from '../../../lib/useAction';
import { Actions } from '../../../ui/Actions';
import { FormDialog, instantOf } from './FormDialog';
import {
  AnswerInquiry,
  AssignInquiry,
  DeclineInquiry,
  InquiryChoicesDocument,
  LogInquiry,
} from './measureDocuments';

const ANSWERERS: Role[] = [
  'COMMUNICATIONS_OFFICER',
  'SPOKESPERSON',
  'DIVISION_HEAD',
  'AGENCY_HEAD',
  'LEGAL_OFFICER',
  'INFORMATION_OFFICER',
];
const after = { refetch: 'active' as const };

function useChoices() {
  const { data } = useQuery(InquiryChoicesDocument, { variables: { roles: ANSWERERS } });
  return {
    people: (data?.caseChoices.people ?? []).map(({ id, name, roleLabels }) => ({
      value: id,
      label: `${name} (${roleLabels.join(', ')})`,
    })),
    issues: (data?.issues.nodes ?? []).map(({ id, code, title }) => ({
      value: id,
      label: `${code} · ${title}`,
    })),
  };
}

/** Writes a question of the press down. */
export function LogDialog({ onClose }: { onClose: () => void }) {
  const { issues } = useChoices();
  const log = useAction(LogInquiry, { done: t('Pertanyaan dicatat.'), ...after });
  return (
    <FormDialog
      title={t('Catat pertanyaan media')}
      confirm={t('Catat pertanyaan')}
      busy={log.busy}
      errors={log.errors}
      onClose={onClose}
      fields={[
        { key: 'journalist', label: t('Nama wartawan'), isRequired: true },
        { key: 'outletName', label: t('Nama media'), isRequired: true },
        { key: 'contact', label: t('Kontak untuk jawaban'), isRequired: true },
        { key: 'question', label: t('Pertanyaan'), kind: 'area', isRequired: true },
        { key: 'receivedAt', label: t('Diterima (WIB); kosong berarti sekarang'), kind: 'moment' },
        { key: 'deadlineAt', label: t('Tenggat wartawan (WIB); kosong berarti dua jam'), kind: 'moment' },
        { key: 'issueId', label: t('Isu'), kind: 'select', data: issues },
      ]}
      onSend={({ journalist = '', outletName = '', contact = '', question = '', ...rest }) =>
        log.run({
          input: {
            ...{ journalist, outletName, contact, question },
            issueId: rest.issueId || null,
            receivedAt: instantOf(rest.receivedAt),
            deadlineAt: instantOf(rest.deadlineAt),
          },
        })
      }
    />
  );
}

interface Props {
  inquiry: { id: string; question: string; allowedActions: readonly string[]; issue?: { id: string } | null };
}

function AssignDialog({ inquiry, onClose }: Props & { onClose: () => void }) {
  const { people, issues } = useChoices();
  const assign = useAction(AssignInquiry, { done: t('Pertanyaan ditugaskan.'), ...after });
  return (
    <FormDialog
      title={t('Tugaskan pertanyaan')}
      confirm={t('Tugaskan')}
      busy={assign.busy}
      errors={assign.errors}
      onClose={onClose}
      initial={{ issueId: inquiry.issue?.id ?? '' }}
      fields={[
        { key: 'assigneeId', label: t('Penyusun jawaban'), kind: 'select', data: people, isRequired: true },
        { key: 'issueId', label: t('Isu'), kind: 'select', data: issues },
      ]}
      onSend={({ assigneeId = '', issueId }) =>
        assign.run({ input: { inquiryId: inquiry.id, assigneeId, issueId: issueId || null } })
      }
    />
  );
}

function AnswerDialog({ inquiry, onClose }: Props & { onClose: () => void }) {
  const answering = useAction(AnswerInquiry, { done: t('Jawaban dicatat.'), ...after });
  return (
    <FormDialog
      title={t('Jawab pertanyaan')}
      confirm={t('Catat jawaban')}
      busy={answering.busy}
      errors={answering.errors}
      onClose={onClose}
      fields={[
        {
          key: 'answer',
          label: t('Jawaban yang disampaikan'),
          hint: t('Sampaikan yang sudah pasti, yang belum diketahui, dan langkahnya.'),
          kind: 'area',
          isRequired: true,
        },
      ]}
      onSend={({ answer = '' }) => answering.run({ input: { inquiryId: inquiry.id, answer } })}
    />
  );
}

/** The buttons of a question, from what the server allows. */
export function InquiryActions({ inquiry }: Props) {
  const [open, setOpen] = useState<'ASSIGN' | 'ANSWER' | null>(null);
  const decline = useAction(DeclineInquiry, { done: t('Alasan dicatat.'), ...after });
  const all = {
    DECLINE: {
      key: 'DECLINE',
      label: t('Tidak dijawab'),
      needsReason: true,
      onRun: (reason = '') => decline.run({ input: { inquiryId: inquiry.id, reason } }),
    },
    ASSIGN: { key: 'ASSIGN', label: t('Tugaskan'), onRun: () => setOpen('ASSIGN') },
    ANSWER: { key: 'ANSWER', label: t('Jawab'), onRun: () => setOpen('ANSWER') },
  };
  const keys = (['DECLINE', 'ASSIGN', 'ANSWER'] as const).filter((key) =>
    inquiry.allowedActions.includes(key),
  );
  return (
    <>
      <Group gap={6}>
        <Actions actions={keys.map((key) => all[key])} busy={decline.busy} errors={decline.errors} />
      </Group>
      {open === 'ASSIGN' && <AssignDialog inquiry={inquiry} onClose={() => setOpen(null)} />}
      {open === 'ANSWER' && <AnswerDialog inquiry={inquiry} onClose={() => setOpen(null)} />}
    </>
  );
}
