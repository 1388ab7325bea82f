import { useQuery } from '@apollo/client/react';
import { useMemo, useRef } from 'react';
import { Link, useParams } from 'react-router';
import { t } from '../../../lib/i18n';
import { statementKind } from '../../../lib/statementWords';
import { Loading } from '../../../ui/Loading';
import { NotFound } from '../../../ui/NotFound';
import { Page } from '../../../ui/Page';
import { StatementEditDocument } from './documents';
import { StatementWriter } from './StatementWriter';
import { draftOf } from './statementDraft';

/** A draft that is being changed; every other state is frozen. */
export function StatementEditScreen() {
  const { id = '' } = useParams();
  const { data } = useQuery(StatementEditDocument, { variables: { id }, fetchPolicy: 'network-only' });
  const statement = data?.statement;
  const latest = statement?.latest;
  const initial = useMemo(() => draftOf(latest), [latest]);
  const start = useMemo(
    () => latest && { id: latest.id, version: latest.version, statementId: id },
    [latest, id],
  );
  // Somebody may hand the draft in while it is being written here: what was typed stays to be copied.
  const wasOpen = useRef(false);
  if (latest?.allowedActions.includes('EDIT')) wasOpen.current = true;
  if (!data) return <Loading lines={10} />;
  if (!statement || !latest || !start) return <NotFound />;
  return (
    <Page
      title={t('Ubah {kind}', { kind: statementKind(statement.kind).toLowerCase() })}
      subtitle={
        <Link to={`/pernyataan/${statement.id}`}>
          {[statement.issue?.code, t('versi {n}', { n: latest.no })].filter(Boolean).join(' · ')}
        </Link>
      }
    >
      {wasOpen.current ? (
        <StatementWriter
          key={statement.id}
          formKey={`${latest.id}.${latest.version}`}
          kind={statement.kind}
          initial={initial}
          material={statement.issue ?? { facts: [], keyMessages: [] }}
          start={start}
          fresh={null}
        />
      ) : (
        <p>{t('Teks ini sudah diajukan dan tidak dapat diubah.')}</p>
      )}
    </Page>
  );
}
