import { NUSAWARTA } from '../articles/nusawarta';
import { atom, newsSitemap } from '../feeds';
import { bodyHtml, head, imageUrl, links } from '../layout';
import { esc, isoWib, longDate } from '../text';
import type { LiveArticle, PressSite } from '../types';

const WALL = `<div class="paywall" data-paywall="hard"><h3>Artikel ini khusus pelanggan</h3><p>Berlangganan NusaWarta untuk membaca selengkapnya.</p><a href="/#langganan">Mulai berlangganan</a></div>`;

function page(a: LiveArticle, related: LiveArticle[]): string {
  const [next] = related;
  const also = next
    ? `<div class="read__also"><strong>Baca juga: </strong><a href="${esc(next.url)}?utm_source=bacajuga&amp;utm_medium=artikel">${esc(next.title)}</a></div>`
    : '';
  const shown = a.paywall ? a.paragraphs.slice(0, 2) : a.paragraphs;
  return `<!DOCTYPE html>
<html lang="id">
<head>
${head(nusaWarta, a, { jsonLd: true, publishedMeta: true })}
</head>
<body>
<nav class="nav" aria-label="Utama"><a class="nav__logo" href="/">NusaWarta</a><ul class="nav__list"><li><a href="/#nasional">Nasional</a></li><li><a href="/#daerah">Daerah</a></li><li><a href="/#data">Data</a></li></ul></nav>
<main class="layout">
<article class="read">
<p class="read__breadcrumb"><a href="/">Beranda</a> &gt; ${esc(a.section)}</p>
${a.label ? `<p class="read__label">${esc(a.label)}</p>` : ''}
<h1 class="read__title">${esc(a.title)}</h1>
<p class="read__credit"><span class="read__author">${esc(a.byline)}</span>, <time class="read__time" datetime="${isoWib(a.published)}">${longDate(a.published)} WIB</time></p>
<figure class="read__photo"><img src="${imageUrl(nusaWarta, a)}" alt=""><figcaption class="read__caption">${esc(a.caption ?? a.title)}. (NusaWarta)</figcaption></figure>
<div class="read__content">
<p><strong>${esc(a.place.toUpperCase())}, NUSAWARTA</strong> - ${esc(shown[0] ?? '')}</p>
${bodyHtml(shown.slice(1), a.paywall ? '' : also, 2)}
${a.paywall ? WALL : ''}
</div>
<ul class="read__share"><li><a href="#">X</a></li><li><a href="#">Facebook</a></li><li><a href="#">WhatsApp</a></li></ul>
<div class="read__newsletter"><p>Ikuti buletin Kabar Daerah NusaWarta.</p><button type="button">Ikuti</button></div>
</article>
<aside class="rail"><h2 class="rail__title">Terpopuler</h2><ol>
${links(related)}
</ol></aside>
</main>
<footer class="footer"><p>NusaWarta, media nasional. Redaksi, Karier, Pedoman Media Siber.</p></footer>
</body>
</html>
`;
}

/** NusaWarta: a national portal with AMP pages, structured data, a paywall and a news sitemap. */
export const nusaWarta: PressSite = {
  host: 'nusawarta.example',
  name: 'NusaWarta',
  slogan: 'Kabar dari seluruh penjuru',
  articles: NUSAWARTA,
  contentType: 'text/html; charset=utf-8',
  feeds: [
    { path: '/atom.xml', kind: 'ATOM', contentType: 'application/atom+xml; charset=utf-8', render: atom() },
    { path: '/sitemap-news.xml', kind: 'NEWS_SITEMAP', contentType: 'application/xml', render: newsSitemap },
  ],
  path: (slug, no) => `/read/${no}/${slug}`,
  ampPath: (path) => path.replace('/read/', '/amp/'),
  page,
};
