import { event } from '../../platform/events';

export const MonitoringReportMade = event<{
  kind: string;
  fromOn: string;
  toOn: string;
  articleCount: number;
}>('monitoringReport.made');
export const MonitoringReportRefreshed = event<{ contentSha256: string }>('monitoringReport.refreshed');
export const MonitoringReportNoted = event('monitoringReport.noted');
/** Frozen and numbered: the hash of its content and the head of the chain before it. */
export const MonitoringReportIssued = event<{
  number: string;
  contentSha256: string;
  chainSeq: number;
  chainHead: string;
}>('monitoringReport.issued');
export const MonitoringReportSent = event<{ userIds: string[] }>('monitoringReport.sent');
export const MonitoringReportRecipientsSet = event<{ kind: string; userIds: string[] }>(
  'monitoringReport.recipientsSet',
);
