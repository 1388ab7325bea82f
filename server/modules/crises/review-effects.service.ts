import { In, IsNull } from 'typeorm';
import { toNumber } from '../../platform/columns';
import type { Ctx } from '../../platform/ctx';
import type { Issue } from '../issues/issue.entity';
import { MediaOutlet, ReachLevel } from '../outlets/outlet.entity';
import { HoaxClarification } from './clarification.entity';
import type { Crisis } from './crisis.entity';
import { InquiryState } from './inquiry.entity';
import { inquiriesOf } from './inquiry-reads.service';
import { spreadOf } from './measure';
import { sendingsOf } from './measurement-cost.service';
import { subjectStart } from './measurement-times.service';
import { Pickup, PickupState } from './pickup.entity';
import { type Carrying, pullThrough, weightedPullThrough } from './pickup-match';
import type {
  ReviewHoax,
  ReviewInquiries,
  ReviewMoment,
  ReviewReply,
  ReviewTarget,
} from './review-effects.types';
import { RightOfReply } from './right-of-reply.entity';
import { minutesBetween } from './sla';

const MOST_MOMENTS = 300;
/** Weights of reach, as the score of risk has them (crisis.md 2.1). */
const WEIGHTS: Record<ReachLevel, number> = { NATIONAL: 4, PROVINCIAL: 2, LOCAL: 1 };
const RECOGNISED = In([PickupState.AUTO, PickupState.HUMAN]);

async function addressed(ctx: Ctx, crisis: Crisis) {
  const targets = (await sendingsOf(ctx, crisis))
    .flatMap((sending) => sending.targets)
    .filter(({ mode, state }) => mode !== null && state !== null);
  const pickups = await ctx.db.find(Pickup, {
    where: { targetId: In(targets.map(({ id }) => id)), state: RECOGNISED },
    order: { latencyMinutes: 'ASC' },
  });
  const outlets = await ctx.db.find(MediaOutlet, {
    where: { id: In(targets.map(({ outletId }) => outletId)) },
  });
  return targets.map((target) => ({
    target,
    pickup: pickups.find(({ targetId }) => targetId === target.id) ?? null,
    outlet: outlets.find(({ id }) => id === target.outletId) ?? null,
  }));
}

/** The outlets that were addressed, with their frozen scores and pickups, in the order of the ranking. */
export async function targetsOf(ctx: Ctx, crisis: Crisis): Promise<ReviewTarget[]> {
  return (await addressed(ctx, crisis)).flatMap(({ target, pickup, outlet }) =>
    target.mode === null
      ? []
      : [
          {
            outletName: outlet?.name ?? 'media',
            mode: target.mode,
            score: target.score,
            state: target.state,
            price: target.price,
            latencyMinutes: pickup?.latencyMinutes ?? null,
            messagesFound: pickup?.messagesFound.length ?? null,
            messageCount: pickup?.messageCount ?? null,
          },
        ],
  );
}

/** How many of the messages got through, plain and by reach; null without a pickup. */
export async function pullThroughOf(
  ctx: Ctx,
  crisis: Crisis,
): Promise<{ pullThrough: number | null; weightedPullThrough: number | null }> {
  const carrying = (await addressed(ctx, crisis)).flatMap(({ pickup, outlet }): Carrying[] =>
    pickup
      ? [
          {
            found: pickup.messagesFound.length,
            messages: pickup.messageCount,
            weight: WEIGHTS[outlet?.reachLevel ?? ReachLevel.LOCAL],
          },
        ]
      : [],
  );
  return { pullThrough: pullThrough(carrying), weightedPullThrough: weightedPullThrough(carrying) };
}

/** Clarifications of the crisis, and of its issues from its time. */
export async function hoaxesOf(ctx: Ctx, crisis: Crisis, issues: readonly Issue[]): Promise<ReviewHoax[]> {
  const rows = await ctx.db.find(HoaxClarification, {
    where: [{ crisisId: crisis.id }, { crisisId: IsNull(), issueId: In(issues.map(({ id }) => id)) }],
    order: { reportedAt: 'ASC' },
  });
  return rows
    .filter(({ crisisId, reportedAt }) => crisisId !== null || reportedAt >= subjectStart(crisis))
    .map(({ title, verdict, state, publishedAt }) => ({ title, verdict, state, publishedAt }));
}

/** Questions of the press, and how long answers took. */
export async function inquiryFacts(ctx: Ctx, crisis: Crisis): Promise<ReviewInquiries> {
  const all = await inquiriesOf(ctx, crisis);
  const answered = all.filter(({ state }) => state === InquiryState.ANSWERED);
  const minutes = answered.flatMap(({ receivedAt, answeredAt }) =>
    answeredAt ? [minutesBetween(receivedAt, answeredAt)] : [],
  );
  return {
    received: all.length,
    answered: answered.length,
    declined: all.filter(({ state }) => state === InquiryState.DECLINED).length,
    late: all.filter(({ answeredAt, dueAt }) => (answeredAt ?? ctx.now()) > dueAt).length,
    minutes: spreadOf(minutes),
  };
}

/** Rights of reply of the crisis, and of its issues from its time. */
export async function repliesOf(ctx: Ctx, crisis: Crisis, issues: readonly Issue[]): Promise<ReviewReply[]> {
  const rows = await ctx.db.find(RightOfReply, {
    where: [{ crisisId: crisis.id }, { crisisId: IsNull(), issueId: In(issues.map(({ id }) => id)) }],
    order: { createdAt: 'ASC', id: 'ASC' },
  });
  const own = rows.filter(
    ({ crisisId, createdAt }) => crisisId !== null || createdAt >= subjectStart(crisis),
  );
  const outlets = await ctx.db.find(MediaOutlet, { where: { id: In(own.map(({ outletId }) => outletId)) } });
  return own.map(({ number, outletId, state }) => ({
    code: number ?? 'rancangan',
    outletName: outlets.find(({ id }) => id === outletId)?.name ?? 'media',
    state,
  }));
}

/** What happened in a crisis, oldest first, from the sealed record. */
export async function momentsOf(ctx: Ctx, crisis: Crisis): Promise<ReviewMoment[]> {
  const rows: Record<string, string>[] = await ctx.db.query(
    `SELECT e.at AS at, e.name AS name, e.actor_name AS actorName, e.reason AS reason FROM event_link l
     JOIN event e ON e.id = l.event_id WHERE l.subject_id = ? AND e.outcome = 'DONE'
     ORDER BY l.at, l.event_id LIMIT ${MOST_MOMENTS}`,
    [crisis.id],
  );
  return rows.map(({ at, name, actorName, reason }) => ({
    at: new Date(toNumber(at)),
    name: name ?? '',
    actorName: actorName ?? '',
    reason: reason ?? null,
  }));
}
