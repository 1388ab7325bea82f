import { useQuery } from '@apollo/client/react';
import { Button } from '@mantine/core';
import { IconPlus } from '@tabler/icons-react';
import { useState } from 'react';
import { useHolds, useReadsCases } from '../../app/viewer';
import type { DutyScreenQuery, Role } from '../../gql/graphql';
import { longDay, partsOf } from '../../lib/format';
import { t } from '../../lib/i18n';
import { useAction } from '../../lib/useAction';
import { useListParams } from '../../lib/useListParams';
import { Columns } from '../../ui/Columns';
import { type Column, DataTable } from '../../ui/DataTable';
import { ErrorState } from '../../ui/ErrorState';
import { Errors } from '../../ui/Errors';
import { FactList } from '../../ui/FactList';
import { NotYours } from '../../ui/NotYours';
import { Page } from '../../ui/Page';
import { Section } from '../../ui/Section';
import { When } from '../../ui/When';
import { ChangeShift, CopyWeek, DutyScreenDocument, PlanShift, RemoveShift } from './alertDocuments';
import { rankWord, targetWord } from './alertWords';
import { ShiftDialog } from './ShiftDialog';

export type Shift = DutyScreenQuery['dutyRoster'][number];
const ANALYSTS: Role[] = ['MONITORING_ANALYST'];
const KEYS = ['pekan'] as const;
const DAY_MS = 86_400_000;

const later = (day: string, days: number): string =>
  new Date(Date.parse(`${day}T00:00:00Z`) + days * DAY_MS).toISOString().slice(0, 10);

/** The Monday of the week that a day lies in. */
function monday(day: string): string {
  const weekday = new Date(`${day}T00:00:00Z`).getUTCDay();
  return later(day, -((weekday + 6) % 7));
}

const names = (people: readonly { name: string }[]): string | null =>
  people.map(({ name }) => name).join(', ') || null;

function Policy({ steps }: { steps: DutyScreenQuery['escalationPolicy'] }) {
  return (
    <Section title={t('Rantai panggilan kantor ini')}>
      <FactList
        items={steps.map(({ afterMinutes, targets, levels }) => ({
          label:
            afterMinutes === 0 ? t('Saat peringatan terbuka') : t('{n} menit kemudian', { n: afterMinutes }),
          value: `${targets.map(targetWord).join(', ')}${levels.length > 0 ? ` (${levels.map((level) => t(level)).join(', ')})` : ''}`,
        }))}
      />
    </Section>
  );
}

const columns = (
  mayKeep: boolean,
  onChange: (shift: Shift) => void,
  onRemove: (shift: Shift) => void,
): Column<Shift>[] => [
  { key: 'from', header: t('Mulai'), isKey: true, cell: ({ fromAt }) => <When at={fromAt} /> },
  { key: 'to', header: t('Selesai'), cell: ({ toAt }) => <When at={toAt} /> },
  { key: 'rank', header: t('Urutan'), cell: ({ rank }) => rankWord(rank) },
  {
    key: 'person',
    header: t('Petugas'),
    cell: ({ person, note }) => (
      <>
        {person?.name ?? t('petugas tidak dikenal')}
        {note && <div className="meta">{note}</div>}
      </>
    ),
  },
  ...(mayKeep
    ? [
        {
          key: 'acts',
          header: t('Tindakan'),
          cell: (shift: Shift) => (
            <>
              <Button size="xs" mr={6} onClick={() => onChange(shift)}>
                {t('Ubah')}
              </Button>
              <Button size="xs" c="var(--merah)" onClick={() => onRemove(shift)}>
                {t('Hapus giliran')}
              </Button>
            </>
          ),
        },
      ]
    : []),
];

/** The duty roster by week: who is called first and second, who comes next, and how the chain goes on. */
export function DutyScreen() {
  const isAdmin = useHolds('SYSTEM_ADMIN');
  return useReadsCases() || isAdmin ? <Duty /> : <NotYours title={t('Jadwal piket')} />;
}

function Duty() {
  const { values, set } = useListParams(KEYS);
  const today = partsOf(new Date()).day;
  const fromOn = monday(values.pekan ?? today);
  const toOn = later(fromOn, 6);
  const [editing, setEditing] = useState<Shift | 'NEW' | null>(null);
  const { data, loading, error, refetch } = useQuery(DutyScreenDocument, {
    variables: { fromOn, toOn, roles: ANALYSTS },
  });
  const plan = useAction(PlanShift, { done: t('Giliran tersimpan.'), refetch: 'active' });
  const change = useAction(ChangeShift, { done: t('Giliran diubah.'), refetch: 'active' });
  const remove = useAction(RemoveShift, { done: t('Giliran dihapus.'), refetch: 'active' });
  const copy = useAction(CopyWeek, { done: t('Pekan ini disalin ke pekan berikutnya.'), refetch: 'active' });
  const mayKeep = data?.mayKeepRoster ?? false;
  return (
    <Page
      title={t('Jadwal piket')}
      subtitle={`${longDay(fromOn)} – ${longDay(toOn)}`}
      actions={
        <>
          <Button onClick={() => set({ pekan: later(fromOn, -7) })}>{t('Pekan sebelumnya')}</Button>
          <Button onClick={() => set({ pekan: later(fromOn, 7) })}>{t('Pekan berikutnya')}</Button>
          {mayKeep && (
            <>
              <Button
                loading={copy.busy}
                onClick={() => void copy.run({ input: { fromOn, toOn: later(fromOn, 7) } })}
              >
                {t('Salin ke pekan berikutnya')}
              </Button>
              <Button
                variant="filled"
                leftSection={<IconPlus size={16} aria-hidden />}
                onClick={() => setEditing('NEW')}
              >
                {t('Tambah giliran')}
              </Button>
            </>
          )}
        </>
      }
    >
      <Errors of={[...remove.errors, ...copy.errors]} all />
      <Columns
        side={
          <>
            <Section title={t('Sekarang')}>
              <FactList
                items={[
                  { label: t('Piket pertama'), value: names(data?.onDuty.first ?? []) },
                  { label: t('Piket kedua'), value: names(data?.onDuty.second ?? []) },
                  { label: t('Giliran berikutnya'), value: data?.onDuty.next?.name },
                ]}
              />
            </Section>
            <Policy steps={data?.escalationPolicy ?? []} />
          </>
        }
      >
        <Section flush>
          {error && !data ? (
            <ErrorState message={t('Jadwal piket tidak dapat dimuat.')} onRetry={() => void refetch()} />
          ) : (
            <DataTable
              columns={columns(
                mayKeep,
                setEditing,
                (shift) => void remove.run({ input: { shiftId: shift.id } }),
              )}
              rows={data?.dutyRoster ?? []}
              rowKey={({ id }) => id}
              isLoading={loading}
              empty={t('Belum ada giliran pada pekan ini. Peringatan akan langsung ke kepala bidang.')}
            />
          )}
        </Section>
      </Columns>
      {editing && (
        <ShiftDialog
          shift={editing === 'NEW' ? null : editing}
          people={data?.caseChoices.people ?? []}
          errors={[...plan.errors, ...change.errors]}
          busy={plan.busy || change.busy}
          onClose={() => {
            setEditing(null);
            plan.reset();
            change.reset();
          }}
          onSave={async (input) => {
            const done =
              editing === 'NEW'
                ? await plan.run({ input })
                : await change.run({
                    input: { ...input, shiftId: editing.id, expectedVersion: editing.version },
                  });
            if (done) setEditing(null);
          }}
        />
      )}
    </Page>
  );
}
