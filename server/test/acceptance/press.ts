import { LoopbackPress, newsPage, newsText, rss } from '../factories/monitoring';

const list = (text: string) => text.split(/\s+/);

/** A text of 104 words, so of exactly one hundred five-word shingles. */
export const releaseText = (seed: number): string => list(newsText(seed, 4)).slice(0, 104).join(' ');

/** The text as an outlet prints it: its first shingles, `percent` of a hundred, and then words of the outlet. */
export const printed = (text: string, percent: number, seed: number): string =>
  `${list(text)
    .slice(0, percent + 4)
    .join(' ')}\n${newsText(seed, 2)}`;

/** One publication on a site. */
export interface Page {
  host: string;
  slug: string;
  title: string;
  text: string;
  /** When, with its offset. */
  published: string;
}

export const urlOf = ({ host, slug }: Pick<Page, 'host' | 'slug'>): string => `http://${host}/${slug}`;
export const feedOf = (host: string): string => `http://${host}/feed`;

/** The fictional sites of the outlets, each with a feed of what it published so far. */
export class Sites extends LoopbackPress {
  private readonly published = new Map<string, Page[]>();

  /** Opens the site of a host, with nothing on it. */
  openSite(host: string): void {
    this.published.set(host, []);
    this.serve(host, '/feed', () => this.feed(host));
  }

  /** Puts a page on the site, labelled as paid unless `label` is null, and its item into the feed. */
  publish(page: Page, label: string | null = 'Advertorial'): string {
    this.published.get(page.host)?.unshift(page);
    const { title, text, published } = page;
    this.serve(page.host, `/${page.slug}`, newsPage(title, text, { ...(label && { label }), published }));
    return urlOf(page);
  }

  private feed(host: string) {
    return rss(
      (this.published.get(host) ?? []).map((page) => ({
        guid: page.slug,
        link: urlOf(page),
        title: page.title,
        date: new Date(page.published).toUTCString(),
      })),
    );
  }
}
