import { get, type IncomingHttpHeaders } from 'node:http';
import { type Press, startPress } from './press';
import { SITES } from './sites';
import type { PressFeed } from './types';

interface Answer {
  status: number;
  headers: IncomingHttpHeaders;
  bytes: Buffer;
}

const START = new Date('2026-04-15T01:30:00Z');
const FEEDS = SITES.flatMap((site) => site.feeds.map((feed): [string, PressFeed] => [site.host, feed]));

let clock = START;
let press: Press;

const tick = (minutes: number): void => {
  clock = new Date(START.getTime() + minutes * 60_000);
};

const ask = (host: string, path: string, headers: Record<string, string> = {}): Promise<Answer> =>
  new Promise((resolve, reject) => {
    const where = press.routes.get(host) ?? { address: '127.0.0.1', port: press.port };
    get({ host: where.address, port: where.port, path, headers: { host, ...headers } }, (res) => {
      const chunks: Buffer[] = [];
      res.on('data', (chunk: Buffer) => chunks.push(chunk));
      res.on('end', () =>
        resolve({ status: res.statusCode ?? 0, headers: res.headers, bytes: Buffer.concat(chunks) }),
      );
    }).on('error', reject);
  });

const text = async (host: string, path: string): Promise<string> =>
  (await ask(host, path)).bytes.toString('utf8');
const count = (body: string, what: RegExp): number => body.match(what)?.length ?? 0;
const ENTRY = { RSS: /<item>/g, ATOM: /<entry>/g, JSON_FEED: /"date_published"/g, NEWS_SITEMAP: /<url>/g };

beforeEach(async () => {
  clock = START;
  press = await startPress({ now: () => clock });
});

afterEach(() => press.close());

describe('demo press', () => {
  it('routes eight fictional hosts to loopback', () => {
    expect(press.routes.size).toBe(8);
    for (const [host, route] of press.routes) {
      expect(host).toMatch(/\.example$/);
      expect(route).toEqual({ address: '127.0.0.1', port: press.port });
    }
  });

  it.each(FEEDS)('serves a feed of %s and answers 304 to either validator', async (host, feed) => {
    const first = await ask(host, feed.path);
    const { etag = '', 'last-modified': since = '' } = first.headers;

    const byTag = await ask(host, feed.path, { 'if-none-match': etag });
    const byDate = await ask(host, feed.path, { 'if-modified-since': since });
    const stale = await ask(host, feed.path, { 'if-none-match': '"old"', 'if-modified-since': since });

    expect(first.status).toBe(200);
    expect(first.headers['content-type']).toBe(feed.contentType);
    expect(count(first.bytes.toString('latin1'), ENTRY[feed.kind])).toBeGreaterThan(0);
    expect([byTag.status, byTag.bytes.length]).toEqual([304, 0]);
    expect(byDate.status).toBe(304);
    expect(stale.status).toBe(200);
  });

  it.each(SITES)(
    'serves every page of $host with a canonical link, and nothing that has not appeared',
    async (site) => {
      const home = await text(site.host, '/');
      const paths = [...home.matchAll(/<li><a href="([^"]+)"/g)].map((m) => m[1] ?? '');

      const pages = await Promise.all(paths.map((path) => ask(site.host, `${path}?utm_source=x`)));

      const appeared = site.articles.filter((a) => typeof a.at !== 'number' || a.at <= 0);
      expect(paths).toHaveLength(appeared.length);
      pages.forEach((page, i) => {
        expect(page.status).toBe(200);
        expect(page.headers.etag).toBeDefined();
        expect(page.bytes.toString('latin1')).toContain(
          `<link rel="canonical" href="http://${site.host}${paths[i]}">`,
        );
      });
      expect((await ask(site.host, '/robots.txt')).status).toBe(200);
      expect((await ask(site.host, '/tidak-ada')).status).toBe(404);
    },
  );

  it('lets the feed grow as the clock runs', async () => {
    const sizes: number[] = [];
    for (const minute of [0, 1, 2]) {
      tick(minute);
      sizes.push(count(await text('rawakini.example', '/feed'), ENTRY.RSS));
    }

    const [start = 0, one, two] = sizes;
    expect([one, two]).toEqual([start + 1, start + 2]);
  });

  it('changes a headline under the same address and guid', async () => {
    const before = await text('tanjungseri.example', '/feed');
    tick(5);
    const after = await text('tanjungseri.example', '/feed');

    const guids = (body: string) => body.match(/<guid.*<\/guid>/g);
    expect(before).toContain('<title>Warga Tanjung Seri Menunggu 11 Jam di IGD RSUD</title>');
    expect(after).toContain('Warga Tanjung Seri Akhirnya Dirawat</title>');
    expect(guids(after)).toEqual(guids(before));
  });

  it('takes an article at once and refuses an unknown outlet', async () => {
    const article = {
      ...{
        slug: 'kabar-baru',
        title: 'Kabar Baru',
        section: 'Warga',
        byline: 'Redaksi',
        place: 'Lebak Baru',
      },
      body: 'Terbit {hari}.',
    };

    press.publish('suaralebak.example', article);

    expect(await text('suaralebak.example', '/berita/kabar-baru')).toContain('Terbit Rabu (15/4/2026).');
    expect(() => press.publish('tidakada', article)).toThrow('tidakada');
  });

  it('keeps each known fault of feeds', async () => {
    const lestari = (await ask('kabarlestari.example', '/rss.xml')).bytes;
    const muara = (await ask('harianmuara.example', '/atom.xml')).bytes;
    const strict = new TextDecoder('utf-8', { fatal: true });

    expect(await text('suaralebak.example', '/rss.xml')).toMatch(
      /^\s*<br \/>\s*<b>Warning<\/b>[\s\S]*<\?xml/,
    );
    expect(lestari.toString('latin1')).toMatch(/^<\?xml version="1.0" encoding="UTF-8"/);
    expect(() => strict.decode(lestari)).toThrow();
    expect(lestari.includes(0x93)).toBe(true);
    expect(muara.toString('latin1')).toContain('encoding="ISO-8859-1"');
    expect(strict.decode(muara)).toContain('“');
    expect(await text('tanjungseri.example', '/feed')).toMatch(
      /<pubDate>Rabu, 15 April 2026 06:50<\/pubDate>/,
    );
    expect(await text('rawakini.example', '/feed')).toMatch(/<link>[^<]*\?utm_source=rss&amp;utm_medium=rss/);
  });

  it('serves AMP copies, repairs a missing slash, and stops at the paywall', async () => {
    const slug = 'harga-cabai-pasar-induk-muara-jernih';
    const amp = await text('rawakini.example', `/${slug}/amp/`);
    const bare = await ask('rawakini.example', `/${slug}`);
    const walled = await text('nusawarta.example', '/read/1003/angka-tengkes-rawa-indah-dalam-data');

    expect(amp).toContain(`<link rel="canonical" href="http://rawakini.example/${slug}/">`);
    expect(amp).not.toContain('rel="amphtml"');
    expect([bare.status, bare.headers.location]).toEqual([301, `http://rawakini.example/${slug}/`]);
    expect(walled).toContain('"isAccessibleForFree":false');
    expect(walled).not.toContain('Tebing Rengas');
  });

  it('refuses a host that is not its own', async () => {
    expect((await ask('lain.example', '/')).status).toBe(421);
  });
});
