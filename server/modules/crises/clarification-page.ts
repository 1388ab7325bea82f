import type { Ctx } from '../../platform/ctx';
import { escapeHtml as e, type PublicPage } from '../../platform/public-page';
import {
  type PublicClarification,
  publishedClarification,
  publishedClarifications,
} from './clarification-public.service';
import { foldedForm } from './correction-form';
import { excerpt, markdownHtml } from './press-html';
import { correctionHtml, framed, PRESS_PATH, timeHtml } from './press-page';

/** Where clarifications of false stories stand. */
export const CLARIFICATION_PATH = `${PRESS_PATH}/klarifikasi`;
const PATH = CLARIFICATION_PATH;

const label = (one: PublicClarification): string =>
  one.label ? `<strong class="tag">${e(one.label)}</strong>` : '<span class="tag">Klarifikasi</span>';

/** Its correction, where it has one. */
export const clarificationFix = (ctx: Ctx, one: PublicClarification): string =>
  correctionHtml(ctx, { correction: one.correction, retractedAt: one.correctedAt });

const row = (ctx: Ctx, one: PublicClarification): string =>
  `<li>${label(one)} <span class="meta">${timeHtml(ctx, one.publishedAt)}</span>
<h2 class="t"><a href="${PATH}/${e(one.id)}">${e(one.title)}</a></h2>${clarificationFix(ctx, one)}<p>${e(excerpt(one.truth))}</p></li>`;

/** The fact stands first and the false claim in short after it, so that reading on does not spread it. */
export const clarificationBody = (one: PublicClarification): string =>
  `<h2>Yang benar</h2>${markdownHtml(one.truth)}<h2>Kabar yang beredar</h2><p>${e(one.claim)}</p>
<h2>Bagaimana kekeliruan itu muncul</h2>${markdownHtml(one.whyItArose)}
<h2>Bukti</h2><ul>${one.evidence.map((piece) => `<li>${e(piece.text)}</li>`).join('')}</ul>`;

const whole = (ctx: Ctx, one: PublicClarification): string =>
  `<p class="meta">${label(one)} ${timeHtml(ctx, one.publishedAt)}</p><h1>${e(one.title)}</h1>${clarificationFix(ctx, one)}
<article>${clarificationBody(one)}</article>
${foldedForm(`${PATH}/${one.id}`)}
<p><a href="${PATH}">Semua klarifikasi</a></p>`;

/** Clarifications of false stories, for everybody. */
export const clarificationPages: PublicPage[] = [
  {
    path: PATH,
    render: async (ctx) => {
      const all = await publishedClarifications(ctx);
      const list = all.map((one) => row(ctx, one)).join('\n');
      return framed(ctx, {
        body: `<h1>Klarifikasi kabar keliru</h1>${list ? `<ul class="list">${list}</ul>` : '<p>Belum ada yang diterbitkan.</p>'}`,
        title: 'Klarifikasi kabar keliru',
        description: `Kabar keliru yang diluruskan ${ctx.profile.office.regency}, dengan bukti.`,
        path: PATH,
      });
    },
  },
  {
    path: `${PATH}/:id`,
    render: async (ctx, { id = '' }) => {
      const one = await publishedClarification(ctx, id);
      if (!one) return null;
      const { title, truth } = one;
      return framed(ctx, {
        body: whole(ctx, one),
        title,
        description: excerpt(truth),
        path: `${PATH}/${id}`,
      });
    },
  },
];
