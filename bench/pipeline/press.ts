import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { answerUsage } from '../speed/child';
import { type Item, readItems } from './items';

const SITES = 100;

/** The name of a fictional site; the port tells that it is served on loopback. */
export const siteOf = (place: number): string => `media${place % SITES}.example`;
export const sites = (): string[] => Array.from({ length: SITES }, (_, place) => siteOf(place));

const escaped = (text: string): string =>
  text.replace(/&/g, '&amp;').replace(/</g, '&lt;').replace(/>/g, '&gt;');

/** A page with what news sites put around a text: menu, related links, share bar, JSON-LD, scripts, footer. */
function page({ title, body, published }: Item, place: number, items: readonly Item[]): string {
  const menu = ['Beranda', 'Nasional', 'Daerah', 'Ekonomi', 'Olahraga', 'Gaya Hidup', 'Opini', 'Indeks']
    .map((name) => `<li><a href="/kanal/${name.toLowerCase()}">${name}</a></li>`)
    .join('');
  const related = Array.from({ length: 12 }, (_, n) => (place + n * 37 + 1) % items.length)
    .map((n) => `<li><a href="/a/${n}">${escaped(items[n]?.title ?? '')}</a><span>2 jam lalu</span></li>`)
    .join('');
  const facts = { '@type': 'NewsArticle', headline: title, datePublished: published };
  const lines = body.split('\n').map((line, n) => {
    const aside = n === 3 ? `<p><strong>Baca juga: <a href="/a/1">Berita lain</a></strong></p>` : '';
    return `<p>${escaped(line)}</p>${aside}`;
  });
  return `<!DOCTYPE html><html lang="id"><head><title>${escaped(title)}</title><meta charset="utf-8">
<meta property="og:title" content="${escaped(title)}"><meta property="article:published_time" content="${published}">
<script type="application/ld+json">${JSON.stringify(facts).replace(/</g, '\\u003c')}</script>
<script>${'var a=1;'.repeat(800)}</script><style>${'.k{color:red}'.repeat(300)}</style></head>
<body><header><ul>${menu}</ul></header><main><article><h1>${escaped(title)}</h1><div class="share">Bagikan</div>
<figure><img src="/g/${place}.jpg" alt=""><figcaption>Foto: Antara</figcaption></figure>${lines.join('\n')}</article>
<aside><h3>Terpopuler</h3><ul>${related}</ul></aside></main><footer>Hak cipta dilindungi. Pedoman Media Siber.</footer></body></html>`;
}

function feed(site: string, items: readonly Item[]): string {
  const entries = items
    .map((item, place) => ({ item, place }))
    .filter(({ place }) => siteOf(place) === site)
    .map(
      ({ item, place }) =>
        `<item><guid isPermaLink="false">${place}</guid><title>${escaped(item.title)}</title><link>http://${site}/a/${place}</link>` +
        `<pubDate>${new Date(item.published).toUTCString()}</pubDate><description>${escaped(item.body.slice(0, 200))}</description></item>`,
    );
  return `<?xml version="1.0" encoding="UTF-8"?><rss version="2.0"><channel><title>${site}</title>${entries.join('')}</channel></rss>`;
}

/** Serves real articles as feeds and pages of fictional sites; a process of its own, so that its work is not counted. */
export function serve(): void {
  const items = readItems(process.env.DATA ?? '', Number(process.env.ARTICLES));
  const server = createServer((request, response) => {
    const site = (request.headers.host ?? '').replace(/:\d+$/, '');
    const place = Number(/^\/a\/(\d+)$/.exec(request.url ?? '')?.[1] ?? Number.NaN);
    const item = items[place];
    const isFeed = request.url === '/feed';
    const body = isFeed ? feed(site, items) : item ? page(item, place, items) : '';
    const type = isFeed ? 'application/rss+xml' : 'text/html; charset=utf-8';
    response.writeHead(body ? 200 : 404, { 'content-type': type }).end(body);
  });
  server.listen(0, '127.0.0.1', () => answerUsage((server.address() as AddressInfo).port));
}

if (process.env.ROLE === 'press') serve();
