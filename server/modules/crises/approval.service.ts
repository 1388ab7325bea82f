import type { Actor, Role } from '../../platform/actor';
import { Role as R } from '../../platform/actor';
import type { Ctx } from '../../platform/ctx';
import { DomainError, ErrorCode } from '../../platform/errors';
import { refusal } from '../../platform/lifecycle';
import { Approval, ApprovalDecision, ApprovalMode } from './approval.entity';
import { Severity } from './crisis.enums';
import type { Level } from './ladder';
import { StatementVersion, VersionState } from './statement.entity';
import { StatementApproved, StatementReturned } from './statement.events';
import type { ApproveStatementInput, ReturnStatementInput } from './statement.inputs';
import { StatementAction as A, mayJudge, statementLifecycle } from './statement.lifecycle';
import { openLevels, type Scene, sceneOf, statementFacts } from './statement-scene.service';

const MINUTE_MS = 60_000;

/** The level somebody gives, and in which way. */
interface Given {
  level: Level;
  mode: ApprovalMode;
}

/** In the gravest case the deputy on duty gives the second level once its holder was silent for a quarter of an hour. */
function delegated(ctx: Ctx, { crisis, given, version, deputies }: Scene, level: Level): boolean {
  const { delegateAfterMinutes, deputyRoles } = ctx.profile.crisis;
  const since = given.at(-1)?.at ?? version.submittedAt;
  return (
    crisis?.severity === Severity.SEV1 &&
    level.role === R.AGENCY_HEAD &&
    ctx.actor.is(...(deputyRoles as Role[])) &&
    (deputies === null || deputies.includes(ctx.actor.id ?? '')) &&
    since !== null &&
    ctx.now().getTime() - since.getTime() >= delegateAfterMinutes * MINUTE_MS
  );
}

const holds = (actor: Actor, { role }: Level): boolean => actor.is(role);

/** The level that the caller gives now, or the refusal: nobody judges own words, twice, or out of order. */
export function levelFor(ctx: Ctx, scene: Scene): Given | DomainError {
  const verdict = mayJudge(ctx.actor, scene.version);
  if (verdict !== true) return refusal(verdict);
  if (scene.given.some(({ personId }) => personId === ctx.actor.id))
    return refusal(ErrorCode.SEPARATION_OF_DUTY);
  const open = openLevels(scene);
  const [next] = open;
  if (!next)
    return new DomainError(ErrorCode.INVALID_TRANSITION, 'Semua tingkat persetujuan sudah diberikan.');
  if (holds(ctx.actor, next)) return { level: next, mode: ApprovalMode.NORMAL };
  if (delegated(ctx, scene, next)) return { level: next, mode: ApprovalMode.DELEGATED };
  return open.some((level) => holds(ctx.actor, level))
    ? new DomainError(ErrorCode.INVALID_TRANSITION, `Persetujuan tingkat ${next.no} belum diberikan.`)
    : refusal(ErrorCode.FORBIDDEN);
}

function judged(ctx: Ctx, scene: Scene, hashSeen: string): Given {
  const answer = levelFor(ctx, scene);
  if (answer instanceof DomainError) throw answer;
  if (hashSeen !== scene.version.sha256)
    throw new DomainError(ErrorCode.CONFLICT, 'Teks yang Anda baca bukan teks yang diajukan. Muat ulang.', [
      'hashSeen',
    ]);
  return answer;
}

const record = (
  ctx: Ctx,
  scene: Scene,
  { level, mode }: Given,
  values: Partial<Approval>,
): Promise<Approval> =>
  ctx.create(Approval, {
    versionId: scene.version.id,
    issueId: scene.version.issueId,
    level: level.no,
    role: level.role,
    mode,
    personId: ctx.actor.id ?? '',
    personName: ctx.actor.name,
    at: ctx.now(),
    ...values,
  });

/**
 * Gives the next open level for the text with the hash that was read.
 *
 * @throws SELF_APPROVAL, SEPARATION_OF_DUTY, FORBIDDEN, INVALID_TRANSITION, CONFLICT
 */
export async function approveStatement(ctx: Ctx, input: ApproveStatementInput): Promise<StatementVersion> {
  const version = await ctx.get(StatementVersion, input.versionId, ['versionId']);
  const scene = await sceneOf(ctx, version);
  const own = mayJudge(ctx.actor, version);
  if (own !== true) throw refusal(own);
  ctx.expectVersion(version, input.expectedVersion, 'version');
  const was = version.state;
  await statementLifecycle.take(ctx, version, A.APPROVE);
  const given = judged(ctx, scene, input.hashSeen);
  const { hashSeen, comment = null } = input;
  const decision = ApprovalDecision.APPROVED;
  const approval = await record(ctx, scene, given, { slot: given.level.role, decision, hashSeen, comment });
  const levelsLeft = openLevels({ levels: scene.levels, given: [...scene.given, approval] }).length;
  version.state = levelsLeft === 0 ? VersionState.APPROVED : was;
  version.approvedLevels += 1;
  await ctx.save(version);
  const values = { ...statementFacts(scene), level: given.level.no, levelsLeft, mode: given.mode };
  await ctx.emit(StatementApproved, version, values, { links: [scene.statement] });
  return version;
}

/** Sends a text back with a comment; the next version begins with `statementRevise`. @throws as approving */
export async function returnStatement(ctx: Ctx, input: ReturnStatementInput): Promise<StatementVersion> {
  const version = await ctx.get(StatementVersion, input.versionId, ['versionId']);
  const scene = await sceneOf(ctx, version);
  const own = mayJudge(ctx.actor, version);
  if (own !== true) throw refusal(own);
  ctx.expectVersion(version, input.expectedVersion, 'version');
  await statementLifecycle.take(ctx, version, A.RETURN);
  const given = judged(ctx, scene, input.hashSeen);
  const { hashSeen, comment } = input;
  await record(ctx, scene, given, {
    slot: 'RETURNED',
    decision: ApprovalDecision.RETURNED,
    hashSeen,
    comment,
  });
  version.returnComment = comment.trim();
  await ctx.save(version);
  await ctx.emit(StatementReturned, version, statementFacts(scene), {
    reason: comment,
    links: [scene.statement],
  });
  return version;
}
