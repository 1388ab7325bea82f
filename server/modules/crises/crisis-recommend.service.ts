import type { Ctx } from '../../platform/ctx';
import { RiskLevel } from '../issues/assessment.entity';
import { Issue, OPEN_STATES } from '../issues/issue.entity';
import { CrisisRecommended } from './crisis.events';
import { runningCrisisOf } from './statement-scene.service';

const QUIET_MS = 6 * 3_600_000;

/** A displayed level of an issue as it rose. */
interface Rise {
  issueId: string | null;
  to: string;
  score: number;
  at: string;
}

/**
 * At KRITIS the system recommends to declare a crisis, or to review the severity of the one that runs; a person decides and
 * nothing is changed here. The same issue is left in peace for six hours, as by its alerts.
 */
export async function recommend(ctx: Ctx, { issueId, to, score, at }: Rise): Promise<void> {
  if (to !== RiskLevel.KRITIS || issueId === null) return;
  const issue = await ctx.db.findOneBy(Issue, { id: issueId });
  if (!issue || !OPEN_STATES.includes(issue.state)) return;
  const since = new Date(at).getTime() - QUIET_MS;
  const told: unknown[] = await ctx.db.query(
    'SELECT id FROM event WHERE name = ? AND subject_id = ? AND at > ? LIMIT 1',
    [CrisisRecommended.name, issue.id, since],
  );
  if (told.length > 0) return;
  const crisis = await runningCrisisOf(ctx, issue.id);
  const { code, title, isExercise } = issue;
  const crisisId = crisis?.id ?? null;
  await ctx.emit(
    CrisisRecommended,
    issue,
    { issueId, crisisId, code: crisis?.code ?? code, title, score, isExercise },
    { links: crisis ? [crisis] : [] },
  );
}
