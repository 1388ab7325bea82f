import { Button, Group } from '@mantine/core';
import { IconPlus } from '@tabler/icons-react';
import { useState } from 'react';
import { graphql } from '../../gql';
import { t } from '../../lib/i18n';
import { useAction } from '../../lib/useAction';
import { type Column, DataTable } from '../../ui/DataTable';
import { Day } from '../../ui/Day';
import { DayReasonDialog } from './DayReasonDialog';
import { JournalistForm } from './JournalistForm';
import { competencyWord } from './words';

const Release = graphql(`
  mutation JournalistRelease($input: ReleaseJournalistInput!) {
    journalistRelease(input: $input) { journalist { id leftOn } errors { code message field } }
  }
`);

interface Journalist {
  id: string;
  name: string;
  competencyLevel: string;
  competencyNumber?: string | null;
  competencyExpiresOn?: string | null;
  leftOn?: string | null;
}

const columns = (onLeave: ((row: Journalist) => void) | null): Column<Journalist>[] => [
  { key: 'name', header: t('Wartawan'), isKey: true, cell: (row) => row.name },
  {
    key: 'level',
    header: t('Kompetensi'),
    cell: (row) => (
      <>
        {competencyWord(row.competencyLevel)}
        <div className="meta">{row.competencyNumber}</div>
      </>
    ),
  },
  { key: 'expires', header: t('Sertifikat berakhir'), cell: (row) => <Day on={row.competencyExpiresOn} /> },
  {
    key: 'left',
    header: t('Keluar'),
    cell: (row) =>
      row.leftOn ? (
        <Day on={row.leftOn} />
      ) : (
        onLeave && (
          <Button size="xs" onClick={() => onLeave(row)}>
            {t('Catat keluar…')}
          </Button>
        )
      ),
  },
];

interface Props {
  outletId: string;
  journalists: readonly Journalist[];
  /** The company itself and the partnership officer keep the list. */
  mayChange: boolean;
}

/** Who works for an outlet, with their certificates; people are registered here and noted as gone. */
export function Journalists({ outletId, journalists, mayChange }: Props) {
  const [isAdding, setAdding] = useState(false);
  const [leaving, setLeaving] = useState<Journalist | null>(null);
  const release = useAction(Release, { done: t('Wartawan dicatat keluar.'), refetch: 'active' });
  const leave = async (leftOn: string) => {
    if (leaving && (await release.run({ input: { journalistId: leaving.id, leftOn } }))) setLeaving(null);
  };
  return (
    <>
      {mayChange && (
        <Group justify="flex-end" mb={8}>
          <Button leftSection={<IconPlus size={16} aria-hidden />} onClick={() => setAdding(true)}>
            {t('Daftarkan wartawan…')}
          </Button>
        </Group>
      )}
      <DataTable
        columns={columns(mayChange ? setLeaving : null)}
        rows={[...journalists]}
        rowKey={(row) => row.id}
        empty={t('Belum ada wartawan.')}
      />
      {isAdding && <JournalistForm outletId={outletId} onClose={() => setAdding(false)} />}
      {leaving && (
        <DayReasonDialog
          title={t('{name} keluar dari media ini', { name: leaving.name })}
          dayLabel={t('Hari kerja terakhir')}
          dayField="leftOn"
          isReasonAsked={false}
          confirm={t('Catat keluar')}
          action={release}
          onConfirm={({ day }) => void leave(day)}
          onClose={() => setLeaving(null)}
        >
          <p className="meta">{t('Setelah itu media lain dapat mendaftarkannya.')}</p>
        </DayReasonDialog>
      )}
    </>
  );
}
