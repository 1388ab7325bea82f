import { Role } from '../../platform/actor';
import { toNumber } from '../../platform/columns';
import type { Ctx } from '../../platform/ctx';
import { visible } from '../../platform/loaders';
import { addDays } from '../../platform/working-days';
import { BudgetLine } from '../budget/budget-line.entity';
import { Contract, ContractState } from '../contracts/contract.entity';
import { invoiceWork } from './work-invoice.service';
import {
  type MyWork,
  WORK_LABELS,
  type WorkFigure,
  WorkGroup,
  type WorkItem,
  type WorkKind,
} from './work-kinds';
import { partnershipWork } from './work-partnership.service';
import { publicationWork } from './work-publication.service';
import type { WorkLoader } from './work-source.service';

const LOADERS = [...partnershipWork, ...publicationWork, ...invoiceWork];

const GROUP_ORDER = [WorkGroup.LATE, WorkGroup.TODAY, WorkGroup.WEEK];
const FAR = Number.MAX_SAFE_INTEGER;

/** Overdue first, then by the limit; what has none comes last. */
function byUrgency(a: WorkItem, b: WorkItem): number {
  const group = GROUP_ORDER.indexOf(a.group) - GROUP_ORDER.indexOf(b.group);
  const due = (item: WorkItem) => item.age?.dueAt?.getTime() ?? FAR;
  return group || due(a) - due(b) || (a.key < b.key ? -1 : 1);
}

/** Everything that waits for the caller's role and person, most urgent first, with the figures above it. */
export async function myWork(ctx: Ctx): Promise<MyWork> {
  if (ctx.actor.kind !== 'PERSON' || ctx.actor.is(Role.SYSTEM_ADMIN)) return { items: [], figures: [] };
  const loaded: WorkItem[] = [];
  for (const load of [...LOADERS, ...(ctx.app.work as WorkLoader[])]) loaded.push(...(await load(ctx)));
  const items = [...new Map(loaded.map((item) => [item.key, item])).values()].sort(byUrgency);
  return { items, figures: [...figuresOf(items), ...(await officeFigures(ctx))] };
}

const PATHS: Record<string, string> = {
  APPLICATION: '/verifikasi',
  CONTRACT: '/kontrak',
  AMENDMENT: '/kontrak',
  ORDER: '/pesanan',
  PROOF: '/bukti',
  INVOICE: '/tagihan',
  STATEMENT: '/persetujuan',
  FACT: '/fakta',
};

const pathOf = (kind: WorkKind): string => PATHS[kind.split('_')[0] ?? ''] ?? '/';

/** One figure per kind, and one for what is late. */
function figuresOf(items: readonly WorkItem[]): WorkFigure[] {
  const sum = (some: readonly WorkItem[]) => some.reduce((total, { amount }) => total + (amount ?? 0), 0);
  const kinds = [...new Set(items.map(({ kind }) => kind))];
  const figures = kinds.map((kind): WorkFigure => {
    const some = items.filter((item) => item.kind === kind);
    return {
      key: kind,
      label: WORK_LABELS[kind],
      count: some.length,
      amount: sum(some) || null,
      total: null,
      path: pathOf(kind),
    };
  });
  const late = items.filter(({ group }) => group === WorkGroup.LATE);
  return [
    ...figures,
    {
      key: 'LATE',
      label: 'Lewat batas waktu',
      count: late.length,
      amount: sum(late) || null,
      total: null,
      path: '/',
    },
  ];
}

const ENDING_DAYS = 30;

/** Contracts that end soon and the free budget of the year, for those who see them. */
async function officeFigures(ctx: Ctx): Promise<WorkFigure[]> {
  if (!ctx.actor.isStaff) return [];
  return [...(await endingContracts(ctx)), ...(await freeBudget(ctx))];
}

async function endingContracts(ctx: Ctx): Promise<WorkFigure[]> {
  const where = visible(Contract, ctx.actor);
  if (!where) return [];
  const count = await ctx.db
    .createQueryBuilder(Contract, 'row')
    .setFindOptions({ where })
    .andWhere('row.state = :state AND row.endsOn BETWEEN :from AND :to', {
      state: ContractState.ACTIVE,
      from: ctx.today(),
      to: addDays(ctx.today(), ENDING_DAYS),
    })
    .getCount();
  return [
    {
      key: 'CONTRACTS_ENDING',
      label: `Kontrak berakhir dalam ${ENDING_DAYS} hari`,
      count,
      amount: null,
      total: null,
      path: '/kontrak',
    },
  ];
}

async function freeBudget(ctx: Ctx): Promise<WorkFigure[]> {
  const where = visible(BudgetLine, ctx.actor);
  if (!where) return [];
  const sums = await ctx.db
    .createQueryBuilder(BudgetLine, 'row')
    .setFindOptions({ where })
    .andWhere('row.fiscalYear = :year', { year: Number(ctx.today().slice(0, 4)) })
    .select('COUNT(*)', 'count')
    .addSelect('SUM(row.ceiling + row.shifted)', 'total')
    .addSelect('SUM(row.reserved + row.encumbered + row.paid)', 'used')
    .getRawOne<{ count: unknown; total: unknown; used: unknown }>();
  const total = toNumber(sums?.total ?? 0);
  const amount = total - toNumber(sums?.used ?? 0);
  return [
    {
      key: 'BUDGET',
      label: 'Sisa pagu bebas',
      count: toNumber(sums?.count ?? 0),
      amount,
      total,
      path: '/anggaran',
    },
  ];
}
