/** When an article appears: minutes from the start of the press, or a WIB clock time some days before it. */
export type Moment = number | { daysBefore: number; clock: string };

/** One article as written down; `{hari}`, `{kemarin}`, `{lusa}` and `{besok}` in its body become dates when it appears. */
export interface PressArticle {
  slug: string;
  title: string;
  section: string;
  byline: string;
  place: string;
  /** Paragraphs, separated by blank lines. */
  body: string;
  /** Omitted: the moment it is handed to `publish`. */
  at?: Moment;
  caption?: string;
  /** Visible label of paid content. */
  label?: string;
  paywall?: boolean;
  /** Headline changed by the outlet, so many minutes after the start. */
  edit?: { at: number; title: string };
}

/** An article as its outlet shows it at one moment. */
export interface LiveArticle extends Omit<PressArticle, 'at' | 'edit'> {
  no: number;
  path: string;
  url: string;
  ampUrl?: string;
  paragraphs: string[];
  published: Date;
  modified: Date;
}

/** The kinds of feed that the demo press offers, named as sources are. */
export type PressFeedKind = 'RSS' | 'ATOM' | 'JSON_FEED' | 'NEWS_SITEMAP';

/** One feed of a site: where it is and how its bytes are made. */
export interface PressFeed {
  path: string;
  kind: PressFeedKind;
  contentType: string;
  render(site: PressSite, articles: LiveArticle[]): string;
  encode?(text: string): Buffer;
}

/** One fictional outlet's web site. */
export interface PressSite {
  host: string;
  name: string;
  slogan: string;
  articles: PressArticle[];
  feeds: PressFeed[];
  contentType: string;
  path(slug: string, no: number): string;
  ampPath?(path: string): string;
  page(article: LiveArticle, related: LiveArticle[]): string;
  encode?(text: string): Buffer;
}
