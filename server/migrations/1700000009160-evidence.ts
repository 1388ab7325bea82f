import type { MigrationInterface, QueryRunner } from 'typeorm';
import { addColumns, dropColumns } from './words';

const EVIDENCE = {
  warcFile: 'varchar(120) null',
  warcOffset: 'bigint null',
  warcLength: 'int null',
  recordSha256: 'varchar(64) null',
};

/** Where a capture stands in the archive; captures before it keep their files in the file store. */
export class Evidence1700000009160 implements MigrationInterface {
  name = 'Evidence1700000009160';

  up(runner: QueryRunner): Promise<void> {
    return addColumns(runner, 'evidence', EVIDENCE);
  }

  down(runner: QueryRunner): Promise<void> {
    return dropColumns(runner, 'evidence', EVIDENCE);
  }
}
