import {
  type ClusterName,
  discouragedStrategies,
  effectiveCluster,
  isTypeOf,
  recommendedStrategies,
  refusedStrategy,
  type StrategyCase,
  type StrategyName,
  TYPES_OF,
} from './strategy';

const CASE: StrategyCase = {
  cluster: 'ACCIDENTAL',
  type: 'TECHNICAL_ERROR_SERVICE',
  crisisHistory: false,
  poorPriorReputation: false,
};
const RUMOR: StrategyCase = { ...CASE, cluster: 'VICTIM', type: 'RUMOR' };
const codeOf = (crisis: StrategyCase, chosen: StrategyName[], evidence: string | null = null) =>
  refusedStrategy(crisis, chosen, evidence)?.code ?? null;

describe('crisis type to strategy (crisis.md 3.1)', () => {
  test.each([
    ['VICTIM', 'VICTIM', 'ACCIDENTAL'],
    ['ACCIDENTAL', 'ACCIDENTAL', 'PREVENTABLE'],
    ['PREVENTABLE', 'PREVENTABLE', 'PREVENTABLE'],
  ] as [ClusterName, ClusterName, ClusterName][])(
    '%s: plain %s, intensified %s',
    (cluster, plain, raised) => {
      expect(effectiveCluster({ ...CASE, cluster })).toBe(plain);
      expect(effectiveCluster({ ...CASE, cluster, crisisHistory: true })).toBe(raised);
      expect(effectiveCluster({ ...CASE, cluster, poorPriorReputation: true })).toBe(raised);
      expect(effectiveCluster({ ...CASE, cluster, crisisHistory: true, poorPriorReputation: true })).toBe(
        raised,
      );
    },
  );

  test('each type belongs to one cluster', () => {
    const types = Object.values(TYPES_OF).flat();
    expect(types).toHaveLength(12);
    for (const type of types)
      expect(
        (Object.keys(TYPES_OF) as ClusterName[]).filter((cluster) => isTypeOf(cluster, type)),
      ).toHaveLength(1);
    expect(isTypeOf('VICTIM', 'CHALLENGE')).toBe(false);
  });

  test('informing always comes first; an intensifier turns DIMINISH into REBUILD', () => {
    expect(recommendedStrategies(CASE)).toEqual(['INFORM', 'DIMINISH']);
    expect(recommendedStrategies({ ...CASE, crisisHistory: true })).toEqual([
      'INFORM',
      'REBUILD',
      'CORRECTIVE_ACTION',
    ]);
    expect(recommendedStrategies(RUMOR)).toEqual(['INFORM', 'DENIAL', 'BOLSTER']);
    expect(recommendedStrategies({ ...RUMOR, type: 'NATURAL_DISASTER' })).toEqual(['INFORM', 'BOLSTER']);
    const allegation: StrategyCase = { ...CASE, cluster: 'PREVENTABLE', type: 'MANAGEMENT_MISCONDUCT' };
    expect(recommendedStrategies(allegation)).toEqual(['INFORM', 'CORRECTIVE_ACTION']);
    expect(discouragedStrategies(allegation)).toContain('DENIAL');
  });

  test.each([
    [CASE, ['ATTACK_ACCUSER'], null, 'STRATEGY_NOT_ALLOWED'],
    [RUMOR, ['INFORM', 'SCAPEGOAT'], 'foto asli', 'STRATEGY_NOT_ALLOWED'],
    [RUMOR, ['DENIAL', 'REBUILD'], 'foto asli', 'STRATEGY_INCONSISTENT'],
    [RUMOR, ['DENIAL', 'DIMINISH'], 'foto asli', 'STRATEGY_INCONSISTENT'],
    [CASE, ['DENIAL'], 'foto asli', 'STRATEGY_NOT_ALLOWED'],
    [RUMOR, ['INFORM', 'DENIAL'], ' ', 'INVALID_INPUT'],
    [RUMOR, ['INFORM', 'DENIAL'], 'foto asli tahun 2019', null],
    [CASE, ['INFORM', 'REBUILD'], null, null],
  ] as [StrategyCase, StrategyName[], string | null, string | null][])(
    'choice %#',
    (crisis, chosen, evidence, code) => {
      expect(codeOf(crisis, chosen, evidence)).toBe(code);
    },
  );
});
