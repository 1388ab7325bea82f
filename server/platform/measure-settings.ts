/** Times of measuring, reporting and preparing that another office may set differently (crisis.md 0, 1, 8 and 9). */
export interface MeasureSettings {
  /** Hours after which the next situation report is due. */
  situationReportHours: number;
  /** Hours after the first full statement whose items count on neither side. */
  washoutHours: number;
  /** Least hours of the window after it. */
  afterHours: number;
  /** Days until a follow-up is due, unless another day is named. */
  followUpDays: number;
  /** Months after which a risk of the register is looked at again. */
  riskReviewMonths: number;
  /** Months within which a drill is held. */
  drillEveryMonths: number;
}
