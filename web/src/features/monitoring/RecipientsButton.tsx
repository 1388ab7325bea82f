import { useQuery } from '@apollo/client/react';
import { Button, Menu } from '@mantine/core';
import { IconMail } from '@tabler/icons-react';
import { useState } from 'react';
import { useHolds } from '../../app/viewer';
import { graphql } from '../../gql';
import type { MonitoringReportKind } from '../../gql/graphql';
import { t } from '../../lib/i18n';
import { useAction } from '../../lib/useAction';
import { PeopleDialog } from './PeopleDialog';
import { reportKindWord } from './reportWords';

const RecipientsDocument = graphql(`
  query Recipients($kind: MonitoringReportKind!) { monitoringReportRecipients(kind: $kind) { id } }
`);
const SetRecipients = graphql(`
  mutation RecipientsSet($input: MonitoringReportRecipientsInput!) {
    monitoringReportRecipientsSet(input: $input) { recipients { id } errors { code message field } }
  }
`);

const KINDS: readonly MonitoringReportKind[] = ['DAILY', 'WEEKLY', 'MONTHLY'];

function Recipients({ kind, onClose }: { kind: MonitoringReportKind; onClose: () => void }) {
  const { data } = useQuery(RecipientsDocument, { variables: { kind }, fetchPolicy: 'network-only' });
  const save = useAction(SetRecipients, { done: t('Penerima disimpan.') });
  if (!data) return null;
  const confirm = async (userIds: string[]) => {
    if ((await save.run({ input: { kind, userIds } })) !== null) onClose();
  };
  return (
    <PeopleDialog
      title={t('Penerima laporan {kind}', { kind: reportKindWord(kind).toLowerCase() })}
      note={t(
        'Mereka mendapat PDF dan XLSX lewat surel saat laporan diterbitkan. Laporan kosong tidak dikirim.',
      )}
      confirm={t('Simpan penerima')}
      initial={data.monitoringReportRecipients.map(({ id }) => id)}
      mayBeEmpty
      busy={save.busy}
      errors={save.errors}
      onConfirm={(ids) => void confirm(ids)}
      onClose={onClose}
    />
  );
}

/** Who gets the reports of each kind by e-mail. */
export function RecipientsButton() {
  const [kind, setKind] = useState<MonitoringReportKind | null>(null);
  const mayManage = useHolds('MONITORING_ANALYST', 'DIVISION_HEAD');
  if (!mayManage) return null;
  return (
    <>
      <Menu position="bottom-end">
        <Menu.Target>
          <Button leftSection={<IconMail size={16} aria-hidden />}>{t('Penerima surel')}</Button>
        </Menu.Target>
        <Menu.Dropdown>
          {KINDS.map((one) => (
            <Menu.Item key={one} onClick={() => setKind(one)}>
              {reportKindWord(one)}
            </Menu.Item>
          ))}
        </Menu.Dropdown>
      </Menu>
      {kind && <Recipients kind={kind} onClose={() => setKind(null)} />}
    </>
  );
}
