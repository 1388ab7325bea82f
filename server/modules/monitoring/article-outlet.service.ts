import type { Ctx } from '../../platform/ctx';
import { MediaOutlet } from '../outlets/outlet.entity';
import { outletOfHost } from '../outlets/outlet-lookup.service';
import { SourceOutlet } from './source-outlet.entity';

interface Origin {
  sourceId: string | null;
  outletId: string | null;
}

/** The outlet of an article: by the domain of its address, else as stated, else the only outlet of its source. */
export async function outletOfArticle(
  ctx: Ctx,
  url: string,
  { sourceId, outletId }: Origin,
): Promise<MediaOutlet | null> {
  const host = URL.canParse(url) ? new URL(url).hostname : '';
  const byDomain = host ? await outletOfHost(ctx, host) : null;
  if (byDomain) return byDomain;
  const links = sourceId && !outletId ? await ctx.db.findBy(SourceOutlet, { sourceId }) : [];
  const id = outletId ?? (links.length === 1 ? links[0]?.outletId : undefined);
  return id ? ctx.db.findOneBy(MediaOutlet, { id }) : null;
}

/** The id of the outlet behind the small number in an article row. */
export async function outletIdOf(ctx: Ctx, outletNo: number | null): Promise<string | null> {
  if (outletNo === null) return null;
  const outlet = await ctx.db.findOne(MediaOutlet, { select: { id: true }, where: { no: outletNo } });
  return outlet?.id ?? null;
}
