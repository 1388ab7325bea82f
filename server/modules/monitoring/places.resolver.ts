import { Ctx as Context, Field, ID, ObjectType, Query, Resolver } from 'type-graphql';
import type { Ctx } from '../../platform/ctx';
import { mayReadMonitoring } from './monitoring.roles';

@ObjectType({ description: 'A district or village of the regency.' })
export class Place {
  @Field(() => ID, { description: 'Its code, by which filters name it.' })
  code!: string;

  @Field(() => String, { description: 'Its name.' })
  name!: string;

  @Field(() => String, { nullable: true, description: 'The district of a village; null for a district.' })
  districtName!: string | null;
}

@Resolver()
export class PlacesResolver {
  @Query(() => [Place], {
    description: 'Districts, each with its villages behind it; empty for who does not read monitoring.',
  })
  places(@Context() ctx: Ctx): Place[] {
    if (!mayReadMonitoring(ctx.actor)) return [];
    return ctx.profile.districts.flatMap(({ code, name, villages = [] }) => [
      { code, name, districtName: null },
      ...villages.map((village) => ({ ...village, districtName: name })),
    ]);
  }
}
