import { registerEnumType } from 'type-graphql';
import { ErrorCode } from './errors';

/** What a person may be in the office or outside it; partnership.md section 2 of the specification. */
export enum Role {
  COMPANY_ADMIN = 'COMPANY_ADMIN',
  JOURNALIST = 'JOURNALIST',
  PARTNERSHIP_OFFICER = 'PARTNERSHIP_OFFICER',
  VERIFIER = 'VERIFIER',
  VERIFICATION_CHAIR = 'VERIFICATION_CHAIR',
  PROCUREMENT_OFFICER = 'PROCUREMENT_OFFICER',
  COMMITMENT_OFFICER = 'COMMITMENT_OFFICER',
  TECHNICAL_OFFICER = 'TECHNICAL_OFFICER',
  PROOF_INSPECTOR = 'PROOF_INSPECTOR',
  FINANCE_OFFICER = 'FINANCE_OFFICER',
  TREASURER = 'TREASURER',
  BUDGET_USER = 'BUDGET_USER',
  MONITORING_ANALYST = 'MONITORING_ANALYST',
  COMMUNICATIONS_OFFICER = 'COMMUNICATIONS_OFFICER',
  DIVISION_HEAD = 'DIVISION_HEAD',
  AGENCY_HEAD = 'AGENCY_HEAD',
  REGIONAL_SECRETARY = 'REGIONAL_SECRETARY',
  SPOKESPERSON = 'SPOKESPERSON',
  AGENCY_CONTACT = 'AGENCY_CONTACT',
  LEGAL_OFFICER = 'LEGAL_OFFICER',
  INFORMATION_OFFICER = 'INFORMATION_OFFICER',
  INFORMATION_SUPERIOR = 'INFORMATION_SUPERIOR',
  AUDITOR = 'AUDITOR',
  EXECUTIVE = 'EXECUTIVE',
  SYSTEM_ADMIN = 'SYSTEM_ADMIN',
}

/** Indonesian name of each role, as shown on screen and printed on papers. */
export const ROLE_LABELS: Record<Role, string> = {
  COMPANY_ADMIN: 'Admin perusahaan pers',
  JOURNALIST: 'Wartawan',
  PARTNERSHIP_OFFICER: 'Petugas kemitraan',
  VERIFIER: 'Anggota tim verifikasi',
  VERIFICATION_CHAIR: 'Ketua tim verifikasi',
  PROCUREMENT_OFFICER: 'Pejabat pengadaan',
  COMMITMENT_OFFICER: 'Pejabat Pembuat Komitmen',
  TECHNICAL_OFFICER: 'PPTK',
  PROOF_INSPECTOR: 'Pemeriksa hasil pekerjaan',
  FINANCE_OFFICER: 'PPK-SKPD',
  TREASURER: 'Bendahara Pengeluaran',
  BUDGET_USER: 'Pengguna Anggaran',
  MONITORING_ANALYST: 'Analis pemantauan',
  COMMUNICATIONS_OFFICER: 'Petugas komunikasi',
  DIVISION_HEAD: 'Kepala bidang',
  AGENCY_HEAD: 'Kepala dinas',
  REGIONAL_SECRETARY: 'Sekretaris daerah',
  SPOKESPERSON: 'Juru bicara',
  AGENCY_CONTACT: 'Narahubung OPD',
  LEGAL_OFFICER: 'Petugas hukum',
  INFORMATION_OFFICER: 'PPID',
  INFORMATION_SUPERIOR: 'Atasan PPID',
  AUDITOR: 'Auditor',
  EXECUTIVE: 'Pimpinan daerah',
  SYSTEM_ADMIN: 'Admin sistem',
};

registerEnumType(Role, {
  name: 'Role',
  description: 'What a person is in the office or outside it.',
  valuesConfig: Object.fromEntries(
    Object.entries(ROLE_LABELS).map(([role, label]) => [role, { description: `${label}.` }]),
  ),
});

/** Roles of outsiders; everybody else is staff. */
const OUTSIDE: readonly Role[] = [Role.COMPANY_ADMIN, Role.JOURNALIST];

export type ActorKind = 'PERSON' | 'KEY' | 'SYSTEM' | 'ANONYMOUS';

interface ActorProps {
  id: string | null;
  kind: ActorKind;
  name: string;
  roles: readonly Role[];
  companyId: string | null;
  workUnitId: string | null;
  scopes?: readonly string[];
}

/** Who acts in a request: a person, a person's API key, the system itself, or nobody known. */
export class Actor {
  readonly id: string | null;
  readonly kind: ActorKind;
  readonly name: string;
  readonly roles: readonly Role[];
  /** The press company a company user belongs to; null for staff and strangers. */
  readonly companyId: string | null;
  readonly workUnitId: string | null;
  readonly scopes: readonly string[];

  constructor(props: ActorProps) {
    this.id = props.id;
    this.kind = props.kind;
    this.name = props.name;
    this.roles = props.roles;
    this.companyId = props.companyId;
    this.workUnitId = props.workUnitId;
    this.scopes = props.scopes ?? [];
  }

  /** True when the person holds any of `roles` today. */
  is(...roles: Role[]): boolean {
    return roles.some((role) => this.roles.includes(role));
  }

  get isStaff(): boolean {
    return this.roles.some((role) => !OUTSIDE.includes(role));
  }

  get isCompany(): boolean {
    return this.companyId !== null && this.is(...OUTSIDE);
  }

  get isSystem(): boolean {
    return this.kind === 'SYSTEM';
  }

  get isKnown(): boolean {
    return this.kind !== 'ANONYMOUS';
  }

  /** A key reads only what its scopes name; people and the system are not bound by scopes. */
  hasScope(scope: string): boolean {
    return this.kind !== 'KEY' || this.scopes.includes(scope);
  }
}

const nobody = { id: null, roles: [], companyId: null, workUnitId: null };

/** A caller without a session: may see nothing that is not public. */
export const ANONYMOUS = new Actor({ ...nobody, kind: 'ANONYMOUS', name: 'Publik' });

/** The clock, the pipeline and the subscribers. */
export const SYSTEM = new Actor({ ...nobody, kind: 'SYSTEM', name: 'Sistem' });

/** A rule of a lifecycle row: true, or the code of the refusal. */
export type Verdict = true | ErrorCode;

/** Holds when the actor has one of `roles`. */
export const anyOf =
  (...roles: Role[]) =>
  (actor: Actor): Verdict =>
    actor.is(...roles) || ErrorCode.FORBIDDEN;

/** Refuses persons who already acted on the record, whatever roles they hold (checked on the person). */
export const notThe = (actor: Actor, ...personIds: (string | null | undefined)[]): Verdict =>
  !personIds.some((id) => id != null && id === actor.id) || ErrorCode.SEPARATION_OF_DUTY;
