import type { MigrationInterface, QueryRunner } from 'typeorm';
import { addColumns, dropColumns, table } from './words';

const MAIL = { attachments: 'text null' };

/** Monitoring reports with their recipients, and files beside a mail. */
export class Reports1700000009170 implements MigrationInterface {
  name = 'Reports1700000009170';

  async up(runner: QueryRunner): Promise<void> {
    await addColumns(runner, 'mail', MAIL);
    await runner.createTable(
      table(
        runner,
        'monitoring_report',
        {
          id: 'varchar(36) primary',
          version: 'int default 1',
          createdAt: 'bigint',
          updatedAt: 'bigint',
          kind: 'varchar(40)',
          fromOn: 'varchar(10)',
          toOn: 'varchar(10)',
          state: 'varchar(40)',
          number: 'varchar(40) null',
          note: 'varchar(1000)',
          content: 'text',
          contentSha256: 'varchar(64)',
          computedAt: 'bigint',
          issuedAt: 'bigint null',
          issuedById: 'varchar(36) null',
          chainSeq: 'int null',
          chainHead: 'varchar(64) null',
        },
        [
          ['monitoring_report_period', ['kind', 'fromOn'], 'unique'],
          ['monitoring_report_list', ['toOn', 'id']],
        ],
      ),
    );
    await runner.createTable(
      table(runner, 'monitoring_report_recipient', {
        kind: 'varchar(40) primary',
        userId: 'varchar(36) primary',
      }),
    );
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.dropTable('monitoring_report_recipient');
    await runner.dropTable('monitoring_report');
    await dropColumns(runner, 'mail', MAIL);
  }
}
