import { useState } from 'react';
import { graphql } from '../../gql';
import type { ReportScreenQuery } from '../../gql/graphql';
import { t } from '../../lib/i18n';
import { type UserError, useAction } from '../../lib/useAction';
import type { ActionItem } from '../../ui/Actions';

export type ReportDetail = NonNullable<ReportScreenQuery['monitoringReport']>;

const Issue = graphql(`
  mutation ReportIssue($input: MonitoringReportInput!) { monitoringReportIssue(input: $input) { report { id version state } errors { code message field } } }
`);
const Refresh = graphql(`
  mutation ReportRefresh($input: MonitoringReportInput!) { monitoringReportRefresh(input: $input) { report { id version } errors { code message field } } }
`);
const Send = graphql(`
  mutation ReportSend($input: MonitoringReportSendInput!) { monitoringReportSend(input: $input) { report { id version } errors { code message field } } }
`);

interface SendDialog {
  isOpen: boolean;
  busy: boolean;
  errors: UserError[];
  confirm: (userIds: string[]) => void;
  close: () => void;
}

/** The steps that a report allows, as buttons, and the dialog of sending it. */
export function useReportActions(report: ReportDetail | null | undefined): {
  items: ActionItem[];
  busy: boolean;
  errors: UserError[];
  send: SendDialog;
} {
  const [isOpen, setOpen] = useState(false);
  const refetch = { refetch: ['ReportScreen'] };
  const issue = useAction(Issue, { done: t('Laporan diterbitkan.'), ...refetch });
  const refresh = useAction(Refresh, { done: t('Angka dihitung ulang.'), ...refetch });
  const send = useAction(Send, { done: t('Laporan dikirim.') });
  const input = { reportId: report?.id ?? '', expectedVersion: report?.version ?? 0 };
  const all: Record<string, ActionItem> = {
    REFRESH: { key: 'REFRESH', label: t('Hitung ulang'), onRun: () => void refresh.run({ input }) },
    ISSUE: { key: 'ISSUE', label: t('Terbitkan'), tone: 'primary', onRun: () => void issue.run({ input }) },
    SEND: { key: 'SEND', label: t('Kirim lewat surel'), tone: 'primary', onRun: () => setOpen(true) },
  };
  const confirm = async (userIds: string[]) => {
    if ((await send.run({ input: { reportId: input.reportId, userIds } })) !== null) setOpen(false);
  };
  return {
    items: (report?.allowedActions ?? []).flatMap((action) => all[action] ?? []),
    busy: issue.busy || refresh.busy,
    errors: [...issue.errors, ...refresh.errors],
    send: {
      isOpen,
      busy: send.busy,
      errors: send.errors,
      confirm: (ids) => void confirm(ids),
      close: () => setOpen(false),
    },
  };
}
