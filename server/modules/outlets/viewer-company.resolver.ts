import { Ctx as Context, FieldResolver, Resolver, Root } from 'type-graphql';
import type { Ctx } from '../../platform/ctx';
import { Viewer } from '../identity/viewer.service';
import { PressCompany } from './press-company.entity';

@Resolver(() => Viewer)
export class ViewerCompanyResolver {
  @FieldResolver(() => PressCompany, {
    nullable: true,
    description: 'The press company of the caller; null for staff and before one was registered.',
  })
  company(@Root() viewer: Viewer, @Context() ctx: Ctx): Promise<PressCompany | null> {
    return viewer.companyId ? ctx.find(PressCompany, viewer.companyId) : Promise.resolve(null);
  }
}
