import { RAWAKINI } from '../articles/rawakini';
import { rss } from '../feeds';
import { bodyHtml, head, imageUrl, links } from '../layout';
import { esc, isoWib, longDate } from '../text';
import type { LiveArticle, PressSite } from '../types';

function page(a: LiveArticle, related: LiveArticle[]): string {
  const [next] = related;
  const also = next
    ? `<p class="baca-juga"><strong>Baca juga: <a href="${esc(next.url)}">${esc(next.title)}</a></strong></p>`
    : '';
  const category = a.section.toLowerCase().replace(/\W+/g, '-');
  return `<!DOCTYPE html>
<html lang="id">
<head>
${head(rawaKini, a, { publishedMeta: true, jsonLd: true })}
</head>
<body class="post-template-default single single-post postid-${a.no}">
<div id="page" class="site">
<header id="masthead" class="site-header">
<p class="site-title"><a href="/" rel="home">RawaKini</a></p>
<nav class="main-navigation"><ul class="menu"><li><a href="/#daerah">Daerah</a></li><li><a href="/#ekonomi">Ekonomi</a></li><li><a href="/#pendidikan">Pendidikan</a></li><li><a href="/#olahraga">Olahraga</a></li></ul></nav>
</header>
<div id="content" class="site-content">
<main id="main" class="site-main">
<article id="post-${a.no}" class="post-${a.no} post type-post status-publish format-standard hentry category-${category}">
<header class="entry-header">
<span class="cat-links"><a href="/#${category}" rel="category tag">${esc(a.section)}</a></span>
${a.label ? `<span class="post-label advertorial-label">${esc(a.label)}</span>` : ''}
<h1 class="entry-title">${esc(a.title)}</h1>
<div class="entry-meta"><span class="byline">Oleh <span class="author vcard">${esc(a.byline)}</span></span> <time class="entry-date published" datetime="${isoWib(a.published)}">${longDate(a.published)} WIB</time></div>
</header>
<figure class="wp-caption aligncenter"><img class="wp-post-image" src="${imageUrl(rawaKini, a)}" alt=""><figcaption class="wp-caption-text">${esc(a.caption ?? a.title)}. (Foto: RawaKini)</figcaption></figure>
<div class="entry-content">
<p><strong>${esc(a.place)}, RawaKini</strong> &#8211; ${esc(a.paragraphs[0] ?? '')}</p>
${bodyHtml(a.paragraphs.slice(1), also, 2)}
</div>
<div class="sharedaddy sd-sharing-enabled"><h3 class="sd-title">Bagikan ini:</h3><ul><li><a href="#">Facebook</a></li><li><a href="#">WhatsApp</a></li><li><a href="#">Telegram</a></li></ul></div>
<div class="mc4wp-form newsletter"><p>Dapatkan ringkasan berita Rawa Indah setiap pagi di surel Anda.</p><form><input type="email" placeholder="Alamat surel"><button>Langganan</button></form></div>
</article>
<div id="jp-relatedposts" class="jp-relatedposts"><h3>Berita terkait</h3><ul>
${links(related)}
</ul></div>
</main>
</div>
<footer id="colophon" class="site-footer">© RawaKini. Tentang Kami | Redaksi | Pedoman Media Siber | Kontak</footer>
</div>
</body>
</html>
`;
}

/** RawaKini: an online outlet on a blog engine, with AMP pages and campaign parameters in feed links. */
export const rawaKini: PressSite = {
  host: 'rawakini.example',
  name: 'RawaKini',
  slogan: 'Kabar Rawa Indah hari ini',
  articles: RAWAKINI,
  contentType: 'text/html; charset=UTF-8',
  feeds: [
    {
      path: '/feed',
      kind: 'RSS',
      contentType: 'application/rss+xml; charset=UTF-8',
      render: rss({
        guid: (a, site) => `http://${site.host}/?p=${a.no}`,
        query: '?utm_source=rss&utm_medium=rss&utm_campaign=feed',
        fullText: true,
      }),
    },
  ],
  path: (slug) => `/${slug}/`,
  ampPath: (path) => `${path}amp/`,
  page,
};
