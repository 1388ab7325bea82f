import { type MarkBlock, type MarkSpan, parseMarkdown } from '../../platform/markdown';
import { escapeHtml as e } from '../../platform/public-page';

const STYLE = `
:root{color-scheme:light dark;--bg:#f6f4ef;--card:#fff;--ink:#1c2128;--soft:#626877;--line:#e4dfd5;--nila:#1e4b7a;--warn:#fbf0c8;--warn-ink:#735400;--edge:#8a8474;--on-nila:#fff;--bad:#a11f19}
@media(prefers-color-scheme:dark){:root{--bg:#12151a;--card:#1a1e25;--ink:#ece9e3;--soft:#989eab;--line:#2a303a;--nila:#8db8e8;--warn:#332a0c;--warn-ink:#ebcb62;--edge:#727b8b;--on-nila:#0e1b2a;--bad:#f7a29a}}
*{box-sizing:border-box}body{margin:0;background:var(--bg);color:var(--ink);font:16px/1.6 system-ui,"Segoe UI",sans-serif}
a{color:var(--nila)}a:focus-visible{outline:2px solid var(--nila);outline-offset:2px}
.top{background:var(--card);border-bottom:1px solid var(--line)}.in{max-width:1040px;margin:0 auto;padding:14px 18px}
.top .in{display:flex;gap:8px 24px;justify-content:space-between;align-items:baseline;flex-wrap:wrap}.top p{margin:0}
.skip{position:absolute;left:-999px}.skip:focus{position:static}
small,.meta{color:var(--soft);font-size:14px}main{padding-top:26px}
h1,h2.t,article{font-family:"Source Serif 4",Georgia,serif}h1{font-size:clamp(26px,4vw,38px);line-height:1.2;margin:8px 0 16px}
article{font-size:18px;line-height:1.65;max-width:68ch;overflow-wrap:anywhere}article h2{font-size:20px;margin:24px 0 6px}article h3{font-size:18px}
blockquote{margin:16px 0;padding:2px 16px;border-left:3px solid var(--nila)}
ul.list{list-style:none;padding:0;margin:0}ul.list li{padding:16px 0;border-bottom:1px solid var(--line)}h2.t{font-size:21px;line-height:1.3;margin:4px 0}
.fix{background:var(--warn);color:var(--warn-ink);padding:12px 14px;border-radius:8px;margin:12px 0;max-width:68ch}
.gone{color:var(--soft)}.tag{border:1px solid var(--line);background:var(--card);border-radius:5px;padding:2px 8px;font-size:14px;color:var(--ink)}
code{font-size:13px;overflow-wrap:anywhere}footer{margin-top:48px;border-top:1px solid var(--line)}nav a{display:inline-block;margin-right:16px}@media(max-width:600px){nav a{padding:9px 0}}details{margin:12px 0}
form{max-width:68ch}form label{display:block;font-weight:600}form small{display:block;margin:2px 0 6px}
textarea{width:100%;font:inherit;padding:8px 10px;border:1px solid var(--edge);border-radius:7px;background:var(--card);color:var(--ink)}
textarea:focus-visible,button:focus-visible,summary:focus-visible{outline:2px solid var(--nila);outline-offset:2px}
button{font:inherit;font-weight:600;min-height:44px;padding:0 18px;border:0;border-radius:7px;background:var(--nila);color:var(--on-nila);cursor:pointer}
.error{display:block;color:var(--bad)}.trap{position:absolute;left:-9999px}summary{cursor:pointer;min-height:44px;line-height:44px;color:var(--nila)}.report{margin-top:24px}
@media print{.report,.top nav,.skip,nav.pages{display:none}body{background:none}}`;

/** Where feeds stand. */
export const FEEDS_PATH = '/feeds';

const alternate = (name: string, title: string): string =>
  `<link rel="alternate" type="application/rss+xml" title="${e(title)} (RSS)" href="${FEEDS_PATH}/${name}.xml">
<link rel="alternate" type="application/feed+json" title="${e(title)} (JSON Feed)" href="${FEEDS_PATH}/${name}.json">`;

/** What stands in the frame of a public page. */
export interface PressFrame {
  /** Already escaped HTML. */
  body: string;
  title: string;
  description: string;
  /** Address of the page as others link to it. */
  url: string;
  office: { name: string; regency: string; agency: string };
}

/** A whole public document: Indonesian, no script, no cookie, no picture from outside. */
export const pressRoom = ({ body, title, description, url, office }: PressFrame): string =>
  `<!doctype html><html lang="id"><head><meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1"><title>${e(title)}</title>
<meta name="description" content="${e(description)}"><link rel="canonical" href="${e(url)}">
<meta property="og:type" content="article"><meta property="og:locale" content="id_ID"><meta property="og:title" content="${e(title)}">
<meta property="og:description" content="${e(description)}"><meta property="og:url" content="${e(url)}"><meta property="og:site_name" content="${e(office.regency)}">
${alternate('ruang-pers', 'Ruang pers')}
${alternate('klarifikasi', 'Klarifikasi')}
<style>${STYLE}</style></head><body><a class="skip" href="#isi">Ke isi halaman</a>
<header class="top"><div class="in"><p><strong>${e(office.regency)}</strong><br><small>${e(office.agency)}</small></p>
<nav aria-label="Ruang pers"><a href="/ruang-pers">Ruang pers</a><a href="/ruang-pers/klarifikasi">Klarifikasi kabar keliru</a><a href="/ruang-pers/evaluasi">Evaluasi</a></nav></div></header>
<main id="isi" class="in">${body}</main>
<footer><div class="in"><nav aria-label="Umpan"><a href="${FEEDS_PATH}/ruang-pers.xml">RSS ruang pers</a><a href="${FEEDS_PATH}/klarifikasi.xml">RSS klarifikasi</a><a href="${FEEDS_PATH}/ruang-pers.json">JSON Feed</a></nav>
<p><small>${e(office.name)} · Laman ini tidak memakai kuki dan dapat dibaca tanpa skrip.</small></p></div></footer></body></html>`;

const span = ({ text, strong, em, href }: MarkSpan): string => {
  if (href) return `<a href="${e(href)}" rel="nofollow noopener">${e(text)}</a>`;
  if (strong) return `<strong>${e(text)}</strong>`;
  return em ? `<em>${e(text)}</em>` : e(text);
};

const spans = (all: readonly MarkSpan[]): string => all.map(span).join('');

function blockHtml(block: MarkBlock): string {
  if (block.kind === 'heading') return `<h${block.level}>${spans(block.spans)}</h${block.level}>`;
  if (block.kind === 'quote') return `<blockquote><p>${spans(block.spans)}</p></blockquote>`;
  if (block.kind === 'paragraph') return `<p>${spans(block.spans)}</p>`;
  const tag = block.isOrdered ? 'ol' : 'ul';
  return `<${tag}>${block.items.map((item) => `<li>${spans(item)}</li>`).join('')}</${tag}>`;
}

/** A text in Markdown as HTML; every character of it is escaped. */
export const markdownHtml = (text: string): string => parseMarkdown(text).map(blockHtml).join('\n');

/** The first words of a text without marks, for lists and previews elsewhere. */
export function excerpt(text: string, most = 200): string {
  const blocks = parseMarkdown(text).filter(({ kind }) => kind !== 'heading');
  const runs = blocks.flatMap((block) => ('items' in block ? block.items : [block.spans]));
  const plain = runs.map((run) => run.map((one) => one.text).join('')).join(' ');
  return plain.length <= most ? plain : `${plain.slice(0, plain.lastIndexOf(' ', most))} …`;
}
