import type { Ctx } from '../../platform/ctx';
import {
  escapeHtml as e,
  type FormRefusal,
  type PageAnswer,
  type PublicPage,
} from '../../platform/public-page';
import { CLARIFICATION_PATH } from './clarification-page';
import { correctionForm, HONEYPOT } from './correction-form';
import { CorrectionState, PublicTextKind } from './correction-request.entity';
import { correctionByToken, reportCorrection } from './correction-request.service';
import { framed, PRESS_PATH, timeHtml } from './press-page';
import { type PublicText, publicText } from './public-text.service';

const FOLLOW_PATH = `${PRESS_PATH}/laporan`;

const HOMES: Record<PublicTextKind, string> = {
  STATEMENT: PRESS_PATH,
  CLARIFICATION: CLARIFICATION_PATH,
};
const pathOf = ({ kind, id }: Pick<PublicText, 'kind' | 'id'>): string => `${HOMES[kind]}/${id}`;

function formPage(ctx: Ctx, text: PublicText, refusal?: FormRefusal): PageAnswer {
  const path = pathOf(text);
  const back = `<p><a href="${e(path)}">Kembali ke naskah</a></p>`;
  const body = `<h1>Laporkan kekeliruan</h1><p>Pada naskah <a href="${e(path)}">${e(text.title)}</a>.</p>${correctionForm(path, refusal)}${back}`;
  const title = 'Laporkan kekeliruan';
  return framed(ctx, { body, title, description: title, path: `${path}/kekeliruan` });
}

/** The form by itself, for readers whose first try was refused, and what becomes of a filled one. */
const formOf = (kind: PublicTextKind): PublicPage => ({
  path: `${HOMES[kind]}/:id/kekeliruan`,
  render: async (ctx, { id = '' }, _query, refusal) => {
    const text = await publicText(ctx, kind, id);
    return text && formPage(ctx, text, refusal);
  },
  submit: async (ctx, { id = '' }, form) => {
    const text = await publicText(ctx, kind, id);
    if (!text) return null;
    if (form.get(HONEYPOT)) return pathOf(text); // a machine: it is told nothing, and nothing is stored
    const words = { passage: form.get('passage') ?? '', claim: form.get('claim') ?? '' };
    return `${FOLLOW_PATH}/${await reportCorrection(ctx, text, words)}`;
  },
});

const STATES: Record<CorrectionState, string> = {
  RECEIVED: 'Diterima, sedang menunggu pemeriksaan petugas.',
  ACCEPTED: 'Laporan Anda benar. Naskahnya sudah dikoreksi.',
  DECLINED: 'Sudah diperiksa. Naskah tetap seperti semula.',
  DISCARDED: 'Ditutup tanpa jawaban karena bukan laporan kekeliruan.',
};

/** What became of a report; only whoever has its address reads it, and nobody keeps a copy. */
async function followPage(ctx: Ctx, token: string): Promise<PageAnswer | null> {
  const request = await correctionByToken(ctx, token);
  const text = request && (await publicText(ctx, request.subjectKind, request.subjectId));
  if (!request || !text) return null;
  const { state, receivedAt, closedAt, answer, passage, claim } = request;
  const isOpen = state === CorrectionState.RECEIVED;
  const title = isOpen ? 'Laporan Anda kami terima' : 'Jawaban atas laporan Anda';
  const quoted = (words: string) => `<blockquote><p>${e(words).replaceAll('\n', '<br>')}</p></blockquote>`;
  const body = `<h1>${title}</h1><p class="fix" role="status">${STATES[state]}</p>
${isOpen ? '<p>Simpan alamat laman ini; jawaban petugas akan tampil di sini. Kami tidak mencatat siapa Anda.</p>' : ''}
${answer && closedAt ? `<h2>Jawaban</h2><p class="meta">${timeHtml(ctx, closedAt)}</p>${quoted(answer)}` : ''}
<h2>Laporan Anda</h2><p class="meta">Diterima ${timeHtml(ctx, receivedAt)}, tentang <a href="${e(pathOf(text))}">${e(text.title)}</a></p>
<p class="meta">Bagian yang keliru</p>${quoted(passage)}<p class="meta">Yang benar</p>${quoted(claim)}`;
  const page = framed(ctx, { body, title, description: title, path: FOLLOW_PATH });
  return { ...page, maxAge: 0 };
}

/** Where readers say what is wrong, and where they find the answer. */
export const correctionPages: PublicPage[] = [
  formOf(PublicTextKind.CLARIFICATION),
  formOf(PublicTextKind.STATEMENT),
  { path: `${FOLLOW_PATH}/:token`, render: (ctx, { token = '' }) => followPage(ctx, token) },
];
