import type { MigrationInterface, QueryRunner } from 'typeorm';
import { dropColumns } from './words';

/** Telephone numbers of parts in a crisis. */
export class RolePhones1700000011910 implements MigrationInterface {
  name = 'RolePhones1700000011910';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query('ALTER TABLE crisis_role ADD COLUMN phone varchar(40) NULL');
  }

  async down(runner: QueryRunner): Promise<void> {
    await dropColumns(runner, 'crisis_role', { phone: 'varchar(40)' });
  }
}
