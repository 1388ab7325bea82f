import { Button } from '@mantine/core';
import { useMemo } from 'react';
import { graphql } from '../../gql';
import type { LegalForm } from '../../gql/graphql';
import { t } from '../../lib/i18n';
import { type UserError, useAction } from '../../lib/useAction';
import { useDraft } from '../../lib/useDraft';
import { Errors } from '../../ui/Errors';
import { SelectField } from '../../ui/SelectField';
import { TextAreaField } from '../../ui/TextAreaField';
import { TextField } from '../../ui/TextField';
import { DirectorsField } from './DirectorsField';
import { legalFormOptions } from './words';

const Create = graphql(`
  mutation CompanyCreate($input: CreateCompanyInput!) {
    companyCreate(input: $input) { company { id legalName } errors { code message field } }
  }
`);
const Edit = graphql(`
  mutation CompanyEdit($input: EditCompanyInput!) {
    companyEdit(input: $input) { company { id version legalName nib npwp phone address kblis directorNames } errors { code message field } }
  }
`);

/** What the form needs of a company that exists already. */
export interface CompanyValue {
  id: string;
  version: number;
  legalName: string;
  legalForm: LegalForm;
  nib: string;
  npwp?: string | null;
  phone?: string | null;
  address: string;
  kblis: string[];
}

interface Props {
  personId: string;
  company?: CompanyValue | undefined;
  onDone: () => void;
}

const START = {
  legalName: '',
  legalForm: 'PT' as LegalForm,
  nib: '',
  npwp: '',
  phone: '',
  address: '',
  kblis: '',
  directors: [{ name: '', nik: '' }],
};
const digits = (text: string) => text.replace(/\D/g, '');
/** A refusal stands at `nib` or `changes.nib`. */
const at = (errors: UserError[], ...path: string[]) =>
  errors.find(({ field }) => field.join('.').endsWith(path.join('.')))?.message;

const startOf = (company: CompanyValue | undefined): typeof START =>
  company
    ? {
        ...START,
        ...company,
        npwp: company.npwp ?? '',
        phone: company.phone ?? '',
        kblis: company.kblis.join(', '),
        directors: [],
      }
    : START;

/** Facts of the press company; what is typed stays in this browser until it is sent. */
export function CompanyForm({ personId, company, onDone }: Props) {
  const initial = useMemo(() => startOf(company), [company]);
  const [form, setForm, clear] = useDraft(personId, `perusahaan.${company?.version ?? 'baru'}`, initial);
  const create = useAction(Create, { done: t('Data perusahaan tersimpan.'), refetch: 'active' });
  const edit = useAction(Edit, { done: t('Data perusahaan tersimpan.'), refetch: 'active' });
  const errors = company ? edit.errors : create.errors;
  const change = (changes: Partial<typeof form>) => setForm({ ...form, ...changes });
  const save = async () => {
    const { legalName, legalForm, address } = form;
    const directors = form.directors
      .filter(({ name }) => name.trim())
      .map(({ name, nik }) => ({ name: name.trim(), ...(nik && { nik: digits(nik) }) }));
    const facts = {
      legalName,
      address,
      nib: digits(form.nib),
      npwp: digits(form.npwp),
      phone: form.phone.trim() || null,
      kblis: form.kblis.trim() || null,
      ...(directors.length > 0 && { directors }),
    };
    const { legalName: name, nib, npwp, ...free } = facts;
    const changes = {
      ...free,
      ...(name !== company?.legalName && { legalName: name }),
      ...(nib !== company?.nib && { nib }),
      ...(npwp !== digits(company?.npwp ?? '') && { npwp }),
    };
    const answer = company
      ? await edit.run({ input: { companyId: company.id, expectedVersion: company.version, changes } })
      : await create.run({ input: { ...facts, legalForm } });
    if (!answer) return;
    clear();
    onDone();
  };
  return (
    <div style={{ display: 'grid', gap: 12 }}>
      <Errors of={errors} />
      <TextField
        label={t('Nama sesuai akta')}
        required
        value={form.legalName}
        onChange={(legalName) => change({ legalName })}
        error={at(errors, 'legalName')}
      />
      {!company && (
        <SelectField
          label={t('Bentuk badan hukum')}
          required
          data={legalFormOptions()}
          value={form.legalForm}
          onChange={(value) => value && change({ legalForm: value as LegalForm })}
          error={at(errors, 'legalForm')}
        />
      )}
      <TextField
        label="NIB"
        description={t('13 angka')}
        inputMode="numeric"
        required
        value={form.nib}
        onChange={(nib) => change({ nib })}
        error={at(errors, 'nib')}
      />
      <TextField
        label={t('NPWP perusahaan')}
        description={t('15 atau 16 angka')}
        inputMode="numeric"
        required
        value={form.npwp}
        onChange={(npwp) => change({ npwp })}
        error={at(errors, 'npwp')}
      />
      <TextField
        label={t('Telepon')}
        type="tel"
        value={form.phone}
        onChange={(phone) => change({ phone })}
        error={at(errors, 'phone')}
      />
      <TextField
        label="KBLI"
        description={t('Pisahkan dengan koma')}
        value={form.kblis}
        onChange={(kblis) => change({ kblis })}
        error={at(errors, 'kblis')}
      />
      <TextAreaField
        label={t('Alamat terdaftar')}
        minRows={2}
        required
        value={form.address}
        onChange={(address) => change({ address })}
        error={at(errors, 'address')}
      />
      <DirectorsField
        legend={company ? t('Ganti seluruh direktur (kosongkan bila tetap)') : t('Direktur')}
        value={form.directors}
        onChange={(directors) => change({ directors })}
        error={(...path) => at(errors, ...path)}
      />
      <Button
        variant="filled"
        fullWidth
        mih={44}
        loading={create.busy || edit.busy}
        onClick={() => void save()}
      >
        {t('Simpan data perusahaan')}
      </Button>
    </div>
  );
}
