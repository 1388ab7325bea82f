import { ObjectType, registerEnumType } from 'type-graphql';
import { Entity, Index } from 'typeorm';
import { type Actor, Role } from '../../platform/actor';
import { Day, Node, Ref, State } from '../../platform/columns';
import { DomainError, ErrorCode, invalid } from '../../platform/errors';
import type { Profile } from '../../platform/profile';

export enum ActingKind {
  DAILY = 'DAILY',
  TASK = 'TASK',
}

registerEnumType(ActingKind, {
  name: 'ActingKind',
  description: 'In which capacity a person stands in for the holder of an office.',
  valuesConfig: {
    DAILY: { description: 'Plh.: the holder is absent for a while.' },
    TASK: { description: 'Plt.: the office has no holder.' },
  },
});

/** True when a grant of these days counts on `day`. */
export const countsOn = ({ fromOn, toOn }: { fromOn: string; toOn: string | null }, day: string): boolean =>
  fromOn <= day && (toOn === null || toOn >= day);

/** A role one person holds from a day to a day; several rows make several roles. */
@Entity()
@Index('role_grant_user', ['userId'])
@Index('role_grant_role', ['role'])
@ObjectType({ implements: Node, description: 'A role that a person holds for a time.' })
export class RoleGrant extends Node {
  static scope = 'personal:read';

  @Ref()
  userId!: string;

  /** Copied from the person, so that a company sees its own grants. */
  @Ref({ nullable: true })
  companyId: string | null = null;

  @State(Role, { description: 'The role.' })
  role!: Role;

  @Ref({ nullable: true })
  workUnitId: string | null = null;

  @State(ActingKind, {
    nullable: true,
    description: 'Set when the person stands in for the holder; null for the holder.',
  })
  acting: ActingKind | null = null;

  @Day({ description: 'First day on which the role counts.' })
  fromOn!: string;

  @Day({ nullable: true, description: 'Last day on which the role counts; null without an end.' })
  toOn: string | null = null;

  @Ref({ nullable: true })
  grantedById: string | null = null;

  /** True when the role counts on `day`. */
  countsOn(day: string): boolean {
    return countsOn(this, day);
  }

  /** "Plh. " or "Plt. " before the name of the role where the person stands in. */
  get actingPrefix(): string {
    if (!this.acting) return '';
    return this.acting === ActingKind.DAILY ? 'Plh. ' : 'Plt. ';
  }

  /** True when it counts on any day of the time from `fromOn` to `toOn` (null: without an end). */
  overlaps(fromOn: string, toOn: string | null): boolean {
    return (toOn === null || this.fromOn <= toOn) && (this.toOn === null || this.toOn >= fromOn);
  }

  static visibleTo(actor: Actor): object | object[] | null {
    if (actor.is(Role.SYSTEM_ADMIN, Role.AUDITOR)) return {};
    if (!actor.id) return null;
    if (actor.companyId && actor.is(Role.COMPANY_ADMIN))
      return [{ companyId: actor.companyId }, { userId: actor.id }];
    return { userId: actor.id };
  }
}

/** Roles of people outside the office; nobody holds one of these beside an office role. */
export const COMPANY_ROLES: readonly Role[] = [Role.COMPANY_ADMIN, Role.JOURNALIST];

/** Roles that approve, pay or administer: short sessions and a second factor (S-21, S-22). */
export const APPROVING_ROLES: readonly Role[] = [
  Role.VERIFICATION_CHAIR,
  Role.PROCUREMENT_OFFICER,
  Role.COMMITMENT_OFFICER,
  Role.TECHNICAL_OFFICER,
  Role.PROOF_INSPECTOR,
  Role.FINANCE_OFFICER,
  Role.TREASURER,
  Role.BUDGET_USER,
  Role.DIVISION_HEAD,
  Role.AGENCY_HEAD,
  Role.REGIONAL_SECRETARY,
  Role.INFORMATION_SUPERIOR,
  Role.SYSTEM_ADMIN,
];

/** Duties the finance officer does not hold beside the own one; partnership.md section 2. */
const APART_FROM_FINANCE: readonly Role[] = [Role.TECHNICAL_OFFICER, Role.COMMITMENT_OFFICER, Role.TREASURER];

const clash = (message: string): DomainError =>
  new DomainError(ErrorCode.SEPARATION_OF_DUTY, message, ['role']);

/**
 * Refuses roles that one person cannot hold together: partnership.md section 2, pair 10 and the finance officer's line.
 *
 * @throws SEPARATION_OF_DUTY, INVALID_INPUT
 */
export function assertRolesFit(
  { companyId, workUnitId }: { companyId: string | null; workUnitId: string | null },
  roles: readonly Role[],
  settings: Profile['settings'],
): void {
  const holds = (some: readonly Role[]) => some.some((role) => roles.includes(role));
  const outside = holds(COMPANY_ROLES);
  if ((outside || companyId) && roles.some((role) => !COMPANY_ROLES.includes(role))) {
    throw invalid('role', 'Pengguna perusahaan tidak dapat memegang peran kantor, dan sebaliknya.');
  }
  if (roles.includes(Role.AGENCY_CONTACT) && !workUnitId)
    throw invalid('workUnitId', 'Narahubung OPD harus punya unit kerja.');
  const approves = APPROVING_ROLES.filter((role) => role !== Role.SYSTEM_ADMIN);
  if (roles.includes(Role.SYSTEM_ADMIN) && holds(approves)) {
    throw clash(
      'Admin sistem tidak boleh memegang peran yang menyetujui atau membayar. Serahkan salah satunya kepada orang lain.',
    );
  }
  if (
    roles.includes(Role.FINANCE_OFFICER) &&
    holds(APART_FROM_FINANCE) &&
    settings.financeOfficerMayHoldOtherDuty !== true
  ) {
    throw clash('PPK-SKPD tidak boleh merangkap PPTK, PPK, atau bendahara.');
  }
}
