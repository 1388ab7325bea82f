import { event } from '../../platform/events';

const internal = { isInternal: true } as const;

/** The playbooks of the product were put into the office. */
export const PlaybooksInstalled = event<{ codes: string[] }>('playbooks.installed', internal);
export const PlaybookEdited = event<{ code: string; edition: number }>('playbook.edited', internal);
/** Somebody looked through it and found nothing to change. */
export const PlaybookReviewed = event<{ code: string; edition: number }>('playbook.reviewed', internal);
/** It is time to look through it again. */
export const PlaybookReviewDue = event<{ code: string; title: string; reviewDueAt: string }>(
  'playbook.review_due',
  internal,
);
