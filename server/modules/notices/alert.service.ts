import { In, IsNull, MoreThan } from 'typeorm';
import type { Ctx } from '../../platform/ctx';
import { newId } from '../../platform/ids';
import { wakingAt } from '../../platform/quiet-hours';
import { AlertLevel, Delivery } from './delivery.entity';
import { type Recipients, recipientsOf } from './notice.service';

export const DELIVER_JOB = 'notices.deliver';
const HOUR_MS = 3_600_000;
const COOLDOWN_MS = 6 * HOUR_MS;
const BURST_MS = 10 * 60_000;
const BURST = 3;

/** An alert as a rule raises it; `story` is what it is about, `subject` what the rule watches. */
export interface Alert extends Recipients {
  rule: string;
  subject: string;
  story: string;
  level: AlertLevel;
  title: string;
  body: string;
  link: string;
  /** The event that is its cause: nobody is alerted by one event twice. */
  eventId: string;
}

/**
 * Puts an alert on its way to each recipient. Evaluation is never held, only delivery: quiet hours put it off to their
 * end, and what exceeds three in ten minutes waits for the others, unless it is critical. The same rule, story and level
 * stay silent for six hours.
 */
export async function raiseAlert(ctx: Ctx, alert: Alert): Promise<void> {
  const now = ctx.now();
  const cooldownKey = `${alert.rule} ${alert.story} ${alert.level}`.slice(0, 160);
  for (const { id: recipientUserId } of await recipientsOf(ctx, alert)) {
    const dedupeKey = `${alert.eventId} ${recipientUserId} ${alert.rule}`.slice(0, 160);
    const since = new Date(now.getTime() - COOLDOWN_MS);
    const isKnown = await ctx.db.existsBy(Delivery, [
      { dedupeKey },
      { recipientUserId, cooldownKey, firedAt: MoreThan(since) },
    ]);
    if (isKnown) continue;
    const notBefore = alert.level === AlertLevel.CRITICAL ? now : await dueAt(ctx, recipientUserId);
    const { rule, subject, level, title, body, link } = alert;
    await ctx.db.insert(Delivery, {
      id: newId(),
      recipientUserId,
      channel: 'BELL',
      dedupeKey,
      rule,
      subject,
      cooldownKey,
      level,
      title: title.slice(0, 160),
      body: body.slice(0, 1000),
      link,
      firedAt: now,
      resolvedAt: null,
      notBefore,
      attempts: 0,
      sentAt: null,
    });
    await ctx.enqueue(DELIVER_JOB, { recipientUserId }, notBefore);
  }
}

/** Notes that what a rule watches is over; alerts that still wait then say so. */
export async function resolveAlerts(ctx: Ctx, rule: string, subject: string): Promise<void> {
  await ctx.db.update(Delivery, { rule, subject, resolvedAt: IsNull() }, { resolvedAt: ctx.now() });
}

async function dueAt(ctx: Ctx, recipientUserId: string): Promise<Date> {
  const now = ctx.now();
  const awake = wakingAt(ctx, now);
  const recent = await ctx.db.find(Delivery, {
    where: { recipientUserId, firedAt: MoreThan(new Date(now.getTime() - BURST_MS)) },
    order: { firedAt: 'ASC' },
  });
  const [first] = recent;
  if (!first || recent.length < BURST) return awake;
  return new Date(Math.max(awake.getTime(), first.firedAt.getTime() + BURST_MS));
}

/** What waits for a person and is due, oldest first. */
export function dueDeliveries(ctx: Ctx, recipientUserId: string): Promise<Delivery[]> {
  return ctx.db
    .createQueryBuilder(Delivery, 'delivery')
    .where('delivery.recipientUserId = :recipientUserId AND delivery.sentAt IS NULL', { recipientUserId })
    .andWhere('delivery.notBefore <= :now', { now: ctx.now().getTime() })
    .orderBy('delivery.firedAt', 'ASC')
    .addOrderBy('delivery.id', 'ASC')
    .getMany();
}

/** Marks alerts as seen to, in the transaction that makes their notice. */
export async function markSent(ctx: Ctx, rows: readonly Delivery[]): Promise<void> {
  const ids = rows.map(({ id }) => id);
  if (ids.length > 0) await ctx.db.update(Delivery, { id: In(ids) }, { sentAt: ctx.now(), attempts: 1 });
}
