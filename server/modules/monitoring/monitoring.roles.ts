import { type Actor, Role } from '../../platform/actor';

const MANAGERS = [Role.MONITORING_ANALYST, Role.DIVISION_HEAD];
/** Roles that read monitoring. */
export const READERS = [
  ...MANAGERS,
  Role.COMMUNICATIONS_OFFICER,
  Role.AGENCY_HEAD,
  Role.REGIONAL_SECRETARY,
  Role.SPOKESPERSON,
  Role.AUDITOR,
];
/** monitoring.md 1 and S-11: administrators see users and settings only, executives totals only, contacts their topics only. */
const NO_ARTICLES = [
  Role.SYSTEM_ADMIN,
  Role.EXECUTIVE,
  Role.AGENCY_CONTACT,
  Role.COMPANY_ADMIN,
  Role.JOURNALIST,
];

/** The department whose topics a contact of an agency reads (monitoring.md 1); null for everybody else. */
export const unitOfContact = (actor: Actor): string | null =>
  actor.is(Role.AGENCY_CONTACT) ? actor.workUnitId : null;

/** Who registers and changes sources. */
export const managesMonitoring = (actor: Actor): boolean => actor.isSystem || actor.is(...MANAGERS);

/** Who sees sources, watched texts and everything else of monitoring. */
export const mayReadMonitoring = (actor: Actor): boolean => actor.isSystem || actor.is(...READERS);

/** Who sees all articles; company users see those linked to their own proofs, others none. */
export const mayReadArticles = (actor: Actor): boolean =>
  actor.isSystem || actor.roles.some((role) => !NO_ARTICLES.includes(role));

/** Who sees counts of coverage: the readers of monitoring, and executives, who see nothing finer. */
export const mayReadTotals = (actor: Actor): boolean =>
  actor.hasScope('monitoring:read') && (mayReadMonitoring(actor) || actor.is(Role.EXECUTIVE));

/** Readers of passed-on chat messages, which may name private persons (monitoring.md 14). */
const CHAT_READERS = [...MANAGERS, Role.AGENCY_HEAD, Role.REGIONAL_SECRETARY, Role.AUDITOR];

/** Who sees items of the channel CHAT; files that the system makes for others never hold them. */
export const seesChat = (actor: Actor): boolean => actor.is(...CHAT_READERS);

/** Who enters items: managers, by hand or through a key that may write articles. */
export const mayEnterItems = (actor: Actor): boolean =>
  actor.is(...MANAGERS) && actor.hasScope('articles:write');
