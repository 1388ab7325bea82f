import { createHash } from 'node:crypto';
import { createTransport } from 'nodemailer';
import type { Ctx, Platform } from './ctx';
import { transaction } from './database';
import { newId } from './ids';
import { job } from './jobs';
import { Mail, type MailAttachment, MailState } from './mail.entity';

const MAX_ATTEMPTS = 8;
const SEND_TIMEOUT_MS = 20_000;

export interface NewMail {
  to: string;
  subject: string;
  text: string;
  /** The same key never makes a second mail; at most 120 characters. */
  dedupeKey: string;
  /** True for a text with a link that opens an account: it is erased once sent. */
  isSecret?: boolean;
  /** Files of the store that go with it. */
  attachments?: MailAttachment[];
}

/** Stores a mail that its caller hands over by {@link handOver}; a repeated key gives the mail that is there. */
export async function storeMail(ctx: Ctx, mail: NewMail): Promise<{ id: string; isNew: boolean }> {
  const { to, subject, text, dedupeKey, isSecret = false, attachments = [] } = mail;
  const known = await ctx.db.findOneBy(Mail, { dedupeKey });
  if (known) return { id: known.id, isNew: false };
  const at = ctx.now();
  const row = {
    id: newId(),
    version: 1,
    createdAt: at,
    updatedAt: at,
    recipient: to,
    subject,
    text,
    dedupeKey,
    isSecret,
    attachments: attachments.length > 0 ? attachments : null,
  };
  await ctx.db.insert(Mail, { ...row, state: MailState.QUEUED, attempts: 0 });
  return { id: row.id, isNew: true };
}

/** Stores a mail in the caller's transaction; a job sends it after the commit. A repeated key does nothing. */
export async function queueMail(ctx: Ctx, mail: NewMail): Promise<void> {
  const { id, isNew } = await storeMail(ctx, mail);
  if (isNew) await ctx.enqueue('mail.send', { mailId: id });
}

/** True where mail really leaves the house: a mail server is set and it is no demo. */
export const sendsMail = ({ config }: Platform): boolean => config.smtpUrl !== null && config.mode !== 'demo';

/** What became of one try to hand a mail over; an error leaves it to the caller whether there is another. */
export interface Handed {
  state: MailState;
  error?: string;
}

/** A fixed Message-ID lets a mail server and a reader recognise a mail that was handed over twice. */
const messageId = (mail: Mail): string =>
  `<${createHash('sha256').update(mail.dedupeKey).digest('hex').slice(0, 32)}@sinergi>`;

async function deliver({ app }: Ctx, mail: Mail): Promise<void> {
  const timeouts = {
    connectionTimeout: SEND_TIMEOUT_MS,
    greetingTimeout: SEND_TIMEOUT_MS,
    socketTimeout: SEND_TIMEOUT_MS,
  };
  const transport = createTransport({ url: app.config.smtpUrl ?? '', ...timeouts });
  try {
    await transport.sendMail({
      from: app.config.mailFrom,
      to: mail.recipient,
      subject: mail.subject,
      text: mail.text,
      attachments: (mail.attachments ?? []).map(({ name, mime, sha256 }) => ({
        filename: name,
        contentType: mime,
        content: app.files.open(sha256),
      })),
      messageId: messageId(mail),
      date: mail.createdAt,
      disableFileAccess: true,
      disableUrlAccess: true,
    });
  } finally {
    transport.close();
  }
}

/** One try to hand a stored mail to the mail server, outside a transaction; null for one that is sent or gone. */
export async function handOver(ctx: Ctx, mailId: string): Promise<Handed | null> {
  const mail = await ctx.db.findOneBy(Mail, { id: mailId });
  if (!mail || mail.state !== MailState.QUEUED) return null;
  if (!sendsMail(ctx.app)) return { state: MailState.KEPT };
  try {
    await deliver(ctx, mail);
    return { state: MailState.SENT };
  } catch (error) {
    return { state: MailState.QUEUED, error: String((error as Error).message ?? error).slice(0, 300) };
  }
}

/** Notes what became of a try, in the caller's transaction. */
export async function noteHanded(ctx: Ctx, mailId: string, { state, error }: Handed): Promise<void> {
  const at = ctx.now();
  const mail = await ctx.db.findOneByOrFail(Mail, { id: mailId });
  await ctx.db.update(
    Mail,
    { id: mailId },
    {
      state,
      updatedAt: at,
      attempts: mail.attempts + (state === MailState.KEPT ? 0 : 1),
      lastError: error ?? null,
      ...(state === MailState.SENT && { sentAt: at, ...(mail.isSecret && { text: '' }) }),
    },
  );
}

/** Remembers a failed try, then lets the fault fly so that the queue tries again later. */
async function remember(ctx: Ctx, mail: Mail, lastError: string): Promise<Handed> {
  const attempts = mail.attempts + 1;
  if (attempts >= MAX_ATTEMPTS) return { state: MailState.FAILED, error: lastError };
  await transaction(ctx.app.writer, (db) =>
    db.update(Mail, { id: mail.id }, { attempts, lastError, updatedAt: ctx.now() }),
  );
  throw new Error(lastError);
}

/** Hands one stored mail to the mail server, or keeps it where none may be used. */
export const sendMail = job<{ mailId: string }, Handed | null>({
  kind: 'mail.send',
  outside: async (ctx, { mailId }) => {
    const handed = await handOver(ctx, mailId);
    if (!handed?.error) return handed;
    return remember(ctx, await ctx.db.findOneByOrFail(Mail, { id: mailId }), handed.error);
  },
  effect: async (ctx, { mailId }, handed) => {
    if (handed) await noteHanded(ctx, mailId, handed);
  },
});
