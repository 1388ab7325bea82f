import { Arg, Args, Ctx as Context, FieldResolver, Resolver, Root } from 'type-graphql';
import { connectionCost, type Page, PageArgs, paginate } from '../../platform/connection';
import type { Ctx } from '../../platform/ctx';
import { Person, person } from '../identity/person.service';
import { District, districtsNamed } from '../issues/district.service';
import { Issue } from '../issues/issue.entity';
import { PlacementMandate } from '../publications/mandate.entity';
import { Crisis } from './crisis.entity';
import { Distribution, DistributionState, DistributionTarget } from './distribution.entity';
import { DistributionAction, distributionActions } from './distribution.lifecycle';
import { TargetConnection } from './distribution.resolver';
import { diversityOf, lateCarriersOf, prospectOf } from './distribution-reads.service';
import { DistributionTally, tallyOf } from './distribution-tally';
import { DiversityWarning, LateCarrier, SendProspect } from './distribution-views';
import { StatementVersion } from './statement.entity';

@Resolver(() => Distribution)
export class DistributionFieldsResolver {
  @FieldResolver(() => TargetConnection, {
    complexity: connectionCost,
    description: 'The ranked outlets, best first.',
  })
  targets(
    @Root() row: Distribution,
    @Args(() => PageArgs) page: PageArgs,
    @Arg('isChosen', () => Boolean, {
      nullable: true,
      description: 'Only those that are addressed, or only the others; all when absent.',
    })
    isChosen: boolean | undefined,
    @Context() ctx: Ctx,
  ): Promise<Page<DistributionTarget>> {
    return paginate(ctx, DistributionTarget, page, {
      sort: { key: 'rank', direction: 'ASC' },
      filter: (query) => {
        query.andWhere('row.distributionId = :distributionId', { distributionId: row.id });
        if (isChosen !== undefined && isChosen !== null)
          query.andWhere(`row.mode IS ${isChosen ? 'NOT ' : ''}NULL`);
      },
    });
  }

  @FieldResolver(() => StatementVersion, {
    nullable: true,
    description: 'The version that is sent; null when not yours to see.',
  })
  statementVersion(@Root() row: Distribution, @Context() ctx: Ctx): Promise<StatementVersion | null> {
    return ctx.find(StatementVersion, row.versionId);
  }

  @FieldResolver(() => Issue, { nullable: true, description: 'The issue; null when not yours to see.' })
  issue(@Root() row: Distribution, @Context() ctx: Ctx): Promise<Issue | null> {
    return ctx.find(Issue, row.issueId);
  }

  @FieldResolver(() => Crisis, {
    nullable: true,
    description: 'The crisis; null without one or when not yours to see.',
  })
  crisis(@Root() row: Distribution, @Context() ctx: Ctx): Promise<Crisis | null> | null {
    return row.crisisId ? ctx.find(Crisis, row.crisisId) : null;
  }

  @FieldResolver(() => [District], { description: 'Districts that counted as affected.' })
  affectedDistricts(@Root() row: Distribution, @Context() ctx: Ctx): District[] {
    return districtsNamed(ctx, row.inputs.affected);
  }

  @FieldResolver(() => Person, { nullable: true, description: 'Who ranked it.' })
  rankedBy(@Root() row: Distribution, @Context() ctx: Ctx): Promise<Person | null> {
    return person(ctx, row.rankedById);
  }

  @FieldResolver(() => Person, { nullable: true, description: 'Who sent it; null before.' })
  sentBy(@Root() row: Distribution, @Context() ctx: Ctx): Promise<Person | null> {
    return person(ctx, row.sentById);
  }

  @FieldResolver(() => PlacementMandate, {
    nullable: true,
    description: 'The mandate its orders were issued under; null without one.',
  })
  mandate(@Root() row: Distribution, @Context() ctx: Ctx): Promise<PlacementMandate | null> | null {
    return row.mandateId ? ctx.find(PlacementMandate, row.mandateId) : null;
  }

  @FieldResolver(() => SendProspect, {
    nullable: true,
    complexity: 10,
    description: 'What sending now would do; null once it is sent.',
  })
  prospect(@Root() row: Distribution, @Context() ctx: Ctx): Promise<SendProspect> | null {
    return row.state === DistributionState.PLANNED ? prospectOf(ctx, row) : null;
  }

  @FieldResolver(() => [DiversityWarning], {
    complexity: 10,
    description: 'Companies with a large share of the placements of this quarter.',
  })
  diversityWarnings(@Root() row: Distribution, @Context() ctx: Ctx): Promise<DiversityWarning[]> {
    return diversityOf(ctx, row);
  }

  @FieldResolver(() => [LateCarrier], {
    complexity: 10,
    description:
      'Outlets that carried the claim and have not been sent it; nothing is sent to them by itself.',
  })
  lateCarriers(@Root() row: Distribution, @Context() ctx: Ctx): Promise<LateCarrier[]> {
    return lateCarriersOf(ctx, row);
  }

  @FieldResolver(() => DistributionTally, {
    complexity: 5,
    description: 'The addressed outlets, counted by what became of them.',
  })
  tally(@Root() row: Distribution, @Context() ctx: Ctx): Promise<DistributionTally> {
    return tallyOf(ctx, row);
  }

  @FieldResolver(() => [DistributionAction], { description: 'What you may do with this distribution now.' })
  allowedActions(@Root() row: Distribution, @Context() ctx: Ctx): Promise<DistributionAction[]> {
    return distributionActions(ctx, row);
  }
}
