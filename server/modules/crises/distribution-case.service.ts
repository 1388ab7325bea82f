import type { Ctx } from '../../platform/ctx';
import { DomainError, ErrorCode, notFound } from '../../platform/errors';
import { Visibility } from '../issues/case-access.entity';
import { Issue } from '../issues/issue.entity';
import { Crisis, ScctType } from './crisis.entity';
import type { Distribution } from './distribution.entity';
import type { DistributionValues } from './distribution.events';
import { plainText } from './distribution-text';
import { Statement, StatementVersion, VersionState } from './statement.entity';
import { openLevels, runningCrisisOf, sceneOf } from './statement-scene.service';
import { publicBody } from './statement-text';

/** What a distribution is about. */
export interface DistributionCase {
  version: StatementVersion;
  statement: Statement;
  issue: Issue;
  /** Null when the issue has no crisis. */
  crisis: Crisis | null;
}

/** The statement, issue and crisis of a version that the caller sees; the version is locked unless read only. @throws NOT_FOUND */
export async function caseOfVersion(
  ctx: Ctx,
  versionId: string,
  { isRead = false } = {},
): Promise<DistributionCase> {
  const version = isRead
    ? await ctx.find(StatementVersion, versionId)
    : await ctx.get(StatementVersion, versionId, ['versionId']);
  if (!version) throw notFound(['versionId']);
  const statement = await ctx.find(Statement, version.statementId);
  const issue = await ctx.find(Issue, version.issueId);
  if (!statement || !issue) throw notFound(['versionId']);
  const crisis = statement.crisisId
    ? await ctx.db.findOneBy(Crisis, { id: statement.crisisId })
    : await runningCrisisOf(ctx, issue.id);
  return { version, statement, issue, crisis };
}

/** True in a drill. */
export const isDrill = ({ issue, crisis }: DistributionCase): boolean =>
  issue.isExercise || Boolean(crisis?.isExercise);

/** Why nothing may be paid for this case; null when it may. */
export function paidRefusal(ctx: Ctx, { crisis }: Pick<DistributionCase, 'crisis'>): string | null {
  const { crisisPlacementAllowed, distribution } = ctx.profile.crisis;
  if (!crisisPlacementAllowed) return 'Kantor ini tidak menempatkan pernyataan krisis secara berbayar.';
  const isPersonal =
    crisis !== null &&
    (crisis.type === ScctType.MANAGEMENT_MISCONDUCT ||
      distribution.unpaidPlaybooks.includes(crisis.playbookCode ?? ''));
  return isPersonal ? 'Penempatan berbayar tidak boleh dipakai untuk membela pribadi pejabat.' : null;
}

/** Refuses to send what not everybody approved, what is under embargo, and what nobody may know of. */
export async function assertSendable(ctx: Ctx, { version, issue, crisis }: DistributionCase): Promise<void> {
  const isApproved = version.state === VersionState.PUBLISHED || (await isFullyApproved(ctx, version));
  if (!isApproved)
    throw new DomainError(ErrorCode.APPROVAL_MISSING, 'Pernyataan ini belum disetujui seluruhnya.', [
      'distributionId',
    ]);
  if (version.embargoUntil && version.embargoUntil > ctx.now())
    throw new DomainError(ErrorCode.EMBARGOED, 'Pernyataan ini belum boleh disiarkan.');
  if (issue.visibility === Visibility.RESTRICTED || crisis?.visibility === Visibility.RESTRICTED)
    throw new DomainError(
      ErrorCode.FORBIDDEN,
      'Perkara ini terbatas. Buka dulu kerahasiaannya sebelum dikirim.',
    );
}

/** Approved by every level that today's severity asks for. */
async function isFullyApproved(ctx: Ctx, version: StatementVersion): Promise<boolean> {
  if (version.state !== VersionState.APPROVED) return false;
  return openLevels(await sceneOf(ctx, version)).length === 0;
}

/** The text of a version as outlets get it. */
export const releaseText = ({ body, blocks }: Pick<StatementVersion, 'body' | 'blocks'>): string =>
  plainText(publicBody({ body, blocks }));

/** What every event of a distribution carries. */
export const distributionFacts = (row: Distribution): DistributionValues => ({
  distributionId: row.id,
  versionId: row.versionId,
  issueId: row.issueId,
  crisisId: row.crisisId,
  state: row.state,
});
