import type { Ctx } from '../../platform/ctx';
import { type Handed, handOver, noteHanded, storeMail } from '../../platform/mail';
import { MailState } from '../../platform/mail.entity';
import { asSystem } from '../identity/actor.service';
import { usersOfCompany } from '../identity/user.service';
import { MediaOutlet } from '../outlets/outlet.entity';
import { OrderState, PublicationOrder } from '../publications/order.entity';
import { Distribution, DistributionTarget, TargetState } from './distribution.entity';
import { TargetDispatched, TargetFailed, TargetQueued } from './distribution.events';
import { type SentTarget, TargetAction, targetLifecycle } from './distribution.lifecycle';
import { targetFacts } from './distribution.service';
import { releaseText } from './distribution-case.service';
import { type Release, releaseLetter } from './distribution-text';
import { ReleaseContact } from './release-contact.entity';
import { StatementVersion } from './statement.entity';
import { statementUrl } from './statement-url';

export const DELIVER = 'crises.deliver-target';
export const END = 'crises.end-target';
const MINUTE_MS = 60_000;
const HOUR_MS = 3_600_000;

/** Where an outlet takes releases: the address that was noted, else that of the company's own account; null for none. */
export async function addressOf(
  ctx: Ctx,
  outletId: string,
  companyId: string | null,
): Promise<string | null> {
  const contact = await ctx.db.findOneBy(ReleaseContact, { outletId });
  if (contact) return contact.email;
  const [user] = companyId ? await usersOfCompany(ctx, companyId) : [];
  return user?.email ?? null;
}

async function letterFor(
  ctx: Ctx,
  target: DistributionTarget,
  version: StatementVersion,
  order: PublicationOrder | null,
): Promise<{ subject: string; text: string }> {
  const outlet = await ctx.db.findOneByOrFail(MediaOutlet, { id: target.outletId });
  const { name, phone, email } = ctx.profile.office;
  const release: Release = {
    outletName: outlet.name,
    title: version.title,
    text: releaseText(version),
    officeName: name,
    contact: [phone, email].filter(Boolean).join(', '),
    url: statementUrl(ctx, version),
    orderNumber: order?.number ?? null,
  };
  return releaseLetter(release);
}

/** Moves a target as the system, who alone knows what the mail server said. */
const move = (ctx: Ctx, target: DistributionTarget, action: TargetAction): Promise<boolean> =>
  asSystem(ctx, () => targetLifecycle.take(ctx, target as SentTarget, action));

/**
 * Writes the letter and queues its delivery, and saves the target. In a drill nothing leaves; without an address the
 * delivery has failed at once and a person records how the outlet got it.
 */
export async function queueDelivery(
  ctx: Ctx,
  row: Distribution,
  target: DistributionTarget,
  version: StatementVersion,
  order: PublicationOrder | null,
): Promise<void> {
  if (row.isExercise) {
    await move(ctx, target, TargetAction.DISPATCH);
    Object.assign(target, { sentAt: ctx.now(), deliveryNote: 'Latihan: tidak ada yang dikirim.' });
    return void (await ctx.save(target));
  }
  const to = await addressOf(ctx, target.outletId, target.companyId);
  if (!to) {
    await move(ctx, target, TargetAction.FAIL);
    target.deliveryNote = 'Alamat redaksi belum dicatat.';
    return void (await ctx.save(target));
  }
  const dedupeKey = `distribution:${target.id}:${target.version}`;
  const { id: mailId } = await storeMail(ctx, {
    to,
    dedupeKey,
    ...(await letterFor(ctx, target, version, order)),
  });
  Object.assign(target, { mailId, tries: 0, deliveryNote: null, nextTryAt: ctx.now() });
  await ctx.save(target);
  await ctx.enqueue(DELIVER, { targetId: target.id, mailId });
}

/** Remembers when the target is to be looked at for the last time. */
export const awaitPickup = (ctx: Ctx, target: DistributionTarget, from: Date): Promise<void> =>
  ctx.enqueue(
    END,
    { targetId: target.id },
    new Date(from.getTime() + ctx.profile.crisis.distribution.pickupHours * HOUR_MS),
  );

/** One try to hand the letter over, outside a transaction. */
export const tryDelivery = (ctx: Ctx, { mailId }: { mailId: string }): Promise<Handed | null> =>
  handOver(ctx, mailId);

/** Books one try: sent, to be tried again after the minutes of the profile, or failed. Safe to run again. */
export async function bookDelivery(
  ctx: Ctx,
  { targetId, mailId }: { targetId: string; mailId: string },
  handed: Handed | null,
): Promise<void> {
  const target = await ctx.get(DistributionTarget, targetId);
  if (!handed || target.mailId !== mailId) return;
  const row = await ctx.db.findOneByOrFail(Distribution, { id: target.distributionId });
  target.tries += 1;
  const wait = handed.error ? ctx.profile.crisis.distribution.retryMinutes[target.tries - 1] : undefined;
  const isOver = handed.error !== undefined && wait === undefined;
  await noteHanded(ctx, mailId, isOver ? { ...handed, state: MailState.FAILED } : handed);
  target.nextTryAt = wait === undefined ? null : new Date(ctx.now().getTime() + wait * MINUTE_MS);
  target.deliveryNote =
    handed.error ?? (handed.state === MailState.KEPT ? 'Disimpan; tidak ada server surel.' : null);
  if (target.nextTryAt) {
    await ctx.save(target);
    return ctx.enqueue(DELIVER, { targetId, mailId }, target.nextTryAt);
  }
  if (target.state === TargetState.QUEUED)
    await move(ctx, target, isOver ? TargetAction.FAIL : TargetAction.DISPATCH);
  if (!isOver) target.sentAt = ctx.now();
  await ctx.save(target);
  const values = targetFacts(row, target);
  if (isOver)
    await ctx.emit(TargetFailed, row, { ...values, error: handed.error ?? '' }, { links: [target] });
  else await ctx.emit(TargetDispatched, row, values, { links: [target] });
}

/** A paid order that waited for the desks was issued: now its outlet gets the text. Safe to run again. */
export async function deliverIssued(ctx: Ctx, orderId: string): Promise<void> {
  const found = await ctx.db.findOneBy(DistributionTarget, { orderId });
  if (!found || found.mailId !== null || found.state !== TargetState.QUEUED) return;
  const target = await ctx.get(DistributionTarget, found.id);
  const row = await ctx.db.findOneByOrFail(Distribution, { id: target.distributionId });
  const version = await ctx.db.findOneByOrFail(StatementVersion, { id: row.versionId });
  const order = await ctx.db.findOneByOrFail(PublicationOrder, { id: orderId });
  if (order.state !== OrderState.ISSUED) return;
  await queueDelivery(ctx, row, target, version, order);
  await ctx.emit(TargetQueued, row, targetFacts(row, target), { links: [target] });
}
