import { In } from 'typeorm';
import { Actor, Role } from '../../platform/actor';
import type { Ctx } from '../../platform/ctx';
import { ErrorCode, invalid } from '../../platform/errors';
import { refusal } from '../../platform/lifecycle';
import { queueMail } from '../../platform/mail';
import { type Person, person, rolesOn } from '../identity/person.service';
import { User, UserState } from '../identity/user.entity';
import { announce } from './announce.service';
import { managesMonitoring, mayReadMonitoring } from './monitoring.roles';
import {
  MonitoringReport,
  type MonitoringReportKind,
  MonitoringReportRecipient,
} from './monitoring-report.entity';
import { MonitoringReportRecipientsSet, MonitoringReportSent } from './monitoring-report.events';
import type { MonitoringReportRecipientsInput, MonitoringReportSendInput } from './monitoring-report.inputs';
import { MonitoringReportAction as A, monitoringReportLifecycle } from './monitoring-report.lifecycle';
import { reportPdf, reportXlsx, titleOf } from './report-files.service';

export const REPORT_MAIL_JOB = 'monitoring.reportMail';
const CANDIDATES = 200;

/** A mailing of an issued report; `tag` tells one mailing from the next. */
export interface ReportMailing {
  reportId: string;
  userIds: string[];
  tag: string;
}

/** People of the office who may read reports, by name; at most two hundred. */
export async function reportReaders(ctx: Ctx): Promise<User[]> {
  const users = await ctx.db.find(User, {
    where: { state: UserState.ACTIVE },
    order: { name: 'ASC', id: 'ASC' },
  });
  const roles = await rolesOn(
    ctx,
    users.map(({ id }) => id),
    ctx.today(),
  );
  const may = ({ id, name, companyId, workUnitId }: User) => {
    const held = roles.get(id) ?? [];
    const actor = new Actor({ id, kind: 'PERSON', name, roles: held, companyId, workUnitId });
    return companyId === null && (mayReadMonitoring(actor) || actor.is(Role.EXECUTIVE));
  };
  return users.filter(may).slice(0, CANDIDATES);
}

async function readersNamed(ctx: Ctx, userIds: readonly string[]): Promise<string[]> {
  const may = new Set((await reportReaders(ctx)).map(({ id }) => id));
  const wanted = [...new Set(userIds)];
  if (wanted.some((id) => !may.has(id)))
    throw invalid('userIds', 'Pilih orang kantor yang berwenang membaca pemantauan.');
  return wanted;
}

/** The people as others see them. */
export async function persons(ctx: Ctx, ids: readonly string[]): Promise<Person[]> {
  return (await Promise.all(ids.map((id) => person(ctx, id)))).filter((one) => one !== null);
}

/** Who gets the reports of a kind when they are issued. */
export async function recipientsOf(ctx: Ctx, kind: MonitoringReportKind): Promise<string[]> {
  const rows = await ctx.db.findBy(MonitoringReportRecipient, { kind });
  return rows.map(({ userId }) => userId).sort();
}

/** Sets who gets the reports of a kind. @throws FORBIDDEN, INVALID_INPUT */
export async function setRecipients(
  ctx: Ctx,
  { kind, userIds }: MonitoringReportRecipientsInput,
): Promise<string[]> {
  if (!managesMonitoring(ctx.actor)) throw refusal(ErrorCode.FORBIDDEN);
  const ids = await readersNamed(ctx, userIds);
  await ctx.db.delete(MonitoringReportRecipient, { kind });
  if (ids.length > 0)
    await ctx.db.insert(
      MonitoringReportRecipient,
      ids.map((userId) => ({ kind, userId })),
    );
  await announce(
    ctx,
    MonitoringReportRecipientsSet,
    { type: 'MonitoringReportRecipients', id: kind },
    { kind, userIds: ids },
  );
  return ids.sort();
}

/** Queues the mails of a report that was just issued; an empty one is not mailed. */
export async function mailIssued(ctx: Ctx, report: MonitoringReport): Promise<void> {
  const userIds = await recipientsOf(ctx, report.kind);
  if (userIds.length === 0 || report.content.articleCount === 0) return;
  const mailing: ReportMailing = { reportId: report.id, userIds, tag: 'issued' };
  await ctx.enqueue(REPORT_MAIL_JOB, mailing);
}

/** Sends an issued report to people on demand. @throws NOT_FOUND, FORBIDDEN, INVALID_TRANSITION, INVALID_INPUT */
export async function sendReport(
  ctx: Ctx,
  { reportId, userIds }: MonitoringReportSendInput,
): Promise<MonitoringReport> {
  const report = await ctx.get(MonitoringReport, reportId, ['reportId']);
  await monitoringReportLifecycle.take(ctx, report, A.SEND);
  const ids = await readersNamed(ctx, userIds);
  if (ids.length === 0) throw invalid('userIds', 'Pilih paling sedikit satu penerima.');
  const mailing: ReportMailing = { reportId, userIds: ids, tag: String(ctx.now().getTime()) };
  await ctx.enqueue(REPORT_MAIL_JOB, mailing);
  await ctx.emit(MonitoringReportSent, report, { userIds: ids });
  return report;
}

/** The files of a mailing, made outside the transaction and kept by their hash. */
export interface MailedFiles {
  report: MonitoringReport | null;
  attachments: { name: string; mime: string; sha256: string }[];
}

/** Makes the files of a mailing. */
export async function makeMailedFiles(ctx: Ctx, { reportId }: ReportMailing): Promise<MailedFiles> {
  const report = await ctx.find(MonitoringReport, reportId);
  if (!report) return { report, attachments: [] };
  const made = [await reportPdf(ctx, report), await reportXlsx(ctx, report)];
  const attachments = [];
  for (const { name, mime, bytes } of made)
    attachments.push({ name, mime, sha256: await ctx.app.files.put(bytes) });
  return { report, attachments };
}

/** Queues one mail per recipient who may still read it. */
export async function queueReportMails(
  ctx: Ctx,
  { reportId, userIds, tag }: ReportMailing,
  { report, attachments }: MailedFiles,
): Promise<void> {
  if (!report) return;
  const may = new Set((await reportReaders(ctx)).map(({ id }) => id));
  const users = await ctx.db.findBy(User, { id: In(userIds.filter((id) => may.has(id))) });
  const { content } = report;
  const lines = [
    `${titleOf(ctx, report)} nomor ${report.number} sudah terbit.`,
    '',
    `Pemberitaan: ${content.articleCount}, berita asal: ${content.itemCount}, media: ${content.outletCount}.`,
    ...(report.note ? ['', report.note] : []),
    '',
    `Selengkapnya: ${ctx.app.config.publicUrl}/laporan-pemantauan/${report.id}`,
  ];
  for (const user of users)
    await queueMail(ctx, {
      to: user.email,
      subject: `${titleOf(ctx, report)} (${report.number})`,
      text: lines.join('\n'),
      dedupeKey: `report:${reportId}:${user.id}:${tag}`,
      attachments,
    });
}
