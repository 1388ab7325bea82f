import { event } from '../../platform/events';

/** Ids every event of an application carries. */
export interface ApplicationIds {
  applicationId: string;
  outletId: string;
  companyId: string;
  fiscalYear: number;
}

const application = <D extends object = object>(name: string) =>
  event<ApplicationIds & D>(`application.${name}`);

export const RegistrationPeriodOpened = event<{
  periodId: string;
  fiscalYear: number;
  opensOn: string;
  closesOn: string;
}>('registration_period.opened');
export const ApplicationOpened = application('opened');
export const ApplicationItemProvided = application<{ itemId: string; key: string; n: number }>(
  'item_provided',
);
export const ApplicationItemChecked = application<{ itemId: string; key: string; result: string }>(
  'item_checked',
);
export const ApplicationSubmitted = application<{ receiptNumber: string }>('submitted');
export const ApplicationReturned = application<{ keys: string[]; completeBy: string }>('returned');
export const ApplicationResubmitted = application('resubmitted');
export const ApplicationAdminEndorsed = application('papers_endorsed');
export const ApplicationAdminPassed = application('papers_passed');
export const ApplicationRejected = application<{ code: string }>('rejected');
export const ApplicationLapsed = application<{ code: string }>('lapsed');
export const ApplicationObjected = application('objected');
export const ApplicationObjectionGranted = application('objection_granted');
export const ApplicationObjectionDismissed = application('objection_dismissed');
export const ApplicationVisitStarted = application<{ visitOn: string }>('visit_started');
export const ApplicationFactualPassed = application('factually_verified');
export const ApplicationScored = application<{ score: number; tier: string | null }>('scored');
export const ApplicationEndorsed = application('endorsed');
export const ApplicationApproved = application<{ tier: string | null }>('approved');
export const ApplicationSuspended = application<{ documentId: string | null }>('suspended');
export const ApplicationReinstated = application('reinstated');
export const ApplicationExpired = application('expired');
export const ApplicationBlacklisted = application<{ untilOn: string }>('blacklisted');

type Document = { documentId: string; companyId: string; outletId: string | null; kind: string };
export const DocumentUploaded = event<Document>('document.uploaded');
export const DocumentAccepted = event<Document>('document.accepted');
export const DocumentRefused = event<Document>('document.refused');
export const DocumentWaived = event<Document & { untilOn: string }>('document.waived');
export const DocumentWaiverEnded = event<Document>('document.waiver_ended');
export const DocumentExpiring = event<Document & { expiresOn: string; daysLeft: number }>(
  'document.expiring',
);
export const DocumentExpired = event<Document & { expiresOn: string; isBlocking: boolean }>(
  'document.expired',
);
