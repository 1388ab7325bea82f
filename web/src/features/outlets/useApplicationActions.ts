import { useState } from 'react';
import type { ApplicationAction } from '../../gql/graphql';
import { t } from '../../lib/i18n';
import { type UserError, useAction } from '../../lib/useAction';
import type { ActionItem } from '../../ui/Actions';
import { DecideObjection, Reinstate, Resubmit, Submit, Suspend } from './applicationMutations';

/** The acts that open a dialog of their own. */
export type DialogKey = 'PASS_ADMIN' | 'RETURN' | 'REJECT' | 'START_VISIT' | 'APPROVE' | 'BLACKLIST';

interface Result {
  items: ActionItem[];
  open: DialogKey | null;
  close: () => void;
  busy: boolean;
  errors: UserError[];
  /** Refusals of the steps that ask a reason, for their dialog. */
  reasonErrors: UserError[];
}

const ACTIVE = { refetch: 'active' } as const;
const LABELS: Record<DialogKey, [label: string, tone: NonNullable<ActionItem['tone']>]> = {
  BLACKLIST: ['Masukkan daftar hitam', 'danger'],
  REJECT: ['Tolak permohonan', 'danger'],
  RETURN: ['Kembalikan', 'default'],
  PASS_ADMIN: ['Luluskan berkas', 'primary'],
  START_VISIT: ['Tetapkan hari kunjungan', 'primary'],
  APPROVE: ['Setujui sebagai media mitra', 'primary'],
};

/** Every act on an application that the server allows; visit and score have their own forms on the page. */
export function useApplicationActions(applicationId: string, allowed: readonly ApplicationAction[]): Result {
  const [open, setOpen] = useState<DialogKey | null>(null);
  const submit = useAction(Submit, { done: t('Permohonan diajukan.'), ...ACTIVE });
  const resubmit = useAction(Resubmit, { done: t('Permohonan diajukan kembali.'), ...ACTIVE });
  const decide = useAction(DecideObjection, { done: t('Keputusan atas keberatan tercatat.'), ...ACTIVE });
  const suspend = useAction(Suspend, { done: t('Media ditangguhkan.'), ...ACTIVE });
  const reinstate = useAction(Reinstate, { done: t('Media dipulihkan.'), ...ACTIVE });
  const dialog = (key: DialogKey): ActionItem => ({
    key,
    label: `${t(LABELS[key][0])}…`,
    tone: LABELS[key][1],
    onRun: () => setOpen(key),
  });
  const asked = (
    key: ApplicationAction,
    label: string,
    tone: NonNullable<ActionItem['tone']>,
    run: (reason: string) => unknown,
  ): ActionItem => ({ key, label, tone, needsReason: true, onRun: (reason = '') => run(reason) });
  const decision = (isGranted: boolean) => (reason: string) =>
    decide.run({ input: { applicationId, isGranted, reason } });
  const all: Partial<Record<ApplicationAction, ActionItem>> = {
    SUBMIT: {
      key: 'SUBMIT',
      label: t('Ajukan permohonan'),
      tone: 'primary',
      onRun: () => submit.run({ input: { applicationId } }),
    },
    RESUBMIT: {
      key: 'RESUBMIT',
      label: t('Ajukan kembali'),
      tone: 'primary',
      onRun: () => resubmit.run({ input: { applicationId } }),
    },
    SUSPEND: asked('SUSPEND', t('Tangguhkan'), 'danger', (reason) =>
      suspend.run({ input: { applicationId, reason } }),
    ),
    REINSTATE: asked('REINSTATE', t('Pulihkan'), 'primary', (reason) =>
      reinstate.run({ input: { applicationId, reason } }),
    ),
    DISMISS_OBJECTION: asked('DISMISS_OBJECTION', t('Tolak keberatan'), 'danger', decision(false)),
    GRANT_OBJECTION: asked('GRANT_OBJECTION', t('Terima keberatan'), 'primary', decision(true)),
    ...Object.fromEntries((Object.keys(LABELS) as DialogKey[]).map((key) => [key, dialog(key)])),
  };
  const reasoned = [decide, suspend, reinstate];
  return {
    items: allowed.flatMap((action) => all[action] ?? []),
    open,
    close: () => setOpen(null),
    busy: [submit, resubmit, ...reasoned].some((one) => one.busy),
    errors: [submit, resubmit].flatMap((one) => one.errors),
    reasonErrors: reasoned.flatMap((one) => one.errors),
  };
}
