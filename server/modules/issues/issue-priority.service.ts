import { registerEnumType } from 'type-graphql';
import type { ObjectLiteral, SelectQueryBuilder } from 'typeorm';
import type { Issue } from './issue.entity';
import { priorityOf } from './priority';

/** What an issue asks of the office now; crisis.md 1.1 of the specification. */
export enum IssuePriority {
  ACT_NOW = 'ACT_NOW',
  PREPARE_AND_WATCH = 'PREPARE_AND_WATCH',
  ANSWER_ROUTINELY = 'ANSWER_ROUTINELY',
  WATCH = 'WATCH',
}
registerEnumType(IssuePriority, {
  name: 'IssuePriority',
  description: 'What an issue asks of the office now, from its level and its impact.',
  valuesConfig: {
    ACT_NOW: { description: 'Urgent and grave: act now.' },
    PREPARE_AND_WATCH: { description: 'Grave but not urgent: prepare and watch.' },
    ANSWER_ROUTINELY: { description: 'Urgent but not grave: answer routinely.' },
    WATCH: { description: 'Neither: watch.' },
  },
});

/** The priority of an issue by its level and impact. */
export const issuePriority = ({ level, impact }: Issue): IssuePriority =>
  IssuePriority[priorityOf(level, impact)];

const URGENT = "row.level IN ('SIAGA', 'KRITIS')";
/** The same matrix as conditions of a list. */
const CONDITIONS: Record<IssuePriority, string> = {
  ACT_NOW: `${URGENT} AND row.impact >= 3`,
  ANSWER_ROUTINELY: `${URGENT} AND row.impact <= 2`,
  PREPARE_AND_WATCH: `NOT ${URGENT} AND row.impact >= 4`,
  WATCH: `(row.impact IS NULL OR (NOT ${URGENT} AND row.impact <= 3))`,
};

/** Narrows a list of issues to one priority. */
export const ofPriority = (query: SelectQueryBuilder<ObjectLiteral>, priority: IssuePriority): void =>
  void query.andWhere(CONDITIONS[priority]);
