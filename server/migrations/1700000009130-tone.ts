import type { MigrationInterface, QueryRunner } from 'typeorm';
import { table } from './words';

/** What people say of tone, act by act, beside the machine's answer. */
export class Tone1700000009130 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.createTable(
      table(
        runner,
        'tone_label_record',
        {
          id: 'varchar(36) primary',
          topicNo: 'int',
          articleId: 'bigint',
          label: 'smallint null',
          former: 'smallint',
          machine: 'smallint null',
          probability: 'double null',
          model: 'varchar(40) null',
          copyCount: 'int',
          byId: 'varchar(36)',
          at: 'bigint',
        },
        [
          ['tone_label_article', ['articleId', 'topicNo']],
          ['tone_label_at', ['at', 'id']],
        ],
      ),
    );
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.dropTable('tone_label_record');
  }
}
