import { useQuery } from '@apollo/client/react';
import { Anchor, Button } from '@mantine/core';
import { useMemo, useState } from 'react';
import { Link, useNavigate, useParams } from 'react-router';
import { graphql } from '../../gql';
import type { ProofScreenQuery } from '../../gql/graphql';
import { timelineRows } from '../../lib/eventWords';
import { t } from '../../lib/i18n';
import { checkWord, proofState, reasonWord } from '../../lib/publicationWords';
import { useKeys } from '../../lib/useKeys';
import { BottomAction } from '../../ui/BottomAction';
import { CheckList } from '../../ui/CheckList';
import { Errors } from '../../ui/Errors';
import { Loading } from '../../ui/Loading';
import { NotFound } from '../../ui/NotFound';
import { Page } from '../../ui/Page';
import { ScoreMeter } from '../../ui/ScoreMeter';
import { Section } from '../../ui/Section';
import { StateTag } from '../../ui/StateTag';
import { Timeline } from '../../ui/Timeline';
import { When } from '../../ui/When';
import { ProofDecision } from './ProofDecision';
import { ProofPanes } from './ProofPanes';

export const ProofScreenDocument = graphql(`
  query ProofScreen($id: ID!) {
    proof(id: $id) {
      id state title url airedAt quantity note reason reasonNote forward reverse likelihood capturedAt snapshotHash allowedActions fixDueAt
      uploadedBy { name } acceptedBy { name } acceptedAt
      order { id number title } orderLine { id title placement }
      outlet { id name } article { id } file { id name url mime }
      invoice { id number }
      checks { key passed found expected }
      comparison { forward reverse longestWordCount ordered { text shared } captured { text shared } }
      evidence { url status capturedAt sha256 }
      formerVersions { url capturedAt snapshotHash reason reasonNote }
      proofQueue { place waitingCount previousId nextId }
      timeline(first: 20) { nodes { id name at actorName isAutomatic reason } }
    }
  }
`);

export type ProofRecord = NonNullable<ProofScreenQuery['proof']>;

function Verdict({ proof }: { proof: ProofRecord }) {
  const checks = proof.checks.filter((check) => check.key !== 'CONTAINMENT');
  return (
    <Section>
      <div style={{ display: 'flex', gap: '12px 32px', flexWrap: 'wrap' }}>
        <ScoreMeter label={t('Kecocokan naskah')} value={proof.forward ?? null} review={0.2} auto={0.8} />
        <div style={{ flex: 1, minWidth: 240 }}>
          <CheckList
            items={checks.map((check) => ({
              label: checkWord(check.key),
              ok: check.passed,
              value: check.found,
            }))}
          />
          {proof.likelihood && (
            <p className="meta">
              {proof.likelihood === 'LIKELY'
                ? t('Kemungkinan besar naskah yang dipesan.')
                : t('Kecocokan lemah.')}
            </p>
          )}
        </div>
      </div>
    </Section>
  );
}

function Step({ to, label, children }: { to: string | null | undefined; label: string; children: string }) {
  if (!to)
    return (
      <Button size="xs" disabled title={label}>
        {children}
      </Button>
    );
  return (
    <Button size="xs" component={Link} to={`/bukti/${to}`} title={label}>
      {children}
    </Button>
  );
}

function Queue({ proof }: { proof: ProofRecord }) {
  const { place, waitingCount, previousId, nextId } = proof.proofQueue;
  return (
    <>
      {place != null && (
        <span className="meta">{t('{n} dari {all} dalam antrean', { n: place, all: waitingCount })}</span>
      )}
      <Step to={previousId} label={t('Bukti sebelumnya')}>
        ↑ K
      </Step>
      <Step to={nextId} label={t('Bukti berikutnya')}>
        ↓ J
      </Step>
    </>
  );
}

/** The review of one proof: the ordered text beside our own capture, the checks in words, one decision. */
export function ProofScreen() {
  const { id = '' } = useParams();
  const navigate = useNavigate();
  const { data } = useQuery(ProofScreenDocument, { variables: { id } });
  const [isHistory, setHistory] = useState(false);
  const proof = data?.proof;
  const queue = proof?.proofQueue;
  const keys = useMemo(() => {
    const go = (to: string | null | undefined) => () => {
      if (to) navigate(`/bukti/${to}`);
    };
    return { j: go(queue?.nextId), n: go(queue?.nextId), k: go(queue?.previousId) };
  }, [queue, navigate]);
  useKeys(keys);
  if (!data) return <Loading lines={12} />;
  if (!proof) return <NotFound />;
  const state = proofState(proof.state);
  return (
    <Page
      title={t('Bukti tayang {number} · {outlet}', {
        number: proof.order?.number ?? '',
        outlet: proof.outlet?.name ?? '',
      })}
      tags={<StateTag tone={state.tone}>{state.text}</StateTag>}
      actions={<Queue proof={proof} />}
      subtitle={
        <>
          {proof.uploadedBy ? t('diajukan {name}', { name: proof.uploadedBy.name }) : t('ditemukan sistem')}
          {proof.capturedAt && (
            <>
              {' '}
              · {t('ditangkap')} <When at={proof.capturedAt} />
            </>
          )}
        </>
      }
    >
      <Verdict proof={proof} />
      {proof.reason && (
        <p role="status">
          <b>{reasonWord(proof.reason)}</b>
          {proof.reasonNote ? `: ${proof.reasonNote}` : ''}
        </p>
      )}
      {proof.note && <p className="meta">{t('Catatan perusahaan: {note}', { note: proof.note })}</p>}
      <Errors of={[]} />
      <ProofPanes proof={proof} />
      <div style={{ display: 'flex', gap: 16, flexWrap: 'wrap' }}>
        {proof.order && <Link to={`/pesanan/${proof.order.id}`}>{t('Buka surat pesanan')}</Link>}
        {proof.article && <Link to={`/artikel/${proof.article.id}`}>{t('Buka artikel')}</Link>}
        {proof.invoice && (
          <Link to={`/tagihan/${proof.invoice.id}`}>
            {t('Buka tagihan {n}', { n: proof.invoice.number ?? '' })}
          </Link>
        )}
        <Anchor component="button" type="button" onClick={() => setHistory(!isHistory)}>
          {t('Linimasa')} ({proof.timeline.nodes.length})
        </Anchor>
      </div>
      {isHistory && (
        <Section title={t('Linimasa')}>
          <Timeline events={timelineRows(proof.timeline.nodes)} />
        </Section>
      )}
      {proof.allowedActions.length > 0 && (
        <BottomAction
          note={t('Keputusan dicatat atas nama Anda dengan waktu; bukti ini menjadi satu baris BAP.')}
        >
          <ProofDecision
            key={proof.id}
            proof={proof}
            onDone={() =>
              navigate(queue?.nextId ? `/bukti/${queue.nextId}` : '/bukti?keadaan=PENDING_REVIEW')
            }
          />
        </BottomAction>
      )}
    </Page>
  );
}
