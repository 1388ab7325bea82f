import type { Ctx } from '../../platform/ctx';
import type { EventKind, Happened } from '../../platform/events';
import { on, type Subscriber } from '../../platform/jobs';
import { NoticeKind } from './notice.entity';
import { type Recipients, tell } from './notice.service';

/** One message about an event. */
export interface Message extends Recipients {
  title: string;
  body: string;
  link: string;
}

/** A message that asks its recipients to act; people of a company also get it by mail. */
export const toDo = (message: Message): Message & { kind: NoticeKind } => ({
  ...message,
  kind: NoticeKind.ACTION,
});

type Written = (Message & { kind?: NoticeKind }) | null;

/** Says what is told when an event of this kind happened: each message once, never to who did it. */
export const announce = <D extends object>(
  kind: EventKind<D>,
  write: (ctx: Ctx, happened: Happened<D>) => Promise<Written[]> | Written[],
): Subscriber =>
  on(kind, `notices.${kind.name.replace(/[._]/g, '-')}`, async (ctx, happened) => {
    for (const message of await write(ctx, happened)) {
      if (!message) continue;
      const { kind: asked = NoticeKind.INFORMATION } = message;
      await tell(ctx, {
        ...message,
        kind: asked,
        eventId: happened.id,
        except: happened.actorId,
        mail: Boolean(message.companyId),
      });
    }
  });
