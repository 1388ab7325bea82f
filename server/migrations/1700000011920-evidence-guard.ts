import type { MigrationInterface, QueryRunner } from 'typeorm';
import { addColumns, dropColumns } from './words';

const PROOF = { pageVersionNo: 'int null' };

const isSqlite = (runner: QueryRunner) => runner.connection.options.type === 'better-sqlite3';

const guard = (runner: QueryRunner, act: string) =>
  isSqlite(runner)
    ? `CREATE TRIGGER evidence_no_${act.toLowerCase()} BEFORE ${act} ON evidence BEGIN SELECT RAISE(ABORT, 'evidence is insert-only'); END`
    : `CREATE TRIGGER evidence_no_${act.toLowerCase()} BEFORE ${act} ON evidence FOR EACH ROW SIGNAL SQLSTATE '45000' SET MESSAGE_TEXT = 'evidence is insert-only'`;

/** The database itself refuses to change or delete evidence; a proof knows which edit of its page was told. */
export class EvidenceGuard1700000011920 implements MigrationInterface {
  name = 'EvidenceGuard1700000011920';

  async up(runner: QueryRunner): Promise<void> {
    await addColumns(runner, 'proof', PROOF);
    for (const act of ['UPDATE', 'DELETE']) await runner.query(guard(runner, act));
  }

  async down(runner: QueryRunner): Promise<void> {
    for (const act of ['update', 'delete']) await runner.query(`DROP TRIGGER evidence_no_${act}`);
    await dropColumns(runner, 'proof', PROOF);
  }
}
