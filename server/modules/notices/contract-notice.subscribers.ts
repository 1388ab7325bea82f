import { Role } from '../../platform/actor';
import type { Subscriber } from '../../platform/jobs';
import { Contract } from '../contracts/contract.entity';
import {
  ContractActivated,
  ContractAgreed,
  ContractAmended,
  ContractAmendmentDrafted,
  ContractClosed,
  ContractEndorsed,
  ContractExhausted,
  ContractExpired,
  ContractNegotiated,
  ContractResumed,
  ContractSigned,
  ContractSuspended,
  ContractTerminated,
  ContractTerminationProposed,
  type ContractValues,
} from '../contracts/contract.events';
import { announce, toDo } from './announce.service';
import { outletName } from './names';
import { dayText, reasonText } from './words';

const contractLink = ({ contractId }: ContractValues): string => `/kontrak/${contractId}`;

/** The first or second signature of a step: whoever is still missing is asked. */
const missing = (action: string): Role =>
  action === 'TERMINATE'
    ? Role.BUDGET_USER
    : action === 'AGREE'
      ? Role.PROCUREMENT_OFFICER
      : Role.COMMITMENT_OFFICER;

/** What people are told about contracts. */
export const contractNotices: Subscriber[] = [
  announce(ContractNegotiated, async (ctx, { data }) => [
    toDo({
      companyId: data.companyId,
      title: 'Undangan negosiasi harga',
      link: contractLink(data),
      body: `Kantor mengajak ${await outletName(ctx, data.outletId)} bernegosiasi untuk kontrak ${data.number}. Periksa harga dan setujui bila sesuai.`,
    }),
  ]),
  announce(ContractEndorsed, (_ctx, { data }) => {
    const body = `Satu tanda tangan untuk kontrak ${data.number} sudah diberikan; giliran pihak lain.`;
    const office = toDo({
      role: missing(data.action),
      title: 'Tanda tangan ditunggu',
      body,
      link: contractLink(data),
    });
    return data.action === 'TERMINATE' ? [office] : [toDo({ ...office, companyId: data.companyId })];
  }),
  announce(ContractAgreed, (_ctx, { data }) => [
    toDo({
      companyId: data.companyId,
      role: Role.COMMITMENT_OFFICER,
      title: 'Kontrak siap ditandatangani',
      link: contractLink(data),
      body: `Harga kontrak ${data.number} disepakati. Kontrak menunggu tanda tangan kedua pihak.`,
    }),
  ]),
  announce(ContractSigned, async (ctx, { data }) => {
    const starts = (await ctx.find(Contract, data.contractId))?.startsOn;
    const body = `Kontrak ${data.number} ditandatangani kedua pihak${starts ? ` dan berlaku mulai ${dayText(starts)}` : ''}.`;
    return [
      {
        companyId: data.companyId,
        role: Role.PARTNERSHIP_OFFICER,
        title: 'Kontrak ditandatangani',
        body,
        link: contractLink(data),
      },
    ];
  }),
  announce(ContractActivated, async (ctx, { data }) => {
    const ends = (await ctx.find(Contract, data.contractId))?.endsOn;
    const body = `Kontrak ${data.number} berlaku${ends ? ` sampai ${dayText(ends)}` : ''}. Pesanan dapat diterbitkan.`;
    return [
      {
        companyId: data.companyId,
        role: Role.PARTNERSHIP_OFFICER,
        title: 'Kontrak berlaku',
        body,
        link: contractLink(data),
      },
    ];
  }),
  announce(ContractAmendmentDrafted, (_ctx, { data }) => [
    toDo({
      companyId: data.companyId,
      role: Role.COMMITMENT_OFFICER,
      title: 'Perubahan kontrak menunggu tanda tangan',
      link: contractLink(data),
      body: `Perubahan (adendum) kontrak ${data.number} menunggu tanda tangan kedua pihak.`,
    }),
  ]),
  announce(ContractAmended, (_ctx, { data }) => [
    {
      companyId: data.companyId,
      title: 'Kontrak diubah',
      body: `Perubahan (adendum) kontrak ${data.number} berlaku.`,
      link: contractLink(data),
    },
  ]),
  announce(ContractSuspended, (_ctx, { data, reason }) => [
    {
      companyId: data.companyId,
      title: 'Kontrak ditangguhkan',
      body: `Kontrak ${data.number} ditangguhkan; tidak ada pesanan baru.${reasonText(reason)}`,
      link: contractLink(data),
    },
  ]),
  announce(ContractResumed, (_ctx, { data }) => [
    {
      companyId: data.companyId,
      title: 'Kontrak berlaku kembali',
      body: `Kontrak ${data.number} berlaku kembali.`,
      link: contractLink(data),
    },
  ]),
  announce(ContractExpired, (_ctx, { data }) => [
    {
      companyId: data.companyId,
      role: Role.PARTNERSHIP_OFFICER,
      title: 'Kontrak berakhir',
      link: contractLink(data),
      body: `Kontrak ${data.number} berakhir. Pesanan yang sudah terbit tetap dapat diselesaikan sampai tenggatnya.`,
    },
  ]),
  announce(ContractExhausted, (_ctx, { data }) => [
    {
      role: [Role.PARTNERSHIP_OFFICER, Role.COMMITMENT_OFFICER],
      title: 'Nilai atau kuota kontrak habis',
      link: contractLink(data),
      body: `Nilai atau kuota kontrak ${data.number} habis. Pesanan baru memerlukan perubahan kontrak.`,
    },
  ]),
  announce(ContractTerminationProposed, (_ctx, { data, reason }) => [
    toDo({
      role: Role.BUDGET_USER,
      title: 'Usul pemutusan kontrak',
      body: `Pemutusan kontrak ${data.number} diusulkan dan menunggu putusan.${reasonText(reason)}`,
      link: contractLink(data),
    }),
  ]),
  announce(ContractTerminated, (_ctx, { data, reason }) => [
    {
      companyId: data.companyId,
      title: 'Kontrak diputus',
      link: contractLink(data),
      body: `Kontrak ${data.number} diputus. Pekerjaan yang sudah diserahkan tetap dapat ditagih.${reasonText(reason)}`,
    },
  ]),
  announce(ContractClosed, (_ctx, { data }) => [
    {
      companyId: data.companyId,
      title: 'Kontrak ditutup',
      body: `Kontrak ${data.number} ditutup; seluruh kewajiban selesai.`,
      link: contractLink(data),
    },
  ]),
];
