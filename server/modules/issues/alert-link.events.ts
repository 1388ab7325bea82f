import { event } from '../../platform/events';

/** An issue was opened from an alert, or the alert was bound to one. */
export const AlertLinked = event<{ alertId: string; issueId: string }>('alert.linked', { isInternal: true });
