import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import { Article, ArticleLiveness } from '../../modules/monitoring/article.entity';
import { freeArticleId } from '../../modules/monitoring/article-identity.service';
import { ArticleText, ArticleUrl, ArticleUrlKind } from '../../modules/monitoring/article-parts.entity';
import { sha256 } from '../../modules/monitoring/hashes.service';
import type { Source } from '../../modules/monitoring/source.entity';
import { createSource } from '../../modules/monitoring/source.service';
import { MediaOutlet, Medium, ReachLevel } from '../../modules/outlets/outlet.entity';
import { OutletDomain } from '../../modules/outlets/outlet-domain.entity';
import type { Ctx } from '../../platform/ctx';
import type { TestApp } from '../app';

/** What a fictional site answers on one path. */
export interface Reply {
  status?: number;
  type?: string;
  body?: string | Buffer;
  headers?: Record<string, string>;
  /** Milliseconds before the answer; Infinity never answers. */
  delayMs?: number;
}

type Answer = Reply | ((request: IncomingMessage) => Reply);

/** Fictional sites on loopback, told apart by host name; every request is noted. */
export class LoopbackPress {
  readonly routes = new Map<string, { address: string; port: number }>();
  readonly asked: { host: string; path: string; headers: IncomingMessage['headers']; at: number }[] = [];
  private readonly pages = new Map<string, Answer>();
  private server: Server | undefined;

  /** Starts before the tests of a file and ends after them; sites are emptied before each. */
  static forTests(): LoopbackPress {
    const press = new LoopbackPress();
    beforeAll(() => press.open());
    beforeEach(() => press.clear());
    afterAll(() => press.close());
    return press;
  }

  /** Says what `http://host/path` answers from now on. */
  serve(host: string, path: string, answer: Answer): void {
    const address = this.server?.address();
    if (!address || typeof address === 'string') throw new Error('The press is not open yet.');
    const { port } = address;
    this.routes.set(host, { address: '127.0.0.1', port });
    this.pages.set(`${host}${path}`, answer);
  }

  /** Paths asked of a host, robots.txt left out. */
  pathsOf(host: string): string[] {
    return this.asked.filter((one) => one.host === host && one.path !== '/robots.txt').map((one) => one.path);
  }

  clear(): void {
    this.pages.clear();
    this.asked.length = 0;
  }

  async open(): Promise<void> {
    this.server = createServer((request, response) => this.answer(request, response));
    await new Promise<void>((resolve) => this.server?.listen(0, '127.0.0.1', resolve));
  }

  async close(): Promise<void> {
    this.server?.closeAllConnections();
    await new Promise((resolve) => this.server?.close(resolve));
  }

  private answer(request: IncomingMessage, response: ServerResponse): void {
    const host = (request.headers.host ?? '').replace(/:\d+$/, '');
    const path = request.url ?? '/';
    this.asked.push({ host, path, headers: request.headers, at: performance.now() });
    const found = this.pages.get(`${host}${path}`);
    const reply = typeof found === 'function' ? found(request) : found;
    const send = () => {
      response.writeHead(reply?.status ?? (reply ? 200 : 404), {
        'content-type': reply?.type ?? 'text/html; charset=utf-8',
        ...reply?.headers,
      });
      response.end(reply?.body ?? '');
    };
    if (reply?.delayMs === Number.POSITIVE_INFINITY) return;
    if (reply?.delayMs) setTimeout(send, reply.delayMs);
    else send();
  }
}

export interface FeedEntry {
  guid?: string;
  link: string;
  title: string;
  date?: string;
  summary?: string;
}

/** An RSS feed with these entries. */
export const rss = (entries: FeedEntry[]): Reply => ({
  type: 'application/rss+xml',
  body: `<?xml version="1.0" encoding="UTF-8"?><rss version="2.0"><channel><title>Umpan</title>${entries.map(entryXml).join('')}</channel></rss>`,
});

const entryXml = ({ guid, link, title, date, summary }: FeedEntry): string =>
  `<item>${guid ? `<guid isPermaLink="false">${guid}</guid>` : ''}<title>${title}</title><link>${link}</link>` +
  `${date ? `<pubDate>${date}</pubDate>` : ''}<description>${summary ?? `Ringkasan ${title}`}</description></item>`;

/** A news page; `head` goes into its head, `label` is a visible mark of paid content. */
export const newsPage = (
  title: string,
  text: string,
  extra: { head?: string; label?: string; published?: string } = {},
): Reply => ({
  body: `<!DOCTYPE html><html lang="id"><head><title>${title}</title><meta property="og:title" content="${title}">
${extra.published ? `<meta property="article:published_time" content="${extra.published}">` : ''}${extra.head ?? ''}</head>
<body><nav><a href="/">Beranda</a></nav><article><h1>${title}</h1>${extra.label ? `<span class="label">${extra.label}</span>` : ''}
${text
  .split('\n')
  .map((line) => `<p>${line}</p>`)
  .join('\n')}</article><footer>Hak cipta</footer></body></html>`,
});

const WORDS = (
  'pemerintah kabupaten membuka pelayanan baru bagi warga desa sungai jalan jembatan sekolah puskesmas pasar petani nelayan ' +
  'anggaran program kegiatan bantuan beasiswa pelajar guru dokter perawat kantor camat bupati dinas warga kampung'
).split(' ');

/** A news text of about `paragraphs` × 45 words; texts of different seeds share no five words in a row. */
export function newsText(seed: number, paragraphs = 5): string {
  let state = seed * 2_654_435_761 + 1;
  const next = () => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    return state;
  };
  const sentence = () =>
    `${Array.from({ length: 15 }, () => WORDS[next() % WORDS.length]).join(' ')}.`.replace(/^./, (c) =>
      c.toUpperCase(),
    );
  return Array.from({ length: paragraphs }, () => [sentence(), sentence(), sentence()].join(' ')).join('\n');
}

let outletNo = 0;

/** An outlet that is monitored, with its host names. */
export function buildOutlet(
  app: TestApp,
  { name = 'RawaKini', hosts = ['rawakini.example'], companyId = null as string | null } = {},
): Promise<MediaOutlet> {
  return app.perform(async (ctx) => {
    outletNo += 1;
    const outlet = await ctx.create(MediaOutlet, {
      no: outletNo,
      companyId,
      name,
      reachLevel: ReachLevel.LOCAL,
      medium: Medium.ONLINE,
      domains: hosts,
      handles: [],
      districts: [],
      isDraft: false,
      createdById: 'system',
    });
    for (const host of hosts) await ctx.create(OutletDomain, { host, outletId: outlet.id });
    return outlet;
  });
}

/** A source with an outlet of its own where none is given. */
export async function buildSource(
  app: TestApp,
  { url = 'http://rawakini.example/feed', outletIds = [] as string[], title = 'RawaKini' } = {},
): Promise<Source> {
  const ids = outletIds.length > 0 ? outletIds : [(await buildOutlet(app)).id];
  return app.perform((ctx: Ctx) => createSource(ctx, { url, title, outletIds: ids }));
}

/** An article as its table keeps it, read and usable. */
export function articleRow(
  ctx: Ctx,
  { text, ...values }: { id: number; title: string; publishedAt: Date; text: string } & Partial<Article>,
): Article {
  const url = values.url ?? `https://rawakini.example/${values.id}`;
  const at = ctx.now();
  return Object.assign(new Article(), {
    version: 1,
    canonicalHash: sha256(url),
    url,
    canonicalUrl: url,
    outletNo: null,
    author: null,
    dateFlag: null,
    firstSeenAt: at,
    modifiedAt: null,
    textHash: sha256(text),
    readOutcome: 'READ',
    isPartial: false,
    isPaid: false,
    paidLabel: null,
    liveness: ArticleLiveness.LIVE,
    checkedAt: at,
    createdAt: at,
    updatedAt: at,
    ...values,
  });
}

/** A stored article as the pipeline would have made it, without the network. */
export function buildArticle(
  app: TestApp,
  {
    title,
    publishedAt,
    text = newsText(1),
    ...values
  }: { title: string; publishedAt: Date; text?: string } & Partial<
    Pick<Article, 'outletNo' | 'isPaid' | 'paidLabel' | 'url'>
  >,
): Promise<Article> {
  return app.perform(async (ctx) => {
    const id = await freeArticleId(ctx, publishedAt);
    const article = articleRow(ctx, { id, title, publishedAt, text, ...values });
    const { url } = article;
    await ctx.db.insert(Article, article);
    await ctx.db.insert(ArticleText, { articleId: id, text, summary: '', extractorVersion: 'extract-1' });
    await ctx.db.insert(ArticleUrl, {
      articleId: id,
      url,
      urlHash: sha256(url),
      kind: ArticleUrlKind.CANONICAL,
    });
    return article;
  });
}
