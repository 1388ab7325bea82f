import { useQuery } from '@apollo/client/react';
import { Button } from '@mantine/core';
import { graphql } from '../../gql';
import type { AccountSessionsQuery } from '../../gql/graphql';
import { t } from '../../lib/i18n';
import { useAction } from '../../lib/useAction';
import { type Column, DataTable } from '../../ui/DataTable';
import { Errors } from '../../ui/Errors';
import { Section } from '../../ui/Section';
import { StateTag } from '../../ui/StateTag';
import { When } from '../../ui/When';

export const SessionsDocument = graphql(
  `query AccountSessions { sessions { id userAgent address createdAt lastSeenAt expiresAt isCurrent endedAt } }`,
);
const End = graphql(
  `mutation SessionEnd($input: EndSessionInput!) { sessionEnd(input: $input) { session { id endedAt } errors { code message field } } }`,
);
const EndOthers = graphql(
  `mutation SessionsEndOthers { sessionsEndOthers { endedCount errors { code message field } } }`,
);

type Row = AccountSessionsQuery['sessions'][number];

const BROWSERS: [sign: RegExp, name: string][] = [
  [/Edg\//, 'Edge'],
  [/OPR\//, 'Opera'],
  [/Firefox\//, 'Firefox'],
  [/Chrome\//, 'Chrome'],
  [/Safari\//, 'Safari'],
];
const SYSTEMS: [sign: RegExp, name: string][] = [
  [/Android/, 'Android'],
  [/iPhone|iPad/, 'iOS'],
  [/Windows/, 'Windows'],
  [/Mac OS/, 'macOS'],
  [/Linux/, 'Linux'],
];
const found = (list: [RegExp, string][], text: string) => list.find(([sign]) => sign.test(text))?.[1];

/** A browser and its system in words; the text itself where they are not known. */
const deviceOf = (agent: string) =>
  [found(BROWSERS, agent), found(SYSTEMS, agent)].filter(Boolean).join(' · ') || agent || t('tidak dikenal');

/** Where the person is signed in; each can be ended. */
export function SessionsSection() {
  const { data, loading } = useQuery(SessionsDocument);
  const end = useAction(End, { done: t('Sesi diakhiri.'), refetch: ['AccountSessions'] });
  const endOthers = useAction(EndOthers, {
    done: t('Semua sesi lain diakhiri.'),
    refetch: ['AccountSessions'],
  });
  const rows = (data?.sessions ?? []).filter((row) => !row.endedAt);
  const columns: Column<Row>[] = [
    {
      key: 'device',
      header: t('Perangkat'),
      isKey: true,
      cell: (row) => (
        <>
          {deviceOf(row.userAgent)} {row.isCurrent && <StateTag tone="hijau">{t('sesi ini')}</StateTag>}
        </>
      ),
    },
    { key: 'address', header: t('Alamat jaringan'), cell: (row) => row.address },
    { key: 'from', header: t('Masuk'), cell: (row) => <When at={row.createdAt} /> },
    { key: 'seen', header: t('Terakhir dipakai'), cell: (row) => <When at={row.lastSeenAt} /> },
    {
      key: 'end',
      header: '',
      align: 'right',
      cell: (row) =>
        !row.isCurrent && (
          <Button
            size="xs"
            disabled={end.busy}
            onClick={() => void end.run({ input: { sessionId: row.id } })}
          >
            {t('Akhiri sesi')}
          </Button>
        ),
    },
  ];
  return (
    <Section
      title={t('Sesi')}
      action={
        rows.length > 1 && (
          <Button size="xs" loading={endOthers.busy} onClick={() => void endOthers.run({})}>
            {t('Akhiri semua sesi lain')}
          </Button>
        )
      }
      flush
    >
      <Errors of={[...end.errors, ...endOthers.errors]} all />
      <DataTable
        columns={columns}
        rows={rows}
        rowKey={(row) => row.id}
        isLoading={loading}
        empty={t('Tidak ada sesi.')}
      />
    </Section>
  );
}
