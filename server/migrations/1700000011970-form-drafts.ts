import type { MigrationInterface, QueryRunner } from 'typeorm';
import { table } from './words';

/** Tables of form drafts. */
export class FormDrafts1700000011970 implements MigrationInterface {
  name = 'FormDrafts1700000011970';

  async up(runner: QueryRunner): Promise<void> {
    await runner.createTable(
      table(
        runner,
        'form_draft',
        {
          id: 'varchar(36) primary',
          version: 'int default 1',
          createdAt: 'bigint',
          updatedAt: 'bigint',
          ownerId: 'varchar(36)',
          form: 'varchar(160)',
          content: 'text',
          keptAt: 'bigint',
        },
        [
          ['form_draft_kept', ['keptAt']],
          ['form_draft_form', ['ownerId', 'form'], 'unique'],
        ],
      ),
    );
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.dropTable('form_draft');
  }
}
