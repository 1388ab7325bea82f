import { Role } from '../../platform/actor';
import type { Ctx } from '../../platform/ctx';
import type { Subscriber } from '../../platform/jobs';
import { PublicationOrder } from '../publications/order.entity';
import {
  OrderAccepted,
  OrderApproved,
  OrderCancelled,
  OrderDeclined,
  OrderIssued,
  OrderLapsed,
  OrderOverdue,
  OrderReopened,
  OrderReturned,
  OrderSubmitted,
  type OrderValues,
} from '../publications/order.events';
import { announce, toDo } from './announce.service';
import { outletName } from './names';
import { dayText, momentText, reasonText } from './words';

const orderLink = ({ orderId }: OrderValues): string => `/pesanan/${orderId}`;
const named = ({ number, title }: OrderValues): string => (number ? `${number} "${title}"` : `"${title}"`);

/** What people are told about publication orders. */
export const orderNotices: Subscriber[] = [
  announce(OrderSubmitted, async (ctx, { data }) => [
    toDo({
      role: Role.TECHNICAL_OFFICER,
      title: 'Pesanan menunggu persetujuan',
      link: orderLink(data),
      body: `Pesanan ${named(data)} untuk ${await outletName(ctx, data.outletId)} menunggu persetujuan anggaran dan kuota.`,
    }),
  ]),
  announce(OrderReturned, async (ctx, { data, reason }) => [
    toDo({
      users: await makerOf(ctx, data),
      title: 'Pesanan dikembalikan',
      body: `Pesanan ${named(data)} dikembalikan.${reasonText(reason)}`,
      link: orderLink(data),
    }),
  ]),
  announce(OrderApproved, (_ctx, { data }) => [
    toDo({
      role: Role.COMMITMENT_OFFICER,
      title: 'Pesanan siap diterbitkan',
      body: `Pesanan ${named(data)} disetujui; anggarannya sudah dicadangkan.`,
      link: orderLink(data),
    }),
  ]),
  announce(OrderIssued, async (ctx, { data }) => {
    const order = await ctx.find(PublicationOrder, data.orderId);
    if (!order) return [];
    const days = ctx.profile.limits['order.ISSUED'];
    const body = `Pesanan ${named(data)} terbit untuk ${await outletName(ctx, data.outletId)}: ${order.units} tayang, ${dayText(order.windowFrom)} sampai ${dayText(order.windowTo)}, bukti paling lambat ${momentText(ctx, order.proofDueAt)}. Terima atau tolak dalam ${days} hari kerja.`;
    return [
      toDo({
        companyId: data.companyId,
        title: `Pesanan ${data.number ?? 'baru'} menunggu jawaban`,
        body,
        link: orderLink(data),
      }),
    ];
  }),
  announce(OrderAccepted, async (ctx, { data }) => [
    {
      users: await makerOf(ctx, data),
      role: Role.TECHNICAL_OFFICER,
      title: 'Pesanan diterima',
      body: `${await outletName(ctx, data.outletId)} menerima pesanan ${named(data)}.`,
      link: orderLink(data),
    },
  ]),
  announce(OrderDeclined, async (ctx, { data, reason }) => [
    toDo({
      users: await makerOf(ctx, data),
      role: Role.COMMITMENT_OFFICER,
      title: 'Pesanan ditolak media',
      link: orderLink(data),
      body: `${await outletName(ctx, data.outletId)} menolak pesanan ${named(data)}; cadangan anggaran dilepas.${reasonText(reason)}`,
    }),
  ]),
  announce(OrderLapsed, async (ctx, { data }) => [
    {
      companyId: data.companyId,
      title: 'Pesanan gugur',
      body: `Pesanan ${named(data)} gugur karena tidak dijawab sampai batas waktu.`,
      link: orderLink(data),
    },
    toDo({
      users: await makerOf(ctx, data),
      role: Role.COMMITMENT_OFFICER,
      title: 'Pesanan gugur',
      link: orderLink(data),
      body: `Pesanan ${named(data)} gugur karena tidak dijawab; cadangan anggaran dilepas.`,
    }),
  ]),
  announce(OrderOverdue, async (ctx, { data }) => {
    const order = await ctx.find(PublicationOrder, data.orderId);
    const proven = order
      ? ` Terbukti ${order.provenUnits} dari ${order.units - order.cancelledUnits} tayang.`
      : '';
    const body = `Tenggat bukti pesanan ${named(data)} lewat.${proven} Sisanya terkunci sampai dibuka kembali oleh PPK.`;
    return [
      toDo({ companyId: data.companyId, title: 'Tenggat bukti lewat', body, link: orderLink(data) }),
      toDo({ role: Role.COMMITMENT_OFFICER, title: 'Tenggat bukti lewat', body, link: orderLink(data) }),
    ];
  }),
  announce(OrderReopened, async (ctx, { data, reason }) => {
    const order = await ctx.find(PublicationOrder, data.orderId);
    const due = order ? ` Tenggat baru ${momentText(ctx, order.proofDueAt)}.` : '';
    return [
      toDo({
        companyId: data.companyId,
        title: 'Pesanan dibuka kembali',
        body: `Pesanan ${named(data)} dibuka kembali.${due}${reasonText(reason)}`,
        link: orderLink(data),
      }),
    ];
  }),
  announce(OrderCancelled, (_ctx, { data, reason }) =>
    data.number
      ? [
          {
            companyId: data.companyId,
            title: 'Pesanan dibatalkan',
            body: `${data.cancelledUnits} tayang dari pesanan ${named(data)} dibatalkan.${reasonText(reason)}`,
            link: orderLink(data),
          },
        ]
      : [],
  ),
];

async function makerOf(ctx: Ctx, { orderId }: OrderValues): Promise<(string | undefined)[]> {
  return [(await ctx.find(PublicationOrder, orderId))?.createdById];
}
