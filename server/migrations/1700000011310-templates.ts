import type { MigrationInterface, QueryRunner } from 'typeorm';
import { addColumns, dropColumns } from './words';

const COLUMNS = { editorIds: 'text null', replacesId: 'varchar(36) null' };

/** Who wrote a statement template, and which one it takes the place of. */
export class Templates1700000011310 implements MigrationInterface {
  name = 'Templates1700000011310';

  async up(runner: QueryRunner): Promise<void> {
    await addColumns(runner, 'statement_template', COLUMNS);
  }

  async down(runner: QueryRunner): Promise<void> {
    await dropColumns(runner, 'statement_template', COLUMNS);
  }
}
