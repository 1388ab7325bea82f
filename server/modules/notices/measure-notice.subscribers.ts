import { Role } from '../../platform/actor';
import type { Ctx } from '../../platform/ctx';
import type { Subscriber } from '../../platform/jobs';
import { ClarificationJudged, ClarificationReturned } from '../crises/clarification.events';
import { Crisis } from '../crises/crisis.entity';
import { InquiryAssigned, InquiryReceived, type InquiryTold } from '../crises/inquiry.events';
import {
  FollowUpAdded,
  FollowUpLate,
  type FollowUpTold,
  ReviewReturned,
  ReviewSubmitted,
} from '../crises/review.events';
import { RiskReviewDue } from '../crises/risk-register.events';
import { SituationReportDue } from '../crises/situation-report.events';
import { drillTitle } from '../issues/exercise.service';
import { announce, type Message, toDo } from './announce.service';
import { among } from './case-notice.subscribers';
import type { Recipients } from './notice.service';
import { dayText, momentText, reasonText } from './words';

const HEADS = [Role.DIVISION_HEAD, Role.AGENCY_HEAD];

interface Told {
  title: string;
  body: string;
  link: string;
  isExercise: boolean;
}

/** A message to those who may know of the case; to all of `to` when it belongs to none. */
async function told(ctx: Ctx, caseId: string | null, to: Recipients, one: Told): Promise<Message> {
  const { title, body, link, isExercise } = one;
  const recipients = caseId ? await among(ctx, caseId, to) : to;
  return {
    ...recipients,
    title: drillTitle(title, isExercise).slice(0, 160),
    body: body.slice(0, 1000),
    link,
  };
}

const inquiry = (ctx: Ctx, data: InquiryTold, title: string, to: Recipients): Promise<Message> =>
  told(ctx, data.issueId, to, {
    title,
    body: `${data.outletName} menunggu jawaban sampai ${momentText(ctx, new Date(data.dueAt))}.`,
    link: '/pertanyaan-media',
    isExercise: data.isExercise,
  });

const codeOf = async (ctx: Ctx, id: string): Promise<string> =>
  (await ctx.db.findOneBy(Crisis, { id }))?.code ?? '';

async function followUp(ctx: Ctx, data: FollowUpTold, title: string): Promise<Message> {
  return told(
    ctx,
    data.crisisId,
    { users: [data.ownerId] },
    {
      title,
      body: `${data.text}. Tenggat ${dayText(data.dueOn)}.`,
      link: '/kesiapan',
      isExercise: data.isExercise,
    },
  );
}

/** What people are told about questions of the press, reports, clarifications, reviews and risks; it stays in the office. */
export const measureNotices: Subscriber[] = [
  announce(InquiryReceived, async (ctx, { data }) => [
    toDo(
      await inquiry(ctx, data, 'Pertanyaan media baru', {
        role: [Role.COMMUNICATIONS_OFFICER, Role.SPOKESPERSON],
      }),
    ),
  ]),
  announce(InquiryAssigned, async (ctx, { data }) => [
    data.assigneeId === null
      ? null
      : toDo(await inquiry(ctx, data, 'Pertanyaan media untuk Anda', { users: [data.assigneeId] })),
  ]),
  announce(SituationReportDue, async (ctx, { data }) => [
    toDo(
      await told(
        ctx,
        data.crisisId,
        { users: data.personIds },
        {
          title: 'Laporan situasi terlambat',
          body: `${data.code} ${data.title}: laporan situasi ditunggu sejak ${momentText(ctx, new Date(data.dueAt))}.`,
          link: `/krisis/${data.code}/laporan-situasi`,
          isExercise: data.isExercise,
        },
      ),
    ),
  ]),
  announce(ClarificationJudged, async (ctx, { data }) => [
    toDo(
      await told(
        ctx,
        data.issueId,
        { role: HEADS },
        {
          title: 'Klarifikasi menunggu persetujuan',
          body: `${data.title}.`,
          link: `/klarifikasi/${data.clarificationId}`,
          isExercise: data.isExercise,
        },
      ),
    ),
  ]),
  announce(ClarificationReturned, async (ctx, { data, reason }) => [
    toDo(
      await told(
        ctx,
        data.issueId,
        { users: [data.authorId] },
        {
          title: 'Klarifikasi dikembalikan',
          body: `${data.title}.${reasonText(reason)}`,
          link: `/klarifikasi/${data.clarificationId}`,
          isExercise: data.isExercise,
        },
      ),
    ),
  ]),
  announce(ReviewSubmitted, async (ctx, { data }) => {
    const code = await codeOf(ctx, data.crisisId);
    const link = `/krisis/${code}/evaluasi`;
    const one = { title: 'Evaluasi menunggu persetujuan', body: `Evaluasi pascakrisis ${code}.`, link };
    return [toDo(await told(ctx, data.crisisId, { role: HEADS }, { ...one, isExercise: data.isExercise }))];
  }),
  announce(ReviewReturned, async (ctx, { data, reason }) => {
    const code = await codeOf(ctx, data.crisisId);
    const link = `/krisis/${code}/evaluasi`;
    const one = { title: 'Evaluasi dikembalikan', body: `Evaluasi ${code}.${reasonText(reason)}`, link };
    const to = { users: [data.authorId] };
    return [toDo(await told(ctx, data.crisisId, to, { ...one, isExercise: data.isExercise }))];
  }),
  announce(FollowUpAdded, async (ctx, { data }) => [
    toDo(await followUp(ctx, data, 'Tindak lanjut untuk Anda')),
  ]),
  announce(FollowUpLate, async (ctx, { data }) => [
    toDo(await followUp(ctx, data, 'Tindak lanjut terlambat')),
  ]),
  announce(RiskReviewDue, async (ctx, { data }) => [
    toDo(
      await told(ctx, null, data.ownerId ? { users: [data.ownerId] } : { role: Role.DIVISION_HEAD }, {
        title: 'Risiko perlu ditinjau',
        body: `${data.title}. Tinjau sebelum ${dayText(data.reviewDueOn)}.`,
        link: '/kesiapan',
        isExercise: false,
      }),
    ),
  ]),
];
