import type { MigrationInterface, QueryRunner } from 'typeorm';
import { addColumns, addIndexes, dropColumns, dropIndexes, type IndexWords } from './words';

const COLUMNS = { ownerUnitId: 'varchar(36) null', alertRule: 'text null' };
const INDEXES: IndexWords[] = [['topic_owner_unit', ['ownerUnitId']]];

/** Topics name the department that owns them where the text of before was its name or code, and may have a rule of alerts. */
export class TopicOwners1700000012010 implements MigrationInterface {
  name = 'TopicOwners1700000012010';

  async up(runner: QueryRunner): Promise<void> {
    await addColumns(runner, 'topic', COLUMNS);
    await addIndexes(runner, 'topic', INDEXES);
    await runner.query(
      `UPDATE topic SET ownerUnitId = (SELECT MIN(w.id) FROM work_unit w WHERE w.name = topic.ownerAgency OR w.code = topic.ownerAgency)
       WHERE ownerAgency IS NOT NULL`,
    );
  }

  async down(runner: QueryRunner): Promise<void> {
    await dropIndexes(runner, 'topic', INDEXES);
    await dropColumns(runner, 'topic', COLUMNS);
  }
}
