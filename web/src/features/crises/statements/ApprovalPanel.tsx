import { Button, Checkbox, Group, Modal } from '@mantine/core';
import { IconLock, IconSignature } from '@tabler/icons-react';
import { useState } from 'react';
import { useNavigate } from 'react-router';
import type { OfficialChannel } from '../../../gql/graphql';
import { t } from '../../../lib/i18n';
import { channelOptions, levelRole } from '../../../lib/statementWords';
import { useAction } from '../../../lib/useAction';
import { type ActionItem, Actions } from '../../../ui/Actions';
import { Copyable } from '../../../ui/Copyable';
import { Errors } from '../../../ui/Errors';
import { Section } from '../../../ui/Section';
import { StateTag } from '../../../ui/StateTag';
import { When } from '../../../ui/When';
import {
  ApproveStatement,
  PublishStatement,
  RetractStatement,
  ReturnStatement,
  ReviseStatement,
  SubmitStatement,
} from './documents';
import type { Version } from './StatementScreen';

const HASH_SHOWN = 12;

function Levels({ version }: { version: Version }) {
  return (
    <ol style={{ listStyle: 'none', margin: 0, padding: 0, display: 'grid', gap: 10 }}>
      {version.levels.map(({ no, role, approval }) => (
        <li key={role}>
          <b>
            {no}. {levelRole(role)}
          </b>{' '}
          {approval ? (
            <StateTag tone="hijau" icon={IconSignature}>
              {t('Disetujui')}
            </StateTag>
          ) : (
            <StateTag
              tone={version.state === 'IN_REVIEW' || version.state === 'APPROVED' ? 'kuning' : 'netral'}
            >
              {t('Belum')}
            </StateTag>
          )}
          {approval && (
            <div className="meta">
              {approval.personName} · <When at={approval.at} />
              {approval.mode === 'DELEGATED' && ` · ${t('mewakili, jalur darurat')}`}
              {approval.comment && <div>{approval.comment}</div>}
            </div>
          )}
        </li>
      ))}
    </ol>
  );
}

/** The frozen text's fingerprint, the levels in order, and the buttons the server allows. */
export function ApprovalPanel({ version }: { version: Version }) {
  const [isPublishing, setPublishing] = useState(false);
  const { items, busy, errors } = useStatementActions(version, () => setPublishing(true));
  return (
    <Section title={t('Persetujuan')}>
      {version.sha256 ? (
        <p style={{ display: 'flex', gap: 6, alignItems: 'center', flexWrap: 'wrap', marginBottom: 10 }}>
          <IconLock size={15} aria-hidden /> {t('Teks terkunci')}
          <Copyable value={version.sha256} short={`${version.sha256.slice(0, HASH_SHOWN)}…`} />
        </p>
      ) : (
        <p className="meta" style={{ marginBottom: 10 }}>
          {t('Sidik jari teks dibuat saat diajukan.')}
        </p>
      )}
      <Levels version={version} />
      <div style={{ display: 'flex', gap: 8, flexWrap: 'wrap', marginTop: 14 }}>
        <Errors of={errors} all />
        <Actions actions={items} busy={busy} errors={errors} />
      </div>
      {isPublishing && <PublishDialog version={version} onClose={() => setPublishing(false)} />}
    </Section>
  );
}

function PublishDialog({ version, onClose }: { version: Version; onClose: () => void }) {
  const [channels, setChannels] = useState<string[]>(['OFFICIAL_WEB']);
  const publish = useAction(PublishStatement, { done: t('Pernyataan terbit.'), refetch: 'active' });
  const run = async () => {
    const input = {
      versionId: version.id,
      expectedVersion: version.version,
      channels: channels as OfficialChannel[],
    };
    if (await publish.run({ input })) onClose();
  };
  return (
    <Modal
      opened
      onClose={onClose}
      title={t('Terbitkan pernyataan')}
      closeButtonProps={{ 'aria-label': t('Tutup') }}
    >
      <Errors of={publish.errors} all />
      <Checkbox.Group label={t('Kanal')} value={channels} onChange={setChannels}>
        {channelOptions().map(({ value, label }) => (
          <Checkbox key={value} value={value} label={label} py={6} />
        ))}
      </Checkbox.Group>
      <p className="meta">
        {t('Sesudah terbit, kesalahan diperbaiki dengan koreksi yang terlihat, tidak dihapus.')}
      </p>
      <Group justify="flex-end" mt="md">
        <Button onClick={onClose}>{t('Batal')}</Button>
        <Button
          variant="filled"
          loading={publish.busy}
          disabled={channels.length === 0}
          onClick={() => void run()}
        >
          {t('Terbitkan sekarang')}
        </Button>
      </Group>
    </Modal>
  );
}

function useStatementActions(version: Version, onPublish: () => void) {
  const navigate = useNavigate();
  const after = { refetch: 'active' as const };
  const approve = useAction(ApproveStatement, { done: t('Teks ini disetujui.'), ...after });
  const giveBack = useAction(ReturnStatement, { done: t('Dikembalikan kepada penyusun.'), ...after });
  const submit = useAction(SubmitStatement, { done: t('Pernyataan diajukan.'), ...after });
  const revise = useAction(ReviseStatement, { done: t('Versi baru dimulai.') });
  const retract = useAction(RetractStatement, {
    done: t('Pernyataan ditarik; koreksi terlihat publik.'),
    ...after,
  });
  const named = { versionId: version.id, expectedVersion: version.version };
  const hashSeen = version.sha256 ?? '';
  const begin = async () => {
    const id = (await revise.run({ input: named }))?.statementRevise.version?.statement?.id;
    if (id) navigate(`/pernyataan/${id}/ubah`);
  };
  const all: Record<string, ActionItem> = {
    SUBMIT: {
      key: 'SUBMIT',
      label: t('Ajukan'),
      tone: 'primary',
      onRun: () => submit.run({ input: named }),
    },
    RETURN: {
      key: 'RETURN',
      label: t('Kembalikan dengan komentar'),
      needsReason: true,
      onRun: (comment = '') => giveBack.run({ input: { ...named, hashSeen, comment } }),
    },
    APPROVE: {
      key: 'APPROVE',
      label: t('Setujui teks ini'),
      tone: 'primary',
      icon: <IconSignature size={16} />,
      onRun: () => approve.run({ input: { ...named, hashSeen } }),
    },
    REVISE: { key: 'REVISE', label: t('Buat versi baru'), onRun: begin },
    PUBLISH: {
      key: 'PUBLISH',
      label: t('Terbitkan…'),
      tone: 'primary',
      onRun: onPublish,
    },
    RETRACT: {
      key: 'RETRACT',
      label: t('Tarik dengan koreksi'),
      tone: 'danger',
      needsReason: true,
      onRun: (correction = '') => retract.run({ input: { ...named, correction } }),
    },
  };
  const used = [approve, giveBack, submit, revise, retract];
  const order = ['RETRACT', 'RETURN', 'REVISE', 'SUBMIT', 'APPROVE', 'PUBLISH'];
  return {
    items: order.flatMap((key) =>
      (version.allowedActions as readonly string[]).includes(key) ? (all[key] ?? []) : [],
    ),
    busy: used.some((one) => one.busy),
    errors: used.flatMap((one) => one.errors),
  };
}
