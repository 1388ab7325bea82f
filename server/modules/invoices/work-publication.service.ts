import { Role } from '../../platform/actor';
import type { Ctx } from '../../platform/ctx';
import { OrderState as O, PublicationOrder } from '../publications/order.entity';
import { orderAge } from '../publications/order-reads.service';
import { ProofState as P, Proof } from '../publications/proof.entity';
import { WorkKind } from './work-kinds';
import { ageOf, joined, outletName, source, type WorkLoader, type WorkSource } from './work-source.service';

const order = (
  own: Pick<WorkSource<PublicationOrder>, 'kind' | 'roles' | 'states' | 'isMine' | 'isLate' | 'filter'>,
  verb: string,
  action: string,
): WorkLoader =>
  source<PublicationOrder>({
    ...own,
    entity: PublicationOrder,
    age: orderAge,
    path: ({ id }) => `/pesanan/${id}`,
    words: async (ctx: Ctx, row) => ({
      title: `${verb} ${row.number ?? row.title}`,
      subtitle: joined(
        await outletName(ctx, row.outletId),
        row.number ? row.title : null,
        `${row.unitCount} unit`,
      ),
      amount: row.price,
      action,
    }),
  });

const proof = (
  own: Pick<WorkSource<Proof>, 'kind' | 'roles' | 'states' | 'isMine' | 'filter' | 'path'>,
  verb: string,
  action: string,
): WorkLoader =>
  source<Proof>({
    ...own,
    entity: Proof,
    age: ageOf('proof'),
    words: async (ctx: Ctx, row) => ({
      title: `${verb}: ${row.title ?? 'berkas bukti'}`,
      subtitle: joined(
        await outletName(ctx, row.outletId),
        (await ctx.find(PublicationOrder, row.orderId))?.number,
      ),
      amount: row.price,
      action,
    }),
  });

const proofPath = ({ id }: Proof): string => `/bukti/${id}`;

/** What waits in orders and proofs. */
export const publicationWork: readonly WorkLoader[] = [
  order(
    {
      kind: WorkKind.ORDER_SUBMIT,
      roles: [Role.PARTNERSHIP_OFFICER],
      states: [O.DRAFT],
      filter: (query, { id }) => void query.andWhere('row.createdById = :me', { me: id }),
    },
    'Ajukan',
    'Lanjutkan',
  ),
  order(
    {
      kind: WorkKind.ORDER_APPROVE,
      roles: [Role.TECHNICAL_OFFICER],
      states: [O.SUBMITTED],
      isMine: ({ id }, row) => row.createdById !== id,
    },
    'Setujui',
    'Setujui',
  ),
  order(
    {
      kind: WorkKind.ORDER_ISSUE,
      roles: [Role.COMMITMENT_OFFICER],
      states: [O.APPROVED],
      isMine: ({ id }, row) => row.createdById !== id && row.approvedById !== id,
    },
    'Tanda tangani',
    'Tanda tangan',
  ),
  order(
    { kind: WorkKind.ORDER_REOPEN, roles: [Role.COMMITMENT_OFFICER], states: [O.OVERDUE], isLate: true },
    'Putuskan pesanan lewat tenggat',
    'Putuskan',
  ),
  order(
    { kind: WorkKind.ORDER_ACCEPT, roles: [Role.COMPANY_ADMIN], states: [O.ISSUED] },
    'Jawab pesanan',
    'Terima',
  ),
  order(
    { kind: WorkKind.ORDER_PUBLISH, roles: [Role.COMPANY_ADMIN], states: [O.ACCEPTED, O.AIRED] },
    'Tayangkan',
    'Unggah bukti',
  ),
  proof(
    {
      kind: WorkKind.PROOF_REVIEW,
      roles: [Role.PROOF_INSPECTOR],
      states: [P.PENDING_REVIEW],
      path: proofPath,
      isMine: ({ id }, row) =>
        row.uploadedById !== id && !row.barredPersonIds.some((barred) => barred === id),
    },
    'Periksa bukti',
    'Periksa',
  ),
  proof(
    { kind: WorkKind.PROOF_FIX, roles: [Role.COMPANY_ADMIN], states: [P.RETURNED], path: proofPath },
    'Perbaiki bukti',
    'Perbaiki',
  ),
  proof(
    {
      kind: WorkKind.PROOF_BILL,
      roles: [Role.COMPANY_ADMIN],
      states: [P.AUTO_VERIFIED, P.ACCEPTED],
      path: ({ id }) => `/tagihan/baru?bukti=${id}`,
      filter: (query) => void query.andWhere('row.invoiceId IS NULL'),
    },
    'Tagih',
    'Buat tagihan',
  ),
];
