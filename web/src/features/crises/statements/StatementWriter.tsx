import { useApolloClient } from '@apollo/client/react';
import { Button } from '@mantine/core';
import { useEffect, useState } from 'react';
import { useNavigate } from 'react-router';
import { useViewer } from '../../../app/viewer';
import type { DraftStatementInput } from '../../../gql/graphql';
import { t } from '../../../lib/i18n';
import { useKeptDraft } from '../../../lib/useKeptDraft';
import { BottomAction } from '../../../ui/BottomAction';
import { ConflictPanel } from '../../../ui/ConflictPanel';
import { DraftMark } from '../../../ui/DraftMark';
import { Errors } from '../../../ui/Errors';
import { StatementEditDocument } from './documents';
import { contentOf, type Material, type StatementDraftValue, StatementForm } from './StatementForm';
import { draftOf, statementConflict } from './statementDraft';
import { useStatementSave } from './useStatementSave';

interface WriterProps {
  /** Names the draft in this browser and on the server. */
  formKey: string;
  kind: string;
  initial: StatementDraftValue;
  material: Material;
  start: { id: string; version: number; statementId: string } | null;
  fresh: Omit<DraftStatementInput, 'content'> | null;
}

interface Theirs {
  value: StatementDraftValue;
  isOpen: boolean;
}

/** The form with its two ways out: kept as a draft, or handed in. What is typed survives crash, sign-out and a lost network. */
export function StatementWriter({ formKey, kind, initial, material, start, fresh }: WriterProps) {
  const navigate = useNavigate();
  const client = useApolloClient();
  const { viewer } = useViewer();
  const isHolding = kind === 'HOLDING';
  const [base] = useState({ formKey, initial });
  const draft = useKeptDraft(viewer.id, `pernyataan.${base.formKey}`, base.initial);
  const { value, set: setValue } = draft;
  const [theirs, setTheirs] = useState<Theirs | null>(null);
  const save = useStatementSave(start, fresh, (id) => {
    draft.forget();
    navigate(`/pernyataan/${id}`);
  });
  const statementId = start?.statementId;
  const isStale = statementId !== undefined && save.errors.some(({ code }) => code === 'CONFLICT');
  const { rebase } = save;
  useEffect(() => {
    if (!isStale || !statementId) return;
    const variables = { id: statementId };
    void client
      .query({ query: StatementEditDocument, variables, fetchPolicy: 'network-only' })
      .then(({ data }) => {
        const latest = data?.statement?.latest;
        if (!latest) return;
        setTheirs({ value: draftOf(latest), isOpen: latest.allowedActions.includes('EDIT') });
        rebase({ id: latest.id, version: latest.version });
      });
  }, [isStale, statementId, client, rebase]);
  const conflict =
    theirs &&
    statementConflict(isHolding, material, { base: base.initial, mine: value, theirs: theirs.value });
  const run = (isSubmitted: boolean) => void save.run(contentOf(isHolding, value), isSubmitted);
  return (
    <>
      <Errors of={save.errors} all />
      {conflict && (
        <ConflictPanel
          fields={conflict.fields}
          {...(theirs.isOpen && { onTake: (key: string) => setValue(conflict.take(key)) })}
        />
      )}
      <StatementForm
        isHolding={isHolding}
        value={value}
        set={(change) => setValue({ ...value, ...change })}
        material={material}
        fieldError={save.fieldError}
      />
      <BottomAction
        note={
          <>
            <DraftMark sentAt={draft.sentAt} isUnsent={draft.isUnsent} />
            {t('Sesudah diajukan, teks terkunci; yang disetujui adalah sidik jarinya.')}
          </>
        }
      >
        <Button onClick={() => run(false)} disabled={save.busy}>
          {t('Simpan rancangan')}
        </Button>
        <Button variant="filled" loading={save.busy} onClick={() => run(true)}>
          {t('Simpan dan ajukan')}
        </Button>
      </BottomAction>
    </>
  );
}
