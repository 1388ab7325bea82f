import { In, IsNull, Not } from 'typeorm';
import type { Ctx } from '../../platform/ctx';
import { invalid } from '../../platform/errors';
import { onDuty } from '../issues/duty.service';
import { DutyRank } from '../issues/duty-shift.entity';
import { Issue } from '../issues/issue.entity';
import { Approval, ApprovalDecision } from './approval.entity';
import { Crisis, Severity } from './crisis.entity';
import { FactItem, KeyMessage } from './fact.entity';
import { type Level, ladderOf } from './ladder';
import { Statement, type StatementVersion } from './statement.entity';
import type { StatementValues } from './statement.events';
import { textHash } from './statement-text';
import { StatementTemplate, TemplateState } from './template.entity';

/** Everything that decides what may happen to a version. */
export interface Scene {
  version: StatementVersion;
  statement: Statement;
  issue: Issue;
  crisis: Crisis | null;
  levels: Level[];
  /** Levels that are given, in order. */
  given: Approval[];
  /** Who is planned as deputy now, in the gravest crisis; null where nobody is and the role alone decides. */
  deputies: string[] | null;
}

/** The crisis that runs over an issue; the latest, should there be several; null without one. */
export async function runningCrisisOf(ctx: Ctx, issueId: string): Promise<Crisis | null> {
  return ctx.db
    .createQueryBuilder(Crisis, 'crisis')
    .where(
      `crisis.state NOT IN ('CLOSED', 'REVIEWED')
       AND crisis.id IN (SELECT ci.crisisId FROM crisis_issue ci WHERE ci.issueId = :issueId)`,
      { issueId },
    )
    .orderBy('crisis.declaredAt', 'DESC')
    .getOne();
}

/** Levels, approvals and surroundings of a version, with what the caller has `shown` already; the severity is the present one. */
export async function sceneOf(
  ctx: Ctx,
  version: StatementVersion,
  shown: { statement?: Statement | null; issue?: Issue | null } = {},
): Promise<Scene> {
  const [statement, issue, running, given] = await Promise.all([
    shown.statement ?? ctx.db.findOneByOrFail(Statement, { id: version.statementId }),
    shown.issue ?? ctx.db.findOneByOrFail(Issue, { id: version.issueId }),
    runningCrisisOf(ctx, version.issueId),
    ctx.db.find(Approval, {
      where: { versionId: version.id, decision: ApprovalDecision.APPROVED },
      order: { level: 'ASC' },
    }),
  ]);
  const crisis =
    running ?? (statement.crisisId ? await ctx.db.findOneBy(Crisis, { id: statement.crisisId }) : null);
  const levels = ladderOf({
    kind: statement.kind,
    severity: crisis?.severity ?? null,
    isFromTemplate: await isFromTemplate(ctx, statement),
    needsLegal: ctx.profile.crisis.legalReviewPlaybooks.includes(crisis?.playbookCode ?? ''),
  });
  return { version, statement, issue, crisis, levels, given, deputies: await deputiesFor(ctx, crisis) };
}

async function deputiesFor(ctx: Ctx, crisis: Crisis | null): Promise<string[] | null> {
  if (crisis?.severity !== Severity.SEV1) return null;
  const planned = await onDuty(ctx, DutyRank.DEPUTY, ctx.now());
  return planned.length > 0 ? planned : null;
}

/** A template that was retired meanwhile still counts: it was approved when the statement was begun. */
const isFromTemplate = async (ctx: Ctx, { templateId }: Statement): Promise<boolean> =>
  templateId !== null &&
  (await ctx.db.existsBy(StatementTemplate, {
    id: templateId,
    state: In([TemplateState.APPROVED, TemplateState.RETIRED]),
    approvedAt: Not(IsNull()),
  }));

/** Levels still to be given, by role: a role that was given counts once, wherever it stood in the order then. */
export const openLevels = ({ levels, given }: Pick<Scene, 'levels' | 'given'>): Level[] =>
  levels.filter(({ role }) => !given.some((one) => one.role === role));

/** What every event of the version carries. */
export const statementFacts = ({ version, statement, crisis }: Scene): StatementValues => ({
  statementId: statement.id,
  versionId: version.id,
  issueId: version.issueId,
  crisisId: crisis?.id ?? statement.crisisId,
  kind: statement.kind,
  no: version.no,
  title: version.title,
  authorId: version.authorId,
});

/** Facts of the version, in its order. */
export const factsOf = (ctx: Ctx, { factIds }: StatementVersion): Promise<FactItem[]> =>
  inOrder(ctx, FactItem, factIds);

/** Key messages of the version, in its order. */
export const messagesOf = (ctx: Ctx, { messageIds }: StatementVersion): Promise<KeyMessage[]> =>
  inOrder(ctx, KeyMessage, messageIds);

async function inOrder<T extends FactItem | KeyMessage>(
  ctx: Ctx,
  entity: new () => T,
  ids: readonly string[],
): Promise<T[]> {
  if (ids.length === 0) return [];
  const rows = (await ctx.db.find(entity as new () => FactItem, { where: { id: In([...ids]) } })) as T[];
  return ids.flatMap((id) => rows.find((row) => row.id === id) ?? []);
}

/** Facts and messages must belong to the issue. @throws INVALID_INPUT */
export async function checkBelongs(
  ctx: Ctx,
  issueId: string,
  { factIds, messageIds }: { factIds: string[]; messageIds: string[] },
): Promise<void> {
  const facts = factIds.length ? await ctx.db.countBy(FactItem, { id: In(factIds), issueId }) : 0;
  if (facts !== new Set(factIds).size) throw invalid(['content', 'factIds'], 'Fakta bukan milik isu ini.');
  const messages = messageIds.length ? await ctx.db.countBy(KeyMessage, { id: In(messageIds), issueId }) : 0;
  if (messages !== new Set(messageIds).size)
    throw invalid(['content', 'messageIds'], 'Pesan kunci bukan milik isu ini.');
}

/** Hash of what the version says now. */
export async function hashOf(
  ctx: Ctx,
  { version, statement }: Pick<Scene, 'version' | 'statement'>,
): Promise<string> {
  const { no, title, body, blocks } = version;
  return textHash({
    statementId: statement.id,
    no,
    kind: statement.kind,
    title,
    body,
    blocks,
    facts: await factsOf(ctx, version),
    messages: await messagesOf(ctx, version),
  });
}
