import { Button, Group, Modal, MultiSelect } from '@mantine/core';
import { useState } from 'react';
import { graphql } from '../../gql';
import type { ArticleChannel, SourceKind } from '../../gql/graphql';
import { t } from '../../lib/i18n';
import { useAction } from '../../lib/useAction';
import { Errors } from '../../ui/Errors';
import { NumberField } from '../../ui/NumberField';
import { SelectField } from '../../ui/SelectField';
import { TextField } from '../../ui/TextField';
import { channelWord } from './words';

const Create = graphql(`
  mutation SourceCreate($input: CreateSourceInput!) {
    sourceCreate(input: $input) { source { id } errors { code message field } }
  }
`);
const Change = graphql(`
  mutation SourceChange($input: ChangeSourceInput!) {
    sourceChange(input: $input) { source { id version } errors { code message field } }
  }
`);

export interface OutletChoice {
  id: string;
  name: string;
}

/** What is known of a source that is to be changed. */
export interface KnownSource {
  id: string;
  version: number;
  kind: string;
  url: string;
  title: string;
  linkSelector?: string | null | undefined;
  maxIntervalMinutes?: number | null | undefined;
  servedOutlets: OutletChoice[];
}

interface Props {
  outlets: OutletChoice[];
  known?: KnownSource;
  onClose: () => void;
}

const FEED = 'FEED';
const kinds = () => [
  { value: FEED, label: t('Umpan atau peta situs') },
  { value: 'PAGE_LIST', label: t('Halaman indeks tanpa umpan') },
  { value: 'MANUAL', label: t('Kanal manual (cetak, TV, radio, media sosial)') },
];
const channels = () =>
  ['PRINT', 'TV', 'RADIO', 'SOCIAL', 'CHAT'].map((value) => ({ value, label: channelWord(value) }));

const kindOf = (known?: KnownSource) =>
  !known || !['PAGE_LIST', 'MANUAL'].includes(known.kind) ? FEED : known.kind;

/** Registers a source of any kind, or changes one. */
export function SourceForm({ outlets, known, onClose }: Props) {
  const [form, setForm] = useState({
    kind: kindOf(known),
    channel: 'PRINT',
    url: known?.url ?? '',
    title: known?.title ?? '',
    linkSelector: known?.linkSelector ?? '',
    outletIds: known?.servedOutlets.map(({ id }) => id) ?? [],
    minutes: known?.maxIntervalMinutes ?? null,
  });
  const put = (changes: Partial<typeof form>) => setForm((before) => ({ ...before, ...changes }));
  const create = useAction(Create, { done: t('Sumber terdaftar.'), refetch: ['SourcesScreen'] });
  const change = useAction(Change, { done: t('Sumber diubah.'), refetch: ['SourceScreen'] });
  const action = known ? change : create;
  const error = (name: string) => action.fieldError(name) ?? action.fieldError('changes', name);
  const isManual = form.kind === 'MANUAL';
  const isList = form.kind === 'PAGE_LIST';
  const save = async () => {
    const url = form.url.trim();
    const shared = {
      outletIds: form.outletIds,
      maxIntervalMinutes: form.minutes,
      ...(isList && { linkSelector: form.linkSelector.trim() || null }),
      ...(form.title.trim() && { title: form.title.trim() }),
      ...(url && { url }),
    };
    const done = known
      ? await change.run({ input: { sourceId: known.id, expectedVersion: known.version, changes: shared } })
      : await create.run({
          input: {
            ...shared,
            ...(form.kind !== FEED && { kind: form.kind as SourceKind }),
            ...(isManual && { channel: form.channel as ArticleChannel }),
          },
        });
    if (done) onClose();
  };
  return (
    <Modal
      opened
      onClose={onClose}
      title={known ? t('Ubah sumber') : t('Daftarkan sumber')}
      closeButtonProps={{ 'aria-label': t('Tutup') }}
    >
      <div style={{ display: 'grid', gap: 12 }}>
        <Errors of={action.errors} />
        {!known && (
          <SelectField
            label={t('Jenis')}
            required
            data={kinds()}
            value={form.kind}
            onChange={(kind) => kind && put({ kind })}
          />
        )}
        {isManual && !known && (
          <SelectField
            label={t('Kanal')}
            required
            data={channels()}
            value={form.channel}
            error={error('channel')}
            onChange={(channel) => channel && put({ channel })}
          />
        )}
        <TextField
          label={
            isManual
              ? t('Alamat (bila ada)')
              : isList
                ? t('Alamat halaman indeks')
                : t('Alamat umpan atau peta situs')
          }
          placeholder={isList ? 'https://media.example/indeks' : 'https://media.example/feed'}
          required={!isManual}
          value={form.url}
          error={error('url')}
          onChange={(url) => put({ url })}
        />
        <TextField
          label={t('Nama')}
          required={isManual}
          description={isManual ? undefined : t('Kosongkan untuk memakai nama situs.')}
          value={form.title}
          error={error('title')}
          onChange={(title) => put({ title })}
        />
        {isList && (
          <TextField
            label={t('Pemilih CSS tautan berita')}
            description={t('Kosongkan agar tautan berita dikenali sendiri.')}
            placeholder=".daftar-berita h2 a"
            value={form.linkSelector}
            error={error('linkSelector')}
            onChange={(linkSelector) => put({ linkSelector })}
          />
        )}
        <MultiSelect
          label={t('Media')}
          searchable
          required
          nothingFoundMessage={t('Tidak ada yang cocok')}
          data={outlets.map((outlet) => ({ value: outlet.id, label: outlet.name }))}
          value={form.outletIds}
          error={error('outletIds')}
          onChange={(outletIds) => put({ outletIds })}
        />
        {!isManual && (
          <NumberField
            label={t('Paling lama antarpengambilan (menit)')}
            value={form.minutes}
            error={error('maxIntervalMinutes')}
            onChange={(minutes) => put({ minutes })}
          />
        )}
        <Group justify="flex-end">
          <Button onClick={onClose}>{t('Batal')}</Button>
          <Button variant="filled" loading={action.busy} onClick={() => void save()}>
            {known ? t('Simpan') : t('Daftarkan sumber')}
          </Button>
        </Group>
      </div>
    </Modal>
  );
}
