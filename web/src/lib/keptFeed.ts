import type { ViewerQuery } from '../gql/graphql';
import { indexedStore } from './indexedStore';

/** An article as it is read without a network. */
export interface KeptArticle {
  id: string;
  title: string;
  url: string;
  carrier: string;
  at: string;
  isPaid: boolean;
  copyCount: number;
  topics: string[];
  paragraphs: string[];
}

/** The last articles of the feed, whose they are, and who was signed in. */
export interface KeptFeed {
  personId: string;
  /** Milliseconds of this browser's clock. */
  at: number;
  session: ViewerQuery;
  articles: KeptArticle[];
}

/** What was just read, and by whom: another window may have signed in somebody else. */
export interface LoadedFeed {
  personId: string | null;
  articles: KeptArticle[];
}

export interface KeptStore {
  get(): Promise<KeptFeed | undefined>;
  put(feed: KeptFeed): Promise<void>;
  clear(): Promise<void>;
}

export const MOST = 200;
export const EVERY_MS = 10 * 60_000;
export const LIFE_MS = 24 * 3_600_000;
const OWNER = 'sinergi.luring';

/**
 * Keeps the feed of one person in this browser. Whose it is stands apart and is written at once: without that mark nothing is
 * shown, even where the browser was closed before the articles themselves were removed.
 */
export class FeedKeeper {
  constructor(
    private readonly store: KeptStore,
    private readonly marks: Pick<Storage, 'getItem' | 'setItem' | 'removeItem'>,
    private readonly now: () => number = Date.now,
  ) {}

  /** What is kept; null without it. What is too old, or nobody's, is removed. */
  async read(): Promise<KeptFeed | null> {
    const feed = await this.store.get();
    if (!feed) return null;
    const age = this.now() - feed.at;
    if (feed.personId === this.marks.getItem(OWNER) && age >= 0 && age < LIFE_MS) return feed;
    await this.store.clear();
    return null;
  }

  /** Keeps what `load` gives, unless it was kept within ten minutes; nothing when the person left meanwhile. */
  async renew(session: ViewerQuery, load: () => Promise<LoadedFeed>): Promise<void> {
    const personId = session.viewer?.id;
    if (!personId) return;
    await this.leaveTo(personId);
    const kept = await this.read();
    if (kept && this.now() - kept.at < EVERY_MS) return;
    this.marks.setItem(OWNER, personId);
    const loaded = await load();
    const articles = loaded.articles.slice(0, MOST);
    if (loaded.personId !== personId || this.marks.getItem(OWNER) !== personId) return;
    if (articles.length === 0) return this.forget();
    await this.store.put({ personId, at: this.now(), session, articles });
  }

  /** Removes what is another person's, or everything for nobody. */
  async leaveTo(personId: string | null): Promise<void> {
    if (personId === null || this.marks.getItem(OWNER) !== personId) await this.forget();
  }

  /** Removes everything. */
  async forget(): Promise<void> {
    this.marks.removeItem(OWNER);
    await this.store.clear();
  }
}

/** The keeper of this browser. */
export const keptFeed = new FeedKeeper(indexedStore<KeptFeed>('sinergi', 'luring'), globalThis.localStorage);
