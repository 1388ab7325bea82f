import type { MigrationInterface, QueryRunner } from 'typeorm';
import { table } from './words';

/** Tables of mail. */
export class Mail1700000000600 implements MigrationInterface {
  name = 'Mail1700000000600';

  async up(runner: QueryRunner): Promise<void> {
    await runner.createTable(
      table(
        runner,
        'mail',
        {
          id: 'varchar(36) primary',
          version: 'int default 1',
          createdAt: 'bigint',
          updatedAt: 'bigint',
          recipient: 'varchar(160)',
          subject: 'varchar(200)',
          text: 'text',
          isSecret: 'boolean default 0',
          dedupeKey: 'varchar(120)',
          state: 'varchar(40)',
          attempts: 'int default 0',
          lastError: 'varchar(300) null',
          sentAt: 'bigint null',
        },
        [
          ['mail_state', ['state', 'createdAt']],
          ['mail_dedupe', ['dedupeKey'], 'unique'],
        ],
      ),
    );
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.dropTable('mail');
  }
}
