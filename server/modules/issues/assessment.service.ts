import { Not } from 'typeorm';
import type { Ctx } from '../../platform/ctx';
import { newId } from '../../platform/ids';
import { RiskAssessment, RiskLevel } from './assessment.entity';
import { Issue } from './issue.entity';
import { type RiskCounts, type RiskWeights, riskOf, shownAfter } from './risk';
import { baselinesAt } from './risk-baseline.service';
import { countItems, type ItemCounts } from './risk-items';
import { type LoadedItem, loadItems } from './risk-load.service';
import { keepStates, type Subject, subjectsAt } from './risk-subjects.service';
import { mainTopics } from './risk-topics.service';
import { weightsInForce } from './risk-weights.service';

const AT_ONCE = 100;
/** Articles named in the inputs; more of them are only counted. */
const NAMED = 500;

/** Everything a score is computed from, as it is stored. */
export interface RiskInputs extends ItemCounts {
  baseline: number[];
  /** Publishing time of the newest item in milliseconds; null without one. */
  newestAt: number | null;
}

/** An assessment just made, with the level that was displayed before. */
export interface Assessed {
  subject: Subject;
  assessment: RiskAssessment;
  inputs: RiskInputs;
  formerLevel: RiskLevel;
}

/**
 * Assesses the risk at `t` (milliseconds) of every subject, or of the stories named; a subject that was assessed for that
 * moment or a later one is left alone. A fixed number of statements whatever the number of stories.
 */
export async function assessAt(ctx: Ctx, t: number, only?: ReadonlySet<number>): Promise<Assessed[]> {
  const items = await loadItems(ctx, t);
  const all = await subjectsAt(ctx, items);
  const due = all.filter(
    ({ state, storyNos }) =>
      (state?.at?.getTime() ?? 0) < t && (!only || storyNos.some((no) => only.has(no))),
  );
  if (due.length === 0) return [];
  const topics = await mainTopics(ctx, due);
  const subjects = due.filter(({ key, issueId }) => issueId !== null || topics.get(key) != null);
  const topicNos = [...new Set(subjects.map(({ key }) => topics.get(key) ?? 0))].filter((no) => no > 0);
  const baselines = await baselinesAt(ctx, topicNos, t);
  const weights = await weightsInForce(ctx);
  const assessed = subjects.map((subject) => {
    const topicNo = topics.get(subject.key) ?? null;
    const own = subject.storyNos.flatMap((no) => items.get(no) ?? []);
    const inputs = inputsOf(own, topicNo, baselines.get(topicNo ?? 0) ?? [], t);
    return assess(ctx, subject, { topicNo, inputs, weights: { ...weights, no: weights.no ?? 0 } }, t);
  });
  await store(ctx, assessed);
  return assessed;
}

/** Counts with the tone of the main topic where an item is in it. */
function inputsOf(
  items: readonly LoadedItem[],
  topicNo: number | null,
  baseline: number[],
  t: number,
): RiskInputs {
  const toned = items.map((item) => {
    const tone = topicNo === null ? undefined : item.tones.get(topicNo);
    return tone === undefined ? item : { ...item, tone };
  });
  const counts = countItems(toned, t);
  const newest = Math.max(...toned.map(({ at }) => at), 0);
  return {
    ...counts,
    articleIds: counts.articleIds.slice(-NAMED),
    baseline,
    newestAt: newest > 0 ? newest : null,
  };
}

interface Basis {
  topicNo: number | null;
  inputs: RiskInputs;
  weights: RiskWeights & { no: number };
}

function assess(ctx: Ctx, subject: Subject, { topicNo, inputs, weights }: Basis, t: number): Assessed {
  const { key, storyNo, issueId, state } = subject;
  const formerLevel = state?.shownLevel ?? RiskLevel.NORMAL;
  const risk = riskOf(inputs, weights);
  const assessment = Object.assign(new RiskAssessment(), {
    ...risk,
    id: newId(),
    version: 1,
    createdAt: ctx.now(),
    updatedAt: ctx.now(),
    subject: key,
    storyNo,
    issueId,
    topicNo,
    at: new Date(t),
    weightsVersion: weights.no,
    shownLevel: shownAfter(formerLevel, state?.score ?? null, risk.score),
    hardTriggers: [...inputs.triggers],
    inputs,
  });
  return { subject, assessment, inputs, formerLevel };
}

/** Recomputes a stored assessment from its inputs; equal to what is stored. */
export const recompute = (stored: RiskAssessment, weights: RiskWeights) =>
  riskOf(stored.inputs as RiskCounts, weights);

async function store(ctx: Ctx, assessed: readonly Assessed[]): Promise<void> {
  const rows = assessed.map(({ assessment }) => assessment);
  for (let from = 0; from < rows.length; from += AT_ONCE)
    await ctx.db.insert(RiskAssessment, rows.slice(from, from + AT_ONCE) as never);
  await keepStates(
    ctx,
    assessed.map(({ subject, assessment }) => ({
      subject: subject.key,
      storyNo: subject.storyNo,
      issueId: subject.issueId,
      topicNo: assessment.topicNo,
      shownLevel: assessment.shownLevel,
      score: assessment.score,
      at: assessment.at,
      assessmentId: assessment.id,
    })),
  );
  for (const { subject, assessment } of assessed)
    if (subject.issueId)
      await ctx.db.update(
        Issue,
        { id: subject.issueId, level: Not(assessment.shownLevel) },
        { level: assessment.shownLevel },
      );
}
