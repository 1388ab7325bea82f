import { Role } from '../../platform/actor';
import type { Ctx } from '../../platform/ctx';
import { profileOf } from '../../platform/profile';
import { usersWithRole } from '../identity/user.service';
import { Source, SourceHealth, SourceState } from '../monitoring/source.entity';
import { healthOf } from '../monitoring/source-health.service';
import { dueDeliveries, markSent } from './alert.service';
import { AlertLevel, Delivery } from './delivery.entity';
import { NoticeKind } from './notice.entity';
import { tell } from './notice.service';

const WEEK_MS = 7 * 86_400_000;

/** Brings a person what is due: critical alerts each for itself, one held alert as it was, several as one digest. */
export async function deliver(ctx: Ctx, recipientUserId: string): Promise<void> {
  const due = await dueDeliveries(ctx, recipientUserId);
  const critical = due.filter(({ level }) => level === AlertLevel.CRITICAL);
  const others = due.filter(({ level }) => level !== AlertLevel.CRITICAL);
  for (const row of critical) await send(ctx, row);
  const wasHeld = others.some(({ firedAt, notBefore }) => notBefore > firedAt);
  const [only] = others;
  if (only && others.length === 1 && !wasHeld) await send(ctx, only);
  else if (only) await digest(ctx, others, only);
  await markSent(ctx, due);
}

const send = (ctx: Ctx, { recipientUserId, title, body, link, id }: Delivery): Promise<void> =>
  tell(ctx, {
    users: [recipientUserId],
    kind: NoticeKind.ACTION,
    title,
    body,
    link,
    eventId: id,
    mail: true,
  });

/** One message for several alerts, each with when it fired and whether it is still true. */
async function digest(ctx: Ctx, rows: readonly Delivery[], first: Delivery): Promise<void> {
  const { timeOf } = profileOf(ctx);
  const clock = (at: Date) => timeOf(at).replace(':', '.');
  const lines = rows.map(({ firedAt, resolvedAt, title }) => {
    const end = resolvedAt ? `selesai ${clock(resolvedAt)}` : 'masih berlaku';
    return `${clock(firedAt)} ${title}: ${end}.`;
  });
  await tell(ctx, {
    users: [first.recipientUserId],
    kind: rows.some(({ resolvedAt }) => !resolvedAt) ? NoticeKind.ACTION : NoticeKind.INFORMATION,
    title: `${rows.length} peringatan yang tertunda`,
    body: lines.join('\n').slice(0, 1000),
    link: rows.length === 1 ? first.link : '/peringatan',
    eventId: first.id,
    mail: true,
  });
}

/** Once a week, to analysts whom nothing reached: that the watch still stands, with the state of the sources. */
export async function heartbeat(ctx: Ctx): Promise<void> {
  const { dayOf, timeOf } = profileOf(ctx);
  const now = ctx.now();
  const isMonday = new Date(`${dayOf(now)}T00:00:00Z`).getUTCDay() === 1;
  if (!isMonday || timeOf(now) < '07:00') return;
  const sources = await ctx.db.findBy(Source, { state: SourceState.ACTIVE });
  const well = sources.filter((source) => healthOf(source, now) === SourceHealth.OK).length;
  for (const { id } of await usersWithRole(ctx, Role.MONITORING_ANALYST)) {
    const reached = await ctx.db
      .createQueryBuilder(Delivery, 'delivery')
      .where('delivery.recipientUserId = :id AND delivery.sentAt > :since', {
        id,
        since: now.getTime() - WEEK_MS,
      })
      .getCount();
    if (reached > 0) continue;
    await tell(ctx, {
      users: [id],
      kind: NoticeKind.INFORMATION,
      title: 'Pemantauan berjalan',
      body: `Tidak ada peringatan sepekan ini. ${well} dari ${sources.length} sumber sehat.`,
      link: '/sumber',
      // One a week for each person, however often the clock comes by.
      eventId: `heartbeat-${dayOf(now)}`,
    });
  }
}
