import { event } from '../../platform/events';

export const SessionStarted = event<{ userId: string; sessionId: string; address: string }>(
  'session.started',
);
export const SessionEnded = event<{ userId: string; sessionIds: string[] }>('session.ended');
export const SessionSteppedUp = event<{ userId: string; sessionId: string }>('session.stepped_up');
/** Many failures in a row for one account or from one address; the alarm of T1. */
export const SignInPaced = event<{ failures: number; waitSeconds: number }>('sign_in.paced');
export const ApiKeyCreated = event<{ apiKeyId: string; ownerId: string; scopes: string[] }>(
  'api_key.created',
);
export const ApiKeyRevoked = event<{ apiKeyId: string; ownerId: string }>('api_key.revoked');
