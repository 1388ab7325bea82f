import { event } from '../../platform/events';

const internal = { isInternal: true } as const;

export const SituationReported = event<{
  crisisId: string;
  reportId: string;
  no: number;
  kind: string;
  isExercise: boolean;
}>('situation_report.given', internal);

/** No situation report came within the time of the profile; told once per interval. */
export const SituationReportDue = event<{
  crisisId: string;
  code: string;
  title: string;
  dueAt: string;
  commanderId: string;
  personIds: string[];
  isExercise: boolean;
}>('situation_report.due_passed', internal);
