import { ActionIcon, Button, MultiSelect, Select, TagsInput } from '@mantine/core';
import { IconPlus, IconX } from '@tabler/icons-react';
import type { QueryFormInput, QueryScope } from '../../gql/graphql';
import { t } from '../../lib/i18n';
import classes from './topic.module.css';
import { scopeWord } from './topicWords';
import { usePlaces } from './usePlaces';

interface Props {
  form: QueryFormInput;
  onChange: (form: QueryFormInput) => void;
}

const SCOPES = ['ANYWHERE', 'TITLE', 'BODY'] as const;

/** A query as a form: every line must be met, and in a line one of its words is enough. */
export function QueryBuilder({ form, onChange }: Props) {
  const places = usePlaces();
  const change = (place: number, group: Partial<QueryFormInput['groups'][number]>) =>
    onChange({ ...form, groups: form.groups.map((one, n) => (n === place ? { ...one, ...group } : one)) });
  return (
    <div className={classes.form}>
      {form.groups.map((group, place) => (
        <div className={classes.group} key={`${place + 1}`}>
          <TagsInput
            label={place === 0 ? t('Harus memuat salah satu dari') : t('dan salah satu dari')}
            placeholder={t('tulis kata atau frasa, lalu Enter')}
            value={group.words}
            onChange={(words) => change(place, { words })}
          />
          <Select
            aria-label={t('Letak kata')}
            allowDeselect={false}
            value={group.scope}
            onChange={(scope) => change(place, { scope: (scope ?? 'ANYWHERE') as QueryScope })}
            data={SCOPES.map((value) => ({ value, label: scopeWord(value) }))}
          />
          <ActionIcon
            size={36}
            variant="default"
            aria-label={t('Hapus baris ini')}
            disabled={form.groups.length === 1}
            onClick={() => onChange({ ...form, groups: form.groups.filter((_, n) => n !== place) })}
          >
            <IconX size={16} />
          </ActionIcon>
        </div>
      ))}
      <div>
        <Button
          size="compact-sm"
          leftSection={<IconPlus size={14} />}
          onClick={() =>
            onChange({ ...form, groups: [...form.groups, { scope: 'ANYWHERE' as QueryScope, words: [] }] })
          }
        >
          {t('Tambah syarat')}
        </Button>
      </div>
      <TagsInput
        label={t('Tidak boleh memuat')}
        placeholder={t('tulis kata atau frasa, lalu Enter')}
        value={form.excluded}
        onChange={(excluded) => onChange({ ...form, excluded })}
      />
      <TagsInput
        label={t('Wilayah yang disebut')}
        placeholder={form.districts.length === 0 ? t('semua') : ''}
        value={form.districts}
        onChange={(districts) => onChange({ ...form, districts })}
        data={[...new Set(places.map(({ name }) => name.toLowerCase()))]}
      />
      <MultiSelect
        label={t('Jangkauan media')}
        placeholder={form.tiers.length === 0 ? t('semua') : ''}
        value={form.tiers}
        onChange={(tiers) => onChange({ ...form, tiers })}
        data={[
          { value: '1', label: t('Nasional') },
          { value: '2', label: t('Provinsi') },
          { value: '3', label: t('Lokal') },
        ]}
      />
    </div>
  );
}
