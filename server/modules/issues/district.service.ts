import { Field, Int, ObjectType } from 'type-graphql';
import type { Ctx } from '../../platform/ctx';

@ObjectType({ description: 'A district (kecamatan) of the regency.' })
export class District {
  @Field(() => String, { description: 'Code, as the profile lists it.' })
  code!: string;

  @Field(() => String, { description: 'Name.' })
  name!: string;

  @Field(() => Int, { description: 'People who live there, in thousands.' })
  populationThousand!: number;
}

/** Districts by their codes, in the order of the profile; unknown codes are left out. */
export const districtsNamed = (ctx: Ctx, codes: readonly string[]): District[] =>
  ctx.profile.districts.filter(({ code }) => codes.includes(code));
