import { type ReactNode, useState } from 'react';
import { useConfirmedAction } from '../../app/confirm/useConfirmedAction';
import { t } from '../../lib/i18n';
import { type UserError, useAction } from '../../lib/useAction';
import type { ActionItem } from '../../ui/Actions';
import {
  ReceivingPause,
  type ReceivingRead,
  ReceivingRenew,
  ReceivingResume,
  ReceivingRetire,
} from './receivingDocument';

interface Made {
  url: string;
  secret: string;
}

interface Steps {
  items: ActionItem[];
  busy: boolean;
  errors: readonly UserError[];
  /** Refusals of steps that ask a reason; they stand in that dialog. */
  reasonErrors: readonly UserError[];
  /** The question for the password, where the server asks it. */
  dialog: ReactNode;
  made: Made | null;
  forget: () => void;
}

/** What may be done with a receiving address; a new secret waits in `made` to be shown. */
export function useReceivingActions(address: ReceivingRead | null | undefined): Steps {
  const [made, setMade] = useState<Made | null>(null);
  const refetch = { refetch: ['ReceivingAddress'] };
  const renew = useConfirmedAction(ReceivingRenew, {
    ...refetch,
    onDone: ({ receivingAddressRenewSecret: { secret, receivingAddress } }) =>
      secret && receivingAddress && setMade({ secret, url: receivingAddress.url }),
  });
  const pause = useAction(ReceivingPause, { done: t('Alamat dijeda.'), ...refetch });
  const resume = useAction(ReceivingResume, { done: t('Alamat menerima kiriman lagi.'), ...refetch });
  const retire = useAction(ReceivingRetire, { done: t('Alamat diakhiri.'), ...refetch });
  const receivingAddressId = address?.id ?? '';
  const all: Record<string, Omit<ActionItem, 'key'>> = {
    RETIRE: {
      label: t('Akhiri alamat'),
      tone: 'danger',
      needsReason: true,
      onRun: (reason = '') => retire.run({ input: { receivingAddressId, reason } }),
    },
    PAUSE: {
      label: t('Jeda'),
      needsReason: true,
      onRun: (reason = '') => pause.run({ input: { receivingAddressId, reason } }),
    },
    RESUME: {
      label: t('Lanjutkan'),
      tone: 'primary',
      onRun: () => void resume.run({ input: { receivingAddressId } }),
    },
    RENEW_SECRET: {
      label: t('Buat kunci rahasia baru'),
      onRun: () => void renew.run({ input: { receivingAddressId } }),
    },
  };
  const used = [renew, pause, resume, retire];
  return {
    items: Object.entries(all).flatMap(([key, item]) =>
      address?.allowedActions.some((action) => action === key) ? [{ key, ...item }] : [],
    ),
    busy: used.some((one) => one.busy),
    errors: [...renew.errors, ...resume.errors],
    reasonErrors: [...pause.errors, ...retire.errors],
    dialog: renew.dialog,
    made,
    forget: () => setMade(null),
  };
}
