import { HARIANMUARA } from '../articles/harianmuara';
import { atom } from '../feeds';
import { bodyHtml, head, imageUrl, links } from '../layout';
import { esc, longDate } from '../text';
import type { LiveArticle, PressSite } from '../types';

function page(a: LiveArticle, related: LiveArticle[]): string {
  const [next] = related;
  const also = next ? `<p><i>Baca juga: <a href="${esc(next.path)}">${esc(next.title)}</a></i></p>` : '';
  return `<!DOCTYPE html PUBLIC "-//W3C//DTD XHTML 1.0 Transitional//EN" "http://www.w3.org/TR/xhtml1/DTD/xhtml1-transitional.dtd">
<html lang="id">
<head>
${head(harianMuara, a, { charset: 'iso-8859-1', publishedMeta: true })}
</head>
<body bgcolor="#ffffff">
<table width="980" align="center" cellpadding="0" cellspacing="0">
<tr><td colspan="2" class="kop"><font size="6">HARIAN MUARA</font><br>Koran pagi Rawa Indah sejak 1998</td></tr>
<tr><td colspan="2" class="menu"><a href="/">Depan</a> | <a href="/#kabupaten">Kabupaten</a> | <a href="/#layanan">Layanan</a> | <a href="/#niaga">Niaga</a> | <a href="/#opini">Opini</a></td></tr>
<tr>
<td width="680" valign="top" class="isi">
<table width="100%" cellpadding="6"><tr><td>
<font class="rubrik">${esc(a.section)}</font>
${a.label ? `<div class="label-berbayar"><b>${esc(a.label)}</b></div>` : ''}
<h1 class="judul">${esc(a.title)}</h1>
<font class="tanggal">${longDate(a.published)} WIB, ${esc(a.byline)}</font>
</td></tr>
<tr><td align="center"><img src="${imageUrl(harianMuara, a)}" width="600" alt=""><div class="caption"><small>${esc(a.caption ?? a.title)}. (Dok. Harian Muara)</small></div></td></tr>
<tr><td class="teks">
<p><b>${esc(a.place.toUpperCase())}, HM</b> — ${esc(a.paragraphs[0] ?? '')}</p>
${bodyHtml(a.paragraphs.slice(1), also, 2)}
</td></tr></table>
</td>
<td width="300" valign="top" class="samping">
<table width="100%"><tr><td class="judulsamping">Paling dibaca</td></tr><tr><td><ul>
${links(related)}
</ul></td></tr><tr><td>Langganan koran: loket Jalan Pasar Lama, Muara Jernih.</td></tr></table>
</td>
</tr>
<tr><td colspan="2" align="center" class="kaki"><small>Harian Muara. Terbit Senin sampai Sabtu. Hak cipta dilindungi.</small></td></tr>
</table>
</body>
</html>
`;
}

/** Harian Muara: a daily's old table layout; its bytes are UTF-8 but its prolog and pages claim ISO-8859-1. */
export const harianMuara: PressSite = {
  host: 'harianmuara.example',
  name: 'Harian Muara',
  slogan: 'Koran pagi Rawa Indah',
  articles: HARIANMUARA,
  contentType: 'text/html',
  feeds: [
    { path: '/atom.xml', kind: 'ATOM', contentType: 'application/atom+xml', render: atom('ISO-8859-1') },
  ],
  path: (slug, no) => `/baca/${no}/${slug}.html`,
  page,
};
