import type { Ctx } from '../../platform/ctx';
import { queueMail } from '../../platform/mail';
import { profileOf } from '../../platform/profile';
import type { User } from './user.entity';

const link = (ctx: Ctx, path: string, token: string): string =>
  `${ctx.app.config.publicUrl}${path}?token=${token}`;

const until = (ctx: Ctx, at: Date): string => {
  const day = new Intl.DateTimeFormat('id-ID', {
    timeZone: ctx.profile.timeZone,
    day: 'numeric',
    month: 'long',
    year: 'numeric',
  });
  return `${day.format(at)} pukul ${profileOf(ctx).timeOf(at).replace(':', '.')} WIB`;
};

const letter = (ctx: Ctx, name: string, lines: string[]): string =>
  [`Yth. ${name},`, '', ...lines, '', 'Hormat kami,', ctx.profile.office.name].join('\n');

interface Addressee {
  name: string;
  email: string;
}

/** The link that makes the account of a registration. */
export const mailRegistration = (
  ctx: Ctx,
  to: Addressee,
  token: string,
  expiresAt: Date,
  tokenId: string,
): Promise<void> =>
  queueMail(ctx, {
    to: to.email,
    subject: 'Konfirmasi pendaftaran akun SINERGI',
    dedupeKey: `registration:${tokenId}`,
    isSecret: true,
    text: letter(ctx, to.name, [
      'Pendaftaran akun SINERGI dengan alamat e-mail ini hampir selesai. Buka tautan berikut untuk mengaktifkan akun:',
      '',
      link(ctx, '/konfirmasi', token),
      '',
      `Tautan berlaku sampai ${until(ctx, expiresAt)} dan hanya dapat dipakai sekali.`,
      'Bila Anda tidak mendaftar, abaikan surat ini; tidak ada akun yang dibuat.',
    ]),
  });

/** Tells the owner of an account that somebody registered its address again. */
export const mailAlreadyRegistered = (ctx: Ctx, user: User, key: string): Promise<void> =>
  queueMail(ctx, {
    to: user.email,
    subject: 'Akun SINERGI Anda sudah ada',
    dedupeKey: `registered:${key}`,
    text: letter(ctx, user.name, [
      'Seseorang, mungkin Anda sendiri, mendaftar lagi dengan alamat e-mail ini. Akun Anda sudah ada dan tidak berubah.',
      `Masuk melalui ${ctx.app.config.publicUrl}/masuk. Bila lupa kata sandi, pilih "Lupa kata sandi" di halaman itu.`,
    ]),
  });

/** The link that sets a forgotten password. */
export const mailReset = (
  ctx: Ctx,
  user: User,
  token: string,
  expiresAt: Date,
  tokenId: string,
): Promise<void> =>
  queueMail(ctx, {
    to: user.email,
    subject: 'Mengatur ulang kata sandi SINERGI',
    dedupeKey: `reset:${tokenId}`,
    isSecret: true,
    text: letter(ctx, user.name, [
      'Kami menerima permintaan untuk mengatur ulang kata sandi akun Anda. Buka tautan berikut:',
      '',
      link(ctx, '/atur-ulang', token),
      '',
      `Tautan berlaku sampai ${until(ctx, expiresAt)} dan hanya dapat dipakai sekali.`,
      'Bila Anda tidak memintanya, abaikan surat ini; kata sandi Anda tidak berubah.',
    ]),
  });

/** The link with which an invited person opens the account. */
export const mailInvitation = (
  ctx: Ctx,
  to: Addressee,
  roleLabel: string,
  inviter: string,
  token: string,
  expiresAt: Date,
  invitationId: string,
): Promise<void> =>
  queueMail(ctx, {
    to: to.email,
    subject: 'Undangan membuka akun SINERGI',
    dedupeKey: `invitation:${invitationId}`,
    isSecret: true,
    text: letter(ctx, to.name, [
      `${inviter} mengundang Anda memakai SINERGI sebagai ${roleLabel}. Buka tautan berikut dan pilih kata sandi:`,
      '',
      link(ctx, '/undangan', token),
      '',
      `Tautan berlaku sampai ${until(ctx, expiresAt)} dan hanya dapat dipakai sekali.`,
    ]),
  });

/** Tells the owner that password or second factor changed, so that a stranger's act does not stay unseen. */
export const mailSecurityChange = (ctx: Ctx, user: User, what: string, key: string): Promise<void> =>
  queueMail(ctx, {
    to: user.email,
    subject: `${what} akun SINERGI Anda berubah`,
    dedupeKey: `security:${key}`,
    text: letter(ctx, user.name, [
      `${what} akun Anda diubah pada ${until(ctx, ctx.now())}. Semua sesi lain diakhiri.`,
      'Bila bukan Anda yang mengubahnya, segera hubungi admin sistem kantor.',
    ]),
  });
