import type { Ctx } from '../../platform/ctx';
import { profileOf } from '../../platform/profile';
import { escapeHtml as e, type PageAnswer, type PublicPage } from '../../platform/public-page';
import { foldedForm } from './correction-form';
import { publicStatement, publicStatements } from './press.service';
import type { PressVersion, PublicStatement } from './press.types';
import { excerpt, markdownHtml, pressRoom } from './press-html';
import { StatementKind } from './statement.enums';

/** Seconds a page may be kept: a correction must be seen soon. */
export const MAX_AGE = 60;
const ROWS = 20;
/** Where the press room stands. */
export const PRESS_PATH = '/ruang-pers';
const PATH = PRESS_PATH;

/** What a kind of statement is called in public. */
export const KINDS: Record<StatementKind, string> = {
  HOLDING: 'Pernyataan awal',
  FULL: 'Pernyataan resmi',
  UPDATE: 'Kabar terbaru',
  CLARIFICATION: 'Klarifikasi',
  CLOSING: 'Pernyataan penutup',
};

const DAY = new Intl.DateTimeFormat('id-ID', {
  timeZone: 'UTC',
  weekday: 'long',
  day: 'numeric',
  month: 'long',
  year: 'numeric',
});

/** "Rabu, 15 April 2026 pukul 09.25 WIB" as an element that machines read too. */
export function timeHtml(ctx: Ctx, at: Date): string {
  const zone = profileOf(ctx);
  const day = DAY.format(new Date(`${zone.dayOf(at)}T00:00:00Z`));
  return `<time datetime="${at.toISOString()}">${day} pukul ${zone.timeOf(at).replace(':', '.')} WIB</time>`;
}

/** The correction, where it was withdrawn. */
export const correctionHtml = (
  ctx: Ctx,
  { correction, retractedAt }: Pick<PressVersion, 'correction' | 'retractedAt'>,
): string =>
  correction && retractedAt
    ? `<div class="fix" role="note"><strong>Koreksi, ${timeHtml(ctx, retractedAt)}.</strong> ${e(correction)}</div>`
    : '';

/** Its own correction, or those of the versions it took the place of: an error stays visible after it was mended. */
export const fixes = (ctx: Ctx, one: PublicStatement): string =>
  [one, ...one.earlier].map((version) => correctionHtml(ctx, version)).join('');

const row = (ctx: Ctx, one: PublicStatement): string =>
  `<li><span class="tag">${KINDS[one.kind]}</span> <span class="meta">${timeHtml(ctx, one.publishedAt)}</span>
<h2 class="t"><a href="${PATH}/${e(one.id)}">${e(one.title)}</a>${one.isRetracted ? ' <span class="meta">(ditarik)</span>' : ''}</h2>
${fixes(ctx, one) || `<p>${e(excerpt(one.text))}</p>`}</li>`;

async function listPage(ctx: Ctx, query: ReadonlyMap<string, string>): Promise<PageAnswer> {
  const isClear = query.get('jenis') === 'klarifikasi';
  const after = query.get('setelah') ?? null;
  const page = await publicStatements(
    ctx,
    { first: ROWS, after },
    isClear ? [StatementKind.CLARIFICATION] : [],
  );
  const { hasNextPage, endCursor } = page.pageInfo;
  const title = isClear ? 'Klarifikasi' : 'Ruang pers';
  const next = `${PATH}?${new URLSearchParams({ ...(isClear && { jenis: 'klarifikasi' }), setelah: endCursor ?? '' })}`;
  const body = `<h1>${title}</h1>
${page.nodes.length > 0 ? `<ul class="list">${page.nodes.map((one) => row(ctx, one)).join('\n')}</ul>` : '<p>Belum ada yang diterbitkan.</p>'}
${hasNextPage ? `<nav class="pages" aria-label="Halaman"><p><a href="${e(next)}" rel="next">Yang lebih lama</a></p></nav>` : ''}`;
  const description = `Pernyataan resmi dan klarifikasi ${ctx.profile.office.regency}.`;
  return framed(ctx, { body, title, description, path: isClear ? `${PATH}?jenis=klarifikasi` : PATH });
}

const earlier = (ctx: Ctx, one: PressVersion): string =>
  `<details><summary>Versi ${one.no}, ${timeHtml(ctx, one.publishedAt)}${one.correction ? ' (ditarik)' : ''}</summary>
${correctionHtml(ctx, one)}<article class="gone"><h2>${e(one.title)}</h2>${markdownHtml(one.text)}</article></details>`;

async function onePage(ctx: Ctx, id: string): Promise<PageAnswer | null> {
  const one = await publicStatement(ctx, id);
  if (!one) return null;
  const body = `<p class="meta"><span class="tag">${KINDS[one.kind]}</span> ${timeHtml(ctx, one.publishedAt)}${one.no > 1 ? ` · versi ${one.no}` : ''}</p>
<h1>${e(one.title)}</h1>${fixes(ctx, one)}
<article${one.isRetracted ? ' class="gone" aria-label="Naskah yang ditarik"' : ''}>${markdownHtml(one.text)}</article>
${one.spokesperson ? `<p class="meta">Juru bicara: ${e(one.spokesperson)}</p>` : ''}
${one.sha256 ? `<p class="meta">Naskah asli, kode pemeriksaan <code>${e(one.sha256)}</code>. Bebas dikutip dengan menyebut sumber.</p>` : ''}
${one.earlier.length > 0 ? `<section aria-label="Versi sebelumnya"><h2>Versi sebelumnya</h2>${one.earlier.map((old) => earlier(ctx, old)).join('')}</section>` : ''}
${foldedForm(`${PATH}/${one.id}`)}
<p><a href="${PATH}">Semua pernyataan</a></p>`;
  const description = one.isRetracted ? `Ditarik: ${one.correction}` : excerpt(one.text);
  return framed(ctx, { body, title: one.title, description, path: `${PATH}/${one.id}` });
}

/** A body in the frame of the press room. */
export const framed = (
  ctx: Ctx,
  { path, ...page }: { body: string; title: string; description: string; path: string },
): PageAnswer => {
  const url = `${ctx.app.config.publicUrl}${path}`;
  return { body: pressRoom({ ...page, url, office: ctx.profile.office }), maxAge: MAX_AGE };
};

/** The press room: what the office says, to be read by anybody. */
export const pressPages: PublicPage[] = [
  { path: PATH, render: (ctx, _params, query) => listPage(ctx, query) },
  { path: `${PATH}/:id`, render: (ctx, { id = '' }) => onePage(ctx, id) },
];
