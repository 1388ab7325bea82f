import { Role } from '../../platform/actor';
import type { Subscriber } from '../../platform/jobs';
import { TargetFailed } from '../crises/distribution.events';
import { PickupState } from '../crises/pickup.entity';
import { PickupFound } from '../crises/pickup.events';
import {
  ReplyFulfilled,
  ReplyHandedOver,
  ReplyOverdue,
  ReplyReminded,
  ReplySubmitted,
  type ReplyValues,
} from '../crises/right-of-reply.events';
import { drillTitle } from '../issues/exercise.service';
import { announce, toDo } from './announce.service';
import { among } from './case-notice.subscribers';
import { outletName } from './names';
import { momentText } from './words';

const replyLink = ({ replyId }: ReplyValues): string => `/hak-jawab/${replyId}`;

/** What people are told about statements on their way, pickups and rights of reply. */
export const distributionNotices: Subscriber[] = [
  announce(TargetFailed, async (ctx, { data }) => [
    toDo({
      role: Role.COMMUNICATIONS_OFFICER,
      title: 'Pengiriman gagal',
      body: `Pernyataan tidak sampai ke ${await outletName(ctx, data.outletId)} setelah empat kali percobaan. Periksa alamatnya atau serahkan langsung.`,
      link: `/distribusi/${data.distributionId}`,
    }),
  ]),
  announce(PickupFound, (_ctx, { data }) =>
    data.state === PickupState.PENDING
      ? [
          toDo({
            role: Role.MONITORING_ANALYST,
            title: 'Pemuatan perlu diperiksa',
            body: 'Sebuah artikel mirip dengan pernyataan kantor. Tentukan apakah artikel itu memuatnya.',
            link: '/pemuatan',
          }),
        ]
      : [],
  ),
  announce(ReplySubmitted, async (ctx, { data }) => [
    {
      role: Role.COMMUNICATIONS_OFFICER,
      title: drillTitle('Hak jawab diajukan', data.isExercise),
      body: `${data.number} diajukan kepada ${await outletName(ctx, data.outletId)}.`,
      link: replyLink(data),
    },
  ]),
  announce(ReplyReminded, async (ctx, { data, at }) => [
    toDo({
      role: Role.COMMUNICATIONS_OFFICER,
      title: drillTitle('Hak jawab menunggu jawaban', data.isExercise),
      body: `${await outletName(ctx, data.outletId)} belum menjawab ${data.number} sampai ${momentText(ctx, at)}.`,
      link: replyLink(data),
    }),
  ]),
  announce(ReplyOverdue, async (ctx, { data }) => [
    toDo({
      role: [Role.AGENCY_HEAD, Role.SPOKESPERSON],
      title: drillTitle('Hak jawab belum dijawab', data.isExercise),
      body: `Batas waktu ${data.number} kepada ${await outletName(ctx, data.outletId)} lewat. Putuskan langkah berikutnya.`,
      link: replyLink(data),
    }),
  ]),
  announce(ReplyHandedOver, async (ctx, { data, reason }) => {
    const to = { users: [data.toPersonId] };
    const caseId = data.crisisId ?? data.issueId;
    const body = `${data.number ?? 'Hak jawab'} kepada ${await outletName(ctx, data.outletId)} kini menjadi urusan Anda. Alasan: ${reason ?? ''}`;
    return [
      toDo({
        ...(caseId ? await among(ctx, caseId, to) : to),
        title: drillTitle('Hak jawab dialihkan kepada Anda', data.isExercise),
        body: body.slice(0, 1000),
        link: replyLink(data),
      }),
    ];
  }),
  announce(ReplyFulfilled, async (ctx, { data }) => [
    {
      role: [Role.AGENCY_HEAD, Role.COMMUNICATIONS_OFFICER],
      title: drillTitle('Hak jawab dimuat', data.isExercise),
      body: `${await outletName(ctx, data.outletId)} memuat ${data.number}.`,
      link: replyLink(data),
    },
  ]),
];
