import type { MigrationInterface, QueryRunner } from 'typeorm';
import { addColumns, dropColumns } from './words';

const ROLES = { sharedRoles: 'varchar(400) null' };

/** The roles that a saved search is shared with. */
export class SharedSearches1700000011993 implements MigrationInterface {
  name = 'SharedSearches1700000011993';

  async up(runner: QueryRunner): Promise<void> {
    await addColumns(runner, 'saved_search', ROLES);
  }

  async down(runner: QueryRunner): Promise<void> {
    await dropColumns(runner, 'saved_search', ROLES);
  }
}
