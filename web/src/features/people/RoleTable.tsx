import { Button } from '@mantine/core';
import { useState } from 'react';
import { useConfirmedAction } from '../../app/confirm/useConfirmedAction';
import { graphql } from '../../gql';
import type { UserScreenQuery } from '../../gql/graphql';
import { t } from '../../lib/i18n';
import { type Column, DataTable } from '../../ui/DataTable';
import { Day } from '../../ui/Day';
import { Errors } from '../../ui/Errors';
import { ReasonDialog } from '../../ui/ReasonDialog';
import { Section } from '../../ui/Section';
import { StateTag } from '../../ui/StateTag';
import { actingWord } from './words';

const End = graphql(
  `mutation RoleEnd($input: EndRoleInput!) { roleEnd(input: $input) { user { id version } errors { code message field } } }`,
);

type Grant = NonNullable<UserScreenQuery['user']>['roleGrants'][number];

/** The roles of a person with their days and who gave them; `mayEnd` as the server said. */
export function RoleTable({ grants, mayEnd }: { grants: readonly Grant[]; mayEnd: boolean }) {
  const [ending, setEnding] = useState<Grant | null>(null);
  const end = useConfirmedAction(End, {
    done: t('Peran diakhiri.'),
    refetch: 'active',
    onDone: () => setEnding(null),
  });
  const columns: Column<Grant>[] = [
    {
      key: 'role',
      header: t('Peran'),
      isKey: true,
      cell: (row) => (
        <>
          {row.label} {row.acting && <StateTag tone="oranye">{actingWord(row.acting)}</StateTag>}
        </>
      ),
    },
    { key: 'unit', header: t('Unit kerja'), cell: (row) => row.workUnit?.name },
    {
      key: 'days',
      header: t('Masa'),
      cell: (row) => (
        <>
          <Day on={row.fromOn} /> – {row.toOn ? <Day on={row.toOn} /> : t('seterusnya')}
        </>
      ),
    },
    {
      key: 'state',
      header: t('Keadaan'),
      cell: (row) =>
        row.countsToday ? (
          <StateTag tone="hijau">{t('berlaku')}</StateTag>
        ) : (
          <StateTag>{t('tidak berlaku hari ini')}</StateTag>
        ),
    },
    { key: 'by', header: t('Diberi oleh'), cell: (row) => row.grantedBy?.name ?? t('Sistem') },
    {
      key: 'end',
      header: '',
      align: 'right',
      cell: (row) =>
        mayEnd &&
        row.countsToday && (
          <Button size="xs" c="var(--merah)" onClick={() => setEnding(row)}>
            {t('Akhiri peran…')}
          </Button>
        ),
    },
  ];
  return (
    <Section title={t('Peran')} note={grants.length} flush>
      <Errors of={ending ? [] : end.errors} all />
      <DataTable
        columns={columns}
        rows={grants}
        rowKey={(row) => row.id}
        empty={t('Orang ini belum mempunyai peran.')}
      />
      {ending && (
        <ReasonDialog
          isOpen
          title={t('Akhiri peran {role}', { role: ending.label })}
          confirm={t('Akhiri peran')}
          busy={end.busy}
          errors={end.errors}
          onClose={() => setEnding(null)}
          onConfirm={(reason) => void end.run({ input: { roleGrantId: ending.id, reason } })}
        />
      )}
      {end.dialog}
    </Section>
  );
}
