import { useState } from 'react';
import { useNavigate } from 'react-router';
import { graphql } from '../../../gql';
import { t } from '../../../lib/i18n';
import { useAction } from '../../../lib/useAction';
import { type ActionItem, Actions } from '../../../ui/Actions';
import { Errors } from '../../../ui/Errors';
import { CommandMenu } from './CommandMenu';
import { RecordDialog } from './RoomDialogs';
import type { Room } from './roomQuery';

const Activate = graphql(
  `mutation RoomActivate($input: CrisisIdInput!) { crisisActivate(input: $input) { crisis { id state } errors { code message field } } }`,
);
const Contain = graphql(
  `mutation RoomContain($input: CrisisIdInput!) { crisisContain(input: $input) { crisis { id state } errors { code message field } } }`,
);
const Recover = graphql(
  `mutation RoomRecover($input: CrisisIdInput!) { crisisRecover(input: $input) { crisis { id state } errors { code message field } } }`,
);
const Close = graphql(
  `mutation RoomClose($input: CrisisIdInput!) { crisisClose(input: $input) { crisis { id state } errors { code message field } } }`,
);
const Relapse = graphql(
  `mutation RoomRelapse($input: CrisisReasonInput!) { crisisRelapse(input: $input) { crisis { id state } errors { code message field } } }`,
);
const Note = graphql(
  `mutation RoomNote($input: CrisisIdInput!) { crisisNote(input: $input) { crisis { id leaderNotedAt } errors { code message field } } }`,
);

const Declassify = graphql(
  `mutation RoomDeclassify($input: CrisisReasonInput!) { crisisDeclassify(input: $input) { crisis { id visibility } errors { code message field } } }`,
);

const again = (done: string) => ({ done, refetch: ['CrisisRoom'] });

function useSteps() {
  return {
    activate: useAction(Activate, again(t('Penanganan dimulai.'))),
    contain: useAction(Contain, again(t('Krisis dinyatakan terkendali.'))),
    recover: useAction(Recover, again(t('Pemulihan dimulai.'))),
    close: useAction(Close, again(t('Krisis ditutup.'))),
    relapse: useAction(Relapse, again(t('Krisis berlangsung lagi.'))),
    declassify: useAction(Declassify, again(t('Akses dibuka.'))),
    note: useAction(Note, again(t('Dicatat sebagai diketahui.'))),
  };
}

/** What the server allows with the crisis; refusals stand below with what is missing. */
export function RoomActions({ room }: { room: Room }) {
  const steps = useSteps();
  const [isRecording, setRecording] = useState(false);
  const navigate = useNavigate();
  const input = { crisisId: room.id };
  const may = (action: string) => room.allowedActions.some((one) => one === action);
  const item = (
    key: string,
    label: string,
    onRun: ActionItem['onRun'],
    more: Partial<ActionItem> = {},
  ): ActionItem[] => (may(key) ? [{ key, label, onRun, ...more }] : []);
  const isOver = room.state === 'CLOSED' || room.state === 'REVIEWED';
  const papers = isOver
    ? [
        {
          key: 'REVIEW',
          label: t('Evaluasi pascakrisis'),
          onRun: () => navigate(`/krisis/${room.code}/evaluasi`),
        },
      ]
    : [
        {
          key: 'REPORTS',
          label: t('Laporan situasi'),
          onRun: () => navigate(`/krisis/${room.code}/laporan-situasi`),
        },
      ];
  const actions = [
    ...papers,
    ...item('NOTE', t('Saya mengetahui'), () => steps.note.run({ input })),
    ...item(
      'DECLASSIFY',
      t('Buka akses'),
      (reason) => steps.declassify.run({ input: { ...input, reason: reason ?? '' } }),
      { needsReason: true },
    ),
    ...item('ACTIVATE', t('Mulai penanganan'), () => steps.activate.run({ input })),
    ...item('CONTAIN', t('Nyatakan terkendali'), () => steps.contain.run({ input })),
    ...item('RECOVER', t('Mulai pemulihan'), () => steps.recover.run({ input })),
    ...item(
      'RELAPSE',
      t('Memburuk lagi'),
      (reason) => steps.relapse.run({ input: { ...input, reason: reason ?? '' } }),
      {
        needsReason: true,
      },
    ),
    ...item('CLOSE', t('Tutup krisis'), () => steps.close.run({ input })),
    ...item('RECORD', t('Catat pembaruan'), () => setRecording(true), { tone: 'primary' }),
  ];
  const errors = Object.values(steps).flatMap((step) => step.errors);
  return (
    <>
      <CommandMenu room={room} />
      <Actions actions={actions} busy={Object.values(steps).some(({ busy }) => busy)} />
      {errors.length > 0 && (
        <div style={{ flexBasis: '100%' }}>
          <Errors of={errors} all />
        </div>
      )}
      {isRecording && <RecordDialog crisisId={room.id} onClose={() => setRecording(false)} />}
    </>
  );
}
