import type { MigrationInterface, QueryRunner } from 'typeorm';
import { table } from './words';

/** Tables of notices. */
export class Notices1700000008000 implements MigrationInterface {
  name = 'Notices1700000008000';

  async up(runner: QueryRunner): Promise<void> {
    await runner.createTable(
      table(
        runner,
        'notice',
        {
          id: 'varchar(36) primary',
          version: 'int default 1',
          createdAt: 'bigint',
          updatedAt: 'bigint',
          recipientUserId: 'varchar(36)',
          kind: 'varchar(40)',
          title: 'varchar(160)',
          body: 'varchar(1000)',
          link: 'varchar(200)',
          eventId: 'varchar(36)',
          readAt: 'bigint null',
        },
        [
          ['notice_recipient', ['recipientUserId', 'createdAt']],
          ['notice_event', ['recipientUserId', 'eventId'], 'unique'],
        ],
      ),
    );
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.dropTable('notice');
  }
}
