import {
  Distribution,
  DistributionState,
  DistributionTarget,
  TargetMode,
  TargetState,
} from '../../modules/crises/distribution.entity';
import { Pickup, PickupState } from '../../modules/crises/pickup.entity';
import {
  Statement,
  StatementKind,
  StatementVersion,
  VersionState,
} from '../../modules/crises/statement.entity';
import { Issue, IssueState } from '../../modules/issues/issue.entity';
import type { Ctx } from '../../platform/ctx';
import { newId } from '../../platform/ids';
import { buildArticle } from '../factories/monitoring';
import { siteOf } from './newsroom';
import { type Stage, wib } from './stage';

/** What lies behind k/n of acceptance.md section 2: targets, pickups, hours until them, and messages found of how many. */
const PASTS: readonly [string, number, number, number, [number, number]][] = [
  ['RK', 10, 8, 1.5, [3, 4]],
  ['SL', 6, 4, 3, [3, 5]],
  ['HM', 9, 7, 2, [4, 5]],
  ['TN', 5, 2, 8, [1, 2]],
  ['GF', 4, 1, 12, [2, 5]],
  ['KL', 10, 9, 1, [9, 10]],
  ['NW', 2, 0, 0, [0, 1]],
  ['GP', 20, 2, 5, [1, 2]],
];

interface Past {
  issueId: string;
  distributionId: string;
  versionId: string;
  sentAt: Date;
}

/** The n-th distribution of the past year: one sending, one statement, one issue. */
async function pastSending(ctx: Ctx, n: number): Promise<Past> {
  const sentAt = new Date(wib('2025-06-02 09:00').getTime() + n * 14 * 86_400_000);
  const issue = await ctx.create(Issue, {
    code: `ISU-LAMA-${n + 1}`,
    title: 'Isu tahun lalu',
    state: IssueState.CLOSED,
    districts: [],
    openedAt: sentAt,
    openedById: newId(),
    closedAt: sentAt,
    isExercise: false,
  });
  const common = { issueId: issue.id, authorId: newId() };
  const statement = await ctx.create(Statement, { ...common, kind: StatementKind.FULL, title: issue.title });
  const version = await ctx.create(StatementVersion, {
    ...common,
    statementId: statement.id,
    no: 1,
    state: VersionState.SUPERSEDED,
    title: issue.title,
    body: 'Penjelasan lama.',
    blocks: null,
    factIds: [],
    messageIds: [],
    editorIds: [],
    channels: ['OFFICIAL_WEB'],
    publishedAt: sentAt,
  });
  const distribution = await ctx.create(Distribution, {
    issueId: issue.id,
    versionId: version.id,
    state: DistributionState.CLOSED,
    rankedAt: sentAt,
    sentAt,
    maxPaid: 3,
    inputs: {} as never, // nothing reads the inputs of a sending long closed
  });
  return { issueId: issue.id, distributionId: distribution.id, versionId: version.id, sentAt };
}

async function pastTarget(stage: Stage, past: Past, key: string, place: number): Promise<void> {
  const [, , pickups = 0, hours = 0, [found, all] = [0, 1]] = PASTS.find(([one]) => one === key) ?? [];
  const isPicked = place < pickups;
  const { outletId } = siteOf(stage, key);
  const target = await stage.app.perform((ctx) =>
    ctx.create(DistributionTarget, {
      distributionId: past.distributionId,
      issueId: past.issueId,
      outletId,
      mode: TargetMode.FREE_RELEASE,
      rank: 1,
      score: 50,
      components: {} as never,
      state: isPicked ? TargetState.PICKED_UP : TargetState.NO_PICKUP,
      isLate: false,
      sentAt: past.sentAt,
      deliveredAt: past.sentAt,
    }),
  );
  if (isPicked) await pastPickup(stage, past, key, target.id, { hours, found, all });
}

async function pastPickup(
  { app }: Stage,
  past: Past,
  key: string,
  targetId: string,
  { hours, found, all }: { hours: number; found: number; all: number },
): Promise<void> {
  const at = new Date(past.sentAt.getTime() + hours * 3_600_000);
  const url = `https://arsip.example/${key}/${past.distributionId}`;
  const article = await buildArticle(app, { title: 'Arsip', text: 'Arsip.', publishedAt: at, url });
  await app.perform((ctx) =>
    ctx.create(Pickup, {
      articleId: article.id,
      issueId: past.issueId,
      versionId: past.versionId,
      targetId,
      mode: TargetMode.FREE_RELEASE,
      containment: 0.9,
      matchScore: 0.9,
      messagesFound: Array.from({ length: found }, () => newId()),
      messageCount: all,
      distorted: [],
      isNamed: true,
      state: PickupState.AUTO,
      latencyMinutes: hours * 60,
      decidedAt: at,
    }),
  );
}

/** The past year's targets and pickups, through builders. */
export async function loadPasts(stage: Stage): Promise<void> {
  const most = Math.max(...PASTS.map(([, targets]) => targets));
  for (let n = 0; n < most; n++) {
    const past = await stage.app.perform((ctx) => pastSending(ctx, n));
    for (const [key, targets] of PASTS) if (n < targets) await pastTarget(stage, past, key, n);
  }
}
