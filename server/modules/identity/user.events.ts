import { event } from '../../platform/events';

/** Somebody confirmed the link of a registration; the account exists from now on. */
export const UserRegistered = event<{ userId: string; role: string }>('user.registered');
export const UserInvited = event<{ invitationId: string; role: string; companyId: string | null }>(
  'user.invited',
);
/** An invitation was accepted; the account exists from now on. */
export const UserJoined = event<{ userId: string; invitationId: string; role: string }>('user.joined');
export const UserSuspended = event<{ userId: string }>('user.suspended');
export const UserReinstated = event<{ userId: string }>('user.reinstated');
export const UserEdited = event<{ userId: string }>('user.edited');
export const RoleGranted = event<{ userId: string; role: string; fromOn: string; toOn: string | null }>(
  'role.granted',
);
export const RoleEnded = event<{ userId: string; role: string; toOn: string }>('role.ended');
export const PasswordChanged = event<{ userId: string; isReset: boolean }>('password.changed');
export const SecondFactorChanged = event<{ userId: string; isOn: boolean }>('second_factor.changed');
