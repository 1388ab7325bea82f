import { registerEnumType } from 'type-graphql';
import { Entity, In, IsNull, PrimaryColumn, Raw } from 'typeorm';
import { type Actor, Role } from '../../platform/actor';
import { Moment, Ref } from '../../platform/columns';

/** Who learns that an issue or a crisis exists. */
export enum Visibility {
  OPEN = 'OPEN',
  RESTRICTED = 'RESTRICTED',
}
registerEnumType(Visibility, {
  name: 'Visibility',
  description: 'Who learns that an issue or a crisis exists.',
  valuesConfig: {
    OPEN: { description: 'Everybody who works on crises.' },
    RESTRICTED: {
      description: 'Only the persons on its access list and auditors; for others it does not exist.',
    },
  },
});

/** A person on the access list of a restricted issue or crisis. */
@Entity()
export class CaseAccess {
  /** Id of the issue or of the crisis. */
  @PrimaryColumn({ type: 'varchar', length: 36 })
  caseId!: string;

  @PrimaryColumn({ type: 'varchar', length: 36 })
  personId!: string;

  @Ref({ nullable: true })
  givenById!: string | null;

  @Moment()
  at!: Date;
}

/** Roles that read alerts, issues, crises and statements (crisis.md 5, S-11). */
const READERS: readonly Role[] = [
  Role.MONITORING_ANALYST,
  Role.COMMUNICATIONS_OFFICER,
  Role.DIVISION_HEAD,
  Role.AGENCY_HEAD,
  Role.REGIONAL_SECRETARY,
  Role.SPOKESPERSON,
  Role.LEGAL_OFFICER,
  Role.INFORMATION_OFFICER,
  Role.AUDITOR,
];

/** True for a role that may be given work of issues and crises: those who read them, and the contacts of agencies. */
export const worksOnCases = (role: Role): boolean => role === Role.AGENCY_CONTACT || READERS.includes(role);

/** Who reads alerts, issues and crises that are not restricted. */
export const readsCases = (actor: Actor): boolean => actor.isSystem || actor.is(...READERS);

const LISTED = 'SELECT g.caseId FROM case_access g WHERE g.personId = :caseReader';
const me = (actor: Actor) => ({ caseReader: actor.id ?? '' });

/** Heads of the regency look at open crises, at nothing else of them than the room shows; they change nothing. */
const isLeader = (actor: Actor): boolean => actor.is(Role.EXECUTIVE);

/** Issues of open crises that are open themselves: what the room shows to the heads of the regency is of these. */
const ROOM_ISSUES = `SELECT ci.issueId FROM crisis_issue ci JOIN crisis v ON v.id = ci.crisisId
  JOIN issue w ON w.id = ci.issueId WHERE v.visibility = 'OPEN' AND w.visibility = 'OPEN'`;
const inRoom = (column: string) => `${column} IN (${ROOM_ISSUES})`;

const inOpenCrisis = (column: string) =>
  `${column} IN (SELECT v.id FROM crisis v WHERE v.visibility = 'OPEN')`;

/** True for whoever sees of a case only what the crisis room shows. */
const seesRoomOnly = (actor: Actor): boolean => isLeader(actor) && !readsCases(actor);

/** Rows of issues: as the case is seen, and those of open crises for the heads of the regency. */
export const issuesVisibleTo = (actor: Actor): object | object[] | null =>
  casesVisibleTo(actor) ?? (isLeader(actor) ? { id: Raw(inRoom) } : null);

/** Rows of an issue that the crisis room shows: as `seesIssue`, and for the heads of the regency with `narrowed` on top. */
export const showsInRoomOfIssue = (actor: Actor, narrowed: object = {}): object | null =>
  seesRoomOnly(actor) ? { issueId: Raw(inRoom), ...narrowed } : seesIssue(actor);

/** Rows of crises: as issues, and open ones for the heads of the regency. */
export const crisesVisibleTo = (actor: Actor): object | object[] | null =>
  casesVisibleTo(actor) ?? (isLeader(actor) ? { visibility: Visibility.OPEN } : null);

/** Rows of issues or crises themselves: open ones for the readers, restricted ones by access list, auditors all. */
export function casesVisibleTo(actor: Actor): object | object[] | null {
  if (actor.isSystem || actor.is(Role.AUDITOR)) return {};
  if (!readsCases(actor)) return null;
  return [
    { visibility: Visibility.OPEN },
    { visibility: Visibility.RESTRICTED, id: Raw((id) => `${id} IN (${LISTED})`, me(actor)) },
  ];
}

const open = (table: 'issue' | 'crisis') =>
  `SELECT v.id FROM ${table} v WHERE v.visibility = 'OPEN' OR v.id IN (${LISTED})`;

/** Rows that belong to an issue by `issueId`: seen by whoever sees that issue. */
export function seesIssue(actor: Actor): object | null {
  if (actor.isSystem || actor.is(Role.AUDITOR)) return {};
  return readsCases(actor) ? { issueId: Raw((id) => `${id} IN (${open('issue')})`, me(actor)) } : null;
}

/** Rows that may belong to an issue by `issueId`: those without one by the readers, the others as the issue is seen. */
export function seesWithIssue(actor: Actor): object | object[] | null {
  const own = seesIssue(actor);
  if (!own || actor.isSystem || actor.is(Role.AUDITOR)) return own;
  return [{ issueId: IsNull() }, own];
}

/** Rows that belong to an alert by `alertId`: seen by whoever sees that alert. */
export function seesAlert(actor: Actor): object | null {
  if (actor.isSystem || actor.is(Role.AUDITOR)) return {};
  if (!readsCases(actor)) return null;
  const alerts = `SELECT al.id FROM alert al WHERE al.issueId IS NULL OR al.issueId IN (${open('issue')})`;
  return { alertId: Raw((id) => `${id} IN (${alerts})`, me(actor)) };
}

/** Rows that belong to a crisis by `crisisId`: seen by whoever sees that crisis. */
export function seesCrisis(actor: Actor): object | null {
  if (actor.isSystem || actor.is(Role.AUDITOR)) return {};
  return readsCases(actor) ? { crisisId: Raw((id) => `${id} IN (${open('crisis')})`, me(actor)) } : null;
}

/**
 * Rows of tasks: the readers see those of crises, and of issues without a crisis, that they see; people outside that circle
 * see what is theirs by name or by role, as long as the case is not kept from them.
 */
export function tasksVisibleTo(actor: Actor): object | object[] | null {
  if (actor.isSystem || actor.is(Role.AUDITOR)) return {};
  if (!actor.isStaff) return null;
  const inCrisis = { crisisId: Raw((id) => `${id} IN (${open('crisis')})`, me(actor)) };
  const inIssue = { crisisId: IsNull(), issueId: Raw((id) => `${id} IN (${open('issue')})`, me(actor)) };
  if (readsCases(actor)) return [inCrisis, inIssue];
  const shown = seesRoomOnly(actor) ? [{ crisisId: Raw(inOpenCrisis) }] : [];
  const mine = [{ ownerId: actor.id ?? '' }, { ownerId: IsNull(), ownerRole: In([...actor.roles]) }];
  const own = mine.flatMap((of) => [
    { ...inCrisis, ...of },
    { ...inIssue, ...of },
  ]);
  return [...shown, ...own];
}

/** Rows that the crisis room shows: as `seesCrisis`, and for the heads of the regency with `narrowed` on top. */
export function showsInRoom(actor: Actor, narrowed: object = {}): object | null {
  if (seesRoomOnly(actor)) return { crisisId: Raw(inOpenCrisis), ...narrowed };
  return seesCrisis(actor);
}
