import { KABARLESTARI } from '../articles/kabarlestari';
import { rss } from '../feeds';
import { bodyHtml, head, imageUrl, links } from '../layout';
import { esc, isoWib, longDate, windows1252 } from '../text';
import type { LiveArticle, PressSite } from '../types';

function page(a: LiveArticle, related: LiveArticle[]): string {
  const [next] = related;
  const also = next
    ? `<blockquote class="inline-related">Baca juga: <a href="${esc(next.path)}">${esc(next.title)}</a></blockquote>`
    : '';
  return `<!DOCTYPE html>
<html lang="id">
<head>
${head(kabarLestari, a, { charset: 'windows-1252', jsonLd: true })}
</head>
<body>
<div class="topbar"><a href="/">Kabar Lestari</a> <span>Sawah, sungai, dan warga Sungai Padi</span></div>
<div class="container">
<div class="row">
<div class="col-md-8">
<div class="post-head">
<span class="badge">${esc(a.section)}</span>
${a.label ? `<span class="badge badge-advertorial">${esc(a.label)}</span>` : ''}
<h1>${esc(a.title)}</h1>
<div class="post-info"><span class="writer">${esc(a.byline)}</span> <time datetime="${isoWib(a.published)}">${longDate(a.published)} WIB</time></div>
</div>
<div class="post-thumb"><img src="${imageUrl(kabarLestari, a)}" alt=""><p class="caption">${esc(a.caption ?? a.title)} – Kabar Lestari</p></div>
<div class="post-body">
<p>${esc(a.place)} – ${esc(a.paragraphs[0] ?? '')}</p>
${bodyHtml(a.paragraphs.slice(1), also, 2)}
</div>
<ul class="share-row"><li><a href="#">Facebook</a></li><li><a href="#">WhatsApp</a></li><li><a href="#">Surel</a></li></ul>
</div>
<div class="col-md-4"><h3>Artikel lain</h3><ul class="list-unstyled">
${links(related)}
</ul></div>
</div>
</div>
<div class="footer">© Kabar Lestari, Sungai Padi. Redaksi | Pedoman Media Siber | Hubungi Kami</div>
</body>
</html>
`;
}

/** Kabar Lestari: grid layout; its feed says UTF-8 in the prolog but is sent in windows-1252. */
export const kabarLestari: PressSite = {
  host: 'kabarlestari.example',
  name: 'Kabar Lestari',
  slogan: 'Sawah, sungai, dan warga Sungai Padi',
  articles: KABARLESTARI,
  contentType: 'text/html; charset=windows-1252',
  encode: windows1252,
  feeds: [
    {
      path: '/rss.xml',
      kind: 'RSS',
      contentType: 'application/rss+xml',
      render: rss({ fullText: true }),
      encode: windows1252,
    },
  ],
  path: (slug) => `/artikel/${slug}/`,
  page,
};
