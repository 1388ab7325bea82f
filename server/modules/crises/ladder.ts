import { Role } from '../../platform/actor';
import { Severity } from './crisis.enums';
import { StatementKind } from './statement.enums';

/** One level of approval: its place in the order, from 1, and the role that gives it. */
export interface Level {
  no: number;
  role: Role;
}

const LADDER: Record<Severity, readonly Role[]> = {
  [Severity.SEV1]: [Role.DIVISION_HEAD, Role.AGENCY_HEAD, Role.REGIONAL_SECRETARY],
  [Severity.SEV2]: [Role.DIVISION_HEAD, Role.AGENCY_HEAD],
  [Severity.SEV3]: [Role.DIVISION_HEAD],
};

/** What decides how many people approve a text. */
export interface LadderFacts {
  kind: StatementKind;
  /** Severity of the crisis now; null without one, when the levels of SEV3 apply. */
  severity: Severity | null;
  isFromTemplate: boolean;
  needsLegal: boolean;
}

/** Levels a text needs now (crisis.md 1.1 and 3): first words from an approved template need one, legal review stands first. */
export function ladderOf({ kind, severity, isFromTemplate, needsLegal }: LadderFacts): Level[] {
  const all = LADDER[severity ?? Severity.SEV3];
  const roles = kind === StatementKind.HOLDING && isFromTemplate ? all.slice(0, 1) : all;
  return [...(needsLegal ? [Role.LEGAL_OFFICER] : []), ...roles].map((role, at) => ({ no: at + 1, role }));
}
