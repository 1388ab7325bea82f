import { Button, TextInput } from '@mantine/core';
import { IconSearch } from '@tabler/icons-react';
import { useEffect, useRef, useState } from 'react';
import type { SearchScreenQuery } from '../../gql/graphql';
import { t } from '../../lib/i18n';
import { ProblemLine } from './ProblemLine';
import { SearchHelp } from './SearchHelp';
import classes from './search.module.css';

type Problem = SearchScreenQuery['articleSearch']['errors'][number];

interface Props {
  value: string;
  problems: readonly Problem[];
  /** True when the problems are doubts and the search went on. */
  areWarnings: boolean;
  onSearch: (query: string) => void;
}

/** The query as text, with what is wrong underlined at its place and what was probably meant one press away. */
export function SearchBox({ value, problems, areWarnings, onSearch }: Props) {
  const [text, setText] = useState(value);
  const box = useRef<HTMLInputElement>(null);
  useEffect(() => setText(value), [value]);
  const insert = (piece: string) => {
    const at = box.current?.selectionStart ?? text.length;
    const gap = at > 0 && !/[\s(]/.test(text[at - 1] ?? '') ? ' ' : '';
    setText(text.slice(0, at) + gap + piece + text.slice(at));
    box.current?.focus();
  };
  return (
    <search>
      <form
        className={classes.box}
        onSubmit={(event) => {
          event.preventDefault();
          onSearch(text.trim());
        }}
      >
        <div className={classes.boxRow}>
          <TextInput
            ref={box}
            className={classes.input}
            aria-label={t('Kueri pencarian')}
            placeholder={t('misalnya: banjir AND (tanggul OR sungai) NOT "anti banjir"')}
            leftSection={<IconSearch size={16} stroke={1.75} />}
            value={text}
            error={problems.length > 0 && !areWarnings}
            onChange={(event) => setText(event.currentTarget.value)}
            data-search-box
            autoFocus={!value}
            spellCheck={false}
            autoComplete="off"
            maxLength={8000}
            enterKeyHint="search"
          />
          <Button type="submit" variant="filled">
            {t('Cari')}
          </Button>
          <SearchHelp onInsert={insert} />
        </div>
        {problems.map((problem) => (
          <ProblemLine
            key={`${problem.code} ${problem.offset}`}
            query={value}
            problem={problem}
            isWarning={areWarnings}
            onTake={onSearch}
          />
        ))}
      </form>
    </search>
  );
}
