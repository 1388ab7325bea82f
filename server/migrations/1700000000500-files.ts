import type { MigrationInterface, QueryRunner } from 'typeorm';
import { table } from './words';

/** Tables of files. */
export class Files1700000000500 implements MigrationInterface {
  name = 'Files1700000000500';

  async up(runner: QueryRunner): Promise<void> {
    await runner.createTable(
      table(
        runner,
        'endorsement',
        {
          id: 'varchar(36) primary',
          version: 'int default 1',
          createdAt: 'bigint',
          updatedAt: 'bigint',
          subjectId: 'varchar(36)',
          subjectType: 'varchar(60)',
          action: 'varchar(60)',
          slot: 'varchar(60)',
          personId: 'varchar(36)',
          personName: 'varchar(120)',
          at: 'bigint',
          closedAt: 'bigint null',
        },
        [['endorsement_subject', ['subjectId']]],
      ),
    );
    await runner.createTable(
      table(
        runner,
        'stored_file',
        {
          id: 'varchar(36) primary',
          version: 'int default 1',
          createdAt: 'bigint',
          updatedAt: 'bigint',
          name: 'varchar(200)',
          mime: 'varchar(60)',
          size: 'int',
          sha256: 'varchar(64)',
          uploadedById: 'varchar(36)',
          companyId: 'varchar(36) null',
        },
        [['stored_file_sha256', ['sha256']]],
      ),
    );
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.dropTable('stored_file');
    await runner.dropTable('endorsement');
  }
}
