import { Button, Group } from '@mantine/core';
import { type ReactNode, useState } from 'react';
import { Link } from 'react-router';
import type { PreparednessScreenQuery } from '../../../gql/graphql';
import { t } from '../../../lib/i18n';
import { useAction } from '../../../lib/useAction';
import { type Column, DataTable } from '../../../ui/DataTable';
import { Day } from '../../../ui/Day';
import { EmptyState } from '../../../ui/EmptyState';
import { Errors } from '../../../ui/Errors';
import { StateTag, type Tone } from '../../../ui/StateTag';
import { FormDialog } from './FormDialog';
import { AddRisk, EditRisk, ReviewRisk } from './measureDocuments';

type Risk = PreparednessScreenQuery['riskEntries']['nodes'][number];
type Choice = { value: string; label: string };

/** Persons and playbooks that a risk may name. */
export interface RiskChoices {
  people: Choice[];
  playbooks: Choice[];
}

const SCALE = ['1', '2', '3', '4', '5'].map((value) => ({ value, label: value }));

/** Puts a risk into the register, or changes it. */
export function RiskDialog({
  risk,
  choices,
  onClose,
}: {
  risk?: Risk;
  choices: RiskChoices;
  onClose: () => void;
}) {
  const add = useAction(AddRisk, { done: t('Risiko dicatat.'), refetch: 'active' });
  const edit = useAction(EditRisk, { done: t('Risiko diperbarui.'), refetch: 'active' });
  const used = risk ? edit : add;
  return (
    <FormDialog
      title={risk ? t('Ubah risiko') : t('Tambah risiko')}
      confirm={t('Simpan risiko')}
      busy={used.busy}
      errors={used.errors}
      onClose={onClose}
      initial={{
        title: risk?.title ?? '',
        category: risk?.category ?? '',
        description: risk?.description ?? '',
        likelihood: String(risk?.likelihood ?? 3),
        impact: String(risk?.impact ?? 3),
        mitigation: risk?.mitigation ?? '',
        playbookCode: risk?.playbookCode ?? '',
        ownerId: risk?.owner?.id ?? '',
      }}
      fields={[
        { key: 'title', label: t('Risiko'), isRequired: true },
        { key: 'category', label: t('Kategori'), hint: t('Contoh: layanan/RSUD'), isRequired: true },
        { key: 'description', label: t('Yang dapat terjadi dan tanda awalnya'), kind: 'area' },
        { key: 'likelihood', label: t('Kemungkinan (1–5)'), kind: 'select', data: SCALE, isRequired: true },
        { key: 'impact', label: t('Dampak (1–5)'), kind: 'select', data: SCALE, isRequired: true },
        { key: 'mitigation', label: t('Pencegahan'), kind: 'area' },
        { key: 'playbookCode', label: t('Buku pedoman'), kind: 'select', data: choices.playbooks },
        { key: 'ownerId', label: t('Penanggung jawab'), kind: 'select', data: choices.people },
      ]}
      onSend={({ title = '', category = '', ...rest }) => {
        const values = {
          ...{ title, category },
          description: rest.description || null,
          likelihood: Number(rest.likelihood),
          impact: Number(rest.impact),
          mitigation: rest.mitigation || null,
          playbookCode: rest.playbookCode || null,
          ownerId: rest.ownerId || null,
        };
        if (!risk) return add.run({ input: values });
        return edit.run({ input: { ...values, riskId: risk.id, expectedVersion: risk.version } });
      }}
    />
  );
}

const toneOf = (weight: number): Tone => (weight >= 15 ? 'merah' : weight >= 8 ? 'oranye' : 'netral');

function RiskActions({ risk, choices }: { risk: Risk; choices: RiskChoices }) {
  const [isEditing, setEditing] = useState(false);
  const look = useAction(ReviewRisk, { done: t('Peninjauan dicatat.'), refetch: 'active' });
  const send = (isRetired: boolean) => look.run({ input: { riskId: risk.id, isRetired } });
  return (
    <>
      <Errors of={look.errors} all />
      <Group gap={6}>
        <Button size="compact-sm" onClick={() => void send(true)} loading={look.busy}>
          {t('Keluarkan')}
        </Button>
        <Button size="compact-sm" onClick={() => void send(false)} loading={look.busy}>
          {t('Sudah ditinjau')}
        </Button>
        <Button size="compact-sm" onClick={() => setEditing(true)}>
          {t('Ubah')}
        </Button>
      </Group>
      {isEditing && <RiskDialog risk={risk} choices={choices} onClose={() => setEditing(false)} />}
    </>
  );
}

const columns = (choices: RiskChoices): Column<Risk>[] => [
  {
    key: 'title',
    header: t('Risiko'),
    isKey: true,
    cell: ({ title, category, description }) => (
      <>
        {title}
        <div className="meta" style={{ fontWeight: 400 }}>
          {[category, description].filter(Boolean).join(' · ')}
        </div>
      </>
    ),
  },
  {
    key: 'weight',
    header: t('Kemungkinan × dampak'),
    cell: ({ likelihood, impact, weight }) => (
      <StateTag tone={toneOf(weight)}>{`${likelihood} × ${impact} = ${weight}`}</StateTag>
    ),
  },
  { key: 'mitigation', header: t('Pencegahan'), cell: ({ mitigation }) => mitigation },
  {
    key: 'playbook',
    header: t('Buku pedoman'),
    cell: ({ playbookCode }) =>
      playbookCode && <Link to={`/buku-pedoman/${playbookCode}`}>{playbookCode}</Link>,
  },
  { key: 'owner', header: t('Penanggung jawab'), cell: ({ owner }) => owner?.name },
  {
    key: 'due',
    header: t('Tinjau sebelum'),
    cell: ({ reviewDueOn, isReviewDue }) => (
      <>
        <Day on={reviewDueOn} /> {isReviewDue && <StateTag tone="oranye">{t('perlu ditinjau')}</StateTag>}
      </>
    ),
  },
  { key: 'act', header: '', cell: (risk) => risk.canEdit && <RiskActions risk={risk} choices={choices} /> },
];

interface Props {
  rows: readonly Risk[];
  choices: RiskChoices;
  empty: ReactNode;
}

/** The register of risks, those to be looked at first. */
export function RiskRegister({ rows, choices, empty }: Props) {
  return (
    <DataTable
      columns={columns(choices)}
      rows={rows}
      rowKey={({ id }) => id}
      empty={<EmptyState text={t('Belum ada risiko dalam daftar.')} action={empty} />}
    />
  );
}
