import type { Ctx } from '../../platform/ctx';
import { ArticleClipEnded } from './article.events';
import { ArticleClip, ClipState } from './clip.entity';

/** Notes how the look at a clipped page ended; called with the transaction that stored it. */
export async function endClip(
  ctx: Ctx,
  clipId: string,
  end: { articleId: number | null; outcome: string },
): Promise<void> {
  const clip = await ctx.get(ArticleClip, clipId);
  clip.state = end.outcome === 'READ' ? ClipState.DONE : ClipState.FAILED;
  clip.outcome = end.outcome.slice(0, 40);
  clip.articleId = end.articleId;
  await ctx.save(clip);
  await ctx.emit(ArticleClipEnded, clip, end);
}
