import { In, Not } from 'typeorm';
import type { Ctx } from '../../platform/ctx';
import { marks, queues } from '../../platform/database';
import { AlertState } from './alert.entity';
import { RiskLevel } from './assessment.entity';
import { Issue, IssueState, IssueStory } from './issue.entity';
import { rank } from './risk';
import type { LoadedItem } from './risk-load.service';
import { RiskSubject } from './risk-subject.entity';

/** What is assessed: a story, or an open issue with all its stories. */
export interface Subject {
  key: string;
  storyNo: number | null;
  issueId: string | null;
  storyNos: number[];
  state: RiskSubject | null;
}

const ENDED = [IssueState.CLOSED, IssueState.MERGED];
const ROWS = 200;

const storyKey = (no: number): string => `story:${no}`;
const issueKey = (id: string): string => `issue:${id}`;

/** Stories of the issues that are open, by issue. */
export async function openIssueStories(ctx: Ctx): Promise<Map<string, number[]>> {
  const issues = await ctx.db.find(Issue, { select: { id: true }, where: { state: Not(In(ENDED)) } });
  const found = new Map<string, number[]>(issues.map(({ id }) => [id, []]));
  if (issues.length === 0) return found;
  const links = await ctx.db.find(IssueStory, {
    where: { issueId: In([...found.keys()]) },
    order: { storyNo: 'ASC' },
  });
  for (const { issueId, storyNo } of links) found.get(issueId)?.push(storyNo);
  return found;
}

/**
 * What is assessed at a moment: every open issue, and every story with an item of the last day that is in a topic, with a
 * displayed level above normal, or with an alert that somebody must still look at.
 */
export async function subjectsAt(ctx: Ctx, items: ReadonlyMap<number, LoadedItem[]>): Promise<Subject[]> {
  const issues = await openIssueStories(ctx);
  const taken = new Set([...issues.values()].flat());
  const matched = [...items].filter(([, own]) => own.some(({ tones }) => tones.size > 0)).map(([no]) => no);
  const nos = new Set([...matched, ...(await liveStories(ctx))].filter((no) => !taken.has(no)));
  const subjects = [
    ...[...issues].map(([issueId, storyNos]) => ({
      key: issueKey(issueId),
      storyNo: null,
      issueId,
      storyNos,
    })),
    ...[...nos]
      .sort((a, b) => a - b)
      .map((no) => ({
        key: storyKey(no),
        storyNo: no,
        issueId: null,
        storyNos: [no],
      })),
  ];
  const states = await statesOf(ctx, [...subjects.map(({ key }) => key), ...[...taken].map(storyKey)]);
  return subjects.map((subject) => ({
    ...subject,
    state: states.get(subject.key) ?? inherited(subject, states),
  }));
}

/** True when nothing would be assessed whatever the articles say. */
export async function isQuiet(ctx: Ctx): Promise<boolean> {
  const issues = await ctx.db.existsBy(Issue, { state: Not(In(ENDED)) });
  return !issues && (await liveStories(ctx)).length === 0;
}

async function liveStories(ctx: Ctx): Promise<number[]> {
  const rows: { storyNo: unknown }[] = await ctx.db.query(
    `SELECT storyNo FROM risk_subject WHERE shownLevel <> ? AND storyNo IS NOT NULL
     UNION SELECT storyNo FROM alert WHERE state IN (?, ?) AND storyNo IS NOT NULL`,
    [RiskLevel.NORMAL, AlertState.OPEN, AlertState.ACKNOWLEDGED],
  );
  return rows.map(({ storyNo }) => Number(storyNo));
}

async function statesOf(ctx: Ctx, keys: readonly string[]): Promise<Map<string, RiskSubject>> {
  const found = new Map<string, RiskSubject>();
  for (let from = 0; from < keys.length; from += ROWS) {
    const some = keys.slice(from, from + ROWS);
    for (const row of await ctx.db.findBy(RiskSubject, { subject: In(some) })) found.set(row.subject, row);
  }
  return found;
}

/** An issue goes on where the most urgent of its stories stood when it was opened. */
function inherited(
  { issueId, storyNos }: Omit<Subject, 'state'>,
  states: ReadonlyMap<string, RiskSubject>,
): RiskSubject | null {
  if (!issueId) return null;
  const own = storyNos.flatMap((no) => states.get(storyKey(no)) ?? []);
  const [worst] = own.sort(
    (a, b) => rank(b.shownLevel) - rank(a.shownLevel) || (b.score ?? 0) - (a.score ?? 0),
  );
  return worst ?? null;
}

/** Replaces what is kept of subjects, a few hundred in one statement. */
export async function keepStates(ctx: Ctx, rows: readonly RiskSubject[]): Promise<void> {
  const columns = ['storyNo', 'issueId', 'topicNo', 'shownLevel', 'score', 'at', 'assessmentId'];
  const isEmbedded = queues(ctx.app.writer);
  const sets = columns.map((name) => `${name} = ${isEmbedded ? `excluded.${name}` : `VALUES(${name})`}`);
  const tail = isEmbedded ? 'ON CONFLICT (subject) DO UPDATE SET' : 'ON DUPLICATE KEY UPDATE';
  for (let from = 0; from < rows.length; from += ROWS) {
    const some = rows.slice(from, from + ROWS);
    const values = some.flatMap((row) => [
      row.subject,
      row.storyNo,
      row.issueId,
      row.topicNo,
      row.shownLevel,
      row.score,
      row.at?.getTime() ?? null,
      row.assessmentId,
    ]);
    await ctx.db.query(
      `INSERT INTO risk_subject (subject, ${columns.join(', ')})
       VALUES ${some.map(() => `(${marks([0, ...columns])})`).join(',')} ${tail} ${sets.join(', ')}`,
      values,
    );
  }
}
