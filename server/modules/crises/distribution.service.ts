import type { Ctx } from '../../platform/ctx';
import { DomainError, ErrorCode, invalid, notFound } from '../../platform/errors';
import { newId } from '../../platform/ids';
import { refusal } from '../../platform/lifecycle';
import { reasonOf } from '../issues/issue-step.service';
import { Distribution, DistributionState, DistributionTarget, TargetMode } from './distribution.entity';
import { DistributionRanked, DistributionTargetChosen, type TargetValues } from './distribution.events';
import type { ChooseTargetInput, RankDistributionInput } from './distribution.inputs';
import { DistributionAction, distributionLifecycle } from './distribution.lifecycle';
import { caseOfVersion, distributionFacts, isDrill, paidRefusal } from './distribution-case.service';
import { ranker, rankVerdict } from './statement.lifecycle';
import { type Candidate, type Ranking, rankFor, scoreLater } from './targeting.service';

const CHUNK = 100;

/**
 * Ranks the outlets for a statement and freezes what the ranking was computed from; sends nothing and holds nothing.
 *
 * @throws FORBIDDEN, SEPARATION_OF_DUTY, NOT_FOUND, INVALID_TRANSITION for a version that is over
 */
export async function rankDistribution(ctx: Ctx, input: RankDistributionInput): Promise<Distribution> {
  const answer = ranker(ctx.actor);
  if (answer !== true) throw refusal(answer);
  const about = await caseOfVersion(ctx, input.versionId);
  if (rankVerdict(ctx.actor, about.version) !== true)
    throw new DomainError(ErrorCode.INVALID_TRANSITION, 'Versi pernyataan ini tidak berlaku lagi.', [
      'versionId',
    ]);
  const maxPaid = paidRefusal(ctx, about) ? 0 : (input.maxPaid ?? ctx.profile.crisis.maxPaidPlacements);
  const ranking = await rankFor(ctx, about.issue, maxPaid);
  const row = await ctx.create(Distribution, {
    versionId: about.version.id,
    issueId: about.issue.id,
    crisisId: about.crisis?.id ?? null,
    state: DistributionState.PLANNED,
    rankedAt: ctx.now(),
    rankedById: ctx.actor.id,
    maxPaid,
    inputs: ranking.scene,
    isExercise: isDrill(about),
  });
  const targets = await keepTargets(ctx, row, ranking);
  const chosen = targets.flatMap(({ outletId, mode, score }) => (mode ? [{ outletId, mode, score }] : []));
  const ranked = ranking.candidates.length;
  await ctx.emit(
    DistributionRanked,
    row,
    { ...distributionFacts(row), ranked, chosen },
    { links: [about.version] },
  );
  return row;
}

/** A target as columns. */
function targetValues(row: Distribution, { outlet, score, frozen }: Candidate): Partial<DistributionTarget> {
  return {
    distributionId: row.id,
    issueId: row.issueId,
    outletId: outlet.id,
    companyId: outlet.companyId,
    components: frozen,
    score,
    isExercise: row.isExercise,
    mode: null,
    isLate: false,
    price: 0,
    tries: 0,
  };
}

/** Stores every candidate; in parts, because hundreds of them are one ranking. Gives the rows. */
async function keepTargets(ctx: Ctx, row: Distribution, ranking: Ranking): Promise<DistributionTarget[]> {
  const at = ctx.now();
  const targets = ranking.candidates.map((candidate, index) =>
    Object.assign(new DistributionTarget(), targetValues(row, candidate), {
      id: newId(),
      version: 1,
      createdAt: at,
      updatedAt: at,
      rank: index + 1,
      mode: modeIn(ranking, candidate.outlet.id),
    }),
  );
  for (let from = 0; from < targets.length; from += CHUNK)
    await ctx.db
      .createQueryBuilder()
      .insert()
      .into(DistributionTarget)
      .values(targets.slice(from, from + CHUNK))
      .updateEntity(false)
      .execute();
  return targets;
}

function modeIn({ paidIds, freeIds }: Ranking, outletId: string): TargetMode | null {
  if (paidIds.has(outletId)) return TargetMode.PAID_ORDER;
  return freeIds.has(outletId) ? TargetMode.FREE_RELEASE : null;
}

/** What every event of a target carries. */
export const targetFacts = (row: Distribution, target: DistributionTarget): TargetValues => ({
  ...distributionFacts(row),
  targetId: target.id,
  outletId: target.outletId,
  mode: target.mode,
  score: target.score,
  targetState: target.state,
});

/** The target of an outlet, locked; null when it was not ranked. */
async function targetOf(
  ctx: Ctx,
  distributionId: string,
  outletId: string,
): Promise<DistributionTarget | null> {
  const known = await ctx.db.findOneBy(DistributionTarget, { distributionId, outletId });
  return known && ctx.get(DistributionTarget, known.id);
}

/** A row for an outlet that was not in the ranking, with its score by the frozen scene. @throws NOT_FOUND */
export async function addTarget(ctx: Ctx, row: Distribution, outletId: string): Promise<DistributionTarget> {
  const candidate = await scoreLater(ctx, row.issueId, row.inputs, outletId);
  if (!candidate) throw notFound(['outletId']);
  const last = await ctx.db.countBy(DistributionTarget, { distributionId: row.id });
  return ctx.create(DistributionTarget, { ...targetValues(row, candidate), rank: last + 1 });
}

/** Refuses a paid placement with an outlet that stood excluded when it was ranked. @throws INVALID_INPUT */
async function assertPayable(ctx: Ctx, row: Distribution, target: DistributionTarget): Promise<void> {
  const refused = paidRefusal(ctx, await caseOfVersion(ctx, row.versionId));
  if (refused) throw invalid('mode', refused);
  const { pay, refusals } = target.components;
  if (!pay || refusals.length > 0)
    throw invalid('mode', 'Media ini tidak memenuhi syarat penempatan berbayar.');
}

/**
 * Chooses an outlet otherwise than the ranking, with a reason; its frozen score stands in the record. A carrier cannot be
 * left out: it gets the release free.
 *
 * @throws NOT_FOUND, FORBIDDEN, INVALID_TRANSITION, INVALID_INPUT
 */
export async function chooseTarget(ctx: Ctx, input: ChooseTargetInput): Promise<DistributionTarget> {
  const row = await ctx.get(Distribution, input.distributionId, ['distributionId']);
  await distributionLifecycle.take(ctx, row, DistributionAction.CHOOSE);
  const reason = reasonOf(input.reason);
  const mode = input.mode ?? null;
  if (mode === TargetMode.RIGHT_OF_REPLY)
    throw invalid('mode', 'Hak jawab diajukan tersendiri, bukan lewat distribusi.');
  const target = (await targetOf(ctx, row.id, input.outletId)) ?? (await addTarget(ctx, row, input.outletId));
  if (mode === TargetMode.PAID_ORDER) await assertPayable(ctx, row, target);
  const formerMode = target.mode;
  const isCarrier = target.components.facts.carried === 'CLAIM';
  target.mode = mode ?? (isCarrier ? TargetMode.FREE_RELEASE : null);
  target.overrideReason = reason;
  await ctx.save(target);
  await ctx.emit(
    DistributionTargetChosen,
    row,
    { ...targetFacts(row, target), formerMode },
    { reason, links: [target] },
  );
  return target;
}
