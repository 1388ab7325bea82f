import type { MigrationInterface, QueryRunner } from 'typeorm';
import { addColumns, dropColumns, table } from './words';

const DISTRIBUTION = {
  rankedById: 'varchar(36) null',
  isExercise: 'boolean default 0',
  waitingReason: 'varchar(300) null',
};
const TARGET = {
  companyId: 'varchar(36) null',
  isExercise: 'boolean default 0',
  mailId: 'varchar(36) null',
  nextTryAt: 'bigint null',
  deliveryNote: 'varchar(300) null',
};

/** What distributions and their targets keep besides, and where outlets take releases. */
export class Targets1700000011410 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await addColumns(runner, 'distribution', DISTRIBUTION);
    await addColumns(runner, 'distribution_target', TARGET);
    await runner.createTable(
      table(
        runner,
        'release_contact',
        {
          id: 'varchar(36) primary',
          version: 'int default 1',
          createdAt: 'bigint',
          updatedAt: 'bigint',
          outletId: 'varchar(36)',
          email: 'varchar(160)',
          note: 'varchar(300) null',
        },
        [['release_contact_outlet', ['outletId'], 'unique']],
      ),
    );
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.dropTable('release_contact');
    await dropColumns(runner, 'distribution_target', TARGET);
    await dropColumns(runner, 'distribution', DISTRIBUTION);
  }
}
