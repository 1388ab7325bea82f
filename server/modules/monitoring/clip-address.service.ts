import { ArticleChannel, SocialPlatform } from './article.entity';
import { comparedUrl, isFrontPage } from './article-identity.service';
import { repairUrl } from './pipeline/canonical-url';
import { maskPhones } from './pipeline/phone-mask';

/** An address, or why there is none. */
export interface Link {
  href: string | null;
  problem: string | null;
}

/** The address of an item; links of chat messages are dropped where they lead to a telephone number. */
export function urlOf(given: string, channel: ArticleChannel): Link {
  if (!given) {
    const isMissing = channel === ArticleChannel.ONLINE;
    return { href: null, problem: isMissing ? 'Isi alamat halaman berita daring.' : null };
  }
  const wrong = 'Tautan tidak sah. Isi alamat lengkap, misalnya https://contoh.id/berita.';
  const url = given.length <= 2_000 ? repairUrl(given) : null;
  if (!url || url.username || url.password) return { href: null, problem: wrong };
  if (channel === ArticleChannel.CHAT && maskPhones(url.href) !== url.href)
    return { href: null, problem: null };
  return { href: url.href, problem: null };
}

/** Only pages and posts are known by their address: several items of a paper or broadcast may share one. */
export const ownUrl = (channel: ArticleChannel, href: string | null): string | null =>
  href && !isFrontPage(href) && (channel === ArticleChannel.ONLINE || channel === ArticleChannel.SOCIAL)
    ? comparedUrl(href)
    : null;

const HOSTS: readonly [host: string, platform: SocialPlatform][] = [
  ['x.com', SocialPlatform.X],
  ['twitter.com', SocialPlatform.X],
  ['facebook.com', SocialPlatform.FACEBOOK],
  ['fb.com', SocialPlatform.FACEBOOK],
  ['fb.watch', SocialPlatform.FACEBOOK],
  ['instagram.com', SocialPlatform.INSTAGRAM],
  ['tiktok.com', SocialPlatform.TIKTOK],
  ['youtube.com', SocialPlatform.YOUTUBE],
  ['youtu.be', SocialPlatform.YOUTUBE],
  ['threads.net', SocialPlatform.THREADS],
  ['threads.com', SocialPlatform.THREADS],
  ['t.me', SocialPlatform.TELEGRAM],
  ['whatsapp.com', SocialPlatform.WHATSAPP],
];

/** The network by the host of the address; a chat without one is most likely WhatsApp. */
export function platformOf(href: string | null, channel: ArticleChannel): SocialPlatform {
  const host = href ? new URL(href).hostname : '';
  const known = HOSTS.find(([name]) => host === name || host.endsWith(`.${name}`));
  return known?.[1] ?? (channel === ArticleChannel.CHAT ? SocialPlatform.WHATSAPP : SocialPlatform.OTHER);
}
