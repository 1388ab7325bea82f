import { Between, Not } from 'typeorm';
import type { Ctx } from '../../platform/ctx';
import { Article } from '../monitoring/article.entity';
import { type ArticleFacts, articleById } from '../monitoring/article.service';
import { markResponse } from '../monitoring/response-mark.service';
import { Distribution, DistributionState, DistributionTarget, TargetMode } from './distribution.entity';
import { MachineVerdict, Pickup, PickupState } from './pickup.entity';
import { PickupFound, type PickupValues } from './pickup.events';
import { RECOGNISED } from './pickup.lifecycle';
import { compareWith, type Found, type Sought, soughtOf } from './pickup-compare.service';
import { notePickup } from './pickup-target.service';
import { fulfilByPickup, hasReplyUnderWay } from './right-of-reply-found.service';

const HOUR_MS = 3_600_000;
/** An article of the last hour may be fetched a day later. */
const LATE_FETCH_MS = 24 * HOUR_MS;

/** What every event of a pickup carries. */
export const pickupFacts = (pickup: Pickup): PickupValues => ({
  pickupId: pickup.id,
  articleId: String(pickup.articleId),
  issueId: pickup.issueId,
  versionId: pickup.versionId,
  targetId: pickup.targetId,
  mode: pickup.mode,
  state: pickup.state,
  matchScore: pickup.matchScore,
});

/** Milliseconds after a sending in which a publication counts. */
export const windowMs = (ctx: Ctx): number => ctx.profile.crisis.distribution.pickupHours * HOUR_MS;

/** Until when a publication counts for a sending; null before it is sent. */
export const pickupsUntil = (ctx: Ctx, { sentAt }: Distribution): Date | null =>
  sentAt && new Date(sentAt.getTime() + windowMs(ctx));

/** When an article counts as published. */
export const publishedAt = (article: ArticleFacts): Date => article.publishedAt ?? article.firstSeenAt;

/** Sendings whose hours are not over, or were over a moment ago; drills have none. */
function openSendings(ctx: Ctx): Promise<Distribution[]> {
  const now = ctx.now();
  const since = new Date(now.getTime() - windowMs(ctx) - LATE_FETCH_MS);
  return ctx.db.find(Distribution, {
    where: { state: Not(DistributionState.PLANNED), isExercise: false, sentAt: Between(since, now) },
    order: { sentAt: 'ASC', id: 'ASC' },
  });
}

/** Looks whether new or changed articles carry a statement that was sent. Safe to run again. */
export async function findPickups(ctx: Ctx, articleIds: readonly number[]): Promise<void> {
  const sendings = await openSendings(ctx);
  if (sendings.length === 0) return;
  const sought: Sought[] = [];
  for (const row of sendings) sought.push(await soughtOf(ctx, row));
  for (const id of articleIds) await consider(ctx, Number(id), sought);
}

/** The sending an article answers best; null when it answers none. */
async function bestOf(ctx: Ctx, article: ArticleFacts, sought: readonly Sought[]) {
  const at = publishedAt(article).getTime();
  let best: { one: Sought; found: Found } | null = null;
  for (const one of sought) {
    const sentAt = one.row.sentAt?.getTime() ?? Number.POSITIVE_INFINITY;
    if (at < sentAt || at > sentAt + windowMs(ctx)) continue;
    const found = await compareWith(ctx, article, one);
    if (found.machineSaid === MachineVerdict.NONE) continue;
    if (!best || found.matchScore >= best.found.matchScore) best = { one, found };
  }
  return best;
}

async function consider(ctx: Ctx, articleId: number, sought: readonly Sought[]): Promise<void> {
  const article = await articleById(ctx, articleId);
  if (!article || (await ctx.db.existsBy(Article, { id: articleId, isOwnChannel: true }))) return;
  const best = await bestOf(ctx, article, sought);
  if (!best) return;
  const { row } = best.one;
  const known = await ctx.db.findOneBy(Pickup, { articleId, issueId: row.issueId });
  if (known && known.state !== PickupState.PENDING) return;
  if (known && best.found.machineSaid !== MachineVerdict.AUTO) return;
  const pickup = known
    ? Object.assign(await ctx.get(Pickup, known.id), best.found, { versionId: row.versionId })
    : await keep(ctx, row, article, best);
  const isAuto = best.found.machineSaid === MachineVerdict.AUTO;
  pickup.state = isAuto ? PickupState.AUTO : PickupState.PENDING;
  pickup.decidedAt = isAuto ? ctx.now() : null;
  await ctx.save(pickup);
  await found(ctx, pickup);
}

/** Tells of a pickup; one that is recognised moves its target and fulfils what is asked of the outlet. */
export async function found(ctx: Ctx, pickup: Pickup): Promise<void> {
  await markResponse(ctx, pickup.articleId, { isResponse: true, ownerRef: `pickup:${pickup.id}` });
  if (RECOGNISED.includes(pickup.state)) await recognised(ctx, pickup);
  await ctx.emit(PickupFound, pickup, pickupFacts(pickup));
}

/** What follows from a recognised pickup for its target and for a right of reply. */
export async function recognised(ctx: Ctx, pickup: Pickup): Promise<void> {
  await notePickup(ctx, pickup);
  await fulfilByPickup(ctx, pickup);
}

/** The target of the outlet in a sending; null for an outlet that was none: its article is a copy elsewhere. */
async function targetIn(
  ctx: Ctx,
  row: Distribution,
  outletId: string | null,
): Promise<DistributionTarget | null> {
  if (!outletId) return null;
  const target = await ctx.db.findOneBy(DistributionTarget, { distributionId: row.id, outletId });
  return target?.state ? target : null;
}

/** Stores what was found of a sending in an article. */
export async function keep(
  ctx: Ctx,
  row: Distribution,
  article: ArticleFacts,
  { one, found: result }: { one: Sought; found: Found },
): Promise<Pickup> {
  const target = await targetIn(ctx, row, article.outletId);
  const at = publishedAt(article);
  const isReply = await hasReplyUnderWay(ctx, row.issueId, article.outletId, at, article.id);
  const from = (target?.isLate ? target.sentAt : null) ?? row.sentAt ?? at;
  return ctx.create(Pickup, {
    ...result,
    articleId: article.id,
    issueId: row.issueId,
    versionId: row.versionId,
    targetId: target?.id ?? null,
    mode: isReply ? TargetMode.RIGHT_OF_REPLY : (target?.mode ?? null),
    messageCount: one.messages.length,
    distorted: [],
    state: PickupState.PENDING,
    latencyMinutes: Math.max(0, Math.round((at.getTime() - from.getTime()) / 60_000)),
  });
}
