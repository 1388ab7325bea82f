import { SUARALEBAK } from '../articles/suaralebak';
import { rss } from '../feeds';
import { bodyHtml, head, imageUrl, links } from '../layout';
import { esc, isoWib, longDate } from '../text';
import type { LiveArticle, PressSite } from '../types';

const PHP_WARNING = `
<br />
<b>Warning</b>:  Undefined array key "kategori" in <b>/var/www/suaralebak/rss.php</b> on line <b>41</b><br />
`;

function page(a: LiveArticle, related: LiveArticle[]): string {
  const [next] = related;
  const also = next
    ? `<aside><b>Baca juga:</b> <a href="${esc(next.path)}">${esc(next.title)}</a></aside>`
    : '';
  return `<!DOCTYPE html>
<html lang="id">
<head>
${head(suaraLebak, a, { publishedMeta: true })}
</head>
<body>
<header><a href="/">Suara Lebak</a> <span>Dari Lebak Baru untuk Rawa Indah</span>
<nav><a href="/#warga">Warga</a> <a href="/#desa">Desa</a> <a href="/#usaha">Usaha</a></nav></header>
<main>
<article itemscope itemtype="https://schema.org/NewsArticle">
<header>
${a.label ? `<p class="kicker label-konten">${esc(a.label)}</p>` : `<p class="kicker">${esc(a.section)}</p>`}
<h1 itemprop="headline">${esc(a.title)}</h1>
<p>Penulis: <span itemprop="author">${esc(a.byline)}</span> | <time itemprop="datePublished" datetime="${isoWib(a.published)}">${longDate(a.published)} WIB</time></p>
</header>
<figure><img src="${imageUrl(suaraLebak, a)}" alt=""><figcaption>${esc(a.caption ?? a.title)}. Foto: Suara Lebak</figcaption></figure>
<section itemprop="articleBody">
<p>${esc(a.place)}, Suara Lebak. ${esc(a.paragraphs[0] ?? '')}</p>
${bodyHtml(a.paragraphs.slice(1), also, 1)}
</section>
<footer><p>Sebarkan: <a href="#">WA</a> <a href="#">FB</a> <a href="#">X</a></p></footer>
</article>
<aside><h2>Terbaru</h2><ul>
${links(related)}
</ul></aside>
</main>
<footer><small>Suara Lebak, Jalan Dermaga Lama, Lebak Baru. Redaksi | Pedoman Media Siber</small></footer>
</body>
</html>
`;
}

/** Suara Lebak: semantic pages, and a feed script that prints a warning before the XML prolog. */
export const suaraLebak: PressSite = {
  host: 'suaralebak.example',
  name: 'Suara Lebak',
  slogan: 'Dari Lebak Baru untuk Rawa Indah',
  articles: SUARALEBAK,
  contentType: 'text/html; charset=utf-8',
  feeds: [
    {
      path: '/rss.xml',
      kind: 'RSS',
      contentType: 'text/xml; charset=utf-8',
      render: rss({ junk: PHP_WARNING }),
    },
  ],
  path: (slug) => `/berita/${slug}`,
  page,
};
