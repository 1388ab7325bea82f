import type { Ctx } from '../../platform/ctx';
import { newId } from '../../platform/ids';
import { announce } from './announce.service';
import { hasten } from './outlet-priority.service';
import { WatchedText, WatchedTextKind, WatchedTextState } from './watched-text.entity';
import { WatchedTextClosed, WatchedTextRegistered } from './watched-text.events';

export const MATCH_JOB = 'monitoring.match-watch';
const MINUTE_MS = 60_000;
const DAY_MS = 86_400_000;

/** A text to be watched for; `ownerRef` is opaque here, an empty list of outlets means all. */
export interface WatchTextInput {
  ownerKind: `${WatchedTextKind}`;
  ownerRef: string;
  title: string;
  text: string;
  outletIds: string[];
  activeFrom: Date;
  activeTo: Date | null;
}

/**
 * Compares new articles with a text from now on, and those stored since `activeFrom` too. Called again for the same
 * owner it replaces the text.
 */
export async function watchText(ctx: Ctx, input: WatchTextInput): Promise<WatchedText> {
  const ownerKind = WatchedTextKind[input.ownerKind];
  const { ownerRef, title, text, outletIds, activeFrom, activeTo } = input;
  const at = ctx.now();
  const known = await ctx.db.findOneBy(WatchedText, { ownerKind, ownerRef });
  const values = {
    ownerKind,
    ownerRef,
    title: title.slice(0, 200),
    text,
    outletIds,
    activeFrom,
    activeTo,
    state: WatchedTextState.ACTIVE,
    updatedAt: at,
  };
  const watched = Object.assign(known ?? new WatchedText(), values);
  watched.version = (known?.version ?? 0) + 1;
  if (known) await ctx.db.update(WatchedText, { id: known.id }, { ...values, version: watched.version });
  else await ctx.db.insert(WatchedText, Object.assign(watched, { id: newId(), createdAt: at }));
  await announce(
    ctx,
    WatchedTextRegistered,
    { type: 'WatchedText', id: watched.id },
    { ownerKind, ownerRef, outletIds },
  );
  // The second run finds what a read job stored while the first one was looking.
  for (const wait of [0, 2 * MINUTE_MS])
    await ctx.enqueue(MATCH_JOB, { watchedTextId: watched.id, afterId: 0 }, new Date(at.getTime() + wait));
  if (ownerKind === WatchedTextKind.ORDER) await hasten(ctx, outletIds);
  return watched;
}

/** Stops comparing articles with the texts of an owner; their matches stay. */
export async function unwatch(ctx: Ctx, ownerKind: `${WatchedTextKind}`, ownerRef: string): Promise<void> {
  const state = WatchedTextState.ACTIVE;
  const open = await ctx.db.findBy(WatchedText, { ownerKind: WatchedTextKind[ownerKind], ownerRef, state });
  for (const { id, version } of open) {
    await ctx.db.update(
      WatchedText,
      { id },
      { state: WatchedTextState.CLOSED, version: version + 1, updatedAt: ctx.now() },
    );
    await announce(ctx, WatchedTextClosed, { type: 'WatchedText', id }, { ownerKind, ownerRef });
  }
}

/** Outlets that owe the office a publication now: their sources are polled at least every half hour. */
export async function watchedOutlets(ctx: Ctx): Promise<ReadonlySet<string>> {
  const rows = await ctx.db.find(WatchedText, {
    select: { id: true, outletIds: true, activeFrom: true, activeTo: true },
    where: { state: WatchedTextState.ACTIVE, ownerKind: WatchedTextKind.ORDER },
  });
  const now = ctx.now().getTime();
  const isDue = ({ activeFrom, activeTo }: WatchedText) =>
    activeFrom.getTime() - DAY_MS <= now && (!activeTo || now <= activeTo.getTime() + 2 * DAY_MS);
  return new Set(rows.filter(isDue).flatMap((row) => row.outletIds));
}
