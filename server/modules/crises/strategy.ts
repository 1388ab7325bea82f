/** Clusters of crisis types by how much blame the public lays on the office; crisis.md 3.1 of the specification. */
export const TYPES_OF = {
  VICTIM: ['NATURAL_DISASTER', 'RUMOR', 'WORKPLACE_VIOLENCE', 'MALEVOLENCE'],
  ACCIDENTAL: ['CHALLENGE', 'TECHNICAL_ERROR_ACCIDENT', 'TECHNICAL_ERROR_SERVICE'],
  PREVENTABLE: [
    'HUMAN_ERROR_ACCIDENT',
    'HUMAN_ERROR_SERVICE',
    'MISDEED_NO_INJURY',
    'MANAGEMENT_MISCONDUCT',
    'MISDEED_WITH_INJURY',
  ],
} as const;

export type ClusterName = keyof typeof TYPES_OF;
export type CrisisTypeName = (typeof TYPES_OF)[ClusterName][number];
export type StrategyName =
  | 'INFORM'
  | 'BOLSTER'
  | 'DENIAL'
  | 'DIMINISH'
  | 'REBUILD'
  | 'CORRECTIVE_ACTION'
  | 'ATTACK_ACCUSER'
  | 'SCAPEGOAT';

/** What is known of a crisis when a strategy is weighed. */
export interface StrategyCase {
  cluster: ClusterName;
  type: CrisisTypeName;
  crisisHistory: boolean;
  poorPriorReputation: boolean;
}

/** A refusal of a choice: the code and the sentence for the person. */
export interface StrategyRefusal {
  code: 'STRATEGY_NOT_ALLOWED' | 'STRATEGY_INCONSISTENT' | 'INVALID_INPUT';
  message: string;
}

const CLUSTERS = Object.keys(TYPES_OF) as ClusterName[];

/** True when the type belongs to the cluster. */
export const isTypeOf = (cluster: ClusterName, type: string): boolean =>
  (TYPES_OF[cluster] as readonly string[]).includes(type);

/** The cluster that counts: one step up with a history of such crises or a poor reputation, at most PREVENTABLE. */
export function effectiveCluster({ cluster, crisisHistory, poorPriorReputation }: StrategyCase): ClusterName {
  const steps = crisisHistory || poorPriorReputation ? 1 : 0;
  return CLUSTERS[Math.min(CLUSTERS.indexOf(cluster) + steps, CLUSTERS.length - 1)] ?? cluster;
}

/** What to do in every crisis first, then what fits this one; an allegation keeps the presumption of innocence. */
export function recommendedStrategies(crisis: StrategyCase): StrategyName[] {
  if (crisis.type === 'MANAGEMENT_MISCONDUCT') return ['INFORM', 'CORRECTIVE_ACTION'];
  const cluster = effectiveCluster(crisis);
  if (cluster === 'PREVENTABLE') return ['INFORM', 'REBUILD', 'CORRECTIVE_ACTION'];
  if (cluster === 'ACCIDENTAL') return ['INFORM', 'DIMINISH'];
  return crisis.type === 'RUMOR' ? ['INFORM', 'DENIAL', 'BOLSTER'] : ['INFORM', 'BOLSTER'];
}

/** What does not fit this crisis: shown as a warning, except where `refusedStrategy` refuses it. */
export function discouragedStrategies(crisis: StrategyCase): StrategyName[] {
  const never: StrategyName[] = ['ATTACK_ACCUSER', 'SCAPEGOAT'];
  const cluster = effectiveCluster(crisis);
  if (cluster === 'VICTIM')
    return [...(crisis.type === 'RUMOR' ? [] : (['DENIAL'] as const)), 'REBUILD', ...never];
  return ['DENIAL', ...(cluster === 'PREVENTABLE' ? (['DIMINISH'] as const) : []), ...never];
}

/** The tag of the second coding scheme under which a strategy is counted (Benoit's five). */
const REPAIR_TAGS: Record<StrategyName, string[]> = {
  INFORM: [],
  BOLSTER: ['REDUCE_OFFENSIVENESS'],
  DENIAL: ['DENIAL'],
  DIMINISH: ['EVASION', 'REDUCE_OFFENSIVENESS'],
  REBUILD: ['CORRECTIVE_ACTION', 'MORTIFICATION'],
  CORRECTIVE_ACTION: ['CORRECTIVE_ACTION'],
  ATTACK_ACCUSER: [],
  SCAPEGOAT: [],
};

/** Tags of strategies in the second coding scheme, each once. */
export const repairTags = (strategies: readonly StrategyName[]): string[] => [
  ...new Set(strategies.flatMap((strategy) => REPAIR_TAGS[strategy])),
];

const NOT_ALLOWED = 'STRATEGY_NOT_ALLOWED' as const;

/** Why these strategies cannot be chosen together for this crisis; null when they can. */
export function refusedStrategy(
  crisis: StrategyCase,
  chosen: readonly StrategyName[],
  evidence: string | null,
): StrategyRefusal | null {
  if (chosen.includes('ATTACK_ACCUSER') || chosen.includes('SCAPEGOAT'))
    return {
      code: NOT_ALLOWED,
      message: 'Menyerang pengkritik atau mencari kambing hitam tidak pernah dapat dipilih.',
    };
  if (!chosen.includes('DENIAL')) return null;
  if (chosen.some((one) => ['DIMINISH', 'REBUILD', 'CORRECTIVE_ACTION'].includes(one)))
    return {
      code: 'STRATEGY_INCONSISTENT',
      message: 'Membantah tidak dapat digabung dengan meringankan, meminta maaf, atau memperbaiki.',
    };
  if (crisis.type !== 'RUMOR')
    return {
      code: NOT_ALLOWED,
      message: 'Bantahan hanya untuk kabar bohong. Sampaikan informasi lebih dulu.',
    };
  if (!evidence?.trim())
    return { code: 'INVALID_INPUT', message: 'Sebutkan bukti bahwa kabar itu tidak benar.' };
  return null;
}
