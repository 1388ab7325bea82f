import type { Ctx } from '../../platform/ctx';
import { Issue } from './issue.entity';

/** Mark in front of everything a drill tells people. */
export const DRILL_MARK = '[LATIHAN]';

/** A title as a drill shows it. */
export const drillTitle = (title: string, isExercise: boolean): string =>
  isExercise ? `${DRILL_MARK} ${title}` : title;

/** Whether an issue belongs to a drill; false for an issue that is not there. */
export async function isExerciseIssue(ctx: Ctx, issueId: string): Promise<boolean> {
  return ctx.db.existsBy(Issue, { id: issueId, isExercise: true });
}
