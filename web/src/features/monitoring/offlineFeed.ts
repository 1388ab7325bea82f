import { fullWhen } from '../../lib/format';
import { t } from '../../lib/i18n';
import { escaped as e } from '../../lib/offlineFile';
import { isWebAddress } from './clipWords';
import type { OfflineLine } from './offlineLines';

const STYLE =
  'body{font:16px/1.6 Georgia,serif;margin:16px auto;max-width:680px;padding:0 14px;overflow-wrap:anywhere}' +
  'h1{font:700 20px/1.3 sans-serif;margin:0}h2{font-size:21px;line-height:1.3;margin:0 0 4px}a{color:inherit}' +
  '.m{font:13px/1.45 sans-serif;opacity:.75;margin:2px 0}ol{padding-left:26px;font:15px/1.45 sans-serif}li{margin:0 0 8px}' +
  'article{border-top:1px solid;padding:16px 0}:root{color-scheme:light dark}';

const factsOf = ({ article, copyCount }: OfflineLine): string =>
  [
    article.outlet?.name ?? article.account ?? t('media belum dikenal'),
    fullWhen(article.publishedAt ?? article.firstSeenAt),
    article.isPaid && t('Berbayar'),
    copyCount > 0 && t('+{n} salinan', { n: copyCount }),
  ]
    .filter((part) => typeof part === 'string')
    .map(e)
    .join(' · ');

const titleOf = ({ article }: OfflineLine): string => e(article.title || t('(tanpa judul)'));

const entry = (line: OfflineLine): string =>
  `<li><a href="#a${e(line.id)}">${titleOf(line)}</a><div class="m">${factsOf(line)}</div></li>`;

function whole(line: OfflineLine): string {
  const { article } = line;
  const text =
    article.paragraphs.length > 0 ? article.paragraphs : [article.summary || t('Teks belum terbaca.')];
  const link = isWebAddress(article.url) ? `<p class="m">${e(article.url)}</p>` : '';
  return (
    `<article id="a${e(line.id)}"><h2>${titleOf(line)}</h2><p class="m">${factsOf(line)}</p>` +
    `${text.map((one) => `<p>${e(one)}</p>`).join('')}${link}<p class="m"><a href="#awal">${e(t('Ke daftar'))}</a></p></article>`
  );
}

/** The articles as a file of its own that needs no network: a list, then every text. Source HTML is never part of it. */
export function offlineFeed(lines: readonly OfflineLine[], regency: string, at: Date): string {
  const title = t('Pemantauan {regency}: {n} artikel terakhir', { regency, n: lines.length });
  const stamp = t('Keadaan {at}. Hanya untuk dibaca di dalam kantor.', { at: fullWhen(at.toISOString()) });
  return `<!doctype html><html lang="id"><meta charset="utf-8"><meta name="viewport" content="width=device-width">
<title>${e(title)}</title><style>${STYLE}</style><h1 id="awal">${e(title)}</h1><p class="m">${e(stamp)}</p>
<ol>${lines.map(entry).join('\n')}</ol>
${lines.map(whole).join('\n')}</html>`;
}
