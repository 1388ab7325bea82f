import { useQuery } from '@apollo/client/react';
import { Autocomplete, Checkbox, Group, NumberInput, Select, TextInput } from '@mantine/core';
import { graphql } from '../../gql';
import type { TopicKind } from '../../gql/graphql';
import { t } from '../../lib/i18n';
import { TOPIC_KINDS, topicKindWord } from './topicWords';
import { usePlaces } from './usePlaces';

const Units = graphql(`query TopicUnits { workUnits { id name } }`);

interface Detail {
  kind: TopicKind;
  place: string;
  ownerAgency: string;
  ownerUnitId: string | null;
  priority: number | null;
  mayBeFieldOnly: boolean;
  mediaTopicCode: string;
}

/** What a topic is about beside its query: kind, rank, place, owner and code. */
export function TopicDetails({
  draft,
  codeError,
  onChange,
}: {
  draft: Detail;
  codeError: string | undefined;
  onChange: (values: Partial<Detail>) => void;
}) {
  const places = usePlaces();
  const units = useQuery(Units).data?.workUnits ?? [];
  return (
    <>
      <Group grow preventGrowOverflow={false} align="start">
        <Select
          label={t('Jenis')}
          allowDeselect={false}
          value={draft.kind}
          onChange={(kind) => onChange({ kind: (kind ?? 'OTHER') as TopicKind })}
          data={TOPIC_KINDS.map((value) => ({ value, label: topicKindWord(value) }))}
        />
        <NumberInput
          label={t('Urutan')}
          description={t('Berita mengambil nada dari topik yang terdepan.')}
          inputWrapperOrder={['label', 'input', 'description', 'error']}
          min={1}
          max={9999}
          allowDecimal={false}
          value={draft.priority ?? ''}
          onChange={(priority) => onChange({ priority: typeof priority === 'number' ? priority : null })}
        />
      </Group>
      <Group grow preventGrowOverflow={false} align="start">
        <Autocomplete
          label={t('Wilayah')}
          value={draft.place}
          maxLength={120}
          data={[...new Set(places.map(({ name }) => name))]}
          onChange={(place) => onChange({ place })}
        />
        <Autocomplete
          label={t('Perangkat daerah pemilik')}
          description={
            draft.ownerUnitId ? t('Narahubungnya dapat membaca topik ini dan beritanya.') : undefined
          }
          inputWrapperOrder={['label', 'input', 'description', 'error']}
          value={draft.ownerAgency}
          data={[...new Set(units.map(({ name }) => name))]}
          onChange={(ownerAgency) => {
            const unit = units.find(({ name }) => name === ownerAgency.trim());
            onChange({ ownerAgency, ownerUnitId: unit?.id ?? null });
          }}
        />
      </Group>
      <TextInput
        label={t('Kode Media Topics (IPTC)')}
        description={t('Kode internasional untuk pokok berita, bila dipakai.')}
        inputWrapperOrder={['label', 'input', 'description', 'error']}
        placeholder="medtop:20000137"
        maxLength={40}
        value={draft.mediaTopicCode}
        error={codeError}
        onChange={(e) => onChange({ mediaTopicCode: e.currentTarget.value.trim() })}
      />
      <Checkbox
        label={t('Kueri boleh menguji bidang saja, tanpa kata dalam berita')}
        checked={draft.mayBeFieldOnly}
        onChange={(e) => onChange({ mayBeFieldOnly: e.currentTarget.checked })}
      />
    </>
  );
}
