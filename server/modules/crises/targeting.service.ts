import type { Ctx } from '../../platform/ctx';
import { carriersOf, storyOutletsOf } from '../issues/carrier.service';
import type { Issue } from '../issues/issue.entity';
import type { FrozenFacts, FrozenScene } from './distribution.entity';
import { PayRefusal } from './distribution.enums';
import { MediaInquiry } from './inquiry.entity';
import { type Carried, componentsOf, type OutletFacts, rankOutlets, type Scene, scoreOf } from './targeting';
import { choosePaid, type Payable } from './targeting-choice';
import {
  candidateOutlets,
  lastOrders,
  type OutletRow,
  outletRow,
  standingRefusals,
} from './targeting-outlets.service';
import { type Past, pastOf } from './targeting-past.service';
import { placementLines } from './targeting-quota.service';

/** An outlet in the ranking, with all that decides. */
export interface Candidate {
  outlet: OutletRow;
  score: number;
  frozen: FrozenFacts;
}

/** A ranking at one instant: every candidate, best first, and the two lists. */
export interface Ranking {
  scene: FrozenScene;
  candidates: Candidate[];
  paidIds: Set<string>;
  freeIds: Set<string>;
}

/** Who carried what: by confirmed matches of claims, and by the stories of the issue. */
interface Coverage {
  carried: Set<string>;
  story: Set<string>;
  /** Outlets that asked about the issue. */
  asked: Set<string>;
}

async function coverageOf(ctx: Ctx, issueId: string): Promise<Coverage> {
  const carried = await carriersOf(ctx, issueId);
  const story = await storyOutletsOf(ctx, issueId);
  const inquiries = await ctx.db.findBy(MediaInquiry, { issueId });
  return {
    carried: new Set(carried.map(({ outletId }) => outletId)),
    story: new Set(story.map(({ outletId }) => outletId)),
    asked: new Set(inquiries.flatMap(({ outletId }) => (outletId ? [outletId] : []))),
  };
}

const carriedBy = (id: string, { carried, story }: Coverage): Carried =>
  carried.has(id) ? 'CLAIM' : story.has(id) ? 'STORY' : 'NONE';

type Unscored = Omit<FrozenFacts, 'parts'> & { outlet: OutletRow };

async function factsOf(
  ctx: Ctx,
  outlets: readonly OutletRow[],
  coverage: Coverage,
  past: Past,
): Promise<Unscored[]> {
  const ids = outlets.map(({ id }) => id);
  const refusals = await standingRefusals(ctx, outlets);
  const lines = await placementLines(ctx, ids);
  const last = await lastOrders(ctx, ids);
  const { reachWeights } = ctx.profile.crisis.distribution;
  return outlets.map((outlet) => {
    const { line, refusal } = lines.get(outlet.id) ?? { line: null, refusal: PayRefusal.NO_CONTRACT };
    const facts: OutletFacts = {
      outletId: outlet.id,
      weight: reachWeights[outlet.reachLevel],
      districts: outlet.districts,
      carried: carriedBy(outlet.id, coverage),
      quota: line?.quota ?? null,
      past: past.of(outlet.id),
    };
    const standing = refusals.get(outlet.id) ?? [];
    const isBlocked = standing.includes(PayRefusal.UNREGISTERED) || refusal === null;
    return {
      outlet,
      facts,
      hasAsked: coverage.asked.has(outlet.id),
      pay: line && {
        contractId: line.contractId,
        contractLineId: line.contractLineId,
        unitPrice: line.unitPrice,
        lastPaidAt: last.get(outlet.id) ?? null,
      },
      refusals: isBlocked ? standing : [...standing, refusal],
    };
  });
}

/** Districts of an issue that count; without any the whole regency is meant. */
function frozenScene(ctx: Ctx, issue: Issue, past: Past): FrozenScene {
  const { districts } = ctx.profile;
  const named = districts.map(({ code }) => code).filter((code) => issue.districts.includes(code));
  return {
    weights: ctx.profile.crisis.distribution.weights,
    population: Object.fromEntries(
      districts.map(({ code, populationThousand }) => [code, populationThousand]),
    ),
    affected: named.length > 0 ? named : districts.map(({ code }) => code),
    overallRate: past.overallRate,
    carriers: [],
  };
}

const sceneOf = ({ weights, population, affected, overallRate }: FrozenScene): Scene => ({
  weights,
  population: new Map(Object.entries(population)),
  affected,
  overallRate,
});

/** The outlets that would be paid: of those nothing stands against, by score and what they add. */
function paidOf(candidates: readonly Candidate[], most: number, scene: Scene): Set<string> {
  const payable = candidates.flatMap(({ score, frozen: { facts, parts, pay, refusals } }) =>
    pay && refusals.length === 0
      ? [
          {
            outlet: { ...facts, unitPrice: pay.unitPrice, lastPaidAt: pay.lastPaidAt } as Payable,
            components: parts,
            score,
          },
        ]
      : [],
  );
  return new Set(choosePaid(payable, most, scene).map(({ outlet }) => outlet.outletId));
}

/** Ranks registered outlets and carriers for an issue as things stand now, and makes the two lists; `most` 0 pays nobody. */
export async function rankFor(ctx: Ctx, issue: Issue, most: number): Promise<Ranking> {
  const coverage = await coverageOf(ctx, issue.id);
  const past = await pastOf(ctx, ctx.now());
  const outlets = await candidateOutlets(ctx, [...coverage.carried, ...coverage.asked]);
  const unscored = await factsOf(ctx, outlets, coverage, past);
  const scene = frozenScene(ctx, issue, past);
  const known = new Map(unscored.map((one) => [one.outlet.id, one]));
  const ranked = rankOutlets(
    unscored.map(({ facts }) => facts),
    sceneOf(scene),
  );
  const candidates = ranked.flatMap(({ outlet: { outletId }, components, score }) => {
    const one = known.get(outletId);
    if (!one) return [];
    const { outlet, ...facts } = one;
    return [{ outlet, score, frozen: { parts: components, ...facts } }];
  });
  scene.carriers = candidates
    .filter(({ frozen }) => frozen.facts.carried === 'CLAIM')
    .map(({ frozen: { facts } }) => ({
      outletId: facts.outletId,
      weight: facts.weight,
      districts: [...facts.districts],
    }));
  const paidIds = paidOf(candidates, most, sceneOf(scene));
  const owed = [...coverage.asked, ...scene.carriers.map(({ outletId }) => outletId)];
  const freeIds = new Set(owed.filter((id) => !paidIds.has(id)));
  return { scene, candidates, paidIds, freeIds };
}

/** The score of one more outlet in a frozen ranking, by what is known of it now; null for an unknown outlet. */
export async function scoreLater(
  ctx: Ctx,
  issueId: string,
  scene: FrozenScene,
  outletId: string,
): Promise<Candidate | null> {
  const outlet = await outletRow(ctx, outletId);
  if (!outlet) return null;
  const past = await pastOf(ctx, ctx.now());
  const [one] = await factsOf(ctx, [outlet], await coverageOf(ctx, issueId), past);
  if (!one) return null;
  const carriers = scene.carriers.map((carrier) => ({ ...one.facts, ...carrier }));
  const parts = componentsOf(one.facts, carriers, sceneOf(scene));
  const { outlet: _outlet, ...facts } = one;
  return { outlet, score: scoreOf(parts, scene.weights), frozen: { parts, ...facts } };
}
