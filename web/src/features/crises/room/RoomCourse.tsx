import { useApolloClient } from '@apollo/client/react';
import { Button } from '@mantine/core';
import { useState } from 'react';
import { eventWord } from '../../../lib/eventWords';
import { t } from '../../../lib/i18n';
import { Section } from '../../../ui/Section';
import { Timeline } from '../../../ui/Timeline';
import { type Folded, foldCourse } from './foldCourse';
import { CourseDocument, type Room } from './roomQuery';

type Event = Room['course']['nodes'][number];
type Older = Pick<Room['course'], 'nodes' | 'pageInfo'>;

const NEWEST_ON_PAPER = 12;

const words = ({ name, count }: Folded<Event>): string => {
  if (count === 1) return eventWord(name);
  if (name === 'distribution.dispatched') return t('mengirim {n} surat', { n: count });
  return t('{what}, {n} kali', { what: eventWord(name), n: count });
};

/** The newest entries, which the room asks again and again, with the older pages that were opened below them. */
function useCourse({ code, course }: Room) {
  const client = useApolloClient();
  const [older, setOlder] = useState<Older | null>(null);
  const [busy, setBusy] = useState(false);
  const nodes = [...new Map([...course.nodes, ...(older?.nodes ?? [])].map((one) => [one.id, one])).values()];
  const { hasNextPage, endCursor } = (older ?? course).pageInfo;
  const more = async () => {
    setBusy(true);
    try {
      const { data } = await client.query({ query: CourseDocument, variables: { code, after: endCursor } });
      const page = data?.crisis?.course;
      if (page) setOlder({ nodes: [...(older ?? course).nodes, ...page.nodes], pageInfo: page.pageInfo });
    } finally {
      setBusy(false);
    }
  };
  return { nodes, hasNextPage, more, busy };
}

/** The course of the crisis, newest first; like lines of one doer stand as one with their number. */
export function RoomCourse({ room }: { room: Room }) {
  const { nodes, hasNextPage, more, busy } = useCourse(room);
  const rows = foldCourse(nodes).map((row) => ({ ...row, text: words(row) }));
  return (
    <Section title={t('Linimasa')}>
      <div data-noprint>
        <Timeline events={rows} />
        {hasNextPage && (
          <Button size="xs" mt="sm" loading={busy} onClick={() => void more()}>
            {t('Muat yang lebih lama')}
          </Button>
        )}
      </div>
      <div className="only-print">
        <Timeline events={rows.slice(0, NEWEST_ON_PAPER)} />
      </div>
    </Section>
  );
}
