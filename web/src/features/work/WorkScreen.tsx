import { useQuery } from '@apollo/client/react';
import {
  IconAlertCircle,
  IconCalendar,
  IconCalendarWeek,
  IconFileText,
  IconPhotoCheck,
  IconReceipt,
  IconSend,
  IconShieldCheck,
} from '@tabler/icons-react';
import { useViewer } from '../../app/viewer';
import { graphql } from '../../gql';
import type { WorkScreenQuery } from '../../gql/graphql';
import { t } from '../../lib/i18n';
import { EmptyState } from '../../ui/EmptyState';
import { ErrorState } from '../../ui/ErrorState';
import { FigureStrip } from '../../ui/FigureStrip';
import { Loading } from '../../ui/Loading';
import { Money } from '../../ui/Money';
import { Page } from '../../ui/Page';
import { Section } from '../../ui/Section';
import { WorkGroup, WorkRow } from '../../ui/WorkRow';

export const WorkScreenDocument = graphql(`
  query WorkScreen {
    myWork {
      figures { key label count amount total path }
      items { key kind title subtitle amount path group action age { day limit isLate isLastDay dueAt } }
    }
  }
`);

export type WorkItem = WorkScreenQuery['myWork']['items'][number];

const ICONS: [RegExp, typeof IconSend][] = [
  [/^ORDER/, IconSend],
  [/^PROOF/, IconPhotoCheck],
  [/^INVOICE/, IconReceipt],
  [/^APPLICATION/, IconShieldCheck],
  [/./, IconFileText],
];

/** The icon of a kind of work. */
export function WorkIcon({ kind }: { kind: string }) {
  const Icon = ICONS.find(([pattern]) => pattern.test(kind))?.[1] ?? IconFileText;
  return <Icon size={16} stroke={1.75} aria-hidden />;
}

const GROUPS = [
  {
    key: 'LATE',
    title: 'Lewat batas',
    tone: 'merah' as const,
    icon: <IconAlertCircle size={16} aria-hidden />,
  },
  { key: 'TODAY', title: 'Hari ini', icon: <IconCalendar size={16} aria-hidden /> },
  { key: 'WEEK', title: 'Minggu ini', icon: <IconCalendarWeek size={16} aria-hidden /> },
];

/** The queue of a person, by lateness. */
export function WorkQueue({ items }: { items: readonly WorkItem[] }) {
  return (
    <>
      {GROUPS.map(({ key, title, tone, icon }) => {
        const rows = items.filter((item) => item.group === key);
        if (rows.length === 0) return null;
        return (
          <WorkGroup key={key} title={t(title)} count={rows.length} icon={icon} {...(tone && { tone })}>
            {rows.map((item) => (
              <WorkRow
                key={item.key}
                icon={<WorkIcon kind={item.kind} />}
                title={item.title}
                subtitle={item.subtitle}
                amount={item.amount ?? null}
                age={item.age ?? null}
                action={{ label: item.action, to: item.path }}
              />
            ))}
          </WorkGroup>
        );
      })}
    </>
  );
}

function sentence(items: readonly WorkItem[]): string {
  const late = items.filter((item) => item.group === 'LATE').length;
  if (items.length === 0) return t('Tidak ada yang menunggu Anda.');
  return late > 0
    ? t('{n} hal menunggu Anda; {late} sudah lewat batas.', { n: items.length, late })
    : t('{n} hal menunggu Anda; belum ada yang lewat batas.', { n: items.length });
}

/** The start page of staff: what waits for me, oldest limit first, then at most four figures. */
export function WorkScreen() {
  const { viewer } = useViewer();
  const { data, error, refetch } = useQuery(WorkScreenDocument, { pollInterval: 20_000 });
  if (error && !data) return <ErrorState message={error.message} onRetry={() => void refetch()} />;
  const items = data?.myWork.items ?? [];
  const figures = (data?.myWork.figures ?? []).slice(0, 4);
  return (
    <Page title={viewer.greeting} subtitle={data && sentence(items)}>
      {!data && <Loading lines={8} />}
      {figures.length > 0 && (
        <FigureStrip
          figures={figures.map(({ label, count, amount, total, path }) => ({
            label,
            to: path,
            value: amount != null && count === 0 ? <Money value={amount} /> : count,
            note:
              amount != null && count > 0 ? (
                <>
                  {t('senilai')} <Money value={amount} />
                </>
              ) : total != null ? (
                <>
                  {t('dari')} <Money value={total} />
                </>
              ) : undefined,
          }))}
        />
      )}
      {data && (
        <Section flush>
          {items.length === 0 ? (
            <EmptyState
              text={
                viewer.isReadOnly
                  ? t('Peran Anda hanya membaca. Buka daftar di sebelah kiri.')
                  : t('Semua pekerjaan Anda sudah selesai. Hal baru muncul di sini dengan sendirinya.')
              }
            />
          ) : (
            <WorkQueue items={items} />
          )}
        </Section>
      )}
    </Page>
  );
}
