import type { MigrationInterface, QueryRunner } from 'typeorm';
import { addColumns, addIndexes, dropColumns, dropIndexes, type IndexWords, table } from './words';

const ALERT = {
  shownLevel: 'varchar(40)',
  burstId: 'varchar(36) null',
  normalSince: 'bigint null',
  ackDueAt: 'bigint',
  ackBreachedAt: 'bigint null',
  raisedById: 'varchar(36) null',
};
const ASSESSMENT = { subject: 'varchar(48)' };
const ASSESSMENT_INDEXES: IndexWords[] = [['risk_assessment_subject', ['subject', 'at'], 'unique']];

/** Tables of alerts. */
export class Alerts1700000010100 implements MigrationInterface {
  name = 'Alerts1700000010100';

  async up(runner: QueryRunner): Promise<void> {
    await addColumns(runner, 'alert', ALERT);
    await addColumns(runner, 'risk_assessment', ASSESSMENT);
    await addIndexes(runner, 'risk_assessment', ASSESSMENT_INDEXES);
    await runner.createTable(
      table(runner, 'risk_subject', {
        subject: 'varchar(48) primary',
        storyNo: 'int null',
        issueId: 'varchar(36) null',
        topicNo: 'int null',
        shownLevel: 'varchar(40)',
        score: 'double null',
        at: 'bigint null',
        assessmentId: 'varchar(36) null',
      }),
    );
    await runner.createTable(
      table(runner, 'risk_mark', {
        name: 'varchar(20) primary',
        at: 'bigint',
      }),
    );
    await runner.createTable(
      table(
        runner,
        'risk_weight_set',
        {
          id: 'varchar(36) primary',
          version: 'int default 1',
          createdAt: 'bigint',
          updatedAt: 'bigint',
          no: 'int null',
          state: 'varchar(40)',
          v: 'double',
          g: 'double',
          n: 'double',
          r: 'double',
          s: 'double',
          o: 'double',
          decidedById: 'varchar(36) null',
          decidedAt: 'bigint',
          reason: 'text',
          setById: 'varchar(36) null',
          inForceAt: 'bigint null',
        },
        [
          ['risk_weight_set_state', ['state']],
          ['risk_weight_set_no', ['no'], 'unique'],
        ],
      ),
    );
    await runner.createTable(
      table(runner, 'article_signal', {
        articleId: 'bigint primary',
        official: 'double',
        triggers: 'text',
        phrases: 'text',
        rules: 'varchar(16)',
        officialByPerson: 'double null',
        triggersByPerson: 'text null',
        byId: 'varchar(36) null',
        at: 'bigint',
      }),
    );
    await runner.createTable(
      table(
        runner,
        'alert_step',
        {
          id: 'varchar(36) primary',
          version: 'int default 1',
          createdAt: 'bigint',
          updatedAt: 'bigint',
          alertId: 'varchar(36)',
          round: 'int',
          dueAt: 'bigint',
          level: 'varchar(40)',
          targets: 'text',
          onlyWhen: 'text null',
          recipientIds: 'text null',
          state: 'varchar(40)',
          endedAt: 'bigint null',
        },
        [['alert_step_alert', ['alertId', 'state']]],
      ),
    );
    await runner.createTable(
      table(
        runner,
        'duty_shift',
        {
          id: 'varchar(36) primary',
          version: 'int default 1',
          createdAt: 'bigint',
          updatedAt: 'bigint',
          personId: 'varchar(36)',
          rank: 'varchar(40)',
          fromAt: 'bigint',
          toAt: 'bigint',
          note: 'varchar(200) null',
          createdById: 'varchar(36)',
        },
        [
          ['duty_shift_person', ['personId', 'toAt']],
          ['duty_shift_time', ['toAt', 'fromAt']],
        ],
      ),
    );
    await runner.createTable(
      table(runner, 'response_mark', {
        articleId: 'bigint primary',
        isResponse: 'boolean default 0',
        ownerRef: 'varchar(80)',
        at: 'bigint',
      }),
    );
  }

  async down(runner: QueryRunner): Promise<void> {
    await dropIndexes(runner, 'risk_assessment', ASSESSMENT_INDEXES);
    await dropColumns(runner, 'risk_assessment', ASSESSMENT);
    await dropColumns(runner, 'alert', ALERT);
    await runner.dropTable('response_mark');
    await runner.dropTable('duty_shift');
    await runner.dropTable('alert_step');
    await runner.dropTable('article_signal');
    await runner.dropTable('risk_weight_set');
    await runner.dropTable('risk_mark');
    await runner.dropTable('risk_subject');
  }
}
