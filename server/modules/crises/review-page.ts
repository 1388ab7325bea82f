import type { Ctx } from '../../platform/ctx';
import { escapeHtml as e, type PublicPage } from '../../platform/public-page';
import { excerpt, markdownHtml } from './press-html';
import { framed, PRESS_PATH, timeHtml } from './press-page';
import { type PublicSummary, publishedSummaries, publishedSummary } from './review-summary.service';

const PATH = `${PRESS_PATH}/evaluasi`;
const TITLE = 'Evaluasi pascakrisis';

const row = (ctx: Ctx, { id, title, body, publishedAt }: PublicSummary): string =>
  `<li><span class="meta">${timeHtml(ctx, publishedAt)}</span>
<h2 class="t"><a href="${PATH}/${e(id)}">${e(title)}</a></h2><p>${e(excerpt(body))}</p></li>`;

const whole = (ctx: Ctx, { title, body, publishedAt }: PublicSummary): string =>
  `<p class="meta"><span class="tag">${TITLE}</span> ${timeHtml(ctx, publishedAt)}</p><h1>${e(title)}</h1>
<article>${markdownHtml(body)}</article><p><a href="${PATH}">Semua evaluasi</a></p>`;

/** What the office learnt from crises, for everybody: the approved public summaries of its reviews. */
export const reviewPages: PublicPage[] = [
  {
    path: PATH,
    render: async (ctx) => {
      const list = (await publishedSummaries(ctx)).map((one) => row(ctx, one)).join('\n');
      return framed(ctx, {
        body: `<h1>${TITLE}</h1><p>Apa yang kami pelajari dari penanganan krisis, dan apa yang kami perbaiki.</p>
${list ? `<ul class="list">${list}</ul>` : '<p>Belum ada yang diterbitkan.</p>'}`,
        title: TITLE,
        description: `Pelajaran ${ctx.profile.office.regency} dari penanganan krisis.`,
        path: PATH,
      });
    },
  },
  {
    path: `${PATH}/:id`,
    render: async (ctx, { id = '' }) => {
      const one = await publishedSummary(ctx, id);
      if (!one) return null;
      const { title, body } = one;
      return framed(ctx, { body: whole(ctx, one), title, description: excerpt(body), path: `${PATH}/${id}` });
    },
  },
];
