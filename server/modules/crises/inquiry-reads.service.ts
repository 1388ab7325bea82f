import { In, IsNull } from 'typeorm';
import type { Ctx } from '../../platform/ctx';
import type { Crisis } from './crisis.entity';
import { issuesOf } from './crisis-step.service';
import { MediaInquiry } from './inquiry.entity';

/** When the first question of the press about these issues came since a moment; null when none did. */
export async function firstInquiryAt(
  ctx: Ctx,
  issueIds: readonly string[],
  since = new Date(0),
): Promise<Date | null> {
  if (issueIds.length === 0) return null;
  const rows = await ctx.db.find(MediaInquiry, {
    where: { issueId: In([...issueIds]) },
    order: { receivedAt: 'ASC', id: 'ASC' },
  });
  return rows.find(({ receivedAt }) => receivedAt >= since)?.receivedAt ?? null;
}

/** All questions of a crisis, whoever asks: its own, and those of its issues from before it was declared, oldest first. */
export async function inquiriesOf(ctx: Ctx, crisis: Crisis): Promise<MediaInquiry[]> {
  const issues = await issuesOf(ctx, crisis.id);
  const since = Math.min(...issues.map(({ reopenedAt, openedAt }) => (reopenedAt ?? openedAt).getTime()));
  const rows = await ctx.db.find(MediaInquiry, {
    where: [{ crisisId: crisis.id }, { crisisId: IsNull(), issueId: In(issues.map(({ id }) => id)) }],
    order: { receivedAt: 'ASC', id: 'ASC' },
  });
  return rows.filter((row) => row.crisisId === crisis.id || row.createdAt.getTime() >= since);
}

/** When questions had come and none of them was open for the first time; null while that did not happen. */
export function firstAllAnswered(
  inquiries: readonly Pick<MediaInquiry, 'receivedAt' | 'answeredAt'>[],
): Date | null {
  const ends = inquiries
    .flatMap(({ answeredAt }) => (answeredAt ? [answeredAt.getTime()] : []))
    .sort((a, b) => a - b);
  const isQuiet = (t: number): boolean =>
    inquiries.every(
      ({ receivedAt, answeredAt }) =>
        receivedAt.getTime() > t || (answeredAt !== null && answeredAt.getTime() <= t),
    );
  const at = ends.find(isQuiet);
  return at === undefined ? null : new Date(at);
}

/** Open questions of a crisis whose deadline passed. */
export const lateInquiries = async (ctx: Ctx, crisis: Crisis): Promise<MediaInquiry[]> =>
  (await inquiriesOf(ctx, crisis)).filter((one) => one.isOpen && one.dueAt < ctx.now());
