import { Arg, Args, Ctx as Context, Field, InputType, Int, ObjectType, Query, Resolver } from 'type-graphql';
import { Role } from '../../platform/actor';
import { Connection, connectionCost, type Page, PageArgs, paginate } from '../../platform/connection';
import type { Ctx } from '../../platform/ctx';
import { InEnums, InId } from '../../platform/inputs';
import { DateTime } from '../../platform/scalars';
import { ApprovalMode } from './approval.entity';
import { FactItem, FactStatus } from './fact.entity';
import { Statement, StatementKind, StatementVersion, VersionState } from './statement.entity';
import { waitingVersions } from './statement-list.service';

@InputType({ description: 'Which statements to show; absent fields do not narrow.' })
export class StatementFilter {
  @InEnums(StatementKind, { description: 'Of one of these kinds.', nullable: true })
  kinds?: StatementKind[] | null;

  @InEnums(VersionState, { description: 'With a latest version in one of these states.', nullable: true })
  states?: VersionState[] | null;

  @InId({ description: 'About this issue.', nullable: true })
  issueId?: string | null;

  @InId({ description: 'Made in this crisis.', nullable: true })
  crisisId?: string | null;
}

@ObjectType({ description: 'A text that waits for its next level of approval.', simpleResolvers: true })
export class WaitingApproval {
  @Field(() => StatementVersion, { description: 'The version.' })
  version!: StatementVersion;

  @Field(() => Int, { description: 'Level that is open, from 1.' })
  level!: number;

  @Field(() => Int, { description: 'How many levels it needs now.' })
  levels!: number;

  @Field(() => Role, { description: 'Role of that level.' })
  role!: Role;

  @Field(() => Boolean, { description: 'True when the caller may give it now.' })
  isMine!: boolean;

  @Field(() => ApprovalMode, {
    nullable: true,
    description: 'How the caller would give it; null when not mine.',
  })
  mode!: ApprovalMode | null;

  @Field(() => DateTime, { description: 'Since when this level is open.' })
  since!: Date;

  @Field(() => Int, { description: 'Minutes it has waited.' })
  waitMinutes!: number;
}

const FactConnection = Connection(FactItem, 'FactItem');
const StatementConnection = Connection(Statement, 'Statement');

@Resolver()
export class StatementListResolver {
  @Query(() => StatementConnection, { complexity: connectionCost, description: 'Statements, newest first.' })
  statements(
    @Args(() => PageArgs) page: PageArgs,
    @Arg('filter', () => StatementFilter, { nullable: true, description: 'Which; all when absent.' })
    filter: StatementFilter | undefined,
    @Context() ctx: Ctx,
  ): Promise<Page<Statement>> {
    const { kinds, states, issueId, crisisId } = filter ?? {};
    return paginate(ctx, Statement, page, {
      sort: { key: 'createdAt', direction: 'DESC' },
      filter: (query) => {
        if (kinds?.length) query.andWhere('row.kind IN (:...kinds)', { kinds });
        if (issueId) query.andWhere('row.issueId = :issueId', { issueId });
        if (crisisId) query.andWhere('row.crisisId = :crisisId', { crisisId });
        if (states?.length)
          query.andWhere(
            `EXISTS (SELECT 1 FROM statement_version v WHERE v.statementId = row.id AND v.state IN (:...states)
             AND v.no = (SELECT MAX(w.no) FROM statement_version w WHERE w.statementId = row.id))`,
            { states },
          );
      },
    });
  }

  @Query(() => FactConnection, {
    complexity: connectionCost,
    description: 'Facts the caller may see, newest first; for the contact of an agency those of the agency.',
  })
  facts(
    @Args(() => PageArgs) page: PageArgs,
    @Arg('statuses', () => [FactStatus], {
      nullable: true,
      description: 'Of these statuses; all when absent.',
    })
    statuses: FactStatus[] | undefined,
    @Context() ctx: Ctx,
  ): Promise<Page<FactItem>> {
    return paginate(ctx, FactItem, page, {
      sort: { key: 'createdAt', direction: 'DESC' },
      filter: (query) => {
        if (statuses?.length) query.andWhere('row.status IN (:...statuses)', { statuses });
      },
    });
  }

  @Query(() => [WaitingApproval], {
    complexity: 300,
    description:
      'Texts that wait for approval, longest wait first; at most 100. Only those of the caller, if asked.',
  })
  async waitingApprovals(
    @Arg('onlyMine', () => Boolean, {
      defaultValue: true,
      description: 'Only what the caller may decide now.',
    })
    onlyMine: boolean,
    @Context() ctx: Ctx,
  ): Promise<WaitingApproval[]> {
    const rows = (await waitingVersions(ctx)).map(({ scene, level, mode, since, waitMinutes }) => ({
      ...{ version: scene.version, level: level.no, levels: scene.levels.length, role: level.role },
      ...{ isMine: mode !== null, mode, since, waitMinutes },
    }));
    return onlyMine ? rows.filter(({ isMine }) => isMine) : rows;
  }
}
