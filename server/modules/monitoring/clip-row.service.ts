import type { Ctx } from '../../platform/ctx';
import { ArticleChannel, SocialPlatform } from './article.entity';
import type { ImportArticleInput } from './clip-batch.inputs';
import type { ClipProblem, RawClip } from './clip-check.service';
import { zoneMinutes } from './page.service';
import type { ClipCells } from './pipeline/clip-columns';
import { parseDate } from './pipeline/dates';

const CHANNELS: Record<string, ArticleChannel> = {
  daring: ArticleChannel.ONLINE,
  cetak: ArticleChannel.PRINT,
  koran: ArticleChannel.PRINT,
  majalah: ArticleChannel.PRINT,
  televisi: ArticleChannel.TV,
  'media sosial': ArticleChannel.SOCIAL,
  medsos: ArticleChannel.SOCIAL,
  percakapan: ArticleChannel.CHAT,
  whatsapp: ArticleChannel.CHAT,
};
const PLATFORMS: Record<string, SocialPlatform> = {
  twitter: SocialPlatform.X,
  fb: SocialPlatform.FACEBOOK,
  ig: SocialPlatform.INSTAGRAM,
  wa: SocialPlatform.WHATSAPP,
  lainnya: SocialPlatform.OTHER,
};

function oneOf<T extends string>(type: Record<string, T>, names: Record<string, T>, cell: string): T | null {
  const known: readonly T[] = Object.values(type);
  const word = cell.trim().toLowerCase();
  return names[word] ?? known.find((value) => value.toLowerCase() === word) ?? null;
}

/** An item as another system delivers it, in the form in which all items are checked. */
export function rawOfInput(input: ImportArticleInput): RawClip {
  return {
    channel: input.channel,
    publishedAt: input.publishedAt.toISOString(),
    title: input.title ?? null,
    text: input.text ?? null,
    outlet: input.outlet ?? null,
    account: input.account ?? null,
    platform: input.platform ?? null,
    engagement: input.engagement ?? null,
    url: input.url ?? null,
    author: input.author ?? null,
    page: input.edition ?? null,
    programme: input.programme ?? null,
    externalId: input.externalId ?? null,
  };
}

/** The cells of an item that another system delivered, for giving bad ones back. */
export function cellsOfInput(input: ImportArticleInput): Record<string, string> {
  const { channel, outlet, account, platform, title, text, url, author, edition, programme } = input;
  const cells = {
    ...{ channel, outlet, account, platform, published: input.publishedAt.toISOString(), title, text, url },
    ...{ author, page: edition, programme, engagement: input.engagement, external_id: input.externalId },
  };
  return Object.fromEntries(
    Object.entries(cells).flatMap(([key, cell]) => (cell == null ? [] : [[key, String(cell)]])),
  );
}

/** A row of a file in the form in which all items are checked, and the first thing that could not be understood. */
export function rawOfCells(
  ctx: Ctx,
  { cells, fault }: ClipCells,
): { raw: RawClip; problem: ClipProblem | null } {
  const channel = oneOf(ArticleChannel, CHANNELS, cells.channel ?? '');
  const platform = oneOf(SocialPlatform, PLATFORMS, cells.platform ?? '');
  const at = parseDate(cells.published ?? '', { fetchedAt: ctx.now(), zoneMinutes: zoneMinutes(ctx) });
  const engagement = wholeOf(cells.engagement);
  const problem = [
    fault && wrong('row', fault),
    !channel && cells.channel && wrong('channel', `Kanal “${cells.channel.slice(0, 40)}” tidak dikenal.`),
    !platform &&
      cells.platform &&
      wrong('platform', `Platform “${cells.platform.slice(0, 40)}” tidak dikenal.`),
    !at &&
      cells.published &&
      wrong('published', `Tanggal “${cells.published.slice(0, 40)}” tidak dapat dibaca.`),
    engagement === undefined && wrong('engagement', 'Jumlah interaksi harus bilangan bulat dari 0.'),
    (cells.external_id ?? '').length > 200 && wrong('external_id', 'Kode luar paling banyak 200 karakter.'),
  ].find((one): one is ClipProblem => Boolean(one));
  const { title, text, outlet, account, url, author, page, programme } = cells;
  const words = { title, text, outlet, account, url, author, page, programme, externalId: cells.external_id };
  const given = Object.fromEntries(Object.entries(words).map(([key, cell]) => [key, cell ?? null]));
  const raw = { ...given, channel, platform, publishedAt: at?.at.toISOString() ?? null };
  return { raw: { ...raw, engagement: engagement ?? null } as RawClip, problem: problem ?? null };
}

const wrong = (field: string, problem: string): ClipProblem => ({ field, problem });

/** A whole number as people write it, with dots or spaces between thousands; undefined for anything else. */
function wholeOf(cell: string | undefined): number | null | undefined {
  if (!cell) return null;
  const digits = /^\d{1,3}(?:[.\s]\d{3})+$/.test(cell) ? cell.replace(/\D/g, '') : cell;
  return /^\d{1,10}$/.test(digits) ? Number(digits) : undefined;
}
