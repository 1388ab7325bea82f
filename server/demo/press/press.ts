import { createHash } from 'node:crypto';
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { frontPage, photo, robots } from './layout';
import { SITES } from './sites';
import { instant, paragraphs } from './text';
import type { LiveArticle, PressArticle, PressSite } from './types';

/** Where the fetcher finds a fictional host. */
export interface PressRoute {
  address: string;
  port: number;
}

/** The running demo press. */
export interface Press {
  port: number;
  routes: Map<string, PressRoute>;
  publish(outlet: string, article: PressArticle): void;
  close(): Promise<void>;
}

/** The clock of the press, and the instant that article times count from (default: now). */
export interface PressOptions {
  now: () => Date;
  startedAt?: Date;
}

interface Reply {
  status: number;
  type: string;
  body: Buffer | string;
  modified?: Date;
  location?: string;
}

/** One outlet with its articles, seen through the clock of the press. */
class Desk {
  private readonly articles: PressArticle[];

  constructor(
    readonly site: PressSite,
    private readonly start: Date,
  ) {
    this.articles = [...site.articles];
  }

  add(article: PressArticle, now: Date): void {
    const at = article.at ?? (now.getTime() - this.start.getTime()) / 60_000;
    const known = this.articles.findIndex((a) => a.slug === article.slug);
    if (known < 0) this.articles.push({ ...article, at });
    else this.articles[known] = { ...article, at };
  }

  /** The articles that have appeared, newest first. */
  live(now: Date): LiveArticle[] {
    return this.articles
      .map((article, index) => this.show(article, index, now))
      .filter((article) => article.published <= now)
      .sort((a, b) => b.published.getTime() - a.published.getTime());
  }

  private show({ at = 0, edit, ...article }: PressArticle, index: number, now: Date): LiveArticle {
    const { host } = this.site;
    const no = 1001 + index;
    const path = this.site.path(article.slug, no);
    const published = instant(at, this.start);
    const edited = edit && instant(edit.at, this.start);
    const isEdited = edited !== undefined && edited <= now;
    return {
      ...article,
      ...{ no, path, url: `http://${host}${path}`, published, modified: isEdited ? edited : published },
      title: edit && isEdited ? edit.title : article.title,
      ampUrl: this.site.ampPath && `http://${host}${this.site.ampPath(path)}`,
      paragraphs: paragraphs(article.body, published),
    };
  }

  answer(path: string, now: Date): Reply {
    const { site } = this;
    const articles = this.live(now);
    const page = (text: string, modified?: Date): Reply => ({
      ...{ status: 200, type: site.contentType, modified },
      body: site.encode?.(text) ?? text,
    });
    const newest = new Date(Math.max(...articles.map((a) => a.modified.getTime())));
    const feed = site.feeds.find((f) => f.path === path);
    if (feed) {
      const text = feed.render(site, articles);
      return { status: 200, type: feed.contentType, body: feed.encode?.(text) ?? text, modified: newest };
    }
    if (path === '/') return page(frontPage(site, articles), newest);
    if (path === '/robots.txt') return { status: 200, type: 'text/plain; charset=utf-8', body: robots(site) };
    if (path.startsWith('/foto/')) return { status: 200, type: 'image/svg+xml', body: photo() };
    for (const article of articles) {
      const related = articles.filter((a) => a !== article && !a.label).slice(0, 4);
      if (path === article.path) return page(site.page(article, related), article.modified);
      if (path === site.ampPath?.(article.path)) return page(ampPage(site, article), article.modified);
      if (`${path}/` === article.path)
        return { status: 301, type: 'text/plain', body: '', location: article.url };
    }
    return { ...page(`<!DOCTYPE html><title>404</title><p>Halaman tidak ditemukan.</p>`), status: 404 };
  }
}

function ampPage(site: PressSite, article: LiveArticle): string {
  const { ampUrl: _, ...canonical } = article;
  return site.page(canonical, []).replace('<html', '<html amp');
}

function send(req: IncomingMessage, res: ServerResponse, reply: Reply): void {
  const body = Buffer.from(reply.body);
  res.setHeader('Content-Type', reply.type);
  res.setHeader('Server', 'nginx');
  if (reply.location) res.setHeader('Location', reply.location);
  if (reply.status === 200) {
    const etag = `"${createHash('sha256').update(body).digest('hex').slice(0, 20)}"`;
    res.setHeader('ETag', etag);
    if (reply.modified) res.setHeader('Last-Modified', reply.modified.toUTCString());
    const asked = req.headers['if-none-match'];
    const unchanged = asked
      ? asked === etag
      : reply.modified && req.headers['if-modified-since'] === reply.modified.toUTCString();
    if (unchanged) {
      res.writeHead(304).end();
      return;
    }
  }
  res.writeHead(reply.status, { 'Content-Length': body.length });
  res.end(req.method === 'HEAD' ? undefined : body);
}

/** Serves all fictional outlets on one free loopback port, told apart by the Host header. */
export async function startPress({ now, startedAt = now() }: PressOptions): Promise<Press> {
  const desks = new Map(SITES.map((site) => [site.host, new Desk(site, startedAt)]));
  const server = createServer((req, res) => {
    const host = (req.headers.host ?? '')
      .toLowerCase()
      .replace(/:\d+$/, '')
      .replace(/^www\./, '');
    const path = (req.url ?? '/').replace(/[?#].*$/, '');
    const desk = desks.get(host);
    const plain = { type: 'text/plain; charset=utf-8', body: '' };
    if (!desk) send(req, res, { ...plain, status: 421, body: 'Situs ini tidak ada di sini.\n' });
    else if (req.method !== 'GET' && req.method !== 'HEAD') send(req, res, { ...plain, status: 405 });
    else send(req, res, desk.answer(path, now()));
  });
  await new Promise<void>((resolve, reject) => {
    server.once('error', reject).listen(0, '127.0.0.1', resolve);
  });
  const { port } = server.address() as AddressInfo;
  return {
    port,
    routes: new Map([...desks.keys()].map((host) => [host, { address: '127.0.0.1', port }])),
    publish(outlet, article) {
      const desk = desks.get(outlet) ?? desks.get(`${outlet}.example`);
      if (!desk) throw new Error(`No demo outlet is called "${outlet}"`);
      desk.add(article, now());
    },
    close: () =>
      new Promise((resolve, reject) => {
        server.close((error) => (error ? reject(error) : resolve()));
        server.closeAllConnections();
      }),
  };
}
