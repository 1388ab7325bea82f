import { useQuery } from '@apollo/client/react';
import { Select, TextInput } from '@mantine/core';
import { useDebouncedValue } from '@mantine/hooks';
import { useState } from 'react';
import { graphql } from '../../gql';
import { t } from '../../lib/i18n';
import type { SearchKey, SearchValues } from './searchWords';
import { usePlaces } from './usePlaces';

const Stories = graphql(`
  query SearchStories($filter: StoryFilter) {
    stories(filter: $filter, first: 12) { nodes { id title } }
  }
`);
const Chosen = graphql(`
  query SearchStory($id: ID!) {
    story(id: $id) { id title }
  }
`);

interface Props {
  values: SearchValues;
  onChange: (changes: Partial<Record<SearchKey, string | null>>) => void;
}

function StoryChoice({ values, onChange }: Props) {
  const [text, setText] = useState('');
  const [asked] = useDebouncedValue(text, 250);
  const { data: found } = useQuery(Stories, {
    variables: { filter: asked ? { text: asked.slice(0, 100) } : {} },
  });
  const { data: known } = useQuery(Chosen, { variables: { id: values.cerita ?? '' }, skip: !values.cerita });
  const stories = new Map((found?.stories.nodes ?? []).map(({ id, title }) => [id, title]));
  if (known?.story) stories.set(known.story.id, known.story.title);
  return (
    <Select
      label={t('Cerita')}
      w={220}
      searchable
      clearable
      nothingFoundMessage={t('Tidak ada yang cocok')}
      filter={({ options }) => options}
      onSearchChange={setText}
      data={[...stories].map(([value, label]) => ({ value, label }))}
      value={values.cerita ?? null}
      onChange={(cerita) => onChange({ cerita })}
    />
  );
}

/** Filters by district or village, owner group and story. */
export function SearchMore({ values, onChange }: Props) {
  const places = usePlaces();
  const [network, setNetwork] = useState(values.jaringan ?? '');
  const commit = () => onChange({ jaringan: network.trim() || null });
  return (
    <>
      {places.length > 0 && (
        <Select
          label={t('Wilayah')}
          w={190}
          searchable
          clearable
          data={places}
          value={values.wilayah ?? null}
          onChange={(wilayah) => onChange({ wilayah })}
        />
      )}
      <TextInput
        label={t('Jaringan media')}
        w={160}
        maxLength={120}
        value={network}
        onChange={(event) => setNetwork(event.currentTarget.value)}
        onBlur={commit}
        onKeyDown={(event) => event.key === 'Enter' && commit()}
      />
      <StoryChoice values={values} onChange={onChange} />
    </>
  );
}
