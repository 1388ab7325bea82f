/** How statements are sent to outlets and found again; every part is the office's to change. */
export interface DistributionSettings {
  /** Weights of the seven parts of a target score; together 1. */
  weights: {
    carried: number;
    audience: number;
    district: number;
    quota: number;
    pickup: number;
    latency: number;
    fidelity: number;
  };
  /** Weight of an outlet by how far it reaches. */
  reachWeights: Record<'NATIONAL' | 'PROVINCIAL' | 'LOCAL', number>;
  /** Kinds of publication that a statement can be placed as. */
  placementKinds: string[];
  /** Days from the sending in which a placement may appear, the first included. */
  placementDays: number;
  /** Days after which an open dispute about a proof bars an outlet from pay. */
  disputeDays: number;
  /** Share of a quarter's placements above which one company is pointed out, in percent. */
  diversityPercent: number;
  /** Playbooks under which nothing may be paid. */
  unpaidPlaybooks: string[];
  /** Minutes before each further try to deliver. */
  retryMinutes: number[];
  /** Hours in which a publication counts as an answer to the sending. */
  pickupHours: number;
  /** Hours after which a right of reply that nobody answered is recalled, and told to the head. */
  replyReminderHours: number;
  replyEscalationHours: number;
  /** Age of a story in days from which a right of reply or a complaint warns. */
  replyWindowDays: number;
}
