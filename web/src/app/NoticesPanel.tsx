import { useMutation, useQuery } from '@apollo/client/react';
import { ActionIcon, Indicator, Popover, ScrollArea, UnstyledButton } from '@mantine/core';
import { IconBell } from '@tabler/icons-react';
import { useState } from 'react';
import { useNavigate } from 'react-router';
import { graphql } from '../gql';
import { when } from '../lib/format';
import { t } from '../lib/i18n';

const Notices = graphql(`
  query NoticesPanel {
    unreadNoticeCount
    notices(first: 20) { nodes { id title body link at: createdAt readAt } }
  }
`);

const ReadAll = graphql(`
  mutation NoticesReadAll {
    noticesReadAll { errors { code message field } }
  }
`);

/** The bell: what happened that this person should know, newest first. */
export function NoticesPanel() {
  const navigate = useNavigate();
  const [isOpen, setOpen] = useState(false);
  const { data } = useQuery(Notices, { pollInterval: 30_000 });
  const [readAll] = useMutation(ReadAll, { refetchQueries: [Notices] });
  const unread = data?.unreadNoticeCount ?? 0;
  const open = (link: string | null | undefined) => {
    setOpen(false);
    if (link) navigate(link);
  };
  return (
    <Popover
      opened={isOpen}
      onChange={setOpen}
      onClose={() => unread > 0 && void readAll()}
      position="bottom-end"
      width={360}
      shadow="md"
      trapFocus
    >
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
        <ScrollArea.Autosize mah={420}>
          {data?.notices.nodes.length === 0 && (
            <p className="meta" style={{ padding: 14 }}>
              {t('Belum ada pemberitahuan.')}
            </p>
          )}
          {data?.notices.nodes.map((notice) => (
            <UnstyledButton
              key={notice.id}
              onClick={() => open(notice.link)}
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
