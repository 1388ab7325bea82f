import { useQuery } from '@apollo/client/react';
import { Button } from '@mantine/core';
import { useMemo } from 'react';
import { Link, useNavigate, useParams } from 'react-router';
import { useViewer } from '../../../app/viewer';
import type { DraftStatementInput } from '../../../gql/graphql';
import { t } from '../../../lib/i18n';
import { statementKind } from '../../../lib/statementWords';
import { useDraft } from '../../../lib/useDraft';
import { BottomAction } from '../../../ui/BottomAction';
import { Errors } from '../../../ui/Errors';
import { Loading } from '../../../ui/Loading';
import { NotFound } from '../../../ui/NotFound';
import { Page } from '../../../ui/Page';
import { StatementEditDocument } from './documents';
import {
  contentOf,
  EMPTY,
  embargoOf,
  type Material,
  type StatementDraftValue,
  StatementForm,
} from './StatementForm';
import { useStatementSave } from './useStatementSave';

interface WriterProps {
  /** Names the draft in this browser. */
  formKey: string;
  kind: string;
  initial: StatementDraftValue;
  material: Material;
  start: { id: string; version: number } | null;
  fresh: Omit<DraftStatementInput, 'content'> | null;
}

/** The form with its two ways out: kept as a draft, or handed in. What is typed survives a lost network in this browser. */
export function StatementWriter({ formKey, kind, initial, material, start, fresh }: WriterProps) {
  const navigate = useNavigate();
  const { viewer } = useViewer();
  const isHolding = kind === 'HOLDING';
  const [value, setValue, forget] = useDraft(viewer.id, `pernyataan.${formKey}`, initial);
  const save = useStatementSave(start, fresh, (id) => {
    forget();
    navigate(`/pernyataan/${id}`);
  });
  const run = (isSubmitted: boolean) => void save.run(contentOf(isHolding, value), isSubmitted);
  return (
    <>
      <Errors of={save.errors} all />
      <StatementForm
        isHolding={isHolding}
        value={value}
        set={(change) => setValue({ ...value, ...change })}
        material={material}
        fieldError={save.fieldError}
      />
      <BottomAction note={t('Sesudah diajukan, teks terkunci; yang disetujui adalah sidik jarinya.')}>
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

/** A draft that is being changed; every other state is frozen. */
export function StatementEditScreen() {
  const { id = '' } = useParams();
  const { data } = useQuery(StatementEditDocument, { variables: { id }, fetchPolicy: 'network-only' });
  const statement = data?.statement;
  const latest = statement?.latest;
  const initial = useMemo(
    () => ({
      title: latest?.title ?? '',
      body: latest?.body ?? '',
      blocks: latest?.blocks
        ? {
            empathy: latest.blocks.empathy,
            known: latest.blocks.known,
            unknown: latest.blocks.unknown,
            action: latest.blocks.action,
            commitment: latest.blocks.commitment,
            more: latest.blocks.more,
          }
        : EMPTY.blocks,
      factIds: latest?.facts.map((fact) => fact.id) ?? [],
      messageIds: latest?.keyMessages.map((message) => message.id) ?? [],
      ...embargoOf(latest?.embargoUntil),
    }),
    [latest],
  );
  if (!data) return <Loading lines={10} />;
  if (!statement || !latest) return <NotFound />;
  return (
    <Page
      title={t('Ubah {kind}', { kind: statementKind(statement.kind).toLowerCase() })}
      subtitle={
        <Link to={`/pernyataan/${statement.id}`}>
          {[statement.issue?.code, t('versi {n}', { n: latest.no })].filter(Boolean).join(' · ')}
        </Link>
      }
    >
      {latest.allowedActions.includes('EDIT') ? (
        <StatementWriter
          key={latest.id}
          formKey={`${latest.id}.${latest.version}`}
          kind={statement.kind}
          initial={initial}
          material={statement.issue ?? { facts: [], keyMessages: [] }}
          start={{ id: latest.id, version: latest.version }}
          fresh={null}
        />
      ) : (
        <p>{t('Teks ini sudah diajukan dan tidak dapat diubah.')}</p>
      )}
    </Page>
  );
}
