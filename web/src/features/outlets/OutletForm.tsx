import { useQuery } from '@apollo/client/react';
import { Button, Group, MultiSelect, TagsInput } from '@mantine/core';
import { useState } from 'react';
import { graphql } from '../../gql';
import type { Medium, ReachLevel } from '../../gql/graphql';
import { t } from '../../lib/i18n';
import { type UserError, useAction } from '../../lib/useAction';
import { Errors } from '../../ui/Errors';
import { SelectField } from '../../ui/SelectField';
import { TextField } from '../../ui/TextField';
import { mediumOptions, reachOptions } from './words';

export const OutletDistrictsDocument = graphql(`
  query OutletDistricts { outlets(first: 100) { nodes { id districts districtNames } } }
`);

const Create = graphql(`
  mutation OutletCreate($input: CreateOutletInput!) {
    outletCreate(input: $input) { outlet { id name } errors { code message field } }
  }
`);
const Edit = graphql(`
  mutation OutletEdit($input: EditOutletInput!) {
    outletEdit(input: $input) { outlet { id version name medium reachLevel domains districts districtNames handles editorInChief } errors { code message field } }
  }
`);

/** What the form needs of an outlet that exists already. */
export interface OutletValue {
  id: string;
  version: number;
  name: string;
  medium: Medium;
  reachLevel: ReachLevel;
  domains: string[];
  districts: string[];
  handles: string[];
  editorInChief?: string | null;
}

interface Props {
  outlet?: OutletValue;
  companyId?: string;
  onDone: (id: string) => void;
}

/** A refusal stands at `domains.0` or `changes.domains`: whichever part of the path names the field. */
const at = (errors: UserError[], name: string) => errors.find(({ field }) => field.includes(name))?.message;

/** Facts of an outlet: entered new, or edited. */
export function OutletForm({ outlet, companyId, onDone }: Props) {
  const { data } = useQuery(OutletDistrictsDocument);
  const known = new Map(
    data?.outlets.nodes.flatMap((row) =>
      row.districts.map((code, index) => [code, row.districtNames[index] ?? code] as const),
    ),
  );
  const [form, setForm] = useState({
    name: outlet?.name ?? '',
    medium: outlet?.medium ?? ('ONLINE' as Medium),
    reachLevel: outlet?.reachLevel ?? ('LOCAL' as ReachLevel),
    domains: outlet?.domains ?? [],
    districts: outlet?.districts ?? [],
    handles: outlet?.handles ?? [],
    editorInChief: outlet?.editorInChief ?? '',
  });
  const create = useAction(Create, { done: t('Data media tersimpan.'), refetch: 'active' });
  const edit = useAction(Edit, { done: t('Data media tersimpan.'), refetch: 'active' });
  const errors = outlet ? edit.errors : create.errors;
  const change = (changes: Partial<typeof form>) => setForm({ ...form, ...changes });
  const save = async () => {
    const { editorInChief, reachLevel, ...rest } = form;
    const chief = editorInChief.trim() || null;
    if (outlet) {
      const changes = {
        ...rest,
        ...(reachLevel !== outlet.reachLevel && { reachLevel }),
        editorInChief: chief,
      };
      if (await edit.run({ input: { outletId: outlet.id, expectedVersion: outlet.version, changes } }))
        onDone(outlet.id);
      return;
    }
    const made = await create.run({
      input: {
        ...rest,
        reachLevel,
        ...(companyId && { companyId }),
        ...(chief && { facts: { editorInChief: chief } }),
      },
    });
    if (made?.outletCreate.outlet) onDone(made.outletCreate.outlet.id);
  };
  return (
    <div style={{ display: 'grid', gap: 12 }}>
      <Errors of={errors} />
      <TextField
        label={t('Nama media')}
        required
        value={form.name}
        onChange={(name) => change({ name })}
        error={at(errors, 'name')}
      />
      <SelectField
        label={t('Jenis media')}
        required
        data={mediumOptions()}
        value={form.medium}
        onChange={(medium) => medium && change({ medium: medium as Medium })}
        error={at(errors, 'medium')}
      />
      <SelectField
        label={t('Jangkauan')}
        required
        data={reachOptions()}
        value={form.reachLevel}
        onChange={(reach) => reach && change({ reachLevel: reach as ReachLevel })}
        error={at(errors, 'reachLevel')}
      />
      <TagsInput
        label={t('Domain situs')}
        description={t('Contoh: rawakini.example. Tekan Enter sesudah tiap domain.')}
        value={form.domains}
        onChange={(domains) => change({ domains })}
        error={at(errors, 'domains')}
        acceptValueOnBlur
      />
      {known.size > 0 ? (
        <MultiSelect
          label={t('Kecamatan liputan')}
          data={[...known].map(([value, label]) => ({ value, label }))}
          value={form.districts}
          onChange={(districts) => change({ districts })}
          error={at(errors, 'districts')}
          searchable
        />
      ) : (
        <TagsInput
          label={t('Kode kecamatan liputan')}
          description={t('Kode dua huruf, misalnya MJ. Boleh dikosongkan.')}
          value={form.districts}
          onChange={(districts) => change({ districts })}
          error={at(errors, 'districts')}
          acceptValueOnBlur
        />
      )}
      <TagsInput
        label={t('Akun media sosial')}
        value={form.handles}
        onChange={(handles) => change({ handles })}
        error={at(errors, 'handles')}
        acceptValueOnBlur
      />
      <TextField
        label={t('Pemimpin redaksi')}
        value={form.editorInChief}
        onChange={(editorInChief) => change({ editorInChief })}
        error={at(errors, 'editorInChief')}
      />
      <Group justify="flex-end">
        <Button variant="filled" loading={create.busy || edit.busy} onClick={() => void save()}>
          {t('Simpan data media')}
        </Button>
      </Group>
    </div>
  );
}
