import { useQuery } from '@apollo/client/react';
import { Button } from '@mantine/core';
import { useEffect, useState } from 'react';
import { useNavigate, useParams } from 'react-router';
import { t } from '../../lib/i18n';
import { useAction } from '../../lib/useAction';
import { BottomAction } from '../../ui/BottomAction';
import { ErrorState } from '../../ui/ErrorState';
import { Errors } from '../../ui/Errors';
import { Loading } from '../../ui/Loading';
import { NotFound } from '../../ui/NotFound';
import { Page } from '../../ui/Page';
import { CreatePlaybook, EditPlaybook, PlaybookScreenDocument } from './crisisDocuments';
import { PlaybookHead, PlaybookSteps } from './PlaybookFields';
import { contentOf, draftOf, emptyPlaybook, type PlaybookDraft } from './playbookDraft';

/** Writes a playbook, or a new edition of one; crises that run keep the edition they have. */
export function PlaybookEditScreen() {
  const { code } = useParams();
  const navigate = useNavigate();
  const [draft, setDraft] = useState<PlaybookDraft>(emptyPlaybook);
  const { data, error, refetch } = useQuery(PlaybookScreenDocument, {
    variables: { code: code ?? '' },
    skip: !code,
    fetchPolicy: 'network-only',
  });
  const create = useAction(CreatePlaybook, { done: t('Buku pedoman dibuat.') });
  const edit = useAction(EditPlaybook, {
    done: t('Edisi baru berlaku. Krisis yang berjalan tidak berubah.'),
  });
  const playbook = data?.playbook;
  useEffect(() => {
    if (playbook) setDraft(draftOf(playbook));
  }, [playbook]);
  if (error && !data) return <ErrorState message={error.message} onRetry={() => void refetch()} />;
  if (code && !data) return <Loading lines={12} />;
  if (code && !playbook?.isEditable) return <NotFound />;
  const save = playbook ? edit : create;
  const send = async () => {
    const content = contentOf(draft);
    const done = playbook
      ? await edit.run({
          input: {
            playbookId: playbook.id,
            expectedVersion: playbook.version,
            changeNote: draft.changeNote,
            content,
          },
        })
      : await create.run({ input: { code: draft.code, content } });
    if (done) navigate(`/buku-pedoman/${draft.code}`);
  };
  const part = {
    draft,
    fieldError: save.fieldError,
    change: (changes: Partial<PlaybookDraft>) => setDraft((before) => ({ ...before, ...changes })),
  };
  return (
    <Page title={playbook ? t('Ubah {code}', { code: playbook.code }) : t('Buat buku pedoman')}>
      <Errors of={save.errors} all />
      <PlaybookHead {...part} isNew={!playbook} />
      <PlaybookSteps {...part} />
      <BottomAction>
        <Button variant="filled" loading={save.busy} onClick={() => void send()}>
          {playbook ? t('Simpan edisi baru') : t('Buat buku pedoman')}
        </Button>
      </BottomAction>
    </Page>
  );
}
