import { In, IsNull } from 'typeorm';
import type { Role } from '../../platform/actor';
import type { Ctx } from '../../platform/ctx';
import { newId } from '../../platform/ids';
import { queueMail } from '../../platform/mail';
import { User, UserState } from '../identity/user.entity';
import { usersOfCompany, usersWithRole } from '../identity/user.service';
import { Notice, type NoticeKind } from './notice.entity';

/** Whom to tell: people by id, everybody with a role, everybody of a press company; together, each once. */
export interface Recipients {
  users?: readonly (string | null | undefined)[];
  role?: Role | readonly Role[];
  workUnitId?: string | null;
  companyId?: string | null;
  /** Who did it knows it already. */
  except?: string | null;
}

export interface Telling extends Recipients {
  kind: NoticeKind;
  title: string;
  body: string;
  /** Path of the screen it is about. */
  link: string;
  /** The event that is its cause: nobody is told of one event twice. */
  eventId: string;
  /** True to send the same text by mail. */
  mail?: boolean;
}

/** The active people that are meant, each once. */
export async function recipientsOf(ctx: Ctx, to: Recipients): Promise<User[]> {
  const ids = (to.users ?? []).filter((id): id is string => Boolean(id));
  const found = ids.length ? await ctx.db.findBy(User, { id: In(ids), state: UserState.ACTIVE }) : [];
  for (const role of to.role ? [to.role].flat() : [])
    found.push(...(await usersWithRole(ctx, role, to.workUnitId)));
  if (to.companyId) found.push(...(await usersOfCompany(ctx, to.companyId)));
  return [...new Map(found.filter(({ id }) => id !== to.except).map((user) => [user.id, user])).values()];
}

/** Puts a notice into the bell of each recipient, and where asked a mail into the queue; safe to repeat for one event. */
export async function tell(ctx: Ctx, telling: Telling): Promise<void> {
  const { kind, title, body, link, eventId, mail } = telling;
  const users = await recipientsOf(ctx, telling);
  if (users.length === 0) return;
  const told = await ctx.db.find(Notice, {
    where: { eventId, recipientUserId: In(users.map(({ id }) => id)) },
    select: { recipientUserId: true },
  });
  const known = new Set(told.map(({ recipientUserId }) => recipientUserId));
  const at = ctx.now();
  for (const user of users.filter(({ id }) => !known.has(id))) {
    const row = {
      id: newId(),
      version: 1,
      createdAt: at,
      updatedAt: at,
      recipientUserId: user.id,
      kind,
      title,
      body,
      link,
      eventId,
    };
    await ctx.db.insert(Notice, row);
    if (mail)
      await queueMail(ctx, {
        to: user.email,
        subject: title,
        text: letter(ctx, user, body, link),
        dedupeKey: `${eventId}:${user.id}`,
      });
  }
}

const letter = (ctx: Ctx, { name, honorific }: User, body: string, link: string): string =>
  [
    `Yth. ${honorific ? `${honorific} ` : ''}${name},`,
    '',
    body,
    '',
    `Selengkapnya: ${ctx.app.config.publicUrl}${link}`,
    '',
    'Hormat kami,',
    ctx.profile.office.name,
  ].join('\n');

/** Marks one own notice as read. @throws NOT_FOUND */
export async function readNotice(ctx: Ctx, input: { noticeId: string }): Promise<Notice> {
  const notice = await ctx.get(Notice, input.noticeId, ['noticeId']);
  notice.readAt ??= ctx.now();
  return ctx.save(notice);
}

/** Marks all own notices as read; returns how many were not. */
export async function readAllNotices(ctx: Ctx): Promise<number> {
  const own = Notice.visibleTo(ctx.actor);
  if (!own) return 0;
  const done = await ctx.db.update(
    Notice,
    { ...own, readAt: IsNull() },
    { readAt: ctx.now(), updatedAt: ctx.now() },
  );
  return done.affected ?? 0;
}

/** How many own notices wait to be read. */
export async function unreadNotices(ctx: Ctx): Promise<number> {
  const own = Notice.visibleTo(ctx.actor);
  return own ? ctx.db.countBy(Notice, { ...own, readAt: IsNull() }) : 0;
}
