import type { Role } from '../../platform/actor';
import type { Ctx } from '../../platform/ctx';
import { DomainError, ErrorCode, invalid } from '../../platform/errors';
import { refusal } from '../../platform/lifecycle';
import { Visibility } from '../issues/case-access.entity';
import { watchText } from '../monitoring/watched-text.service';
import { FactStatus } from './fact.entity';
import { StatementKind, StatementVersion, VersionState } from './statement.entity';
import { StatementPublished, StatementRetracted } from './statement.events';
import type { PublishStatementInput, RetractStatementInput } from './statement.inputs';
import { StatementAction as A, statementLifecycle } from './statement.lifecycle';
import { publishedOf } from './statement.service';
import { factsOf, hashOf, openLevels, type Scene, sceneOf, statementFacts } from './statement-scene.service';
import { publicBody } from './statement-text';

const WATCH_DAYS = 30;
const DAY_MS = 86_400_000;

/** Roles that publish; publishing is a permission of its own, apart from writing and approving. */
export const mayPublish = (ctx: Ctx): boolean =>
  ctx.actor.is(...(ctx.profile.crisis.statementPublishers as Role[]));

/**
 * Publishes an approved version on official channels; the one before is superseded.
 *
 * @throws FORBIDDEN, APPROVAL_MISSING, EMBARGOED, INVALID_TRANSITION, CONFLICT
 */
export async function publishStatement(ctx: Ctx, input: PublishStatementInput): Promise<StatementVersion> {
  const version = await ctx.get(StatementVersion, input.versionId, ['versionId']);
  if (!mayPublish(ctx)) throw refusal(ErrorCode.FORBIDDEN);
  if (input.channels.length === 0) throw invalid('channels', 'Pilih sedikitnya satu kanal.');
  const scene = await sceneOf(ctx, version);
  await checkApproved(ctx, scene);
  await statementLifecycle.take(ctx, version, A.PUBLISH);
  ctx.expectVersion(version, input.expectedVersion, 'version');
  await supersede(ctx, version.statementId);
  version.publishedAt = ctx.now();
  version.publishedById = ctx.actor.id;
  version.channels = [...new Set(input.channels)];
  await ctx.save(version);
  if (!isDrill(scene)) await watch(ctx, version);
  const values = { ...statementFacts(scene), channels: version.channels };
  await ctx.emit(StatementPublished, version, values, { links: [scene.statement] });
  return version;
}

const isDrill = ({ issue, crisis }: Scene): boolean => issue.isExercise || crisis?.isExercise === true;

async function checkApproved(ctx: Ctx, scene: Scene): Promise<void> {
  const { version, statement, issue, crisis } = scene;
  if (issue.visibility === Visibility.RESTRICTED || crisis?.visibility === Visibility.RESTRICTED)
    throw new DomainError(
      ErrorCode.FORBIDDEN,
      'Perkara ini terbatas. Buka dulu kerahasiaannya sebelum terbit.',
    );
  const [open] = openLevels(scene);
  if (version.state === VersionState.APPROVED || version.state === VersionState.IN_REVIEW)
    if (open)
      throw new DomainError(ErrorCode.APPROVAL_MISSING, `Persetujuan tingkat ${open.no} belum diberikan.`);
  const facts = await factsOf(ctx, version);
  const needsFacts = statement.kind === StatementKind.FULL || statement.kind === StatementKind.CLARIFICATION;
  const unsure = facts.find(({ status }) => status !== FactStatus.CONFIRMED);
  if (needsFacts && unsure)
    throw new DomainError(ErrorCode.APPROVAL_MISSING, `Fakta belum dipastikan: "${unsure.text}".`, [
      'factIds',
    ]);
  if (version.embargoUntil && version.embargoUntil > ctx.now())
    throw new DomainError(ErrorCode.EMBARGOED, 'Waktu terbitnya belum tiba.');
  if (version.sha256 !== null && version.sha256 !== (await hashOf(ctx, scene)))
    throw new DomainError(ErrorCode.CONFLICT, 'Teks ini bukan teks yang disetujui.');
}

async function supersede(ctx: Ctx, statementId: string): Promise<void> {
  const before = await publishedOf(ctx, statementId);
  if (!before) return;
  const locked = await ctx.get(StatementVersion, before.id);
  locked.state = VersionState.SUPERSEDED;
  await ctx.save(locked);
}

/** Monitoring looks for the text, so that what outlets print of it is found. */
async function watch(ctx: Ctx, version: StatementVersion): Promise<void> {
  const from = version.publishedAt ?? ctx.now();
  await watchText(ctx, {
    ownerKind: 'STATEMENT',
    ownerRef: version.id,
    title: version.title,
    text: publicBody(version),
    outletIds: [],
    activeFrom: from,
    activeTo: new Date(from.getTime() + WATCH_DAYS * DAY_MS),
  });
}

/** Withdraws a published version: its place shows the correction, the text stays on record. */
export async function retractStatement(ctx: Ctx, input: RetractStatementInput): Promise<StatementVersion> {
  const version = await ctx.get(StatementVersion, input.versionId, ['versionId']);
  await statementLifecycle.take(ctx, version, A.RETRACT);
  ctx.expectVersion(version, input.expectedVersion, 'version');
  version.correction = input.correction.trim();
  version.retractedAt = ctx.now();
  await ctx.save(version);
  const scene = await sceneOf(ctx, version);
  await ctx.emit(StatementRetracted, version, statementFacts(scene), {
    reason: version.correction,
    links: [scene.statement],
  });
  return version;
}
