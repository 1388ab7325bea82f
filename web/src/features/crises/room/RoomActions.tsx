import { useState } from 'react';
import { useNavigate } from 'react-router';
import { graphql } from '../../../gql';
import { t } from '../../../lib/i18n';
import { type UserError, useAction } from '../../../lib/useAction';
import { type ActionItem, Actions } from '../../../ui/Actions';
import { BottomAction } from '../../../ui/BottomAction';
import { Errors } from '../../../ui/Errors';
import { CommandMenu } from './CommandMenu';
import { RecordDialog } from './RoomDialogs';
import classes from './room.module.css';
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

interface Items {
  /** Everything else the server allows, with the papers of the crisis. */
  others: ActionItem[];
  /** Recording what happened: the one thing done again and again. */
  primary: ActionItem[];
  busy: boolean;
  errors: readonly UserError[];
}

function useItems(room: Room, onRecord: () => void): Items {
  const steps = useSteps();
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
  const others = [
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
  ];
  const primary = item('RECORD', t('Catat pembaruan'), onRecord, { tone: 'primary' });
  return {
    others,
    primary,
    busy: Object.values(steps).some((step) => step.busy),
    errors: Object.values(steps).flatMap((step) => step.errors),
  };
}

const Refusals = ({ of }: { of: readonly UserError[] }) =>
  of.length > 0 && (
    <div style={{ flexBasis: '100%' }}>
      <Errors of={of} all />
    </div>
  );

/** What the server allows with the crisis; refusals stand below with what is missing. */
export function RoomActions({ room }: { room: Room }) {
  const [isRecording, setRecording] = useState(false);
  const { others, primary, busy, errors } = useItems(room, () => setRecording(true));
  return (
    <>
      <CommandMenu room={room} />
      <Actions actions={[...others, ...primary]} busy={busy} />
      <Refusals of={errors} />
      {isRecording && <RecordDialog crisisId={room.id} onClose={() => setRecording(false)} />}
    </>
  );
}

/** The same under the thumb of one hand: the steps folded, recording always in reach. */
export function RoomFoot({ room }: { room: Room }) {
  const [isRecording, setRecording] = useState(false);
  const { others, primary, busy, errors } = useItems(room, () => setRecording(true));
  return (
    <BottomAction>
      <details className={classes.steps}>
        <summary>{t('Langkah krisis')}</summary>
        <div>
          <Actions actions={others} busy={busy} />
        </div>
      </details>
      <Refusals of={errors} />
      <CommandMenu room={room} />
      <Actions actions={primary} busy={busy} />
      {isRecording && <RecordDialog crisisId={room.id} onClose={() => setRecording(false)} />}
    </BottomAction>
  );
}
