import type { Ctx } from '../../platform/ctx';
import { type EventKind, writeEvent } from '../../platform/events';

/** A record that an event is about or touches, by type and id. */
export interface Named {
  type: string;
  id: string;
}

/** The timeline name of an article, whose id is a number. */
export const articleNamed = (articleId: number): Named => ({ type: 'Article', id: String(articleId) });

/**
 * Writes an event about something that is no `Node` record (articles have numbers, batches have no record at all),
 * with one job per subscriber, as `ctx.emit` does for records.
 */
export async function announce<D extends object>(
  ctx: Ctx,
  kind: EventKind<D>,
  subject: Named,
  data: D,
  links: Named[] = [],
): Promise<void> {
  const row = await writeEvent(ctx.db, {
    name: kind.name,
    subjectType: subject.type,
    subjectId: subject.id,
    actor: ctx.actor,
    at: ctx.now(),
    requestId: ctx.exchange.requestId,
    outcome: 'DONE',
    reason: null,
    data,
    changes: [],
    links,
  });
  for (const { kind: job } of ctx.app.subscribers.get(kind.name) ?? [])
    await ctx.enqueue(job, { eventId: row.id });
}
