import type { Ctx } from '../../platform/ctx';
import type { MediaOutlet } from '../outlets/outlet.entity';
import { ArticleChannel, type SocialPlatform } from './article.entity';
import { ownUrl, platformOf, urlOf } from './clip-address.service';
import { type OutletBook, outletFor } from './clip-outlet.service';
import { cut, sha256 } from './hashes.service';
import { maskPhones } from './pipeline/phone-mask';

/** An item as it was given, before anything was checked; what is absent is null. */
export interface RawClip {
  channel: ArticleChannel | null;
  /** ISO instant. */
  publishedAt: string | null;
  title: string | null;
  text: string | null;
  outlet: string | null;
  outletId?: string | null;
  account: string | null;
  platform: SocialPlatform | null;
  engagement: number | null;
  url: string | null;
  author: string | null;
  page: string | null;
  programme: string | null;
  externalId: string | null;
}

/** An item that can be stored. */
export interface ClipFacts {
  channel: ArticleChannel;
  outlet: MediaOutlet | null;
  /** Name under which an outlet is to be registered first; null when it is known or none is needed. */
  newOutlet: string | null;
  account: string | null;
  platform: SocialPlatform | null;
  engagement: number | null;
  edition: string | null;
  publishedAt: Date;
  title: string;
  text: string;
  url: string | null;
  /** The address under which the article is known; null for items that share an address or have none. */
  ownUrl: string | null;
  author: string | null;
  /** Its names: that of the delivering system first, where there is one, then the hash of the content. */
  keys: string[];
}

/** What is wrong with an item: the field and an Indonesian sentence. */
export interface ClipProblem {
  field: string;
  problem: string;
}

/** What a check needs beside the item. */
export interface ClipScene {
  book: OutletBook;
  /** Name of the delivering system, by which its names of items are kept apart. */
  source: string;
  /** Unknown outlets are registered rather than refused. */
  registersOutlets: boolean;
  /** True when a file comes with the item, which may then have no text. */
  hasFile?: boolean;
}

/** Longest text of an entered item, in characters. */
export const MOST_TEXT = 20_000;
const FUTURE_MS = 10 * 60_000;
const EARLIEST = Date.UTC(1995, 0, 1);
const HEADLINE = 100;

const SPOKEN: readonly ArticleChannel[] = [ArticleChannel.SOCIAL, ArticleChannel.CHAT];
const fail = (field: string, problem: string): ClipProblem => ({ field, problem });
const clean = (text: string | null): string =>
  (text ?? '')
    .replace(/\r\n?/g, '\n')
    .replace(/\p{Cc}/gu, (sign) => (sign === '\n' || sign === '\t' ? sign : ''))
    .trim();
const line = (text: string | null): string => clean(text).replace(/\s+/g, ' ');

/** Checks one item and makes it ready to be stored; telephone numbers in chat messages are masked here. */
export async function checkClip(ctx: Ctx, raw: RawClip, scene: ClipScene): Promise<ClipFacts | ClipProblem> {
  const { channel } = raw;
  if (!channel)
    return fail('channel', 'Pilih kanal: daring, cetak, TV, radio, media sosial, atau percakapan.');
  const hide = channel === ArticleChannel.CHAT ? maskPhones : (text: string) => text;
  const text = hide(clean(raw.text));
  const title = cut(
    hide(line(raw.title)) || (SPOKEN.includes(channel) ? cut(line(text), HEADLINE) : ''),
    300,
  );
  const url = urlOf(clean(raw.url), channel);
  const problem =
    wrongTime(ctx, raw.publishedAt) ??
    wrongWords(title, text, raw, scene) ??
    (url.problem === null ? null : fail('url', url.problem));
  if (problem) return problem;
  const who = await carrierOf(ctx, raw, channel, url.href, scene);
  if ('problem' in who) return who;
  const facts = {
    ...who,
    channel,
    engagement: raw.engagement,
    edition: cut([line(raw.page), line(raw.programme)].filter(Boolean).join(' · '), 200) || null,
    publishedAt: new Date(raw.publishedAt ?? 0),
    title,
    text,
    url: url.href,
    ownUrl: ownUrl(channel, url.href),
    author: cut(line(raw.author), 200) || null,
  };
  return { ...facts, account: who.account && hide(who.account), keys: keysOf(facts, raw.externalId, scene) };
}

function wrongTime(ctx: Ctx, publishedAt: string | null): ClipProblem | null {
  if (!publishedAt) return fail('publishedAt', 'Isi tanggal dan jam terbit atau tayang.');
  const at = Date.parse(publishedAt);
  if (!(at >= EARLIEST)) return fail('publishedAt', 'Tanggal terbit tidak masuk akal.');
  const isAhead = at > ctx.now().getTime() + FUTURE_MS;
  return isAhead ? fail('publishedAt', 'Waktu terbit berada di masa depan.') : null;
}

function wrongWords(title: string, text: string, raw: RawClip, scene: ClipScene): ClipProblem | null {
  if (!title) return fail('title', 'Isi judul.');
  if (text.length > MOST_TEXT) return fail('text', 'Teks paling banyak 20.000 karakter.');
  if (!text && !clean(raw.url) && !scene.hasFile)
    return fail('text', 'Isi teks atau ringkasan, tautan, atau lampirkan berkas.');
  if (raw.engagement !== null && (!Number.isInteger(raw.engagement) || raw.engagement < 0))
    return fail('engagement', 'Jumlah interaksi harus bilangan bulat dari 0.');
  return raw.engagement !== null && raw.engagement > 2_147_483_647
    ? fail('engagement', 'Jumlah interaksi terlalu besar.')
    : null;
}

type Carrier = Pick<ClipFacts, 'outlet' | 'newOutlet' | 'account' | 'platform'>;

async function carrierOf(
  ctx: Ctx,
  raw: RawClip,
  channel: ArticleChannel,
  href: string | null,
  scene: ClipScene,
): Promise<Carrier | ClipProblem> {
  const isSpoken = SPOKEN.includes(channel);
  const account = isSpoken ? cut(line(raw.account), 120) : null;
  if (isSpoken && !account) return fail('account', 'Isi akun, grup, atau saluran yang menyebarkan.');
  const platform = isSpoken ? (raw.platform ?? platformOf(href, channel)) : null;
  const outlet = await outletFor(ctx, scene.book, { ...raw, channel, account, url: href });
  if (outlet || isSpoken) return { outlet, newOutlet: null, account, platform };
  const name = cut(line(raw.outlet), 200);
  if (!name && channel === ArticleChannel.ONLINE) return { outlet: null, newOutlet: null, account, platform };
  if (!name) return fail('outlet', 'Isi media yang memuat.');
  if (scene.registersOutlets) return { outlet: null, newOutlet: name, account, platform };
  return fail('outlet', cut(`Media “${cut(name, 100)}” belum terdaftar.`, 300));
}

function keysOf(facts: Omit<ClipFacts, 'keys'>, externalId: string | null, scene: ClipScene): string[] {
  const { channel, outlet, newOutlet, platform, publishedAt, title, text, url } = facts;
  const who = outlet?.id ?? newOutlet?.toLowerCase() ?? `${platform} ${facts.account?.toLowerCase()}`;
  const content = ['content', channel, who, publishedAt.toISOString(), title, text, text ? '' : url];
  const given = line(externalId);
  const names = given ? [['external', scene.source.trim().toLowerCase(), given], content] : [content];
  return names.map((name) => sha256(JSON.stringify(name)));
}
