import { UnstyledButton } from '@mantine/core';
import type { SearchCountsQuery } from '../../gql/graphql';
import { number } from '../../lib/format';
import { t } from '../../lib/i18n';
import { When } from '../../ui/When';
import { SearchHistogram } from './SearchHistogram';
import classes from './search.module.css';
import { channelWord, daysOf, type SearchKey, type SearchValues, toneWord } from './searchWords';

export type Counts = SearchCountsQuery['articleSearch']['counts'];

interface Props {
  counts: Counts;
  values: SearchValues;
  onPick: (changes: Partial<Record<SearchKey, string | null>>) => void;
}

/** What the newest matches differ by, with counts; a press narrows the search or widens it again. */
export function SearchFacets({ counts, values, onPick }: Props) {
  const groups: {
    key: SearchKey;
    title: string;
    items: Counts['byOutlet'];
    word?: (value: string) => string;
  }[] = [
    { key: 'media', title: t('Media'), items: counts.byOutlet },
    { key: 'topik', title: t('Topik'), items: counts.byTopic },
    { key: 'kanal', title: t('Kanal'), items: counts.byChannel, word: channelWord },
    { key: 'nada', title: t('Nada'), items: counts.byTone, word: toneWord },
  ];
  return (
    <div className={classes.facets}>
      <SearchHistogram counts={counts} onPick={(value) => onPick(daysOf(value))} />
      {groups.map(
        ({ key, title, items, word }) =>
          items.length > 0 && (
            <section key={key}>
              <h3>{title}</h3>
              <ul>
                {items.map(({ value, label, count }) => (
                  <li key={value}>
                    <UnstyledButton
                      aria-pressed={values[key] === value}
                      onClick={() => onPick({ [key]: values[key] === value ? null : value })}
                    >
                      <span>{word ? word(value) : label}</span>
                      <span className="num">{number(count)}</span>
                    </UnstyledButton>
                  </li>
                ))}
              </ul>
              {key === 'nada' && (
                <p className="meta">{t('Nada adalah usulan mesin sampai orang menetapkannya.')}</p>
              )}
            </section>
          ),
      )}
      {!counts.isExact && counts.countedSince && (
        <p className="meta">
          {t('Angka dihitung dari hasil terbaru saja, sejak')} <When at={counts.countedSince} form="full" />.
        </p>
      )}
    </div>
  );
}
