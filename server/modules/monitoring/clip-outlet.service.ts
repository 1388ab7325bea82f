import type { Ctx } from '../../platform/ctx';
import { MediaOutlet, Medium } from '../outlets/outlet.entity';
import { outletOfHost } from '../outlets/outlet-lookup.service';
import { registerNamed } from '../outlets/outlet-monitored.service';
import { ArticleChannel } from './article.entity';

/** Registered outlets by name and by account, read once for a set of items. */
export interface OutletBook {
  byId: Map<string, MediaOutlet>;
  byName: Map<string, MediaOutlet[]>;
  byHandle: Map<string, MediaOutlet>;
}

const plain = (name: string): string => name.normalize('NFKC').toLowerCase().replace(/\s+/g, ' ').trim();
const handle = (account: string): string => plain(account).replace(/^.*[/@:\s]/, '');

/** Reads the register for looking up the outlets of entered items. */
export async function outletBook(ctx: Ctx): Promise<OutletBook> {
  const outlets = await ctx.db.find(MediaOutlet, { where: { isDraft: false }, order: { no: 'ASC' } });
  const book: OutletBook = { byId: new Map(), byName: new Map(), byHandle: new Map() };
  for (const outlet of outlets) enter(book, outlet);
  return book;
}

function enter(book: OutletBook, outlet: MediaOutlet): void {
  book.byId.set(outlet.id, outlet);
  book.byName.set(plain(outlet.name), [...(book.byName.get(plain(outlet.name)) ?? []), outlet]);
  for (const one of outlet.handles) if (handle(one)) book.byHandle.set(handle(one), outlet);
}

interface Asked {
  channel: ArticleChannel;
  outlet: string | null;
  outletId?: string | null;
  account: string | null;
  url: string | null;
}

/** The outlet of an item: a page's by its domain, a post's by its account, else the one that is named; null when unknown. */
export async function outletFor(ctx: Ctx, book: OutletBook, asked: Asked): Promise<MediaOutlet | null> {
  if (asked.channel === ArticleChannel.CHAT) return null;
  if (asked.channel === ArticleChannel.SOCIAL)
    return /^@|\//.test(asked.account ?? '')
      ? (book.byHandle.get(handle(asked.account ?? '')) ?? null)
      : null;
  if (asked.channel === ArticleChannel.ONLINE && asked.url) {
    const byDomain = await outletOfHost(ctx, new URL(asked.url).hostname);
    if (byDomain) return byDomain;
  }
  if (asked.outletId) return book.byId.get(asked.outletId) ?? null;
  const name = asked.outlet?.trim() ?? '';
  const named = book.byName.get(plain(name)) ?? [];
  if (named.length === 1) return named[0] ?? null;
  return /^[\w-]+(\.[\w-]+)+$/.test(name) ? outletOfHost(ctx, name.toLowerCase()) : null;
}

const MEDIUMS: Record<ArticleChannel, Medium> = {
  ONLINE: Medium.ONLINE,
  PRINT: Medium.PRINT_DAILY,
  TV: Medium.TV,
  RADIO: Medium.RADIO,
  SOCIAL: Medium.ONLINE,
  CHAT: Medium.ONLINE,
};

/** The outlet of this name, registered as one that is only monitored where it is not known yet. */
export async function outletNamed(
  ctx: Ctx,
  book: OutletBook,
  name: string,
  channel: ArticleChannel,
): Promise<MediaOutlet> {
  const [known] = book.byName.get(plain(name)) ?? [];
  if (known) return known;
  const outlet = await registerNamed(ctx, name, MEDIUMS[channel]);
  enter(book, outlet);
  return outlet;
}
