import type { Ctx } from '../../platform/ctx';
import { ownUser } from './sign-in.service';
import type { Language, User } from './user.entity';
import { UserEdited } from './user.events';

interface ProfileEdit {
  honorific?: string | null;
  language?: Language | null;
  expectedVersion: number;
}

/** Changes how the caller is addressed, and the language; absent leaves, null clears. @throws CONFLICT */
export async function editProfile(ctx: Ctx, input: ProfileEdit): Promise<User> {
  const user = await ownUser(ctx);
  ctx.expectVersion(user, input.expectedVersion, 'user');
  if (input.honorific !== undefined) user.honorific = input.honorific?.trim() || null;
  if (input.language) user.language = input.language;
  await ctx.save(user);
  await ctx.emit(UserEdited, user, { userId: user.id });
  return user;
}
