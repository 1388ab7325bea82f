import type { TypedDocumentNode } from '@apollo/client';
import { Button, Group, Modal, Stack } from '@mantine/core';
import { useState } from 'react';
import { useHolds } from '../../../app/viewer';
import type { ReplyNoteInput } from '../../../gql/graphql';
import { t } from '../../../lib/i18n';
import { useAction } from '../../../lib/useAction';
import { type ActionItem, Actions } from '../../../ui/Actions';
import { Errors } from '../../../ui/Errors';
import { TextField } from '../../../ui/TextField';
import { HandOverDialog } from './HandOver';
import { LetterDialog } from './LetterDialog';
import {
  AcceptReply,
  ApproveReply,
  ComplainReply,
  DropReply,
  FulfilReply,
  HandleReply,
  RejectReply,
  type ReplyRow,
  RuleReply,
  SettleReply,
  SubmitReply,
  WithdrawReply,
} from './replyQuery';

type Noted<D> = TypedDocumentNode<D, { input: ReplyNoteInput }>;

const useNoted = <D,>(document: Noted<D>, done: string) => useAction(document, { done, refetch: 'active' });

/** Where the reply was published, typed by hand because monitoring does not know the page. */
function FulfilDialog({ replyId, onClose }: { replyId: string; onClose: () => void }) {
  const [url, setUrl] = useState('');
  const fulfil = useAction(FulfilReply, { done: t('Pemuatan hak jawab dicatat.'), refetch: 'active' });
  const send = async () => {
    if (await fulfil.run({ input: { replyId, url } })) onClose();
  };
  return (
    <Modal
      opened
      onClose={onClose}
      title={t('Catat pemuatan')}
      closeButtonProps={{ 'aria-label': t('Tutup') }}
    >
      <Stack gap="sm">
        <Errors of={fulfil.errors} all />
        <TextField
          label={t('Alamat atau nomor edisi')}
          required
          value={url}
          onChange={setUrl}
          data-autofocus
        />
        <Group justify="flex-end">
          <Button onClick={onClose}>{t('Batal')}</Button>
          <Button variant="filled" disabled={!url.trim()} loading={fulfil.busy} onClick={() => void send()}>
            {t('Catat pemuatan')}
          </Button>
        </Group>
      </Stack>
    </Modal>
  );
}

/** Steps that ask for more than a reason; those before the Press Council ask for the number of the letter. */
type Letter = 'complain' | 'handle' | 'settle' | 'rule';
type Asked = 'FULFIL' | 'HAND_OVER' | Letter;

function useSteps() {
  const after = { refetch: 'active' as const };
  return {
    approve: useAction(ApproveReply, { done: t('Hak jawab disetujui.'), ...after }),
    submit: useAction(SubmitReply, { done: t('Hak jawab diajukan.'), ...after }),
    accept: useAction(AcceptReply, { done: t('Kesanggupan media dicatat.'), ...after }),
    reject: useNoted(RejectReply, t('Penolakan dicatat.')),
    complain: useNoted(ComplainReply, t('Pengaduan dicatat.')),
    handle: useNoted(HandleReply, t('Penanganan Dewan Pers dicatat.')),
    drop: useNoted(DropReply, t('Gugurnya pengaduan dicatat.')),
    settle: useNoted(SettleReply, t('Risalah dicatat.')),
    rule: useNoted(RuleReply, t('Putusan dicatat.')),
    withdraw: useNoted(WithdrawReply, t('Hak jawab ditarik.')),
  };
}

/** The steps the server allows with a right of reply; the spokesperson names the delegation when signing. */
export function ReplyActions({ reply }: { reply: ReplyRow }) {
  const [asked, setAsked] = useState<Asked | null>(null);
  const steps = useSteps();
  const isHead = useHolds('AGENCY_HEAD');
  const replyId = reply.id;
  const needsDelegation = reply.kind === 'REPLY' && !isHead && !reply.delegation;
  const may = (action: string) => reply.allowedActions.some((one) => one === action);
  const item = (key: string, label: string, more: Omit<ActionItem, 'key' | 'label'>): ActionItem[] =>
    may(key) ? [{ key, label, ...more }] : [];
  const noted = (run: (variables: { input: ReplyNoteInput }) => unknown) => ({
    needsReason: true,
    onRun: (note = '') => run({ input: { replyId, note } }),
  });
  const signed = (
    run: (variables: { input: { replyId: string; delegation: string | null } }) => unknown,
  ) => ({
    tone: 'primary' as const,
    needsReason: needsDelegation,
    onRun: (delegation?: string) => run({ input: { replyId, delegation: delegation ?? null } }),
  });
  const all = Object.values(steps);
  const errors = all.flatMap((one) => one.errors);
  const approve = needsDelegation ? t('Setujui dengan surat delegasi') : t('Setujui');
  const submit = needsDelegation ? t('Ajukan dengan surat delegasi') : t('Ajukan ke media');
  const actions = [
    ...item('WITHDRAW', t('Tarik'), { tone: 'danger', ...noted(steps.withdraw.run) }),
    ...item('HAND_OVER', t('Alihkan…'), { onRun: () => setAsked('HAND_OVER') }),
    ...item('REJECT', t('Catat penolakan'), noted(steps.reject.run)),
    ...item('DROP', t('Catat gugur'), noted(steps.drop.run)),
    ...item('SETTLE', t('Catat risalah…'), { onRun: () => setAsked('settle') }),
    ...item('RULE', t('Catat putusan…'), { onRun: () => setAsked('rule') }),
    ...item('HANDLE', t('Catat penanganan…'), { onRun: () => setAsked('handle') }),
    ...item('FILE_COMPLAINT', t('Adukan ke Dewan Pers…'), { onRun: () => setAsked('complain') }),
    ...item('ACCEPT', t('Catat kesanggupan'), { onRun: () => steps.accept.run({ input: { replyId } }) }),
    ...item('FULFIL', t('Catat pemuatan…'), { onRun: () => setAsked('FULFIL') }),
    ...item('APPROVE', approve, signed(steps.approve.run)),
    ...item('SUBMIT', submit, signed(steps.submit.run)),
  ];
  const letters: Record<Letter, string> = {
    complain: t('Adukan ke Dewan Pers'),
    handle: t('Catat penanganan'),
    settle: t('Catat risalah'),
    rule: t('Catat putusan'),
  };
  const letter = asked && asked in letters ? (asked as Letter) : null;
  return (
    <>
      <Actions actions={actions} busy={all.some(({ busy }) => busy)} errors={errors} />
      {asked === 'FULFIL' && <FulfilDialog replyId={replyId} onClose={() => setAsked(null)} />}
      {asked === 'HAND_OVER' && <HandOverDialog replyId={replyId} onClose={() => setAsked(null)} />}
      {letter && (
        <LetterDialog
          key={letter}
          replyId={replyId}
          title={letters[letter]}
          step={steps[letter]}
          onClose={() => setAsked(null)}
        />
      )}
      <Errors of={errors} all />
    </>
  );
}
