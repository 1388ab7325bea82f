/** Levels of urgency as the score gives them; crisis.md 1.1 of the specification. */
type Level = 'NORMAL' | 'WASPADA' | 'SIAGA' | 'KRITIS';

/** What an issue asks of the office now. */
export type PriorityName = 'ACT_NOW' | 'PREPARE_AND_WATCH' | 'ANSWER_ROUTINELY' | 'WATCH';

const isUrgent = (level: Level | null): boolean => level === 'SIAGA' || level === 'KRITIS';

/** The priority matrix: urgency from the score against impact 1 to 5 from a person; WATCH while the impact is unknown. */
export function priorityOf(level: Level | null, impact: number | null): PriorityName {
  if (impact === null) return 'WATCH';
  if (isUrgent(level)) return impact >= 3 ? 'ACT_NOW' : 'ANSWER_ROUTINELY';
  return impact >= 4 ? 'PREPARE_AND_WATCH' : 'WATCH';
}
