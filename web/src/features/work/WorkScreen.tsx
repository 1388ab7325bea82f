import { useQuery } from '@apollo/client/react';
import { Button, Group } from '@mantine/core';
import { Link } from 'react-router';
import { useViewer } from '../../app/viewer';
import { graphql } from '../../gql';
import { t } from '../../lib/i18n';
import { useListParams } from '../../lib/useListParams';
import { Columns } from '../../ui/Columns';
import { EmptyState } from '../../ui/EmptyState';
import { ErrorState } from '../../ui/ErrorState';
import { type Figure, FigureStrip } from '../../ui/FigureStrip';
import { FilterBar } from '../../ui/FilterBar';
import { Loading } from '../../ui/Loading';
import { Money } from '../../ui/Money';
import { Page } from '../../ui/Page';
import { Section } from '../../ui/Section';
import { WorkBudget } from './WorkBudget';
import { WorkContracts } from './WorkContracts';
import { WorkQueue } from './WorkQueue';
import { figurePath, groupWord, isPicked, sentence, shownFigures, type WorkFigure } from './words';

export const WorkScreenDocument = graphql(`
  query WorkScreen {
    myWork {
      figures { key label count amount total path }
      items { key kind title subtitle amount path group action age { day limit isLate isLastDay dueAt } }
    }
  }
`);

const KEYS = ['hanya'] as const;
const WAYS = 6;

const noteOf = ({ key, amount, total }: WorkFigure) =>
  key === 'BUDGET' && total != null ? (
    <>
      {t('dari')} <Money value={total} />
    </>
  ) : amount != null && key !== 'BUDGET' ? (
    <>
      {t('senilai')} <Money value={amount} />
    </>
  ) : null;

const figureOf = (figure: WorkFigure): Figure => ({
  label: figure.label,
  to: figurePath(figure),
  value: figure.key === 'BUDGET' ? <Money value={figure.amount} /> : figure.count,
  note: noteOf(figure),
  ...(figure.key === 'LATE' && { tone: 'merah' as const }),
});

/** Where a reader without work of his own may begin: the first screens of his navigation. */
function ReadersWays() {
  const { viewer } = useViewer();
  const ways = viewer.navigation.flatMap(({ items }) => items).filter(({ path }) => path !== '/');
  return (
    <Group justify="center" gap={8}>
      {ways.slice(0, WAYS).map(({ path, label }) => (
        <Button key={path} component={Link} to={path}>
          {label}
        </Button>
      ))}
    </Group>
  );
}

/** The start page of staff: the sentence that matters, four figures, what waits for me by its limit, money and contracts aside. */
export function WorkScreen() {
  const { viewer } = useViewer();
  const { values, clear } = useListParams(KEYS);
  const { data, error, refetch } = useQuery(WorkScreenDocument, { pollInterval: 20_000 });
  if (error && !data) return <ErrorState message={error.message} onRetry={() => void refetch()} />;
  const items = data?.myWork.items ?? [];
  const all = data?.myWork.figures ?? [];
  const only = values.hanya;
  const shown = items.filter((item) => isPicked(item, only));
  const figures = shownFigures(all);
  const has = (key: string) => all.some((figure) => figure.key === key);
  const side = [
    has('BUDGET') && <WorkBudget key="budget" />,
    has('CONTRACTS_ENDING') && <WorkContracts key="contracts" />,
  ].filter(Boolean);
  const label = only && (all.find((figure) => figure.key === only)?.label ?? groupWord(only));
  return (
    <Page title={viewer.greeting} subtitle={data && sentence(items)}>
      {!data && <Loading lines={8} />}
      {figures.length > 0 && <FigureStrip figures={figures.map(figureOf)} />}
      {data && (
        <Columns side={side.length > 0 ? side : undefined}>
          <Section flush>
            {label && (
              <FilterBar chips={[{ key: 'hanya', label }]} onRemove={clear} onClear={clear}>
                <span className="meta">{t('Yang ditampilkan hanya')}</span>
              </FilterBar>
            )}
            {items.length === 0 ? (
              <EmptyState
                text={
                  viewer.isReadOnly
                    ? t('Peran Anda hanya membaca. Pilih yang ingin Anda lihat.')
                    : t('Semua pekerjaan Anda sudah selesai. Hal baru muncul di sini dengan sendirinya.')
                }
                action={viewer.isReadOnly && <ReadersWays />}
              />
            ) : shown.length === 0 ? (
              <EmptyState text={t('Tidak ada lagi yang menunggu di bagian ini.')} />
            ) : (
              <WorkQueue items={shown} />
            )}
          </Section>
        </Columns>
      )}
    </Page>
  );
}
