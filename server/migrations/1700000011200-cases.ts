import type { MigrationInterface, QueryRunner } from 'typeorm';
import {
  addColumns,
  addIndexes,
  changeColumn,
  dropColumns,
  dropIndexes,
  type IndexWords,
  table,
} from './words';

const ISSUE = { reopenedAt: 'bigint null', respondedAt: 'bigint null' };
const STRATEGY = { strategy: 'varchar(40) null' };
const CRISIS = {
  strategies: 'text null',
  strategyEvidence: 'text null',
  reviewedAt: 'bigint null',
  leaderNotedAt: 'bigint null',
};
const TASK = {
  issueId: "varchar(36) default ''",
  supportRoles: 'text null',
  linkedPlaybook: 'varchar(20) null',
  round: 'int default 1',
  createdById: 'varchar(36) null',
};
const TASK_INDEXES: IndexWords[] = [
  ['task_issue', ['issueId', 'createdAt']],
  ['task_owner', ['ownerId', 'state']],
];

/** Playbooks, clocks and occurrences; what issues, crises and tasks keep besides. */
export class Cases1700000011200 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.createTable(
      table(
        runner,
        'playbook',
        {
          id: 'varchar(36) primary',
          version: 'int default 1',
          createdAt: 'bigint',
          updatedAt: 'bigint',
          code: 'varchar(20)',
          edition: 'int',
          title: 'varchar(200)',
          titleEn: 'varchar(200) null',
          cluster: 'varchar(40)',
          type: 'varchar(40)',
          typeNote: 'varchar(300) null',
          reviewEveryMonths: 'int',
          reviewDueAt: 'bigint',
          remindedAt: 'bigint null',
          isCurrent: 'boolean default 0',
          changeNote: 'varchar(500) null',
          createdById: 'varchar(36) null',
          steps: 'text',
        },
        [
          ['playbook_review', ['isCurrent', 'reviewDueAt']],
          ['playbook_current', ['isCurrent', 'code']],
          ['playbook_edition', ['code', 'edition'], 'unique'],
        ],
      ),
    );
    await runner.createTable(
      table(
        runner,
        'crisis_clock',
        {
          id: 'varchar(36) primary',
          version: 'int default 1',
          createdAt: 'bigint',
          updatedAt: 'bigint',
          crisisId: 'varchar(36)',
          kind: 'varchar(40)',
          subjectRef: 'varchar(36)',
          round: 'int',
          startedAt: 'bigint',
          dueAt: 'bigint',
          metAt: 'bigint null',
          breachedAt: 'bigint null',
          cancelledAt: 'bigint null',
          state: 'varchar(40)',
          reason: 'text null',
        },
        [
          ['crisis_clock_due', ['state', 'dueAt']],
          ['crisis_clock_one', ['crisisId', 'kind', 'subjectRef', 'round'], 'unique'],
        ],
      ),
    );
    await runner.createTable(
      table(
        runner,
        'crisis_occurrence',
        {
          id: 'varchar(36) primary',
          version: 'int default 1',
          createdAt: 'bigint',
          updatedAt: 'bigint',
          crisisId: 'varchar(36)',
          kind: 'varchar(40)',
          at: 'bigint',
          note: 'varchar(1000) null',
          recordedById: 'varchar(36) null',
        },
        [['crisis_occurrence_crisis', ['crisisId', 'kind', 'at']]],
      ),
    );
    await addColumns(runner, 'issue', ISSUE);
    await dropColumns(runner, 'crisis', STRATEGY);
    await addColumns(runner, 'crisis', CRISIS);
    await addColumns(runner, 'task', TASK);
    await changeColumn(runner, 'task', 'crisisId', 'varchar(36) null');
    await changeColumn(runner, 'task', 'issueId', 'varchar(36)');
    await addIndexes(runner, 'task', TASK_INDEXES);
  }

  async down(runner: QueryRunner): Promise<void> {
    await dropIndexes(runner, 'task', TASK_INDEXES);
    await changeColumn(runner, 'task', 'crisisId', 'varchar(36)');
    await dropColumns(runner, 'task', TASK);
    await dropColumns(runner, 'crisis', CRISIS);
    await addColumns(runner, 'crisis', STRATEGY);
    await dropColumns(runner, 'issue', ISSUE);
    await runner.dropTable('crisis_occurrence');
    await runner.dropTable('crisis_clock');
    await runner.dropTable('playbook');
  }
}
