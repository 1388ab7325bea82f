import type { WorkScreenQuery } from '../../gql/graphql';
import { t } from '../../lib/i18n';

export type WorkItem = WorkScreenQuery['myWork']['items'][number];
export type WorkFigure = WorkScreenQuery['myWork']['figures'][number];

const GROUPS: Record<string, string> = { LATE: 'Lewat batas', TODAY: 'Hari ini', WEEK: 'Minggu ini' };

/** A group of the queue in words. */
export const groupWord = (group: string): string => t(GROUPS[group] ?? group);

/** The one sentence that matters. */
export function sentence(items: readonly WorkItem[]): string {
  const late = items.filter((item) => item.group === 'LATE').length;
  if (items.length === 0) return t('Tidak ada yang menunggu Anda.');
  return late > 0
    ? t('{n} hal menunggu Anda; {late} sudah lewat batas.', { n: items.length, late })
    : t('{n} hal menunggu Anda; belum ada yang lewat batas.', { n: items.length });
}

const OFFICE = ['LATE', 'BUDGET', 'CONTRACTS_ENDING'];
const MOST = 4;

/** At most four figures: the kinds that wait first, then what is late, the free budget and ending contracts. */
export function shownFigures(figures: readonly WorkFigure[]): WorkFigure[] {
  const office = OFFICE.flatMap((key) => figures.find((figure) => figure.key === key) ?? []).filter(
    (figure) => figure.key !== 'LATE' || figure.count > 0,
  );
  const kinds = figures.filter((figure) => !OFFICE.includes(figure.key));
  const room = MOST - Math.min(office.length, 2);
  const chosen = [...kinds.slice(0, room), ...office];
  return chosen.slice(0, MOST);
}

/** The rows a figure stands for: its own part of the queue, or the list the server names. */
export const figurePath = ({ key, path }: WorkFigure): string =>
  key === 'BUDGET' || key === 'CONTRACTS_ENDING' ? path : `/?hanya=${key}`;

/** True for items that the filter of the queue lets through: a group or a kind. */
export const isPicked = (item: WorkItem, only: string | undefined): boolean =>
  !only || item.group === only || item.kind === only;
