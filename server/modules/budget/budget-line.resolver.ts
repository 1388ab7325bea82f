import {
  Arg,
  Args,
  Ctx as Context,
  FieldResolver,
  Float,
  ID,
  Mutation,
  Query,
  Resolver,
  Root,
} from 'type-graphql';
import {
  Connection,
  connectionCost,
  type Page,
  PageArgs,
  paginate,
  type Sort,
} from '../../platform/connection';
import type { Ctx } from '../../platform/ctx';
import { LocalDate, Rupiah } from '../../platform/scalars';
import { WorkUnit } from '../identity/work-unit.entity';
import { BudgetEntry } from './budget-entry.entity';
import { BudgetFigures } from './budget-figures.inputs';
import { BudgetLine } from './budget-line.entity';
import {
  BudgetLineFilter,
  BudgetLineOrder,
  BudgetLinePayload,
  BudgetShiftPayload,
  CreateBudgetLineInput,
  EditBudgetLineInput,
  ReviseBudgetCeilingInput,
  SetCashReleaseInput,
  ShiftBudgetInput,
} from './budget-line.inputs';
import {
  createBudgetLine,
  editBudgetLine,
  reviseBudgetCeiling,
  setCashRelease,
  shiftBudget,
} from './budget-line.service';
import { figuresOn, linesMatching, percentUsed } from './budget-reads.service';
import { CashRelease } from './cash-release.entity';

const BudgetLineConnection = Connection(BudgetLine, 'BudgetLine');
const BudgetEntryConnection = Connection(BudgetEntry, 'BudgetEntry');

const SORTS: Record<BudgetLineOrder, Sort<BudgetLine>> = {
  ACCOUNT: { key: 'accountCode', direction: 'ASC' },
  LARGEST: { key: 'ceiling', direction: 'DESC' },
  NEWEST: { key: 'createdAt', direction: 'DESC' },
};

@Resolver(() => BudgetLine)
export class BudgetLineResolver {
  @Query(() => BudgetLineConnection, {
    complexity: connectionCost,
    description: 'Budget lines the caller may see.',
  })
  budgetLines(
    @Args(() => PageArgs) page: PageArgs,
    @Arg('filter', () => BudgetLineFilter, { nullable: true, description: 'Which lines; all when absent.' })
    filter: BudgetLineFilter | undefined,
    @Arg('orderBy', () => BudgetLineOrder, {
      defaultValue: BudgetLineOrder.ACCOUNT,
      description: 'How to sort.',
    })
    orderBy: BudgetLineOrder,
    @Context() ctx: Ctx,
  ): Promise<Page<BudgetLine>> {
    return paginate(ctx, BudgetLine, page, { sort: SORTS[orderBy], filter: linesMatching(ctx, filter) });
  }

  @Query(() => BudgetLine, {
    nullable: true,
    description: 'One budget line; null when absent or not yours to see.',
  })
  budgetLine(
    @Arg('id', () => ID, { description: 'Id of the line.' }) id: string,
    @Context() ctx: Ctx,
  ): Promise<BudgetLine | null> {
    return ctx.find(BudgetLine, id);
  }

  @FieldResolver(() => WorkUnit, {
    nullable: true,
    description: 'The work unit that spends; null when not yours to see.',
  })
  workUnit(@Root() line: BudgetLine, @Context() ctx: Ctx): Promise<WorkUnit | null> {
    return ctx.find(WorkUnit, line.workUnitId);
  }

  @FieldResolver(() => Rupiah, {
    description: 'What may still be committed: ceiling + shifted - reserved - encumbered - paid.',
  })
  available(@Root() line: BudgetLine): number {
    return line.available;
  }

  @FieldResolver(() => Boolean, {
    description: 'True when more is committed than the ceiling and the shifts allow.',
  })
  isOverBudget(@Root() line: BudgetLine): boolean {
    return line.available < 0;
  }

  @FieldResolver(() => Float, {
    description:
      'Share of ceiling and shifts that is reserved, encumbered or paid, in percent with one decimal.',
  })
  percentUsed(@Root() line: BudgetLine): number {
    return percentUsed(line);
  }

  @FieldResolver(() => [CashRelease], { description: 'Money released per quarter; at most four.' })
  cashReleases(@Root() line: BudgetLine, @Context() ctx: Ctx): Promise<CashRelease[]> {
    return ctx.list(CashRelease, 'budgetLineId', line.id);
  }

  @FieldResolver(() => BudgetFigures, { description: 'Figures at the end of a past day, from the ledger.' })
  figuresOn(
    @Root() line: BudgetLine,
    @Arg('day', () => LocalDate, { description: 'The day, in the zone of the office.' }) day: string,
    @Context() ctx: Ctx,
  ): Promise<BudgetFigures> {
    return figuresOn(ctx, line.id, day);
  }

  @FieldResolver(() => BudgetEntryConnection, {
    complexity: connectionCost,
    description: 'Ledger of the line, latest first.',
  })
  entries(
    @Root() line: BudgetLine,
    @Args(() => PageArgs) page: PageArgs,
    @Context() ctx: Ctx,
  ): Promise<Page<BudgetEntry>> {
    return paginate(ctx, BudgetEntry, page, {
      sort: { key: 'at', direction: 'DESC' },
      filter: (query) => query.andWhere('row.budgetLineId = :lineId', { lineId: line.id }),
    });
  }

  @Mutation(() => BudgetLinePayload, { description: 'Adds a line of the approved budget.' })
  async budgetLineCreate(
    @Arg('input', () => CreateBudgetLineInput, { description: 'The line.' }) input: CreateBudgetLineInput,
    @Context() ctx: Ctx,
  ): Promise<BudgetLinePayload> {
    return { budgetLine: await createBudgetLine(ctx, input) };
  }

  @Mutation(() => BudgetLinePayload, { description: 'Corrects the codes or the name of a line.' })
  async budgetLineEdit(
    @Arg('input', () => EditBudgetLineInput, { description: 'The correction.' }) input: EditBudgetLineInput,
    @Context() ctx: Ctx,
  ): Promise<BudgetLinePayload> {
    return { budgetLine: await editBudgetLine(ctx, input) };
  }

  @Mutation(() => BudgetLinePayload, {
    description: 'Sets a revised ceiling; refused below what is committed, with the list.',
  })
  async budgetCeilingRevise(
    @Arg('input', () => ReviseBudgetCeilingInput, { description: 'The new ceiling.' })
    input: ReviseBudgetCeilingInput,
    @Context() ctx: Ctx,
  ): Promise<BudgetLinePayload> {
    return { budgetLine: await reviseBudgetCeiling(ctx, input) };
  }

  @Mutation(() => BudgetShiftPayload, { description: 'Moves money between two lines of one fiscal year.' })
  async budgetShift(
    @Arg('input', () => ShiftBudgetInput, { description: 'The shift.' }) input: ShiftBudgetInput,
    @Context() ctx: Ctx,
  ): Promise<BudgetShiftPayload> {
    const [fromLine, toLine] = await shiftBudget(ctx, input);
    return { fromLine, toLine };
  }

  @Mutation(() => BudgetLinePayload, { description: 'Sets what is released for a quarter.' })
  async cashReleaseSet(
    @Arg('input', () => SetCashReleaseInput, { description: 'The release.' }) input: SetCashReleaseInput,
    @Context() ctx: Ctx,
  ): Promise<BudgetLinePayload> {
    return { budgetLine: await setCashRelease(ctx, input) };
  }
}
