import { type ReactNode, useState } from 'react';
import { useNavigate } from 'react-router';
import { t } from '../../lib/i18n';
import { type UserError, useAction } from '../../lib/useAction';
import type { ActionItem } from '../../ui/Actions';
import { AssignDialog, SilenceDialog } from './AlertDialogs';
import { AcknowledgeAlert, DismissAlert } from './alertDocuments';
import { OpenIssue } from './issueDocuments';

/** What the moves of an alert need to know of it. */
export interface MovingAlert {
  id: string;
  title: string;
  allowedActions: readonly string[];
  issue?: { id: string } | null;
}

interface Moves {
  items: ActionItem[];
  dialog: ReactNode;
  busy: boolean;
  errors: UserError[];
  acknowledge: (alert: MovingAlert) => unknown;
  dismiss: (alert: MovingAlert, reason: string) => unknown;
  openIssue: (alert: MovingAlert) => unknown;
}

/** The moves that the server allows on an alert, as buttons and as functions for keys. */
export function useAlertMoves(alert: MovingAlert | null | undefined): Moves {
  const [asked, setAsked] = useState<'SILENCE' | 'ASSIGN' | null>(null);
  const navigate = useNavigate();
  const take = useAction(AcknowledgeAlert, {
    done: t('Peringatan diterima. Rantai panggilan berhenti.'),
    refetch: 'active',
  });
  const drop = useAction(DismissAlert, { done: t('Peringatan ditutup.'), refetch: 'active' });
  const open = useAction(OpenIssue, { done: t('Isu dibuka.'), refetch: 'active' });
  const may = (action: string) => alert?.allowedActions.includes(action) ?? false;
  const acknowledge = ({ id }: MovingAlert) => take.run({ input: { alertId: id } });
  const dismiss = ({ id }: MovingAlert, reason: string) => drop.run({ input: { alertId: id, reason } });
  const openIssue = async ({ id, issue }: MovingAlert) => {
    if (issue) return navigate(`/isu/${issue.id}`);
    const done = await open.run({ input: { alertId: id } });
    const made = done?.issueOpen.issue;
    if (made) navigate(`/isu/${made.id}`);
    return done;
  };
  const items: ActionItem[] = !alert
    ? []
    : [
        ...(may('ASSIGN') ? [{ key: 'ASSIGN', label: t('Tugaskan…'), onRun: () => setAsked('ASSIGN') }] : []),
        ...(may('SILENCE')
          ? [{ key: 'SILENCE', label: t('Senyapkan…'), onRun: () => setAsked('SILENCE') }]
          : []),
        ...(may('DISMISS')
          ? [
              {
                key: 'DISMISS',
                label: t('Tutup peringatan'),
                tone: 'danger' as const,
                needsReason: true,
                onRun: (reason = '') => dismiss(alert, reason),
              },
            ]
          : []),
        ...(may('LINK')
          ? [
              {
                key: 'LINK',
                label: t('Buka isu'),
                ...(!may('ACKNOWLEDGE') && { tone: 'primary' as const }),
                onRun: () => openIssue(alert),
              },
            ]
          : []),
        ...(may('ACKNOWLEDGE')
          ? [
              {
                key: 'ACKNOWLEDGE',
                label: t('Terima peringatan'),
                tone: 'primary' as const,
                onRun: () => acknowledge(alert),
              },
            ]
          : []),
      ];
  const close = () => setAsked(null);
  const dialog = alert && (
    <>
      {asked === 'SILENCE' && <SilenceDialog alertId={alert.id} onClose={close} />}
      {asked === 'ASSIGN' && <AssignDialog alertId={alert.id} onClose={close} />}
    </>
  );
  const busy = take.busy || drop.busy || open.busy;
  const errors = [...take.errors, ...drop.errors, ...open.errors];
  return { items, dialog, busy, errors, acknowledge, dismiss, openIssue };
}
