/** How risk is computed and read from texts; every part is the office's to change. */
export interface RiskSettings {
  /** Weights of the first version; later versions are records. */
  weights: { v: number; g: number; n: number; r: number; s: number; o: number };
  /** Titles of officials by the level they stand for, 0 to 1, the highest first. */
  officials: { level: number; titles: string[] }[];
  /** Phrases that alone make a story urgent. */
  triggers: {
    name: string;
    phrases: string[];
    /** Phrases that contain one of those above and say the opposite. */
    unless?: string[];
    /** Counts only in an outlet read in the whole country. */
    isNationalOnly?: boolean;
    /** The level of official that it stands for besides, 0 to 1. */
    official?: number;
  }[];
}

/** Whom a step of the chain reaches: persons on duty by rank, or everybody with a role. */
export type StepTarget = 'DUTY_FIRST' | 'DUTY_SECOND' | 'DUTY_NEXT' | (string & {});

/** One step of the chain of notices. */
export interface EscalationStep {
  afterMinutes: number;
  to: StepTarget[];
  /** Levels it belongs to; all when absent. */
  levels?: string[];
  /** Only when more than this many alerts were opened in the minutes before. */
  moreThan?: { alerts: number; inMinutes: number };
  /** Only at these times of the day, HH:mm. */
  between?: { from: string; to: string };
}

/** Who is called when, until somebody takes an alert. */
export interface EscalationSettings {
  steps: EscalationStep[];
  /** How often the chain runs while nobody takes the alert; three at most. */
  rounds: number;
  roundMinutes: number;
  /** Hours in which a level that was told already is not told again. */
  cooldownHours: number;
  /** Minutes after which an alert that was taken but neither linked nor dismissed opens again. */
  reopenMinutes: number;
  /** Hours of normal risk after which an alert ends by itself. */
  resolveHours: number;
  /** Minutes to take an alert, in working hours and outside them. */
  ackMinutes: { working: number; other: number };
  /** Level of an alert about a spike without a scored story. */
  spikeLevel: string;
}
