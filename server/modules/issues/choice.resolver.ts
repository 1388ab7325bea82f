import { Arg, Ctx as Context, Field, ObjectType, Query, Resolver } from 'type-graphql';
import { Role } from '../../platform/actor';
import type { Ctx } from '../../platform/ctx';
import { Person, person } from '../identity/person.service';
import { usersWithRole } from '../identity/user.service';
import { WorkUnit } from '../identity/work-unit.entity';
import { readsCases } from './case-access.entity';
import { District, districtsNamed } from './district.service';

@ObjectType({ description: 'What the forms of issues and crises offer to choose from.' })
class CaseChoices {
  @Field(() => [Person], { description: 'Active people with one of the roles, by name.' })
  people!: Person[];

  @Field(() => [WorkUnit], { description: 'Departments, by name.' })
  workUnits!: WorkUnit[];

  @Field(() => [District], { description: 'Districts of the regency.' })
  districts!: District[];
}

const NOTHING: CaseChoices = { people: [], workUnits: [], districts: [] };

@Resolver()
export class ChoiceResolver {
  @Query(() => CaseChoices, {
    complexity: 50,
    description: 'What the forms of issues and crises offer; empty for who does not work on them.',
  })
  async caseChoices(
    @Arg('roles', () => [Role], { description: 'Roles of the people to offer.' }) roles: Role[],
    @Context() ctx: Ctx,
  ): Promise<CaseChoices> {
    if (!readsCases(ctx.actor)) return NOTHING;
    const ids = new Set<string>();
    for (const role of new Set(roles)) for (const { id } of await usersWithRole(ctx, role)) ids.add(id);
    const found = await Promise.all([...ids].map((id) => person(ctx, id)));
    const people = found.filter((one): one is Person => one !== null);
    people.sort((a, b) => a.name.localeCompare(b.name, 'id') || (a.id < b.id ? -1 : 1));
    const workUnits = await ctx.db.find(WorkUnit, { order: { name: 'ASC', id: 'ASC' }, take: 200 });
    const codes = ctx.profile.districts.map(({ code }) => code);
    return { people, workUnits, districts: districtsNamed(ctx, codes) };
  }
}
