import { In, LessThan } from 'typeorm';
import type { Ctx } from '../../platform/ctx';
import { ErrorCode, invalid } from '../../platform/errors';
import { refusal } from '../../platform/lifecycle';
import { FormDraft } from './form-draft.entity';
import type { FormDraftInput, KeepFormDraftInput } from './form-draft.inputs';

/** Forms that one person may leave unfinished; the oldest gives way. */
const MOST = 50;
const KEPT_MS = 30 * 86_400_000;

function ownerOf(ctx: Ctx): string {
  if (ctx.actor.kind !== 'PERSON' || !ctx.actor.id) throw refusal(ErrorCode.FORBIDDEN);
  return ctx.actor.id;
}

/** The caller's draft of a form; null when there is none. */
export const findFormDraft = (ctx: Ctx, form: string): Promise<FormDraft | null> =>
  ctx.actor.kind === 'PERSON' && ctx.actor.id
    ? ctx.db.findOneBy(FormDraft, { ownerId: ctx.actor.id, form })
    : Promise.resolve(null);

/**
 * Keeps what the caller typed so far. It tells no event: what is typed becomes an act when it is saved.
 *
 * @throws FORBIDDEN, INVALID_INPUT
 */
export async function keepFormDraft(ctx: Ctx, { form, content }: KeepFormDraftInput): Promise<FormDraft> {
  const ownerId = ownerOf(ctx);
  if (!isJson(content)) throw invalid('content', 'Isi konsep tidak dapat dibaca.');
  const kept = await ctx.db.findOneBy(FormDraft, { ownerId, form });
  if (!kept) {
    await giveWay(ctx, ownerId);
    return ctx.create(FormDraft, { ownerId, form, content, keptAt: ctx.now() });
  }
  const draft = await ctx.get(FormDraft, kept.id);
  return ctx.save(Object.assign(draft, { content, keptAt: ctx.now() }));
}

function isJson(text: string): boolean {
  try {
    return typeof JSON.parse(text) === 'object';
  } catch {
    return false;
  }
}

async function giveWay(ctx: Ctx, ownerId: string): Promise<void> {
  const old = await ctx.db.find(FormDraft, {
    select: { id: true },
    where: { ownerId },
    order: { keptAt: 'DESC', id: 'DESC' },
    skip: MOST - 1,
    take: MOST,
  });
  if (old.length > 0) await ctx.db.delete(FormDraft, { id: In(old.map(({ id }) => id)) });
}

/** Forgets the caller's draft of a form; none is fine. @throws FORBIDDEN */
export async function dropFormDraft(ctx: Ctx, { form }: FormDraftInput): Promise<void> {
  await ctx.db.delete(FormDraft, { ownerId: ownerOf(ctx), form });
}

/** Forgets drafts that nobody went on with for 30 days. */
export const forgetFormDrafts = async (ctx: Ctx): Promise<void> => {
  await ctx.db.delete(FormDraft, { keptAt: LessThan(new Date(ctx.now().getTime() - KEPT_MS)) });
};
