import { Role } from '../../platform/actor';
import type { Ctx } from '../../platform/ctx';
import { DomainError, ErrorCode, invalid } from '../../platform/errors';
import { refusal } from '../../platform/lifecycle';
import { nextNumber } from '../../platform/numbering';
import { rolesOn } from '../identity/person.service';
import { User, UserState } from '../identity/user.entity';
import { Visibility } from '../issues/case-access.entity';
import { Issue, IssueState } from '../issues/issue.entity';
import { escalateIssue } from '../issues/issue.service';
import { accessList, isRestricted, replaceAccess } from '../issues/issue-step.service';
import { Crisis, CrisisIssue, CrisisRole, CrisisRoleKind } from './crisis.entity';
import type { ScctCluster, ScctType, Severity } from './crisis.enums';
import { CrisisDeclared } from './crisis.events';
import type { CrisisDeclareInput } from './crisis.inputs';
import { mayDeclare } from './crisis.lifecycle';
import { excludeTime } from './crisis-baseline.service';
import { evaluateCrisis, startClocks } from './crisis-clock.service';
import { firstHighScore } from './crisis-guards.service';
import { signalsOf } from './crisis-signals.service';
import { crisisFacts, reasonOf } from './crisis-step.service';
import { firstInquiryAt } from './inquiry-reads.service';
import type { Playbook } from './playbook.entity';
import { currentPlaybook } from './playbook-pack.service';
import { anyOfMoments } from './sla';
import { isTypeOf } from './strategy';
import { planTasks } from './task-plan.service';

const ESCALATABLE: readonly IssueState[] = [IssueState.TRIAGED, IssueState.RESPONDING];

/** An issue that a crisis can be declared over. @throws NOT_FOUND, INVALID_TRANSITION */
export async function escalatable(ctx: Ctx, id: string, field = 'issueIds'): Promise<Issue> {
  const issue = await ctx.get(Issue, id, [field]);
  if (ESCALATABLE.includes(issue.state)) return issue;
  const why =
    issue.state === IssueState.ESCALATED ? 'sudah berada dalam krisis lain' : 'harus ditriase lebih dulu';
  throw new DomainError(ErrorCode.INVALID_TRANSITION, `Isu ${issue.code} ${why}.`, [field]);
}

async function issuesFor(ctx: Ctx, ids: readonly string[]): Promise<[Issue, ...Issue[]]> {
  const issues: Issue[] = [];
  for (const id of new Set(ids)) issues.push(await escalatable(ctx, id));
  const [first, ...others] = issues;
  if (!first) throw invalid('issueIds', 'Pilih sedikitnya satu isu.');
  if (others.some(({ isExercise }) => isExercise !== first.isExercise))
    throw invalid('issueIds', 'Isu latihan dan isu nyata tidak dapat digabung dalam satu krisis.');
  return [first, ...others];
}

const COMMANDERS = [Role.DIVISION_HEAD, Role.AGENCY_HEAD, Role.REGIONAL_SECRETARY];

/** A person who may lead a crisis. @throws INVALID_INPUT */
export async function commanderOf(ctx: Ctx, id: string, field = 'commanderId'): Promise<User> {
  const user = await ctx.db.findOneBy(User, { id, state: UserState.ACTIVE });
  const roles = user ? ((await rolesOn(ctx, [id], ctx.today())).get(id) ?? []) : [];
  if (!user || !roles.some((role) => COMMANDERS.includes(role)))
    throw invalid(field, 'Pemimpin krisis adalah kepala bidang, kepala dinas, atau sekretaris daerah.');
  return user;
}

function defaultCommander(ctx: Ctx, input: CrisisDeclareInput): string {
  if (input.commanderId) return input.commanderId;
  if (ctx.actor.is(Role.AGENCY_HEAD) && ctx.actor.id) return ctx.actor.id;
  throw invalid('commanderId', 'Pilih pemimpin krisis.');
}

interface Kind {
  playbook: Playbook | null;
  cluster: ScctCluster;
  type: ScctType;
}

async function kindOf(ctx: Ctx, input: CrisisDeclareInput): Promise<Kind> {
  const playbook = input.playbookCode ? await currentPlaybook(ctx, input.playbookCode) : null;
  if (input.playbookCode && !playbook) throw invalid('playbookCode', 'Buku pedoman ini tidak ada.');
  if (!playbook && !input.noPlaybookReason?.trim())
    throw invalid('noPlaybookReason', 'Pilih buku pedoman, atau tulis mengapa tanpa buku pedoman.');
  const cluster = input.cluster ?? playbook?.cluster;
  const type = input.type ?? playbook?.type;
  if (!cluster) throw invalid('cluster', 'Pilih kelompok krisis.');
  if (!type || !isTypeOf(cluster, type)) throw invalid('type', 'Pilih jenis krisis dari kelompok itu.');
  return { playbook, cluster, type };
}

/** Start of the clocks: the first high score or question of the press, else the declaration (crisis.md 4). */
async function clockStart(ctx: Ctx, issues: readonly Issue[]): Promise<Date> {
  const since = new Date(
    Math.min(...issues.map(({ reopenedAt, createdAt }) => (reopenedAt ?? createdAt).getTime())),
  );
  const episode = issues.every(({ episodeNo }) => episodeNo === 1)
    ? new Date(since.getTime() - 86_400_000)
    : since;
  const ids = issues.map(({ id }) => id);
  const high = await firstHighScore(ctx, ids, episode);
  const asked = await firstInquiryAt(ctx, ids, episode);
  return anyOfMoments([high, asked, ctx.now()]) ?? ctx.now();
}

/** Gives a person a part from now on. */
export const makeRole = (ctx: Ctx, crisis: Crisis, kind: CrisisRoleKind, user: User): Promise<CrisisRole> =>
  ctx.create(CrisisRole, {
    crisisId: crisis.id,
    personId: user.id,
    personName: user.name,
    kind,
    fromAt: ctx.now(),
    givenById: ctx.actor.id ?? '',
  });

async function make(
  ctx: Ctx,
  input: CrisisDeclareInput,
  severity: Severity,
  issues: [Issue, ...Issue[]],
  { playbook, cluster, type }: Kind,
): Promise<Crisis> {
  const at = ctx.now();
  const isHead = ctx.actor.is(Role.AGENCY_HEAD);
  return ctx.create(Crisis, {
    code: await nextNumber(ctx, 'KRS', Number(ctx.today().slice(0, 4))),
    title: input.title?.trim() || issues[0].title,
    ...{ severity, cluster, type, reason: reasonOf(input.reason) },
    crisisHistory: input.crisisHistory ?? false,
    poorPriorReputation: input.poorPriorReputation ?? false,
    commanderId: defaultCommander(ctx, input),
    playbookCode: playbook?.code ?? null,
    playbookVersion: playbook?.edition ?? null,
    noPlaybookReason: playbook ? null : (input.noPlaybookReason?.trim() ?? null),
    clockStartedAt: await clockStart(ctx, issues),
    declaredAt: at,
    declaredById: ctx.actor.id ?? '',
    leaderNotedAt: isHead ? at : null,
    isExercise: issues[0].isExercise,
    visibility: issues.some(isRestricted) ? Visibility.RESTRICTED : Visibility.OPEN,
  });
}

async function bind(ctx: Ctx, crisis: Crisis, issues: readonly Issue[]): Promise<void> {
  for (const [index, { id: issueId }] of issues.entries()) {
    const addedAt = new Date(ctx.now().getTime() + index);
    await ctx.db.insert(CrisisIssue, { crisisId: crisis.id, issueId, addedAt });
  }
  if (!isRestricted(crisis)) return;
  const lists = await Promise.all(issues.filter(isRestricted).map(({ id }) => accessList(ctx, id)));
  await replaceAccess(ctx, crisis.id, [...lists.flat(), crisis.commanderId, ctx.actor.id]);
}

/**
 * Declares a crisis: number, commander, clocks from the first high score, tasks of the playbook with absolute times. Scores
 * only recommend it; a person declares.
 *
 * @throws FORBIDDEN by role and severity, NOT_FOUND, INVALID_INPUT, INVALID_TRANSITION for an issue that is not triaged
 */
export async function declareCrisis(ctx: Ctx, input: CrisisDeclareInput): Promise<Crisis> {
  const { severity } = input;
  if (!mayDeclare(ctx.actor, severity ?? ('SEV3' as Severity))) throw refusal(ErrorCode.FORBIDDEN);
  if (!severity) throw invalid('severity', 'Pilih tingkat dampak. Bila ragu, pilih yang lebih berat.');
  const issues = await issuesFor(ctx, input.issueIds);
  const kind = await kindOf(ctx, input);
  const commander = await commanderOf(ctx, defaultCommander(ctx, input));
  const crisis = await make(ctx, input, severity, issues, kind);
  await bind(ctx, crisis, issues);
  await makeRole(ctx, crisis, CrisisRoleKind.COMMANDER, commander);
  const issueIds = issues.map(({ id }) => id);
  await ctx.emit(
    CrisisDeclared,
    crisis,
    { ...crisisFacts(crisis), issueIds },
    { reason: crisis.reason, links: issues },
  );
  for (const id of issueIds) await escalateIssue(ctx, id);
  await startClocks(ctx, crisis);
  const { first } = await signalsOf(ctx, crisis);
  if (kind.playbook) await planTasks(ctx, crisis, issues[0].id, kind.playbook, first);
  await excludeTime(ctx, crisis);
  await evaluateCrisis(ctx, crisis.id);
  return crisis;
}
