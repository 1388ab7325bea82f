import { toNumber } from '../../platform/columns';
import type { Ctx } from '../../platform/ctx';
import { marks } from '../../platform/database';
import type { Crisis } from './crisis.entity';
import { CrisisState } from './crisis.enums';
import { ENDED } from './crisis.lifecycle';
import { issuesOf } from './crisis-step.service';
import { CrisisOccurrence, CrisisSignal } from './occurrence.entity';
import type { StatementKind } from './statement.enums';

/** What happened in a crisis so far, read from the records: when each thing happened first, and every update. */
export interface Signals {
  first: Map<string, Date>;
  /** Published updates and notes of no change, in order. */
  updates: Date[];
}

type Row = Record<string, number | string | null>;
type Found = [kind: string, at: Date];

const PUBLISHED: Partial<Record<StatementKind, CrisisSignal>> = {
  HOLDING: CrisisSignal.HOLDING_PUBLISHED,
  FULL: CrisisSignal.FULL_PUBLISHED,
  UPDATE: CrisisSignal.UPDATE_PUBLISHED,
  CLARIFICATION: CrisisSignal.CLARIFICATION_PUBLISHED,
};

/** Statements of the crisis, and those of its issues from before it was declared, in the present episode. */
const OWN = '(s.crisisId = ? OR (s.crisisId IS NULL AND s.createdAt >= ?))';

interface Scene {
  issueIds: string[];
  values: (string | number)[];
}

async function published(ctx: Ctx, { issueIds, values }: Scene): Promise<Found[]> {
  const rows: Row[] = await ctx.db.query(
    `SELECT s.kind AS kind, v.publishedAt AS at FROM statement s JOIN statement_version v ON v.statementId = s.id
     WHERE s.issueId IN (${marks(issueIds)}) AND ${OWN} AND v.publishedAt IS NOT NULL ORDER BY v.publishedAt`,
    values,
  );
  return rows.flatMap(({ kind, at }): Found[] => {
    const signal = PUBLISHED[kind as StatementKind];
    return signal ? [[signal, new Date(toNumber(at))]] : [];
  });
}

async function sent(ctx: Ctx, { issueIds, values }: Scene): Promise<Found[]> {
  const rows: Row[] = await ctx.db.query(
    `SELECT MIN(d.sentAt) AS at FROM distribution d JOIN statement_version v ON v.id = d.versionId
     JOIN statement s ON s.id = v.statementId
     WHERE s.issueId IN (${marks(issueIds)}) AND ${OWN} AND s.kind = 'FULL' AND d.sentAt IS NOT NULL`,
    values,
  );
  return rows.flatMap(({ at }): Found[] =>
    at === null ? [] : [[CrisisSignal.DISTRIBUTION_SENT, new Date(toNumber(at))]],
  );
}

/** Queries of one moment each, by what it means; every one takes the ids of the issues or of the crisis. */
const MOMENTS: [CrisisSignal, 'ISSUES' | 'CRISIS', string][] = [
  [
    CrisisSignal.ALERT_ACKNOWLEDGED,
    'ISSUES',
    'SELECT MIN(acknowledgedAt) AS at FROM alert WHERE acknowledgedAt IS NOT NULL AND issueId IN',
  ],
  [
    CrisisSignal.FACTS_CONFIRMED,
    'ISSUES',
    "SELECT MIN(decidedAt) AS at FROM fact_item WHERE status = 'CONFIRMED' AND issueId IN",
  ],
  [
    CrisisSignal.LEGAL_REVIEW_DONE,
    'ISSUES',
    "SELECT MIN(at) AS at FROM approval WHERE role = 'LEGAL_OFFICER' AND decision = 'APPROVED' AND issueId IN",
  ],
  [
    CrisisSignal.SPOKESPERSON_NAMED,
    'CRISIS',
    "SELECT MIN(fromAt) AS at FROM crisis_role WHERE kind = 'SPOKESPERSON' AND crisisId IN",
  ],
  [
    CrisisSignal.FACT_CONTACT_NAMED,
    'CRISIS',
    "SELECT MIN(fromAt) AS at FROM crisis_role WHERE kind = 'FACT_CONTACT' AND crisisId IN",
  ],
];

async function moments(ctx: Ctx, crisis: Crisis, issueIds: string[]): Promise<Found[]> {
  const found: Found[] = [];
  for (const [kind, of, sql] of MOMENTS) {
    const ids = of === 'ISSUES' ? issueIds : [crisis.id];
    const [row]: Row[] = await ctx.db.query(`${sql} (${marks(ids)})`, ids);
    if (row?.at != null) found.push([kind, new Date(toNumber(row.at))]);
  }
  return found;
}

const CALM: readonly CrisisState[] = [CrisisState.CONTAINED, CrisisState.RECOVERY, ...ENDED];

/** The states that a crisis itself reached; a relapse takes the containment back. */
function ownStates({ state, containedAt, closedAt }: Crisis): Found[] {
  const found: Found[] = [];
  if (containedAt && CALM.includes(state)) found.push([CrisisSignal.CRISIS_CONTAINED, containedAt]);
  if (closedAt && ENDED.includes(state)) found.push([CrisisSignal.CRISIS_CLOSED, closedAt]);
  return found;
}

async function doneSteps(ctx: Ctx, crisis: Crisis): Promise<Found[]> {
  const rows: Row[] = await ctx.db.query(
    `SELECT stepNo AS stepNo, MIN(doneAt) AS at FROM task WHERE crisisId = ? AND state = 'DONE' AND stepNo IS NOT NULL
     GROUP BY stepNo`,
    [crisis.id],
  );
  return rows.map(({ stepNo, at }): Found => [`TASK_DONE:${stepNo}`, new Date(toNumber(at))]);
}

const UPDATES: readonly string[] = [CrisisSignal.UPDATE_PUBLISHED, CrisisSignal.NO_CHANGE_NOTED];

/** Everything that happened in a crisis so far. */
export async function signalsOf(ctx: Ctx, crisis: Crisis): Promise<Signals> {
  const issues = await issuesOf(ctx, crisis.id);
  const issueIds = issues.map(({ id }) => id);
  const since = Math.min(...issues.map(({ reopenedAt, openedAt }) => (reopenedAt ?? openedAt).getTime()));
  const scene = { issueIds, values: [...issueIds, crisis.id, since] };
  const recorded = await ctx.db.findBy(CrisisOccurrence, { crisisId: crisis.id });
  const all: Found[] = [
    ...(await published(ctx, scene)),
    ...(await sent(ctx, scene)),
    ...(await moments(ctx, crisis, issueIds)),
    ...(await doneSteps(ctx, crisis)),
    ...recorded.map(({ kind, at }): Found => [kind, at]),
    ...ownStates(crisis),
  ].sort(([, a], [, b]) => a.getTime() - b.getTime());
  const first = new Map<string, Date>();
  for (const [kind, at] of all) if (!first.has(kind)) first.set(kind, at);
  return { first, updates: all.filter(([kind]) => UPDATES.includes(kind)).map(([, at]) => at) };
}
