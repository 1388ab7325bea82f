import { Role } from '../../platform/actor';
import type { Ctx } from '../../platform/ctx';
import type { Subscriber } from '../../platform/jobs';
import {
  ProofAccepted,
  ProofChecked,
  ProofFound,
  ProofPageChanged,
  ProofRejected,
  ProofReturned,
  ProofReuploaded,
  ProofReviewAsked,
  ProofRevoked,
  ProofSubmitted,
  type ProofValues,
} from '../publications/proof.events';
import { announce, type Message, toDo } from './announce.service';
import { outletName } from './names';
import { reasonText } from './words';

const order = ({ orderNumber }: ProofValues): string => (orderNumber ? `pesanan ${orderNumber}` : 'pesanan');
const portal = ({ orderId }: ProofValues): string => `/pesanan/${orderId}`;
const office = ({ proofId }: ProofValues): string => `/bukti/${proofId}`;

type Checked = ProofValues & { forward: number | null };

const percent = (share: number | null): string =>
  share === null ? '' : ` Kecocokan teks ${Math.round(share * 100)} persen.`;

/** What follows from the machine's checks: accepted, back to the company, or to a person. */
async function afterChecks(ctx: Ctx, data: Checked, reason: string | null): Promise<Message[]> {
  const name = await outletName(ctx, data.outletId);
  if (data.state === 'AUTO_VERIFIED') {
    const body = `Bukti tayang ${name} untuk ${order(data)} terverifikasi otomatis.${percent(data.forward)}`;
    return [{ companyId: data.companyId, title: 'Bukti tayang terverifikasi', body, link: portal(data) }];
  }
  if (data.state === 'RETURNED') {
    const body = `Bukti tayang untuk ${order(data)} dikembalikan oleh pemeriksaan otomatis.${percent(data.forward)}${reasonText(reason)} Perbaiki atau minta diperiksa orang.`;
    return [
      toDo({ companyId: data.companyId, title: 'Bukti tayang dikembalikan', body, link: portal(data) }),
    ];
  }
  if (data.state !== 'PENDING_REVIEW') return [];
  const body = `Bukti tayang ${name} untuk ${order(data)} perlu diperiksa orang.${percent(data.forward)}`;
  return [
    toDo({
      role: Role.PROOF_INSPECTOR,
      title: 'Bukti tayang menunggu pemeriksaan',
      body,
      link: office(data),
    }),
  ];
}

/** What people are told about proofs of publication. */
export const proofNotices: Subscriber[] = [
  announce(ProofSubmitted, (ctx, { data, reason }) => afterChecks(ctx, data, reason)),
  announce(ProofFound, (ctx, { data, reason }) => afterChecks(ctx, data, reason)),
  announce(ProofChecked, (ctx, { data, reason }) => afterChecks(ctx, data, reason)),
  announce(ProofReuploaded, (ctx, { data, reason }) => afterChecks(ctx, data, reason)),
  announce(ProofReviewAsked, async (ctx, { data, reason }) => [
    toDo({
      role: Role.PROOF_INSPECTOR,
      title: 'Media meminta pemeriksaan',
      link: office(data),
      body: `${await outletName(ctx, data.outletId)} meminta bukti tayang untuk ${order(data)} diperiksa orang.${reasonText(reason)}`,
    }),
  ]),
  announce(ProofAccepted, (_ctx, { data }) => [
    {
      companyId: data.companyId,
      title: 'Bukti tayang diterima',
      body: `Bukti tayang untuk ${order(data)} diterima dan dapat ditagih.`,
      link: portal(data),
    },
  ]),
  announce(ProofReturned, (ctx, { data, reason }) => [
    toDo({
      companyId: data.companyId,
      title: 'Bukti tayang dikembalikan',
      link: portal(data),
      body: `Bukti tayang untuk ${order(data)} dikembalikan.${reasonText(reason)} Perbaiki dalam ${ctx.profile.limits['proof.RETURNED']} hari kerja.`,
    }),
  ]),
  announce(ProofRejected, (_ctx, { data, reason }) => [
    {
      companyId: data.companyId,
      title: 'Bukti tayang ditolak',
      body: `Bukti tayang untuk ${order(data)} ditolak.${reasonText(reason)}`,
      link: portal(data),
    },
  ]),
  announce(ProofRevoked, (_ctx, { data, reason }) => {
    const body = `Penerimaan bukti tayang untuk ${order(data)} dicabut.${reasonText(reason)}`;
    const billed = {
      role: [Role.TECHNICAL_OFFICER, Role.TREASURER],
      title: 'Bukti yang sudah ditagih dicabut',
      body,
      link: `/tagihan/${data.invoiceId}`,
    };
    return [
      { companyId: data.companyId, title: 'Bukti tayang dicabut', body, link: portal(data) },
      data.invoiceId ? toDo(billed) : null,
    ];
  }),
  announce(ProofPageChanged, async (ctx, { data }) => [
    toDo({
      role: [Role.PROOF_INSPECTOR, Role.COMMITMENT_OFFICER],
      title: 'Halaman bukti tayang berubah',
      link: office(data),
      body: `Halaman ${await outletName(ctx, data.outletId)} yang menjadi bukti ${order(data)} berubah atau hilang sebelum waktunya. Putuskan tindak lanjutnya.`,
    }),
  ]),
];
