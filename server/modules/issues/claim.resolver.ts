import { Arg, Args, Ctx as Context, FieldResolver, Int, Mutation, Query, Resolver, Root } from 'type-graphql';
import type { ObjectLiteral, SelectQueryBuilder } from 'typeorm';
import { Connection, connectionCost, type Page, PageArgs, paginate } from '../../platform/connection';
import type { Ctx } from '../../platform/ctx';
import { Person, person } from '../identity/person.service';
import { Article } from '../monitoring/article.entity';
import { articleLoad } from '../monitoring/article.service';
import { Claim, ClaimMatch, ClaimMatchState } from './claim.entity';
import {
  ClaimAddInput,
  ClaimEditInput,
  ClaimMatchAddInput,
  ClaimMatchDecideInput,
  ClaimMatchFilter,
  ClaimMatchPayload,
  ClaimPayload,
} from './claim.inputs';
import { addClaim, addMatch, decideMatch, editClaim } from './claim.service';

export const ClaimMatchConnection = Connection(ClaimMatch, 'ClaimMatch');
const WHICH = { description: 'What to do with which claim.' };

const matching =
  ({ states, issueId, claimId }: ClaimMatchFilter) =>
  (query: SelectQueryBuilder<ObjectLiteral>): void => {
    if (states?.length) query.andWhere('row.state IN (:...states)', { states });
    if (issueId) query.andWhere('row.issueId = :issueId', { issueId });
    if (claimId) query.andWhere('row.claimId = :claimId', { claimId });
  };

@Resolver(() => Claim)
export class ClaimResolver {
  @Query(() => ClaimMatchConnection, {
    complexity: connectionCost,
    description: 'Articles found to make claims, oldest finding first.',
  })
  claimMatches(
    @Args(() => PageArgs) page: PageArgs,
    @Arg('filter', () => ClaimMatchFilter, { nullable: true, description: 'Which of them; all when absent.' })
    filter: ClaimMatchFilter | undefined,
    @Context() ctx: Ctx,
  ): Promise<Page<ClaimMatch>> {
    return paginate(ctx, ClaimMatch, page, {
      sort: { key: 'createdAt', direction: 'ASC' },
      filter: matching(filter ?? {}),
    });
  }

  @Mutation(() => ClaimPayload, {
    description: 'Writes down a claim about an issue and looks for it in its articles.',
  })
  async claimAdd(
    @Arg('input', () => ClaimAddInput, WHICH) input: ClaimAddInput,
    @Context() ctx: Ctx,
  ): Promise<ClaimPayload> {
    return { claim: await addClaim(ctx, input) };
  }

  @Mutation(() => ClaimPayload, { description: 'Changes a claim and looks for it again.' })
  async claimEdit(
    @Arg('input', () => ClaimEditInput, WHICH) input: ClaimEditInput,
    @Context() ctx: Ctx,
  ): Promise<ClaimPayload> {
    return { claim: await editClaim(ctx, input) };
  }

  @Mutation(() => ClaimMatchPayload, { description: 'Says whether a found article makes the claim.' })
  async claimMatchDecide(
    @Arg('input', () => ClaimMatchDecideInput, WHICH) input: ClaimMatchDecideInput,
    @Context() ctx: Ctx,
  ): Promise<ClaimMatchPayload> {
    return { match: await decideMatch(ctx, input) };
  }

  @Mutation(() => ClaimMatchPayload, {
    description: 'Says that an article makes a claim though no phrase gave it away.',
  })
  async claimMatchAdd(
    @Arg('input', () => ClaimMatchAddInput, WHICH) input: ClaimMatchAddInput,
    @Context() ctx: Ctx,
  ): Promise<ClaimMatchPayload> {
    return { match: await addMatch(ctx, input) };
  }

  @FieldResolver(() => [String], { description: 'Phrases that give it away.' })
  phrases(@Root() claim: Claim): string[] {
    return claim.phrases;
  }

  @FieldResolver(() => Int, { complexity: 5, description: 'Articles that an analyst confirmed.' })
  confirmedCount(@Root() claim: Claim, @Context() ctx: Ctx): Promise<number> {
    return ctx.db.countBy(ClaimMatch, { claimId: claim.id, state: ClaimMatchState.CONFIRMED });
  }

  @FieldResolver(() => Int, { complexity: 5, description: 'Articles that nobody looked at yet.' })
  waitingCount(@Root() claim: Claim, @Context() ctx: Ctx): Promise<number> {
    return ctx.db.countBy(ClaimMatch, { claimId: claim.id, state: ClaimMatchState.FOUND });
  }
}

@Resolver(() => ClaimMatch)
export class ClaimMatchResolver {
  @FieldResolver(() => Article, { nullable: true, description: 'The article; null when not yours to read.' })
  article(@Root() match: ClaimMatch, @Context() ctx: Ctx): Promise<Article | null> {
    return articleLoad(ctx, match.articleId);
  }

  @FieldResolver(() => Claim, { nullable: true, description: 'The claim.' })
  claim(@Root() match: ClaimMatch, @Context() ctx: Ctx): Promise<Claim | null> {
    return ctx.find(Claim, match.claimId);
  }

  @FieldResolver(() => Person, { nullable: true, description: 'The analyst who decided; null before.' })
  confirmedBy(@Root() match: ClaimMatch, @Context() ctx: Ctx): Promise<Person | null> {
    return person(ctx, match.confirmedById);
  }
}
