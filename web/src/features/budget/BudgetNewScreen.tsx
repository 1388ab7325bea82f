import { useQuery } from '@apollo/client/react';
import { Button } from '@mantine/core';
import { useState } from 'react';
import { useNavigate } from 'react-router';
import { graphql } from '../../gql';
import { partsOf } from '../../lib/format';
import { t } from '../../lib/i18n';
import { useAction } from '../../lib/useAction';
import { BottomAction } from '../../ui/BottomAction';
import { Errors } from '../../ui/Errors';
import { MoneyInput } from '../../ui/MoneyInput';
import { NumberField } from '../../ui/NumberField';
import { Page } from '../../ui/Page';
import { Section } from '../../ui/Section';
import { SelectField } from '../../ui/SelectField';
import { TextField } from '../../ui/TextField';

export const WorkUnitsDocument = graphql(`query BudgetWorkUnits { workUnits { id name } }`);
const Create = graphql(
  `mutation BudgetLineCreate($input: CreateBudgetLineInput!) { budgetLineCreate(input: $input) { budgetLine { id } errors { code message field } } }`,
);

const GRID = {
  display: 'grid',
  gap: 12,
  gridTemplateColumns: 'repeat(auto-fit, minmax(min(100%, 220px), 1fr))',
  maxWidth: 760,
};
const EMPTY = {
  name: '',
  programCode: '',
  activityCode: '',
  subActivityCode: '',
  accountCode: '',
  documentNumber: '',
};

/** A new line of the approved budget document. */
export function BudgetNewScreen() {
  const navigate = useNavigate();
  const { data } = useQuery(WorkUnitsDocument);
  const [texts, setTexts] = useState(EMPTY);
  const [workUnitId, setUnit] = useState<string | null>(null);
  const [ceiling, setCeiling] = useState<number | null>(null);
  const [fiscalYear, setYear] = useState<number | null>(() => Number(partsOf(new Date()).day.slice(0, 4)));
  const action = useAction(Create, { done: t('Baris anggaran tersimpan.') });
  const field = (key: keyof typeof EMPTY) => ({
    value: texts[key],
    onChange: (value: string) => setTexts((before) => ({ ...before, [key]: value })),
    error: action.fieldError(key),
    required: true,
  });
  const save = async () => {
    const done = await action.run({
      input: { ...texts, workUnitId: workUnitId ?? '', ceiling: ceiling ?? 0, fiscalYear: fiscalYear ?? 0 },
    });
    if (done?.budgetLineCreate.budgetLine) navigate(`/anggaran/${done.budgetLineCreate.budgetLine.id}`);
  };
  return (
    <Page title={t('Buat baris anggaran')}>
      <Errors of={action.errors} />
      <Section>
        <div style={GRID}>
          <TextField label={t('Uraian')} {...field('name')} />
          <SelectField
            label={t('Unit kerja')}
            required
            value={workUnitId}
            onChange={setUnit}
            data={(data?.workUnits ?? []).map((unit) => ({ value: unit.id, label: unit.name }))}
            error={action.fieldError('workUnitId')}
          />
          <NumberField
            label={t('Tahun anggaran')}
            required
            thousandSeparator=""
            value={fiscalYear}
            onChange={setYear}
            error={action.fieldError('fiscalYear')}
          />
          <TextField label={t('Kode program')} {...field('programCode')} />
          <TextField label={t('Kode kegiatan')} {...field('activityCode')} />
          <TextField label={t('Kode subkegiatan')} {...field('subActivityCode')} />
          <TextField label={t('Kode rekening')} {...field('accountCode')} />
          <MoneyInput
            label={t('Pagu')}
            required
            value={ceiling}
            onChange={setCeiling}
            error={action.fieldError('ceiling')}
          />
          <TextField label={t('Nomor DPA')} {...field('documentNumber')} />
        </div>
      </Section>
      <BottomAction>
        <Button onClick={() => navigate(-1)}>{t('Batal')}</Button>
        <Button variant="filled" loading={action.busy} onClick={() => void save()}>
          {t('Simpan baris')}
        </Button>
      </BottomAction>
    </Page>
  );
}
