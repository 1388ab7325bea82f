import type { Ctx } from '../../platform/ctx';
import { queueMail } from '../../platform/mail';
import { articleById } from '../monitoring/article.service';
import { watchText } from '../monitoring/watched-text.service';
import { MediaOutlet } from '../outlets/outlet.entity';
import { addressOf } from './distribution-deliver.service';
import { ReplyKind, type RightOfReply } from './right-of-reply.entity';

export const REMIND = 'crises.remind-reply';
export const EXPIRE = 'crises.expire-reply';
const HOUR_MS = 3_600_000;
const DAY_MS = 86_400_000;

const KIND: Record<ReplyKind, string> = { REPLY: 'hak jawab', CORRECTION: 'hak koreksi' };

async function letterOf(ctx: Ctx, reply: RightOfReply): Promise<string> {
  const outlet = await ctx.db.findOneByOrFail(MediaOutlet, { id: reply.outletId });
  const article = await articleById(ctx, reply.sourceArticleId);
  const { name, phone, email } = ctx.profile.office;
  const errors = reply.errors.map(
    ({ said, truth, evidence }, at) =>
      `${at + 1}. Tertulis: ${said}\n   Yang benar: ${truth}\n   Bukti: ${evidence}`,
  );
  return [
    `Yth. Pemimpin Redaksi ${outlet.name},`,
    `Dengan ini kami mengajukan ${KIND[reply.kind]} atas berita "${article?.title ?? ''}" (${article?.url ?? ''}).`,
    ...(reply.requesterName ? [`Diminta oleh ${reply.requesterName}.`] : []),
    'Kekeliruan yang kami mohon diluruskan:',
    errors.join('\n'),
    'Teks untuk dimuat:',
    reply.replyText,
    'Mohon dimuat secara proporsional di tempat yang sama, bukan dalam bentuk iklan, dan ditautkan dengan berita semula. Pemuatannya tidak dipungut biaya. Tembusan surat ini disampaikan kepada Dewan Pers.',
    ['Hormat kami,', name, [phone, email].filter(Boolean).join(', ')].filter(Boolean).join('\n'),
  ].join('\n\n');
}

/** Writes the letter, watches the text and sets the two hours at which nobody having answered matters; a drill sends nothing. */
export async function sendReply(ctx: Ctx, reply: RightOfReply, at: Date): Promise<void> {
  const { replyReminderHours, replyEscalationHours, replyWindowDays } = ctx.profile.crisis.distribution;
  const after = (hours: number) => new Date(at.getTime() + hours * HOUR_MS);
  reply.dueAt = after(replyEscalationHours);
  await ctx.enqueue(REMIND, { replyId: reply.id }, after(replyReminderHours));
  await ctx.enqueue(EXPIRE, { replyId: reply.id }, reply.dueAt);
  if (reply.isExercise) return;
  await watchText(ctx, {
    ownerKind: 'RIGHT_OF_REPLY',
    ownerRef: reply.id,
    title: reply.label,
    text: reply.replyText,
    outletIds: [reply.outletId],
    activeFrom: at,
    activeTo: new Date(at.getTime() + replyWindowDays * DAY_MS),
  });
  const outlet = await ctx.db.findOneByOrFail(MediaOutlet, { id: reply.outletId });
  const to = await addressOf(ctx, outlet.id, outlet.companyId);
  if (!to) return;
  const subject = `${reply.kind === ReplyKind.REPLY ? 'Hak jawab' : 'Hak koreksi'} ${reply.number}`;
  await queueMail(ctx, {
    to,
    subject,
    text: await letterOf(ctx, reply),
    dedupeKey: `rightOfReply:${reply.id}`,
  });
}
