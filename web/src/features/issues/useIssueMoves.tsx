import { type ReactNode, useState } from 'react';
import type { IssueMove } from '../../gql/graphql';
import { t } from '../../lib/i18n';
import { type UserError, useAction } from '../../lib/useAction';
import type { ActionItem } from '../../ui/Actions';
import { CloseDialog, MergeDialog, RestrictDialog } from './IssueDialogs';
import { DeclassifyIssue, MoveIssue, ReopenIssue } from './issueDocuments';
import { TriageDialog } from './TriageDialog';

/** What the moves of an issue need to know of it. */
export interface MovingIssue {
  id: string;
  version: number;
  code: string;
  category?: string | null;
  impact?: number | null;
  stage: string;
  owner?: { id: string; name: string } | null;
  agency?: { id: string } | null;
  districts: readonly { code: string }[];
  allowedActions: readonly string[];
  accessList?: readonly { id: string }[];
}

type Asked = 'TRIAGE' | 'CLOSE' | 'MERGE' | 'RESTRICT' | null;

interface Moves {
  items: ActionItem[];
  dialog: ReactNode;
  busy: boolean;
  errors: UserError[];
}

/** The moves that the server allows on an issue, as buttons, with the dialogs that some of them open. */
export function useIssueMoves(issue: MovingIssue | null | undefined): Moves {
  const [asked, setAsked] = useState<Asked>(null);
  const move = useAction(MoveIssue, { done: t('Isu dipindahkan.'), refetch: 'active' });
  const reopen = useAction(ReopenIssue, { done: t('Isu dibuka kembali.'), refetch: 'active' });
  const declassify = useAction(DeclassifyIssue, { done: t('Isu terbuka lagi.'), refetch: 'active' });
  const issueId = issue?.id ?? '';
  const may = (action: string) => issue?.allowedActions.includes(action) ?? false;
  const to = (key: IssueMove, label: string): ActionItem => ({
    key,
    label,
    tone: 'primary',
    onRun: () => move.run({ input: { issueId, move: key } }),
  });
  const ask = (
    key: Exclude<Asked, null>,
    label: string,
    tone: ActionItem['tone'] = 'default',
  ): ActionItem => ({
    key,
    label,
    tone,
    onRun: () => setAsked(key),
  });
  const triage = may('TRIAGE')
    ? [ask('TRIAGE', t('Triase…'), 'primary')]
    : may('EDIT')
      ? [ask('TRIAGE', t('Ubah triase…'))]
      : [];
  const items = [
    ...(may('RESTRICT') ? [ask('RESTRICT', t('Batasi akses…'))] : []),
    ...(may('DECLASSIFY')
      ? [
          {
            key: 'DECLASSIFY',
            label: t('Buka untuk semua'),
            needsReason: true,
            onRun: (reason = '') => declassify.run({ input: { issueId, reason } }),
          },
        ]
      : []),
    ...(may('MERGE') ? [ask('MERGE', t('Gabungkan…'))] : []),
    ...(may('CLOSE') ? [ask('CLOSE', t('Tutup isu…'), 'danger')] : []),
    ...(may('REOPEN')
      ? [
          {
            key: 'REOPEN',
            label: t('Buka isu kembali'),
            needsReason: true,
            onRun: (reason = '') => reopen.run({ input: { issueId, reason } }),
          },
        ]
      : []),
    ...triage,
    ...(may('RESPOND') ? [to('RESPOND', t('Tandai sedang dijawab'))] : []),
    ...(may('WATCH') ? [to('WATCH', t('Pantau dampaknya'))] : []),
    ...(may('RESOLVE') ? [to('RESOLVE', t('Tandai tuntas'))] : []),
  ];
  const close = () => setAsked(null);
  const chosen = (issue?.accessList ?? []).map(({ id }) => id);
  const dialog = issue && (
    <>
      {asked === 'TRIAGE' && <TriageDialog issue={issue} onClose={close} />}
      {asked === 'CLOSE' && <CloseDialog issue={issue} onClose={close} />}
      {asked === 'MERGE' && <MergeDialog issue={issue} onClose={close} />}
      {asked === 'RESTRICT' && <RestrictDialog issue={issue} chosen={chosen} onClose={close} />}
    </>
  );
  const used = [move, reopen, declassify];
  return {
    items,
    dialog,
    busy: used.some((one) => one.busy),
    errors: used.flatMap((one) => one.errors),
  };
}
