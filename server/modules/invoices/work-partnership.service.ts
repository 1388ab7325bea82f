import { Role } from '../../platform/actor';
import type { Ctx } from '../../platform/ctx';
import { Contract, ContractState } from '../contracts/contract.entity';
import { ApplicationState as A, OutletApplication } from '../outlets/application.entity';
import { WorkKind } from './work-kinds';
import {
  ageOf,
  companyName,
  joined,
  outletName,
  source,
  type WorkLoader,
  type WorkSource,
} from './work-source.service';

const ASKED: Partial<Record<A, [title: string, action: string]>> = {
  SUBMITTED: ['Periksa berkas', 'Periksa'],
  ADMIN_VERIFIED: ['Tetapkan kunjungan', 'Jadwalkan'],
  FACTUAL_CHECK: ['Catat hasil kunjungan', 'Catat'],
  FACTUALLY_VERIFIED: ['Isi lembar nilai', 'Nilai'],
  SCORED: ['Tetapkan mitra', 'Tetapkan'],
  OBJECTED: ['Putuskan keberatan', 'Putuskan'],
  INCOMPLETE: ['Perbaiki berkas', 'Perbaiki'],
};

const application = (
  own: Pick<WorkSource<OutletApplication>, 'kind' | 'roles' | 'states' | 'isMine' | 'slot'>,
): WorkLoader =>
  source<OutletApplication>({
    ...own,
    entity: OutletApplication,
    age: ageOf('application'),
    path: ({ id }) => (own.roles.includes(Role.COMPANY_ADMIN) ? `/permohonan/${id}` : `/verifikasi/${id}`),
    words: async (ctx: Ctx, { state, outletId, companyId, receiptNumber }) => {
      const [title, action] = ASKED[state] ?? ['', 'Buka'];
      const subtitle = joined(await companyName(ctx, companyId), receiptNumber);
      return { title: `${title} · ${await outletName(ctx, outletId)}`, subtitle, amount: null, action };
    },
  });

const contract = (
  own: Pick<WorkSource<Contract>, 'kind' | 'roles' | 'states' | 'filter' | 'slot'>,
  verb: string,
  action: string,
): WorkLoader =>
  source<Contract>({
    ...own,
    entity: Contract,
    age: ageOf('contract'),
    path: ({ id }) => `/kontrak/${id}`,
    words: async (ctx: Ctx, { number, outletId, endsOn, ceiling }) => ({
      title: `${verb} ${number}`,
      subtitle: joined(await outletName(ctx, outletId), `sampai ${endsOn}`),
      amount: ceiling,
      action,
    }),
  });

/** Who negotiates: the commitment officer above the procurement officer's limit. */
const negotiating =
  (isAbove: boolean): WorkSource<Contract>['filter'] =>
  (query) =>
    void query.andWhere('row.isAboveProcurementLimit = :isAbove', { isAbove: isAbove ? 1 : 0 });
const amending: WorkSource<Contract>['filter'] = (query) =>
  void query.andWhere('row.openAmendmentId IS NOT NULL');

const AMENDABLE = [ContractState.ACTIVE, ContractState.EXHAUSTED];

/** What waits in applications and contracts. */
export const partnershipWork: readonly WorkLoader[] = [
  application({
    kind: WorkKind.APPLICATION_CHECK,
    roles: [Role.VERIFIER],
    slot: 'BOTH',
    states: [A.SUBMITTED, A.ADMIN_VERIFIED, A.FACTUAL_CHECK, A.FACTUALLY_VERIFIED],
    isMine: (actor, row) => row.submittedById !== actor.id,
  }),
  ...[['CHAIR', Role.VERIFICATION_CHAIR] as const, ['BUDGET_USER', Role.BUDGET_USER] as const].map(
    ([slot, role]) =>
      application({
        kind: WorkKind.APPLICATION_APPROVE,
        roles: [role],
        slot,
        states: [A.SCORED],
        isMine: (actor, row) =>
          row.tier !== null && ![row.submittedById, row.scoredById, row.factualVerifierId].includes(actor.id),
      }),
  ),
  application({ kind: WorkKind.APPLICATION_OBJECTION, roles: [Role.BUDGET_USER], states: [A.OBJECTED] }),
  application({ kind: WorkKind.APPLICATION_FIX, roles: [Role.COMPANY_ADMIN], states: [A.INCOMPLETE] }),
  contract(
    {
      kind: WorkKind.CONTRACT_NEGOTIATE,
      roles: [Role.PROCUREMENT_OFFICER],
      states: [ContractState.DRAFT],
      filter: negotiating(false),
    },
    'Buka negosiasi',
    'Negosiasi',
  ),
  contract(
    {
      kind: WorkKind.CONTRACT_NEGOTIATE,
      roles: [Role.COMMITMENT_OFFICER],
      states: [ContractState.DRAFT],
      filter: negotiating(true),
    },
    'Buka negosiasi',
    'Negosiasi',
  ),
  contract(
    {
      kind: WorkKind.CONTRACT_AGREE,
      roles: [Role.PROCUREMENT_OFFICER],
      states: [ContractState.NEGOTIATION],
      slot: 'PROCUREMENT',
      filter: negotiating(false),
    },
    'Sepakati harga',
    'Buka BA',
  ),
  contract(
    {
      kind: WorkKind.CONTRACT_AGREE,
      roles: [Role.COMMITMENT_OFFICER],
      states: [ContractState.NEGOTIATION],
      slot: 'PROCUREMENT',
      filter: negotiating(true),
    },
    'Sepakati harga',
    'Buka BA',
  ),
  contract(
    {
      kind: WorkKind.CONTRACT_AGREE,
      roles: [Role.COMPANY_ADMIN],
      states: [ContractState.NEGOTIATION],
      slot: 'COMPANY',
    },
    'Sepakati harga',
    'Buka BA',
  ),
  contract(
    {
      kind: WorkKind.CONTRACT_SIGN,
      roles: [Role.COMMITMENT_OFFICER],
      states: [ContractState.AGREED],
      slot: 'COMMITMENT_OFFICER',
    },
    'Tanda tangani kontrak',
    'Tanda tangan',
  ),
  contract(
    {
      kind: WorkKind.CONTRACT_SIGN,
      roles: [Role.COMPANY_ADMIN],
      states: [ContractState.AGREED],
      slot: 'COMPANY',
    },
    'Tanda tangani kontrak',
    'Tanda tangan',
  ),
  contract(
    {
      kind: WorkKind.AMENDMENT_SIGN,
      roles: [Role.COMMITMENT_OFFICER],
      states: AMENDABLE,
      slot: 'COMMITMENT_OFFICER',
      filter: amending,
    },
    'Tanda tangani adendum',
    'Tinjau',
  ),
  contract(
    {
      kind: WorkKind.AMENDMENT_SIGN,
      roles: [Role.COMPANY_ADMIN],
      states: AMENDABLE,
      slot: 'COMPANY',
      filter: amending,
    },
    'Tanda tangani adendum',
    'Tinjau',
  ),
];
