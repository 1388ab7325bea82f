import type { MigrationInterface, QueryRunner } from 'typeorm';
import { table } from './words';

/** Tables of search defaults. */
export class SearchDefaults1700000012000 implements MigrationInterface {
  name = 'SearchDefaults1700000012000';

  async up(runner: QueryRunner): Promise<void> {
    await runner.createTable(
      table(
        runner,
        'search_default',
        {
          holder: 'varchar(64) primary',
          savedSearchId: 'varchar(36)',
        },
        [['search_default_search', ['savedSearchId']]],
      ),
    );
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.dropTable('search_default');
  }
}
