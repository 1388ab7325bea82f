import { TANJUNGSERI } from '../articles/tanjungseri';
import { rss } from '../feeds';
import { bodyHtml, head, imageUrl } from '../layout';
import { esc, longDate } from '../text';
import type { LiveArticle, PressSite } from '../types';

function page(a: LiveArticle, related: LiveArticle[]): string {
  const [next] = related;
  const also = next
    ? `<div class="bj"><span>BACA JUGA :</span> <a href="${esc(next.path)}">${esc(next.title)}</a></div>`
    : '';
  const boxes = related
    .map((r) => `<div class="bx"><div class="bxi"><a href="${esc(r.path)}">${esc(r.title)}</a></div></div>`)
    .join('\n');
  return `<!DOCTYPE html>
<html lang="id">
<head>
${head(tanjungSeri, a)}
</head>
<body>
<div class="w"><div class="h"><div class="lg"><a href="/">TANJUNG SERI NEWS</a></div>
<div class="mn"><a href="/#kota">Kota</a><a href="/#danau">Danau</a><a href="/#sekolah">Sekolah</a></div></div>
<div class="c"><div class="l">
<div class="k">${esc(a.section)}</div>
${a.label ? `<div class="adv-label">${esc(a.label)}</div>` : ''}
<h1 class="t">${esc(a.title)}</h1>
<div class="d">${longDate(a.published)}</div>
<div class="n">${esc(a.byline)}</div>
<div class="sh"><a href="#">Bagikan ke WhatsApp</a> <a href="#">Salin tautan</a></div>
<div class="f"><img src="${imageUrl(tanjungSeri, a)}" alt=""><div class="fc">${esc(a.caption ?? a.title)} (TSN)</div></div>
<div class="x">
<div class="p">TANJUNGSERINEWS, ${esc(a.place.toUpperCase())} - ${esc(a.paragraphs[0] ?? '')}</div>
${bodyHtml(a.paragraphs.slice(1), also, 1, 'div')}
</div>
<div class="sh"><a href="#">Bagikan ke WhatsApp</a> <a href="#">Salin tautan</a></div>
</div>
<div class="r"><div class="rt">Kabar lain</div>
${boxes}
</div></div>
<div class="ft">Tanjung Seri News | Redaksi | Hubungi kami</div></div>
</body>
</html>
`;
}

/** Tanjung Seri News: nested nameless boxes, and Indonesian dates without a zone in feed and page. */
export const tanjungSeri: PressSite = {
  host: 'tanjungseri.example',
  name: 'Tanjung Seri News',
  slogan: 'Dekat dengan warga danau',
  articles: TANJUNGSERI,
  contentType: 'text/html; charset=utf-8',
  feeds: [
    {
      path: '/feed',
      kind: 'RSS',
      contentType: 'application/xml; charset=utf-8',
      render: rss({ date: longDate }),
    },
  ],
  path: (slug, no) => `/${no}/${slug}`,
  page,
};
