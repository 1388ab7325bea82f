import { In, IsNull } from 'typeorm';
import type { Ctx } from '../../platform/ctx';
import { StoredFile } from '../../platform/stored-file.entity';
import { articleById } from '../monitoring/article.service';
import { RightOfReply } from './right-of-reply.entity';
import { OPEN } from './right-of-reply.lifecycle';
import type { DisputedFact } from './right-of-reply-views';

const DAY_MS = 86_400_000;

/** Replies of a crisis that are neither over nor handed over: it cannot be closed while there is one. */
export const openRepliesOf = (ctx: Ctx, crisisId: string): Promise<number> =>
  ctx.db.countBy(RightOfReply, { crisisId, handedToId: IsNull(), state: In([...OPEN]) });

/** The disputed facts with their files, as far as the caller sees these. */
export const disputedFacts = (ctx: Ctx, { errors }: RightOfReply): Promise<DisputedFact[]> =>
  Promise.all(
    errors.map(async ({ fileId, ...fact }) => ({
      ...fact,
      file: fileId ? await ctx.find(StoredFile, fileId) : null,
    })),
  );

/** What to know of a story that is older than the Press Council likes to see; null for a younger one. */
export async function windowWarning(ctx: Ctx, reply: RightOfReply): Promise<string | null> {
  const article = await articleById(ctx, reply.sourceArticleId);
  const days = ctx.profile.crisis.distribution.replyWindowDays;
  const at = article?.publishedAt ?? article?.firstSeenAt;
  if (!at || ctx.now().getTime() - at.getTime() <= days * DAY_MS) return null;
  return `Berita ini terbit lebih dari ${days} hari yang lalu; Dewan Pers dapat tidak memeriksanya.`;
}
