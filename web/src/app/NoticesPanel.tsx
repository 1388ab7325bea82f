import { useMutation, useQuery } from '@apollo/client/react';
import { ActionIcon, Button, Group, Indicator, Popover, ScrollArea, UnstyledButton } from '@mantine/core';
import { IconBell } from '@tabler/icons-react';
import { useState } from 'react';
import { useNavigate } from 'react-router';
import { graphql } from '../gql';
import type { NoticesPanelQuery } from '../gql/graphql';
import { when } from '../lib/format';
import { t } from '../lib/i18n';

const Notices = graphql(`
  query NoticesPanel {
    unreadNoticeCount
    notices(first: 20) { nodes { id title body link at: createdAt readAt } }
  }
`);

const Read = graphql(`
  mutation NoticeRead($input: ReadNoticeInput!) {
    noticeRead(input: $input) { errors { code message field } }
  }
`);

const ReadAll = graphql(`
  mutation NoticesReadAll {
    noticesReadAll { errors { code message field } }
  }
`);

type Notice = NoticesPanelQuery['notices']['nodes'][number];

/** The bell: what happened that this person should know, newest first. */
export function NoticesPanel() {
  const navigate = useNavigate();
  const [isOpen, setOpen] = useState(false);
  const { data } = useQuery(Notices, { pollInterval: 30_000 });
  const [read] = useMutation(Read, { refetchQueries: [Notices] });
  const [readAll, { loading: isReading }] = useMutation(ReadAll, { refetchQueries: [Notices] });
  const unread = data?.unreadNoticeCount ?? 0;
  const open = ({ id, link, readAt }: Notice) => {
    setOpen(false);
    if (!readAt) void read({ variables: { input: { noticeId: id } } });
    if (link) navigate(link);
  };
  return (
    <Popover opened={isOpen} onChange={setOpen} position="bottom-end" width={360} shadow="md" trapFocus>
      <Indicator
        label={unread > 9 ? '9+' : unread}
        size={16}
        color="var(--merah-s)"
        disabled={unread === 0}
        offset={5}
      >
        <Popover.Target>
          <ActionIcon
            variant="subtle"
            color="gray"
            size={32}
            aria-label={t('Pemberitahuan: {n} belum dibaca', { n: unread })}
            onClick={() => setOpen(!isOpen)}
          >
            <IconBell size={18} stroke={1.75} />
          </ActionIcon>
        </Popover.Target>
      </Indicator>
      <Popover.Dropdown p={0} maw="calc(100vw - 16px)">
        {unread > 0 && (
          <Group justify="flex-end" p={6} style={{ borderBottom: '1px solid var(--line)' }}>
            <Button size="compact-sm" variant="subtle" loading={isReading} onClick={() => void readAll()}>
              {t('Tandai semua dibaca')}
            </Button>
          </Group>
        )}
        <ScrollArea.Autosize mah={420}>
          {data?.notices.nodes.length === 0 && (
            <p className="meta" style={{ padding: 14 }}>
              {t('Belum ada pemberitahuan.')}
            </p>
          )}
          {data?.notices.nodes.map((notice) => (
            <UnstyledButton
              key={notice.id}
              onClick={() => open(notice)}
              style={{
                display: 'block',
                width: '100%',
                padding: '10px 14px',
                borderBottom: '1px solid var(--line)',
                background: notice.readAt ? undefined : 'var(--nila-soft)',
              }}
            >
              <div style={{ fontWeight: 600 }}>{notice.title}</div>
              <div className="meta">{notice.body}</div>
              <div className="meta num">{when(notice.at, new Date())}</div>
            </UnstyledButton>
          ))}
        </ScrollArea.Autosize>
      </Popover.Dropdown>
    </Popover>
  );
}
