import { IconAlertCircle, IconCalendar, IconCalendarWeek } from '@tabler/icons-react';
import { WorkGroup, WorkRow } from '../../ui/WorkRow';
import { WorkIcon } from './WorkIcon';
import { groupWord, type WorkItem } from './words';

const GROUPS = [
  { key: 'LATE', tone: 'merah' as const, icon: <IconAlertCircle size={16} aria-hidden /> },
  { key: 'TODAY', icon: <IconCalendar size={16} aria-hidden /> },
  { key: 'WEEK', icon: <IconCalendarWeek size={16} aria-hidden /> },
];

/** The queue of a person, by lateness. */
export function WorkQueue({ items }: { items: readonly WorkItem[] }) {
  return (
    <>
      {GROUPS.map(({ key, tone, icon }) => {
        const rows = items.filter((item) => item.group === key);
        if (rows.length === 0) return null;
        return (
          <WorkGroup key={key} title={groupWord(key)} count={rows.length} icon={icon} {...(tone && { tone })}>
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
