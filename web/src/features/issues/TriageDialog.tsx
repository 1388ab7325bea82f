import { useQuery } from '@apollo/client/react';
import { Button, Group, Modal, MultiSelect, Stack } from '@mantine/core';
import { useState } from 'react';
import type { IssueStage, Role } from '../../gql/graphql';
import { impactOptions, stageOptions } from '../../lib/caseWords';
import { t } from '../../lib/i18n';
import { useAction } from '../../lib/useAction';
import { Errors } from '../../ui/Errors';
import { SelectField } from '../../ui/SelectField';
import { TextField } from '../../ui/TextField';
import { CaseChoicesDocument, TriageIssue } from './issueDocuments';

const OWNERS: Role[] = ['MONITORING_ANALYST', 'COMMUNICATIONS_OFFICER', 'DIVISION_HEAD', 'AGENCY_HEAD'];

interface Props {
  issue: {
    id: string;
    version: number;
    code: string;
    category?: string | null;
    impact?: number | null;
    stage: string;
    owner?: { id: string } | null;
    agency?: { id: string } | null;
    districts: readonly { code: string }[];
  };
  onClose: () => void;
}

/** What triage asks of an issue: category, impact and owner, and where it happens. */
export function TriageDialog({ issue, onClose }: Props) {
  const { data } = useQuery(CaseChoicesDocument, { variables: { roles: OWNERS } });
  const [category, setCategory] = useState(issue.category ?? '');
  const [impact, setImpact] = useState(issue.impact ? String(issue.impact) : null);
  const [ownerId, setOwner] = useState(issue.owner?.id ?? null);
  const [agencyId, setAgency] = useState(issue.agency?.id ?? null);
  const [districts, setDistricts] = useState(issue.districts.map(({ code }) => code));
  const [stage, setStage] = useState<string | null>(issue.stage);
  const save = useAction(TriageIssue, { done: t('Isu sudah ditriase.'), refetch: 'active' });
  const choices = data?.caseChoices;
  const send = async () => {
    const triage = {
      ...{ category, impact: Number(impact), ownerId: ownerId ?? '', agencyId, districts },
      ...(stage && { stage: stage as IssueStage }),
    };
    if (await save.run({ input: { issueId: issue.id, expectedVersion: issue.version, triage } })) onClose();
  };
  const named = (list: readonly { id: string; name: string }[] = []) =>
    list.map(({ id, name }) => ({ value: id, label: name }));
  return (
    <Modal
      opened
      onClose={onClose}
      title={t('Triase {code}', { code: issue.code })}
      closeButtonProps={{ 'aria-label': t('Tutup') }}
    >
      <Stack gap="sm">
        <Errors of={save.errors} all />
        <TextField
          label={t('Kategori')}
          placeholder="layanan/RSUD"
          description={t('Kategori, atau kategori/bagian')}
          value={category}
          onChange={setCategory}
          required
          data-autofocus
        />
        <SelectField
          label={t('Dampak')}
          value={impact}
          onChange={setImpact}
          data={impactOptions()}
          required
        />
        <SelectField
          label={t('Pemilik isu')}
          value={ownerId}
          onChange={setOwner}
          data={named(choices?.people)}
          required
        />
        <SelectField
          label={t('Instansi yang mengetahui fakta')}
          value={agencyId}
          onChange={setAgency}
          data={named(choices?.workUnits)}
        />
        <MultiSelect
          label={t('Kecamatan terdampak')}
          value={districts}
          onChange={setDistricts}
          data={(choices?.districts ?? []).map(({ code, name }) => ({ value: code, label: name }))}
        />
        <SelectField
          label={t('Tahap isu')}
          value={stage}
          onChange={setStage}
          data={stageOptions()}
          required
        />
        <Group justify="flex-end">
          <Button onClick={onClose}>{t('Batal')}</Button>
          <Button
            variant="filled"
            loading={save.busy}
            disabled={!category.trim() || !impact || !ownerId}
            onClick={() => void send()}
          >
            {t('Simpan triase')}
          </Button>
        </Group>
      </Stack>
    </Modal>
  );
}
