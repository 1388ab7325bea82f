import { In } from 'typeorm';
import { toNumber } from '../../platform/columns';
import type { Ctx } from '../../platform/ctx';
import { toneAgreement } from '../monitoring/tone-agreement.service';
import { MediaOutlet } from '../outlets/outlet.entity';
import { ArticleSignal } from './article-signal.entity';
import { RiskAssessment } from './assessment.entity';
import type { RiskInputs } from './assessment.service';
import { seesWithIssue } from './case-access.entity';
import type { RiskWeights } from './risk';
import { usual } from './risk';
import {
  type RiskCarrier,
  type RiskComponent,
  type RiskFigures,
  type RiskItemView,
  RiskPart,
  type RiskPoint,
  type ToneAccuracy,
} from './risk.inputs';
import { RiskWeightSet } from './risk-weights.entity';

/** Articles shown behind a score. */
const SHOWN = 100;
/** Points of a curve: three weeks of quarters of an hour. */
const POINTS = 2_100;

export const inputsOf = ({ inputs }: RiskAssessment): RiskInputs => inputs as RiskInputs;

const NO_WEIGHTS: RiskWeights = { v: 0, g: 0, n: 0, r: 0, s: 0, o: 0 };

/** The parts of a score with the weights that were in force; they add up to it before caps and floors. */
export async function componentsOf(ctx: Ctx, assessment: RiskAssessment): Promise<RiskComponent[]> {
  const set = await ctx.db.findOneBy(RiskWeightSet, { no: assessment.weightsVersion });
  const weights = set ?? NO_WEIGHTS;
  return Object.values(RiskPart).map((part) => {
    const key = part.toLowerCase() as keyof RiskWeights;
    const [value, weight] = [assessment[key], weights[key]];
    return { part, value, weight, points: 100 * value * weight };
  });
}

/** The numbers of a score as stored. */
export function figuresOf(assessment: RiskAssessment): RiskFigures {
  const inputs = inputsOf(assessment);
  const { mean, deviation } = usual(inputs.baseline);
  return { ...inputs, mean, deviation };
}

/** Negative carriers by name, the widest first; an account is named by its network and name. */
export async function carriersOf(ctx: Ctx, assessment: RiskAssessment): Promise<RiskCarrier[]> {
  const { carriers } = inputsOf(assessment);
  const ids = carriers.flatMap(({ carrier }) => /^outlet:(.+)$/.exec(carrier)?.[1] ?? []);
  const outlets = ids.length > 0 ? await ctx.db.findBy(MediaOutlet, { id: In(ids) }) : [];
  const names = new Map(outlets.map(({ id, name }) => [`outlet:${id}`, name]));
  return carriers
    .map(({ carrier, weight }) => ({ name: names.get(carrier) ?? plainName(carrier), weight }))
    .sort((a, b) => b.weight - a.weight || (a.name < b.name ? -1 : 1));
}

const plainName = (carrier: string): string => carrier.replace(/^host:/, '').replace(':', ' ');

/** The articles behind a score, newest first, with what their texts say. */
export async function itemsOf(ctx: Ctx, assessment: RiskAssessment): Promise<RiskItemView[]> {
  const ids = inputsOf(assessment).articleIds.slice(-SHOWN).reverse();
  if (ids.length === 0) return [];
  const signals = new Map(
    (await ctx.db.findBy(ArticleSignal, { articleId: In(ids) })).map((row) => [row.articleId, row]),
  );
  return ids.map((articleId) => viewOf(articleId, signals.get(articleId) ?? null));
}

/** What counts of an article. */
export const viewOf = (articleId: number, signal: ArticleSignal | null): RiskItemView => ({
  articleId,
  official: signal?.officialByPerson ?? signal?.official ?? 0,
  triggers: signal?.triggersByPerson ?? signal?.triggers ?? [],
  phrases: signal?.phrases ?? [],
  isByPerson: signal?.officialByPerson != null || signal?.triggersByPerson != null,
});

/** How often people agreed with the machine's tone in three months. */
export async function toneAccuracy(ctx: Ctx): Promise<ToneAccuracy> {
  const months = await toneAgreement(ctx, 3);
  return {
    judged: months.reduce((sum, { sure }) => sum + sure, 0),
    agreed: months.reduce((sum, { sureAgreed }) => sum + sureAgreed, 0),
  };
}

/** What a curve is drawn of. */
export type CurveOf = { storyNo: number } | { issueId: string } | { topicNo: number };

/**
 * Scores between two moments, oldest first; of a topic the highest of its subjects at each moment. Issues that are kept
 * from the caller have none.
 */
export async function curveOf(ctx: Ctx, of: CurveOf, from: Date, to: Date): Promise<RiskPoint[]> {
  const where = seesWithIssue(ctx.actor);
  if (!where) return [];
  const [[column, value] = ['storyNo', 0]] = Object.entries(of);
  const seen = await ctx.db
    .createQueryBuilder(RiskAssessment, 'row')
    .setFindOptions({ where: where as never })
    .andWhere(`row.${column} = :value AND row.at >= :from AND row.at <= :to`, {
      value,
      from: from.getTime(),
      to: to.getTime(),
    })
    .select(['row.id AS id', 'row.at AS at', 'row.score AS score', 'row.shownLevel AS shownLevel'])
    .orderBy('row.at', 'DESC')
    .limit(POINTS)
    .getRawMany<{ id: string; at: unknown; score: unknown; shownLevel: RiskPoint['shownLevel'] }>();
  const best = new Map<number, RiskPoint>();
  for (const { id, at, score, shownLevel } of seen) {
    const moment = toNumber(at);
    if ((best.get(moment)?.score ?? -1) >= Number(score)) continue;
    best.set(moment, { assessmentId: id, at: new Date(moment), score: Number(score), shownLevel });
  }
  return [...best.values()].sort((a, b) => a.at.getTime() - b.at.getTime());
}
