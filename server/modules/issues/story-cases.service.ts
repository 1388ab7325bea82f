import { In } from 'typeorm';
import type { Ctx } from '../../platform/ctx';
import { marks } from '../../platform/database';
import { batched } from '../../platform/loaders';
import { Alert, AlertState } from './alert.entity';
import { LIVE_STATES } from './alert.lifecycle';
import { RiskAssessment } from './assessment.entity';
import { IssueStory } from './issue.entity';

const BATCH = 100;
const SHOWN_ALERTS = [...LIVE_STATES, AlertState.LINKED];
const riskIdOf = batched(latestRisks, BATCH);
const alertIdOf = batched(latestAlerts, BATCH);

/**
 * The latest assessment of a story, or of the issue that it belongs to; null before the first and where it is kept from
 * the caller. Batched over a request, so that a list of stories costs what one story costs.
 */
export async function riskOfStory(ctx: Ctx, storyNo: number): Promise<RiskAssessment | null> {
  const id = await riskIdOf(ctx, storyNo);
  return id === null ? null : ctx.find(RiskAssessment, id);
}

/** The live or linked alert of a story that the caller may see; null when there is none. Batched as `riskOfStory`. */
export async function alertOfStory(ctx: Ctx, storyNo: number): Promise<Alert | null> {
  const id = await alertIdOf(ctx, storyNo);
  return id === null ? null : ctx.find(Alert, id);
}

/** The newest row of each subject by one descent of its index; subjects without rows are left out. */
async function newest<K extends number | string>(
  ctx: Ctx,
  subject: [table: string, key: string],
  latest: string,
  keys: readonly K[],
  values: readonly string[] = [],
): Promise<Map<K, string>> {
  if (keys.length === 0) return new Map();
  const [table, key] = subject;
  const rows: { subject: K; latest: string | null }[] = await ctx.db.query(
    `SELECT s.${key} AS subject, (${latest} LIMIT 1) AS latest FROM ${table} s WHERE s.${key} IN (${marks(keys)})`,
    [...values, ...keys],
  );
  return new Map(rows.flatMap((row) => (row.latest === null ? [] : [[row.subject, row.latest] as const])));
}

const LATEST_RISK = (of: string) =>
  `SELECT r.id FROM risk_assessment r WHERE r.${of} ORDER BY r.at DESC, r.id DESC`;

async function latestRisks(ctx: Ctx, nos: readonly number[]): Promise<(string | null)[]> {
  const own = await newest(ctx, ['story', 'no'], LATEST_RISK('storyNo = s.no'), nos);
  const links = await ctx.db.findBy(IssueStory, { storyNo: In([...nos]) });
  const issueIds = [...new Set(links.map(({ issueId }) => issueId))];
  const byIssue = await newest(ctx, ['issue', 'id'], LATEST_RISK('issueId = s.id'), issueIds);
  const ids = [...new Set([...own.values(), ...byIssue.values()])];
  const rows = ids.length > 0 ? await ctx.db.findBy(RiskAssessment, { id: In(ids) }) : [];
  const found = new Map(rows.map((row) => [row.id, row]));
  return nos.map((no) => {
    const issues = links.filter(({ storyNo }) => storyNo === no).map(({ issueId }) => byIssue.get(issueId));
    const risks = [own.get(no), ...issues].flatMap((id) => (id ? (found.get(id) ?? []) : []));
    risks.sort((a, b) => b.at.getTime() - a.at.getTime() || (a.id < b.id ? 1 : -1));
    return risks[0]?.id ?? null;
  });
}

async function latestAlerts(ctx: Ctx, nos: readonly number[]): Promise<(string | null)[]> {
  const latest = `SELECT r.id FROM alert r WHERE r.storyNo = s.no AND r.state IN (${marks(SHOWN_ALERTS)})
    ORDER BY r.openedAt DESC, r.id DESC`;
  const found = await newest(ctx, ['story', 'no'], latest, nos, SHOWN_ALERTS);
  return nos.map((no) => found.get(no) ?? null);
}
