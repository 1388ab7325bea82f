import { Button } from '@mantine/core';
import { IconColumns3 } from '@tabler/icons-react';
import { useMemo } from 'react';
import { useNavigate } from 'react-router';
import { useHolds } from '../../app/viewer';
import { graphql } from '../../gql';
import { t } from '../../lib/i18n';
import { useAction } from '../../lib/useAction';
import { useKeys } from '../../lib/useKeys';
import { Errors } from '../../ui/Errors';
import { Kbd } from '../../ui/Kbd';

const Open = graphql(
  `mutation StoryIssueOpen($input: IssueOpenInput!) { issueOpen(input: $input) { issue { id } errors { code message field } } }`,
);

/** Turns a story into an issue, or opens the one that it stands in already; `i` does the same. */
export function MakeIssue({ storyId }: { storyId: string }) {
  const navigate = useNavigate();
  const may = useHolds('MONITORING_ANALYST', 'COMMUNICATIONS_OFFICER', 'DIVISION_HEAD', 'AGENCY_HEAD');
  const { run, busy, errors } = useAction(Open);
  const keys = useMemo(() => {
    const open = async () => {
      const done = await run({ input: { storyId } });
      const id = done?.issueOpen.issue?.id;
      if (id) navigate(`/isu/${id}`);
    };
    return { i: () => void open() };
  }, [run, storyId, navigate]);
  useKeys(keys, may);
  if (!may) return null;
  return (
    <>
      <Errors of={errors} all />
      <Button
        leftSection={<IconColumns3 size={16} aria-hidden />}
        rightSection={<Kbd>i</Kbd>}
        loading={busy}
        onClick={keys.i}
      >
        {t('Buat isu')}
      </Button>
    </>
  );
}
