import type { MigrationInterface, QueryRunner } from 'typeorm';
import { table } from './words';

/** Searches kept under a name, and what new articles matched of those that are watched. */
export class SavedSearches1700000011950 implements MigrationInterface {
  name = 'SavedSearches1700000011950';

  async up(runner: QueryRunner): Promise<void> {
    await runner.createTable(
      table(
        runner,
        'saved_search',
        {
          id: 'varchar(36) primary',
          version: 'int default 1',
          createdAt: 'bigint',
          updatedAt: 'bigint',
          ownerId: 'varchar(36)',
          name: 'varchar(120)',
          nameKey: 'varchar(64)',
          isShared: 'boolean default 0',
          query: 'text',
          filter: 'text',
          isFolded: 'boolean default 1',
          isWatched: 'boolean default 0',
        },
        [
          ['saved_search_name', ['nameKey'], 'unique'],
          ['saved_search_owner', ['ownerId', 'name']],
          ['saved_search_watched', ['isWatched']],
        ],
      ),
    );
    await runner.createTable(
      table(
        runner,
        'saved_search_match',
        {
          savedSearchId: 'varchar(36) primary',
          articleId: 'bigint primary',
          foundAt: 'bigint',
          toldAt: 'bigint null',
        },
        [['saved_search_match_told', ['toldAt', 'savedSearchId']]],
      ),
    );
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.dropTable('saved_search_match');
    await runner.dropTable('saved_search');
  }
}
