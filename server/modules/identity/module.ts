import { job } from '../../platform/jobs';
import type { Module } from '../../platform/module';
import { AccountResolver } from './account.resolver';
import { AccountToken } from './account-token.entity';
import { ApiKey } from './api-key.entity';
import { FormDraft } from './form-draft.entity';
import { FormDraftResolver } from './form-draft.resolver';
import { forgetFormDrafts } from './form-draft.service';
import { Invitation } from './invitation.entity';
import { Pace } from './pace.entity';
import { RoleGrant } from './role-grant.entity';
import { InvitationResolver, RoleGrantResolver } from './role-grant.resolver';
import { Session } from './session.entity';
import { OwnSessionResolver, SignInResolver } from './sign-in.resolver';
import { User } from './user.entity';
import { UserResolver } from './user.resolver';
import { ApiKeyResolver, OfficeResolver, SessionResolver, ViewerResolver } from './viewer.resolver';
import { WorkUnit } from './work-unit.entity';

/** People, roles, sessions, keys, departments, and what everybody may know of the office. */
export const identityModule: Module = {
  name: 'identity',
  entities: [User, RoleGrant, WorkUnit, Session, ApiKey, Invitation, AccountToken, FormDraft, Pace],
  resolvers: [
    SignInResolver,
    OwnSessionResolver,
    AccountResolver,
    UserResolver,
    RoleGrantResolver,
    InvitationResolver,
    ViewerResolver,
    OfficeResolver,
    SessionResolver,
    ApiKeyResolver,
    FormDraftResolver,
  ],
  subscribers: [],
  jobs: [job({ kind: 'identity.forget-drafts', everySeconds: 86_400, effect: forgetFormDrafts })],
};
