import { Ctx as Context, Field, FieldResolver, Int, ObjectType, Resolver, Root } from 'type-graphql';
import type { Ctx } from '../../platform/ctx';
import { LocalDate } from '../../platform/scalars';
import { Source } from './source.entity';
import { newsDays } from './source-history.service';

@ObjectType({ description: 'What one day of a source brought.' })
export class SourceDay {
  @Field(() => LocalDate, { description: 'The day in the zone of the office.' })
  day!: string;

  @Field(() => Int, { description: 'Items that it named for the first time.' })
  discoveredCount!: number;

  @Field(() => Int, { description: 'Items of these whose article is stored.' })
  indexedCount!: number;
}

@Resolver(() => Source)
export class SourceHistoryResolver {
  @FieldResolver(() => [SourceDay], {
    complexity: 10,
    description: 'What its last 28 days brought, oldest first; days without items are there too.',
  })
  days(@Root() source: Source, @Context() ctx: Ctx): Promise<SourceDay[]> {
    return newsDays(ctx, source.id);
  }
}
