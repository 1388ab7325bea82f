import type { Ctx } from '../../platform/ctx';
import { DueReminder } from './reminder.entity';

/** Notes that a deadline is being told; false when it was told before. */
export async function remindOnce(
  ctx: Ctx,
  subjectType: string,
  subjectId: string,
  dueAt: Date,
): Promise<boolean> {
  if (await ctx.db.existsBy(DueReminder, { subjectId, dueAt })) return false;
  await ctx.create(DueReminder, { subjectType, subjectId, dueAt });
  return true;
}
