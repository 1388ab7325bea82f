import { Button, Group } from '@mantine/core';
import { useState } from 'react';
import { t } from '../../../lib/i18n';
import { proposalState } from '../../../lib/measureWords';
import { useAction } from '../../../lib/useAction';
import { type Column, DataTable } from '../../../ui/DataTable';
import { Errors } from '../../../ui/Errors';
import { Section } from '../../../ui/Section';
import { StateTag } from '../../../ui/StateTag';
import { FollowUpTable } from './FollowUpTable';
import { FormDialog } from './FormDialog';
import type { Review } from './ReviewScreen';
import { AddFollowUp, DecideProposal, MakeProposal } from './reviewDocuments';

interface Named {
  id: string;
  name: string;
}

function AddDialog({
  review,
  people,
  onClose,
}: {
  review: Review;
  people: readonly Named[];
  onClose: () => void;
}) {
  const add = useAction(AddFollowUp, { done: t('Tindak lanjut dicatat.'), refetch: 'active' });
  return (
    <FormDialog
      title={t('Tambah tindak lanjut')}
      confirm={t('Simpan tindak lanjut')}
      busy={add.busy}
      errors={add.errors}
      onClose={onClose}
      fields={[
        { key: 'text', label: t('Yang harus berubah'), kind: 'area', isRequired: true },
        {
          key: 'ownerId',
          label: t('Penanggung jawab'),
          kind: 'select',
          data: people.map(({ id, name }) => ({ value: id, label: name })),
          isRequired: true,
        },
        { key: 'dueOn', label: t('Tenggat; kosong berarti tujuh hari'), kind: 'day' },
      ]}
      onSend={({ text = '', ownerId = '', dueOn }) =>
        add.run({ input: { reviewId: review.id, text, ownerId, dueOn: dueOn || null } })
      }
    />
  );
}

/** What must change after this crisis. */
export function ReviewFollowUps({ review, people }: { review: Review; people: readonly Named[] }) {
  const [isAdding, setAdding] = useState(false);
  return (
    <Section
      flush
      title={t('Tindak lanjut')}
      note={review.followUps.length}
      action={<Button onClick={() => setAdding(true)}>{t('Tambah tindak lanjut')}</Button>}
    >
      <FollowUpTable rows={review.followUps} />
      {isAdding && <AddDialog review={review} people={people} onClose={() => setAdding(false)} />}
    </Section>
  );
}

type Proposal = Review['proposals'][number];

function Decide({ proposal }: { proposal: Proposal }) {
  const decide = useAction(DecideProposal, { done: t('Usulan diputuskan.'), refetch: 'active' });
  const send = (isAccepted: boolean) => decide.run({ input: { proposalId: proposal.id, isAccepted } });
  return (
    <>
      <Errors of={decide.errors} all />
      <Group gap={6}>
        <Button size="compact-sm" loading={decide.busy} onClick={() => void send(false)}>
          {t('Tolak usulan')}
        </Button>
        <Button size="compact-sm" variant="filled" loading={decide.busy} onClick={() => void send(true)}>
          {t('Terima usulan')}
        </Button>
      </Group>
    </>
  );
}

const columns = (): Column<Proposal>[] => [
  {
    key: 'text',
    header: t('Usulan'),
    isKey: true,
    cell: ({ text, reason }) => (
      <>
        {text}
        <div className="meta" style={{ fontWeight: 400 }}>
          {reason}
        </div>
      </>
    ),
  },
  {
    key: 'playbook',
    header: t('Buku pedoman'),
    cell: ({ playbookCode, stepNo }) =>
      stepNo === null || stepNo === undefined
        ? t('{code}, langkah baru', { code: playbookCode })
        : t('{code}, langkah {n}', { code: playbookCode, n: stepNo }),
  },
  { key: 'by', header: t('Pengusul'), cell: ({ proposedBy }) => proposedBy?.name },
  {
    key: 'state',
    header: t('Keadaan'),
    cell: ({ state, edition }) => (
      <StateTag tone={proposalState(state).tone}>
        {proposalState(state).text} {edition}
      </StateTag>
    ),
  },
  { key: 'act', header: '', cell: (proposal) => proposal.canDecide && <Decide proposal={proposal} /> },
];

interface Book {
  code: string;
  title: string;
}

/** Changes of playbooks that this review proposes; an accepted one makes a new edition. */
export function ReviewProposals({ review, playbooks }: { review: Review; playbooks: readonly Book[] }) {
  const [isAdding, setAdding] = useState(false);
  const make = useAction(MakeProposal, { done: t('Usulan dicatat.'), refetch: 'active' });
  return (
    <Section
      flush
      title={t('Usulan perubahan buku pedoman')}
      note={review.proposals.length}
      action={<Button onClick={() => setAdding(true)}>{t('Usulkan perubahan')}</Button>}
    >
      <DataTable
        columns={columns()}
        rows={review.proposals}
        rowKey={({ id }) => id}
        empty={t('Belum ada usulan.')}
      />
      {isAdding && (
        <FormDialog
          title={t('Usulkan perubahan buku pedoman')}
          confirm={t('Simpan usulan')}
          busy={make.busy}
          errors={make.errors}
          onClose={() => setAdding(false)}
          fields={[
            {
              key: 'playbookCode',
              label: t('Buku pedoman'),
              kind: 'select',
              data: playbooks.map(({ code, title }) => ({ value: code, label: `${code} · ${title}` })),
              isRequired: true,
            },
            { key: 'stepNo', label: t('Nomor langkah; kosong berarti langkah baru') },
            { key: 'text', label: t('Bunyi langkah'), kind: 'area', isRequired: true },
            { key: 'reason', label: t('Alasan'), kind: 'area', isRequired: true },
          ]}
          onSend={({ playbookCode = '', stepNo, text = '', reason = '' }) =>
            make.run({
              input: { reviewId: review.id, playbookCode, stepNo: Number(stepNo) || null, text, reason },
            })
          }
        />
      )}
    </Section>
  );
}
