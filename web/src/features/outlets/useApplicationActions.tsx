import { type ReactNode, useState } from 'react';
import type { ApplicationAction } from '../../gql/graphql';
import { t } from '../../lib/i18n';
import { type UserError, useAction } from '../../lib/useAction';
import type { ActionItem } from '../../ui/Actions';
import { Confirm } from '../../ui/Confirm';
import { Errors } from '../../ui/Errors';
import { TextField } from '../../ui/TextField';
import {
  Approve,
  Blacklist,
  DecideObjection,
  PassAdmin,
  Reinstate,
  Reject,
  Resubmit,
  Return,
  StartVisit,
  Submit,
  Suspend,
} from './applicationMutations';
import { DayReasonDialog } from './DayReasonDialog';
import { type ItemLike, shownResult } from './itemMark';
import { RejectDialog } from './RejectDialog';
import { ReturnDialog } from './ReturnDialog';

interface Application {
  id: string;
  allowedActions: ApplicationAction[];
  items: (ItemLike & { label: string; number: number })[];
}

type Open = 'PASS_ADMIN' | 'RETURN' | 'REJECT' | 'START_VISIT' | 'APPROVE' | 'BLACKLIST' | null;

interface Result {
  items: ActionItem[];
  dialogs: ReactNode;
  busy: boolean;
  errors: UserError[];
  /** Refusals of the steps that ask a reason, for their dialog. */
  reasonErrors: UserError[];
}

const ACTIVE = { refetch: 'active' } as const;

/** Every act on an application that the server allows; visit and score have their own forms on the page. */
export function useApplicationActions(application: Application, onDecided: () => void): Result {
  const [open, setOpen] = useState<Open>(null);
  const [text, setText] = useState('');
  const submit = useAction(Submit, { done: t('Permohonan diajukan.'), ...ACTIVE });
  const resubmit = useAction(Resubmit, { done: t('Permohonan diajukan kembali.'), ...ACTIVE });
  const passAdmin = useAction(PassAdmin, { done: t('Kelulusan berkas tercatat.'), ...ACTIVE });
  const giveBack = useAction(Return, { done: t('Permohonan dikembalikan dengan semua alasan.'), ...ACTIVE });
  const reject = useAction(Reject, { done: t('Permohonan ditolak.'), ...ACTIVE });
  const decide = useAction(DecideObjection, { done: t('Keputusan atas keberatan tercatat.'), ...ACTIVE });
  const startVisit = useAction(StartVisit, { done: t('Hari kunjungan ditetapkan.'), ...ACTIVE });
  const approve = useAction(Approve, { done: t('Persetujuan tercatat.'), ...ACTIVE });
  const suspend = useAction(Suspend, { done: t('Media ditangguhkan.'), ...ACTIVE });
  const reinstate = useAction(Reinstate, { done: t('Media dipulihkan.'), ...ACTIVE });
  const blacklist = useAction(Blacklist, { done: t('Media masuk daftar hitam.'), ...ACTIVE });
  const { id: applicationId, items } = application;
  const close = () => {
    setOpen(null);
    setText('');
  };
  const settle = async (answer: Promise<unknown>, isDecision = false) => {
    if ((await answer) === null) return;
    close();
    if (isDecision) onDecided();
  };
  const simple = (key: ApplicationAction, label: string, onRun: () => unknown): ActionItem => ({
    key,
    label,
    tone: 'primary',
    onRun,
  });
  const asked = (key: ApplicationAction, label: string, onRun: (reason: string) => unknown): ActionItem => ({
    key,
    label,
    needsReason: true,
    onRun: (reason = '') => onRun(reason),
  });
  const opens = (
    key: Exclude<Open, null>,
    label: string,
    tone: NonNullable<ActionItem['tone']> = 'default',
  ): ActionItem => ({ key, label: `${label}…`, tone, onRun: () => setOpen(key) });
  const all: Partial<Record<ApplicationAction, ActionItem>> = {
    SUBMIT: simple('SUBMIT', t('Ajukan permohonan'), () => submit.run({ input: { applicationId } })),
    RESUBMIT: simple('RESUBMIT', t('Ajukan kembali'), () => resubmit.run({ input: { applicationId } })),
    BLACKLIST: opens('BLACKLIST', t('Masukkan daftar hitam'), 'danger'),
    REJECT: opens('REJECT', t('Tolak permohonan'), 'danger'),
    SUSPEND: {
      ...asked('SUSPEND', t('Tangguhkan'), (reason) => suspend.run({ input: { applicationId, reason } })),
      tone: 'danger',
    },
    REINSTATE: {
      ...asked('REINSTATE', t('Pulihkan'), (reason) => reinstate.run({ input: { applicationId, reason } })),
      tone: 'primary',
    },
    DISMISS_OBJECTION: {
      ...asked('DISMISS_OBJECTION', t('Tolak keberatan'), (reason) =>
        decide.run({ input: { applicationId, isGranted: false, reason } }),
      ),
      tone: 'danger',
    },
    GRANT_OBJECTION: {
      ...asked('GRANT_OBJECTION', t('Terima keberatan'), (reason) =>
        decide.run({ input: { applicationId, isGranted: true, reason } }),
      ),
      tone: 'primary',
    },
    RETURN: opens('RETURN', t('Kembalikan')),
    PASS_ADMIN: opens('PASS_ADMIN', t('Luluskan berkas'), 'primary'),
    START_VISIT: opens('START_VISIT', t('Tetapkan hari kunjungan'), 'primary'),
    APPROVE: opens('APPROVE', t('Setujui sebagai media mitra'), 'primary'),
  };
  const used = [
    submit,
    resubmit,
    passAdmin,
    giveBack,
    reject,
    decide,
    startVisit,
    approve,
    suspend,
    reinstate,
    blacklist,
  ];
  const unseen = items.filter((item) => shownResult(item) === 'PENDING' && item.versionCount > 0).length;
  const provided = items.filter((item) => item.versionCount > 0).length;
  const dialogs = (
    <>
      <Confirm
        isOpen={open === 'PASS_ADMIN'}
        title={t('Luluskan {n} butir berkas?', { n: provided })}
        confirm={t('Luluskan berkas')}
        busy={passAdmin.busy}
        onClose={close}
        onConfirm={() => void settle(passAdmin.run({ input: { applicationId } }), true)}
      >
        <Errors of={passAdmin.errors} all />
        <p>
          {unseen > 0
            ? t('{n} butir belum diberi hasil; kelulusan ini mencatatnya sesuai atas nama Anda.', {
                n: unseen,
              })
            : t('Semua butir yang diunggah sudah diberi hasil.')}
        </p>
        <p className="meta">{t('Berkas lulus setelah dua pemeriksa yang berbeda meluluskannya.')}</p>
      </Confirm>
      {open === 'RETURN' && (
        <ReturnDialog
          items={items}
          action={giveBack}
          onClose={close}
          onConfirm={(failed) => void settle(giveBack.run({ input: { applicationId, items: failed } }), true)}
        />
      )}
      {open === 'REJECT' && (
        <RejectDialog
          action={reject}
          onClose={close}
          onConfirm={(value) => void settle(reject.run({ input: { applicationId, ...value } }), true)}
        />
      )}
      {open === 'START_VISIT' && (
        <DayReasonDialog
          title={t('Tetapkan hari kunjungan')}
          dayLabel={t('Hari kunjungan')}
          dayField="visitOn"
          isReasonAsked={false}
          confirm={t('Tetapkan')}
          action={startVisit}
          onClose={close}
          onConfirm={({ day }) => void settle(startVisit.run({ input: { applicationId, visitOn: day } }))}
        />
      )}
      {open === 'BLACKLIST' && (
        <DayReasonDialog
          title={t('Masukkan daftar hitam')}
          dayLabel={t('Sampai tanggal')}
          dayField="untilOn"
          confirm={t('Masukkan daftar hitam')}
          action={blacklist}
          onClose={close}
          onConfirm={({ day, reason }) =>
            void settle(
              blacklist.run({ input: { applicationId, reason, reference: text.trim(), untilOn: day } }),
            )
          }
        >
          <TextField
            label={t('Keputusan yang mendasari')}
            required
            value={text}
            onChange={setText}
            error={blacklist.fieldError('reference')}
          />
        </DayReasonDialog>
      )}
      <Confirm
        isOpen={open === 'APPROVE'}
        title={t('Setujui sebagai media mitra?')}
        confirm={t('Setujui')}
        busy={approve.busy}
        onClose={close}
        onConfirm={() =>
          void settle(
            approve.run({ input: { applicationId, ...(text.trim() && { decreeNumber: text.trim() }) } }),
            true,
          )
        }
      >
        <Errors of={approve.errors} all />
        <TextField
          label={t('Nomor keputusan penetapan')}
          description={t('Kosongkan untuk memakai nomor kantor.')}
          value={text}
          onChange={setText}
          error={approve.fieldError('decreeNumber')}
        />
        <p className="meta">{t('Berlaku setelah ketua tim dan pengguna anggaran keduanya menyetujui.')}</p>
      </Confirm>
    </>
  );
  return {
    items: application.allowedActions.flatMap((action) => all[action] ?? []),
    dialogs,
    busy: used.some((one) => one.busy),
    errors: open ? [] : [submit, resubmit].flatMap((one) => one.errors),
    reasonErrors: [suspend, reinstate, decide].flatMap((one) => one.errors),
  };
}
