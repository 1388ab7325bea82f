import { registerEnumType } from 'type-graphql';
import type { Actor, Verdict } from '../../platform/actor';
import { ErrorCode } from '../../platform/errors';
import { lifecycle } from '../../platform/lifecycle';
import { managesMonitoring } from './monitoring.roles';
import { type MonitoringReport, MonitoringReportState as S } from './monitoring-report.entity';

export enum MonitoringReportAction {
  CHANGE_NOTE = 'CHANGE_NOTE',
  REFRESH = 'REFRESH',
  ISSUE = 'ISSUE',
  SEND = 'SEND',
}
registerEnumType(MonitoringReportAction, {
  name: 'MonitoringReportAction',
  description: 'What can be done with a monitoring report.',
  valuesConfig: {
    CHANGE_NOTE: { description: 'Write the note.' },
    REFRESH: { description: 'Compute its figures again.' },
    ISSUE: { description: 'Number and freeze it.' },
    SEND: { description: 'Send it by e-mail.' },
  },
});

const manager = (actor: Actor): Verdict => managesMonitoring(actor) || ErrorCode.FORBIDDEN;

/** A draft is made by the clock; a person issues it, and nothing changes it after that. */
export const monitoringReportLifecycle = lifecycle<MonitoringReport, S, MonitoringReportAction>({
  CHANGE_NOTE: { from: [S.DRAFT], to: S.DRAFT, by: manager },
  REFRESH: { from: [S.DRAFT], to: S.DRAFT, by: manager },
  ISSUE: { from: [S.DRAFT], to: S.ISSUED, by: manager },
  SEND: { from: [S.ISSUED], to: S.ISSUED, by: manager },
});
