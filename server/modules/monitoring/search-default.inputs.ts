import { InputType } from 'type-graphql';
import { Role } from '../../platform/actor';
import { InEnums, InId } from '../../platform/inputs';

@InputType({ description: 'The roles to which a shared search opens by itself.' })
export class SearchRoleDefaultsInput {
  @InId({ description: 'The saved search.' })
  savedSearchId!: string;

  @InEnums(Role, {
    description: 'All of these roles; their former default gives way, and roles left out lose this one.',
  })
  roles!: Role[];
}
