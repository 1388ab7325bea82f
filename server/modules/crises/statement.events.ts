import { event } from '../../platform/events';

/** What every event of a version carries. */
export interface StatementValues {
  statementId: string;
  versionId: string;
  issueId: string;
  /** Null when the issue has no crisis. */
  crisisId: string | null;
  kind: string;
  no: number;
  title: string;
  authorId: string;
}

export const StatementDrafted = event<StatementValues>('statement.drafted', { isInternal: true });
export const StatementEdited = event<StatementValues>('statement.edited', { isInternal: true });
export const StatementSubmitted = event<StatementValues>('statement.submitted', { isInternal: true });
/** `levelsLeft` are still to be given. */
export const StatementApproved = event<StatementValues & { level: number; levelsLeft: number; mode: string }>(
  'statement.approved',
  { isInternal: true },
);
export const StatementReturned = event<StatementValues>('statement.returned', { isInternal: true });
export const StatementPublished = event<StatementValues & { channels: string[] }>('statement.published', {
  isInternal: true,
});
export const StatementRetracted = event<StatementValues>('statement.retracted', { isInternal: true });
