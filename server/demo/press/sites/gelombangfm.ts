import { GELOMBANGFM } from '../articles/gelombangfm';
import { jsonFeed } from '../feeds';
import { bodyHtml, head, imageUrl, links } from '../layout';
import { esc, isoWib, longDate } from '../text';
import type { LiveArticle, PressSite } from '../types';

function page(a: LiveArticle, related: LiveArticle[]): string {
  const [next] = related;
  const also = next
    ? `<p class="simak">Simak juga: <a href="${esc(next.path)}">${esc(next.title)}</a></p>`
    : '';
  return `<!DOCTYPE html>
<html lang="id">
<head>
${head(gelombangFm, a, { publishedMeta: true })}
</head>
<body class="radio">
<div id="player"><button type="button">Dengarkan siaran langsung</button> <span>Sedang mengudara: Kabar Gelombang</span></div>
<header><a href="/">Gelombang FM</a><ul class="jadwal"><li>06.00 Pagi Rawa</li><li>10.00 Ruang Warga</li><li>16.00 Kabar Gelombang</li></ul></header>
<div class="wrap">
<div class="news-single">
<div class="breadcrumb"><a href="/">Beranda</a> / ${esc(a.section)}</div>
${a.label ? `<span class="sponsored-label">${esc(a.label)}</span>` : ''}
<h1>${esc(a.title)}</h1>
<div class="meta">${esc(a.byline)} · <time datetime="${isoWib(a.published)}">${longDate(a.published)} WIB</time></div>
<figure><img src="${imageUrl(gelombangFm, a)}" alt=""><figcaption>${esc(a.caption ?? a.title)} / Gelombang FM</figcaption></figure>
<div class="news-body">
<p><em>${esc(a.place)}, Gelombang FM</em> - ${esc(a.paragraphs[0] ?? '')}</p>
${bodyHtml(a.paragraphs.slice(1), also, 3)}
</div>
<div class="share">Bagikan <a href="#">WA</a> <a href="#">FB</a></div>
<div class="box-request">Punya info jalan, cuaca, atau layanan? Kirim pesan suara ke studio kami.</div>
</div>
<div class="sidebar"><h4>Berita lain</h4><ul>
${links(related)}
</ul></div>
</div>
<footer>Gelombang FM, radio warga Rawa Indah.</footer>
</body>
</html>
`;
}

/** Gelombang FM: a radio station's site with a player, a programme guide and a JSON Feed. */
export const gelombangFm: PressSite = {
  host: 'gelombangfm.example',
  name: 'Gelombang FM',
  slogan: 'Radio warga Rawa Indah',
  articles: GELOMBANGFM,
  contentType: 'text/html; charset=utf-8',
  feeds: [
    {
      path: '/feed.json',
      kind: 'JSON_FEED',
      contentType: 'application/feed+json; charset=utf-8',
      render: jsonFeed,
    },
  ],
  path: (slug) => `/kabar/${slug}`,
  page,
};
