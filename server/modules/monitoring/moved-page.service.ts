import { MoreThan } from 'typeorm';
import type { Ctx } from '../../platform/ctx';
import { Article } from './article.entity';
import { comparedUrl, knownArticleId } from './article-identity.service';
import { sha256, storable } from './hashes.service';
import { type HostTurn, hostKeyOf } from './host-budget.service';
import { askPage, type PageRead } from './page.service';
import { robotsFor } from './robots.service';

const LOOK_BACK_MS = 30 * 86_400_000;
const PERMANENT = new Set([301, 308]);

/**
 * The address under which a page was known before its portal renamed it; null for a new page. Portals write the headline
 * into the address and change both together: the item is then new to its feed, the text is not, and the old address
 * leads to the new one for good. Equal texts alone are copies, so the old address is asked, once.
 */
export async function formerUrl(ctx: Ctx, turn: HostTurn, page: PageRead): Promise<string | null> {
  if (!page.article) return null;
  const here = [page.asked, page.url].map((url) => comparedUrl(url));
  if ((await knownArticleId(ctx, here.map(sha256))) !== null) return null;
  const twin = await ctx.db.findOne(Article, {
    where: {
      textHash: sha256(storable(page.article.text)),
      firstSeenAt: MoreThan(new Date(ctx.now().getTime() - LOOK_BACK_MS)),
    },
    order: { id: 'DESC' },
  });
  if (!twin || hostKeyOf(twin.url) !== turn.hostKey) return null;
  if (!(await robotsFor(ctx, turn, twin.url)).allows(twin.url)) return null;
  const answer = await askPage(ctx, turn, twin.url);
  const isMoved =
    answer.redirects.length > 0 && answer.redirects.every(({ status }) => PERMANENT.has(status));
  return isMoved && here.includes(comparedUrl(answer.url)) ? twin.url : null;
}
