import { useQuery } from '@apollo/client/react';
import { Button } from '@mantine/core';
import { useState } from 'react';
import { useNavigate, useSearchParams } from 'react-router';
import { useViewer } from '../../app/viewer';
import type { Role, ScctCluster, ScctType, Severity } from '../../gql/graphql';
import { crisisType } from '../../lib/caseWords';
import { t } from '../../lib/i18n';
import { useAction } from '../../lib/useAction';
import { BottomAction } from '../../ui/BottomAction';
import { ErrorState } from '../../ui/ErrorState';
import { Errors } from '../../ui/Errors';
import { Loading } from '../../ui/Loading';
import { Page } from '../../ui/Page';
import { DeclareCrisis, DeclareScreenDocument } from './crisisDocuments';
import { type DeclareDraft, DeclareKind, DeclareLead, DeclareWhat, NONE } from './DeclareParts';

const COMMANDERS: Role[] = ['DIVISION_HEAD', 'AGENCY_HEAD', 'REGIONAL_SECRETARY'];
const inputOf = (draft: DeclareDraft) => ({
  issueIds: draft.issueIds,
  title: draft.title || null,
  severity: draft.severity as Severity | null,
  cluster: draft.cluster as ScctCluster | null,
  type: draft.type as ScctType | null,
  crisisHistory: draft.crisisHistory,
  poorPriorReputation: draft.poorPriorReputation,
  commanderId: draft.commanderId,
  playbookCode: draft.playbookCode === NONE ? null : draft.playbookCode,
  noPlaybookReason: draft.playbookCode === NONE ? draft.noPlaybookReason || null : null,
  reason: draft.reason,
});

/** Declares a crisis over triaged issues: what, how grave, by which playbook, led by whom. */
export function DeclareScreen() {
  const [params] = useSearchParams();
  const { viewer } = useViewer();
  const navigate = useNavigate();
  const first = params.get('isu');
  const isHead = viewer.roles.includes('AGENCY_HEAD');
  const [draft, setDraft] = useState<DeclareDraft>({
    ...{
      issueIds: first ? [first] : [],
      title: '',
      severity: null,
      playbookCode: null,
      noPlaybookReason: '',
    },
    ...{ cluster: null, type: null, crisisHistory: false, poorPriorReputation: false, reason: '' },
    commanderId: isHead ? viewer.id : null,
  });
  const { data, error, refetch } = useQuery(DeclareScreenDocument, { variables: { roles: COMMANDERS } });
  const declare = useAction(DeclareCrisis, {
    done: t('Krisis dinyatakan. Tugas dan tenggat sudah berjalan.'),
  });
  if (error && !data) return <ErrorState message={error.message} onRetry={() => void refetch()} />;
  if (!data) return <Loading lines={10} />;
  const part = {
    draft,
    data,
    fieldError: declare.fieldError,
    change: (changes: Partial<DeclareDraft>) => setDraft((before) => ({ ...before, ...changes })),
  };
  const send = async () => {
    const done = await declare.run({ input: inputOf(draft) });
    const code = done?.crisisDeclare.crisis?.code;
    if (code) navigate(`/krisis/${code}`);
  };
  const chosen = data.issues.nodes.filter(({ id }) => draft.issueIds.includes(id));
  const isDrill = chosen.some(({ isExercise }) => isExercise);
  return (
    <Page
      title={t('Nyatakan krisis')}
      subtitle={
        isDrill
          ? t('[LATIHAN] Tidak ada yang keluar dari kantor.')
          : draft.type
            ? crisisType(draft.type)
            : t('Sistem hanya menyarankan; Anda yang memutuskan.')
      }
    >
      <Errors of={declare.errors} />
      <DeclareWhat {...part} />
      <DeclareKind {...part} />
      <DeclareLead {...part} />
      <BottomAction>
        <Button variant="filled" loading={declare.busy} onClick={() => void send()}>
          {t('Nyatakan krisis')}
        </Button>
      </BottomAction>
    </Page>
  );
}
