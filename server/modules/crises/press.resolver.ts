import { Arg, Args, Ctx as Context, ID, Query, Resolver } from 'type-graphql';
import { Connection, connectionCost, type Page, PageArgs } from '../../platform/connection';
import type { Ctx } from '../../platform/ctx';
import { publicStatement, publicStatements } from './press.service';
import { PublicStatement } from './press.types';
import { StatementKind } from './statement.enums';

const PublicStatementConnection = Connection(PublicStatement, 'PublicStatement');

@Resolver()
export class PressResolver {
  @Query(() => PublicStatementConnection, {
    complexity: connectionCost,
    description: 'Published statements and clarifications, newest first; open to everybody without sign-in.',
  })
  publicStatements(
    @Args(() => PageArgs) page: PageArgs,
    @Arg('kinds', () => [StatementKind], { nullable: true, description: 'Of these kinds; all when absent.' })
    kinds: StatementKind[] | undefined,
    @Context() ctx: Ctx,
  ): Promise<Page<PublicStatement>> {
    return publicStatements(ctx, page, kinds ?? []);
  }

  @Query(() => PublicStatement, {
    nullable: true,
    description: 'One published statement; null when the public has none of it. Open without sign-in.',
  })
  publicStatement(
    @Arg('id', () => ID, { description: 'Id of the statement.' }) id: string,
    @Context() ctx: Ctx,
  ): Promise<PublicStatement | null> {
    return publicStatement(ctx, id);
  }
}
