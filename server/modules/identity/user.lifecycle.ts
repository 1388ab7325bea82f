import { type Actor, Role, type Verdict } from '../../platform/actor';
import { ErrorCode } from '../../platform/errors';
import { lifecycle } from '../../platform/lifecycle';
import { type User, UserState } from './user.entity';

export enum UserAction {
  SUSPEND = 'SUSPEND',
  REINSTATE = 'REINSTATE',
  GRANT_ROLE = 'GRANT_ROLE',
  END_ROLE = 'END_ROLE',
}

/** An administrator, never about the own account. */
function administrator(actor: Actor, user: User): Verdict {
  if (!actor.is(Role.SYSTEM_ADMIN)) return ErrorCode.FORBIDDEN;
  return actor.id !== user.id || ErrorCode.SELF_APPROVAL;
}

/** An administrator, or for colleagues of the same company its company admin. */
function administratorOrCompany(actor: Actor, user: User): Verdict {
  const isColleague =
    actor.is(Role.COMPANY_ADMIN) && actor.companyId !== null && actor.companyId === user.companyId;
  if (!isColleague) return administrator(actor, user);
  return actor.id !== user.id || ErrorCode.SELF_APPROVAL;
}

/** Who may sign in, and who decides it. */
export const userLifecycle = lifecycle<User, UserState, UserAction>({
  SUSPEND: { from: [UserState.ACTIVE], to: UserState.SUSPENDED, by: administratorOrCompany },
  REINSTATE: { from: [UserState.SUSPENDED], to: UserState.ACTIVE, by: administratorOrCompany },
  GRANT_ROLE: { from: [UserState.ACTIVE], to: UserState.ACTIVE, by: administrator },
  END_ROLE: { from: [UserState.ACTIVE], to: UserState.ACTIVE, by: administrator },
});
