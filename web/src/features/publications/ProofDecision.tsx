import { Button, Group, Kbd, Modal, Select, Textarea } from '@mantine/core';
import { useMemo, useState } from 'react';
import { graphql } from '../../gql';
import type { ProofReason } from '../../gql/graphql';
import { t } from '../../lib/i18n';
import { REJECT_REASONS, RETURN_REASONS, reasonWord } from '../../lib/publicationWords';
import { useAction } from '../../lib/useAction';
import { useKeys } from '../../lib/useKeys';
import { Errors } from '../../ui/Errors';
import { ReasonDialog } from '../../ui/ReasonDialog';
import type { ProofRecord } from './ProofScreen';

const Accept = graphql(
  `mutation ProofAccept($input: ProofIdInput!) { proofAccept(input: $input) { proof { id state } errors { code message field } } }`,
);
const Return = graphql(
  `mutation ProofReturn($input: ProofReasonInput!) { proofReturn(input: $input) { proof { id state } errors { code message field } } }`,
);
const Reject = graphql(
  `mutation ProofReject($input: ProofReasonInput!) { proofReject(input: $input) { proof { id state } errors { code message field } } }`,
);
const Revoke = graphql(
  `mutation ProofRevoke($input: RevokeProofInput!) { proofRevoke(input: $input) { proof { id state } errors { code message field } } }`,
);

type Asking = 'RETURN' | 'REJECT' | 'REVOKE' | null;

function CodedReason({
  kind,
  onClose,
  onConfirm,
}: {
  kind: 'RETURN' | 'REJECT';
  onClose: () => void;
  onConfirm: (reason: ProofReason, note: string) => void;
}) {
  const reasons = kind === 'RETURN' ? RETURN_REASONS : REJECT_REASONS;
  const [reason, setReason] = useState<string>(reasons[0]);
  const [note, setNote] = useState('');
  return (
    <Modal
      opened
      onClose={onClose}
      title={kind === 'RETURN' ? t('Kembalikan bukti') : t('Tolak bukti')}
      closeButtonProps={{ 'aria-label': t('Tutup') }}
    >
      <div style={{ display: 'grid', gap: 12 }}>
        <Select
          label={t('Alasan')}
          allowDeselect={false}
          value={reason}
          onChange={(value) => value && setReason(value)}
          data={reasons.map((value) => ({ value, label: reasonWord(value) }))}
          data-autofocus
        />
        <Textarea
          label={t('Penjelasan untuk perusahaan')}
          autosize
          minRows={3}
          value={note}
          onChange={(e) => setNote(e.currentTarget.value)}
        />
        <Group justify="flex-end">
          <Button onClick={onClose}>{t('Batal')}</Button>
          <Button variant="filled" onClick={() => onConfirm(reason as ProofReason, note)}>
            {kind === 'RETURN' ? t('Kembalikan') : t('Tolak')}
          </Button>
        </Group>
      </div>
    </Modal>
  );
}

/** The decision on a proof: a legal act, so nothing is optimistic and returning or rejecting asks a reason first. */
export function ProofDecision({ proof, onDone }: { proof: ProofRecord; onDone: () => void }) {
  const [asking, setAsking] = useState<Asking>(null);
  const after = { refetch: ['ProofsScreen', 'WorkScreen', 'ProofScreen'] };
  const accept = useAction(Accept, { done: t('Bukti diterima.'), ...after });
  const giveBack = useAction(Return, { done: t('Bukti dikembalikan.'), ...after });
  const reject = useAction(Reject, { done: t('Bukti ditolak.'), ...after });
  const revoke = useAction(Revoke, { done: t('Bukti dicabut.'), ...after });
  const may = (action: string) => (proof.allowedActions as readonly string[]).includes(action);
  const proofId = proof.id;
  const keys = useMemo(
    () => ({
      a: () => {
        if ((proof.allowedActions as readonly string[]).includes('ACCEPT'))
          void accept.run({ input: { proofId } }).then((done) => done && onDone());
      },
      r: () => {
        if ((proof.allowedActions as readonly string[]).includes('RETURN')) setAsking('RETURN');
      },
    }),
    [proof, proofId, accept, onDone],
  );
  useKeys(keys);
  const decide = async (reason: ProofReason, note: string) => {
    const input = { proofId, reason, ...(note && { note }) };
    const done = asking === 'RETURN' ? await giveBack.run({ input }) : await reject.run({ input });
    setAsking(null);
    if (done) onDone();
  };
  return (
    <>
      <Errors of={[...accept.errors, ...giveBack.errors, ...reject.errors, ...revoke.errors]} all />
      {may('REVOKE') && (
        <Button c="var(--merah)" onClick={() => setAsking('REVOKE')}>
          {t('Cabut…')}
        </Button>
      )}
      {may('REJECT') && (
        <Button c="var(--merah)" onClick={() => setAsking('REJECT')}>
          {t('Tolak…')}
        </Button>
      )}
      {may('RETURN') && (
        <Button onClick={() => setAsking('RETURN')} rightSection={<Kbd size="xs">R</Kbd>}>
          {t('Kembalikan dengan alasan…')}
        </Button>
      )}
      {may('ACCEPT') && (
        <Button variant="filled" loading={accept.busy} rightSection={<Kbd size="xs">A</Kbd>} onClick={keys.a}>
          {t('Terima bukti')}
        </Button>
      )}
      {(asking === 'RETURN' || asking === 'REJECT') && (
        <CodedReason
          kind={asking}
          onClose={() => setAsking(null)}
          onConfirm={(reason, note) => void decide(reason, note)}
        />
      )}
      <ReasonDialog
        isOpen={asking === 'REVOKE'}
        title={t('Cabut bukti')}
        confirm={t('Cabut bukti')}
        onClose={() => setAsking(null)}
        onConfirm={(reason) => {
          setAsking(null);
          void revoke.run({ input: { proofId, reason } });
        }}
      />
    </>
  );
}
