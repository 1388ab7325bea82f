import { event } from '../../platform/events';

/** The displayed level of a story or an open issue changed. */
export const RiskLevelChanged = event<{
  storyNo: number | null;
  issueId: string | null;
  assessmentId: string;
  from: string;
  to: string;
  score: number;
  /** The moment it was computed for, as ISO text. */
  at: string;
}>('risk.level_changed', { isInternal: true });
/** The head of the agency decided other weights. */
export const RiskWeightsDecided = event<{ weightSetId: string }>('risk_weights.decided', {
  isInternal: true,
});
/** The administrator set decided weights in force. */
export const RiskWeightsSet = event<{ weightSetId: string; no: number }>('risk_weights.set', {
  isInternal: true,
});
/** An analyst said what an article says of officials and urgent events. */
export const ArticleSignalCorrected = event<{
  articleId: number;
  official: number | null;
  triggers: string[] | null;
}>('article.signal_corrected', { isInternal: true });
