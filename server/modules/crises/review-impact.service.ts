import { In } from 'typeorm';
import type { Ctx } from '../../platform/ctx';
import { RiskAssessment, RiskLevel } from '../issues/assessment.entity';
import type { Issue } from '../issues/issue.entity';
import type { Crisis } from './crisis.entity';
import { countAllItems, storiesOfIssues, subjectItems } from './measurement-items.service';
import { subjectStart } from './measurement-times.service';
import type { ReviewImpact } from './review-parts.types';

const LEVELS = Object.values(RiskLevel);

/** Items, sources and the peak of a crisis, from a week before its clock to its closing. */
export async function impactOf(ctx: Ctx, crisis: Crisis, issues: readonly Issue[]): Promise<ReviewImpact> {
  const [from, to] = [subjectStart(crisis), crisis.closedAt ?? ctx.now()];
  const stories = await storiesOfIssues(ctx, issues);
  const items = await subjectItems(ctx, issues, from, to);
  const rows = await ctx.db.find(RiskAssessment, {
    where: [{ issueId: In(issues.map(({ id }) => id)) }, { storyNo: In(stories) }],
    order: { at: 'ASC' },
  });
  const own = rows.filter(({ at }) => at >= from && at <= to);
  const peak = own.reduce<RiskAssessment | null>(
    (best, row) => (best === null || row.score > best.score ? row : best),
    null,
  );
  const highest = Math.max(-1, ...own.map(({ shownLevel }) => LEVELS.indexOf(shownLevel)));
  return {
    items: await countAllItems(ctx, stories, from, to),
    independentItems: items.length,
    sources: new Set(items.map(({ source }) => source)).size,
    peakScore: peak?.score ?? null,
    peakAt: peak?.at ?? null,
    peakLevel: LEVELS[highest] ?? null,
  };
}
