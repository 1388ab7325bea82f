import type { Ctx } from '../../platform/ctx';
import { type Download, formatOf, type Offer } from '../../platform/downloads';
import { notFound } from '../../platform/errors';
import { refusal } from '../../platform/lifecycle';
import { renderPdf } from '../../platform/pdf';
import { profileOf } from '../../platform/profile';
import { StoredFile } from '../../platform/stored-file.entity';
import { articleById } from '../monitoring/article.service';
import { Evidence } from '../monitoring/evidence.entity';
import { dayWords, paperFacts, whenWords } from '../monitoring/paper-facts.service';
import { MediaOutlet } from '../outlets/outlet.entity';
import { PressCompany } from '../outlets/press-company.entity';
import { type ComplaintMatter, complaintPaper } from './complaint-paper';
import { type ReplyError, type ReplyKind, RightOfReply } from './right-of-reply.entity';
import { ReplyRejected } from './right-of-reply.events';
import { complaintVerdict } from './right-of-reply.lifecycle';

const RIGHT: Record<ReplyKind, string> = { REPLY: 'hak jawab', CORRECTION: 'hak koreksi' };

/** Name and hash of a file beside an error; one that neither the drafter brought nor the caller sees stays unnamed. */
async function fileOf(ctx: Ctx, reply: RightOfReply, { fileId }: ReplyError): Promise<string | null> {
  if (!fileId) return null;
  const brought = await ctx.db.findOneBy(StoredFile, { id: fileId, uploadedById: reply.createdById });
  const file = brought ?? (await ctx.find(StoredFile, fileId));
  return file && `berkas ${file.name}, SHA-256 ${file.sha256}`;
}

/** When the outlet refused; null when it did not. */
async function refusedAt(ctx: Ctx, { id }: RightOfReply): Promise<Date | null> {
  const sql = 'SELECT at FROM event WHERE name = ? AND subject_id = ? ORDER BY id DESC LIMIT 1';
  const [row] = await ctx.db.query(sql, [ReplyRejected.name, id]);
  return row ? new Date(Number(row.at)) : null;
}

/** What happened, as far as the records name a time; a refusal stands with the outlet's words. */
async function stepsOf(ctx: Ctx, reply: RightOfReply): Promise<ComplaintMatter['steps']> {
  const rows: [Date | null, string][] = [
    [reply.submittedAt, `Permintaan ${RIGHT[reply.kind]} ${reply.number} diajukan kepada redaksi.`],
    [reply.copyToPressCouncilAt, 'Tembusan kepada Dewan Pers dicatat.'],
    [reply.remindedAt, 'Pengingat dicatat: redaksi belum menjawab.'],
    reply.reason === null
      ? [reply.dueAt, 'Batas waktu lewat tanpa jawaban redaksi.']
      : [await refusedAt(ctx, reply), `Redaksi menolak: ${reply.reason}`],
    [reply.complaintAt, 'Pengaduan kepada Dewan Pers dicatat.'],
  ];
  return rows.flatMap(([at, what]) => (at ? [{ when: whenWords(ctx, at), what }] : []));
}

/** What the office keeps of the story and of its own letter. */
async function recordsOf(ctx: Ctx, reply: RightOfReply): Promise<string[]> {
  const where = { articleId: reply.sourceArticleId };
  const page = await ctx.db.findOne(Evidence, { where, order: { capturedAt: 'DESC', id: 'DESC' } });
  return [
    `Salinan permintaan ${RIGHT[reply.kind]} ${reply.number}.`,
    ...(page
      ? [`Arsip halaman berita, direkam ${whenWords(ctx, page.capturedAt)}, SHA-256 ${page.payloadSha256}.`]
      : []),
  ];
}

async function outletOf(ctx: Ctx, { outletId }: RightOfReply): Promise<ComplaintMatter['outlet']> {
  const { name, companyId } = await ctx.db.findOneByOrFail(MediaOutlet, { id: outletId });
  const company = companyId ? await ctx.db.findOneBy(PressCompany, { id: companyId }) : null;
  return { name, companyName: company?.legalName ?? null, companyAddress: company?.address || null };
}

async function articleOf(ctx: Ctx, { sourceArticleId }: RightOfReply): Promise<ComplaintMatter['article']> {
  const article = await articleById(ctx, sourceArticleId);
  if (!article) throw notFound(['id']);
  const { title, url, publishedAt, firstSeenAt } = article;
  const when = publishedAt ? whenWords(ctx, publishedAt) : `${whenWords(ctx, firstSeenAt)} (waktu ditemukan)`;
  return { title: title || '(tanpa judul)', url: url || 'tanpa alamat', when };
}

/** Everything the letter says, from the records alone. */
export async function complaintMatter(ctx: Ctx, reply: RightOfReply): Promise<ComplaintMatter> {
  const { errors, replyText, requesterName } = reply;
  return {
    number: reply.letterNumber ?? `${reply.number}/DP`,
    isExercise: reply.isExercise,
    city: ctx.profile.office.city,
    day: dayWords(profileOf(ctx).dayOf(reply.complaintAt ?? ctx.now())),
    right: RIGHT[reply.kind],
    outlet: await outletOf(ctx, reply),
    article: await articleOf(ctx, reply),
    errors: await Promise.all(errors.map(async (one) => ({ ...one, file: await fileOf(ctx, reply, one) }))),
    replyText,
    steps: await stepsOf(ctx, reply),
    refusal: reply.reason,
    requesterName,
    records: await recordsOf(ctx, reply),
  };
}

/** `/download/complaint?id=`: the letter to the Press Council about a right of reply that was refused or not answered. */
export const complaintDownload: Download = {
  name: 'complaint',
  make: async (ctx, query): Promise<Offer> => {
    formatOf(query, ['pdf']);
    const reply = await ctx.find(RightOfReply, query.get('id') ?? '');
    if (!reply) throw notFound(['id']);
    const verdict = complaintVerdict(ctx.actor, reply);
    if (verdict !== true) throw refusal(verdict);
    const bytes = await renderPdf(complaintPaper(await complaintMatter(ctx, reply), paperFacts(ctx)));
    const number = reply.number ?? reply.id;
    const fileName = `pengaduan-${number.toLowerCase()}.pdf`;
    return { fileName, mime: 'application/pdf', filter: `Pengaduan ${number}`, rows: 1, bytes };
  },
};
