import { KABARHULU } from '../articles/kabarhulu';
import { rss } from '../feeds';
import { head, imageUrl, links } from '../layout';
import { esc, longDate } from '../text';
import type { LiveArticle, PressSite } from '../types';

function page(a: LiveArticle, related: LiveArticle[]): string {
  return `<!DOCTYPE html>
<html lang="id">
<head>
${head(kabarHulu, a, { publishedMeta: true })}
</head>
<body>
<div id="header-wrapper"><h2><a href="/">KABAR HULU</a></h2><p>Suara dari hulu sungai</p></div>
<div id="outer-wrapper"><div id="main-wrapper">
<div class="date-header"><span>${longDate(a.published)} WIB</span></div>
<div class="post hentry">
${a.label ? `<b>(${esc(a.label)})</b>` : ''}
<h3 class="post-title entry-title">${esc(a.title)}</h3>
<div class="post-body entry-content">
<div class="separator" style="clear: both; text-align: center;"><img src="${imageUrl(kabarHulu, a)}" alt=""><br><i>${esc(a.caption ?? a.title)}</i></div>
<b>${esc(a.place)}, KH</b> - ${a.paragraphs.map(esc).join('<br>\n<br>\n')}
<br><br>
(${esc(a.byline)})
</div>
<div class="post-footer"><a href="#">Kirim ini lewat surel</a> <a href="#">Bagikan ke Facebook</a></div>
</div>
</div>
<div id="sidebar-wrapper"><h2>Arsip blog</h2><ul>
${links(related)}
</ul></div>
</div>
<div id="footer">Kabar Hulu</div>
</body>
</html>
`;
}

/** KabarHulu: an unregistered outlet on a blog template, paragraphs parted by line breaks. */
export const kabarHulu: PressSite = {
  host: 'kabarhulu.example',
  name: 'KabarHulu',
  slogan: 'Suara dari hulu sungai',
  articles: KABARHULU,
  contentType: 'text/html; charset=utf-8',
  feeds: [
    {
      path: '/feed',
      kind: 'RSS',
      contentType: 'application/rss+xml; charset=utf-8',
      render: rss({ fullText: true }),
    },
  ],
  path: (slug) => `/${slug}.html`,
  page,
};
