import { event } from '../../platform/events';

/** What every event of a report of an error carries; never the reader's words. */
export interface CorrectionTold {
  requestId: string;
  issueId: string | null;
  subjectKind: string;
  subjectId: string;
  title: string;
  state: string;
}

const internal = { isInternal: true } as const;

export const CorrectionReported = event<CorrectionTold>('correction_request.received', internal);
/** It was right, and the text was corrected. */
export const CorrectionAccepted = event<CorrectionTold>('correction_request.accepted', internal);
export const CorrectionDeclined = event<CorrectionTold>('correction_request.declined', internal);
export const CorrectionDiscarded = event<CorrectionTold>('correction_request.discarded', internal);
