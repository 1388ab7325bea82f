import type { MigrationInterface, QueryRunner } from 'typeorm';
import { addColumns, dropColumns, table } from './words';

const TOPIC = { mayBeFieldOnly: 'boolean default 0' };
const REMATCH = {
  id: 'varchar(36) primary',
  topicId: 'varchar(36)',
  queryVersion: 'int',
  isDryRun: 'boolean default 0',
  state: 'varchar(40)',
  fromOn: 'varchar(10)',
  beforeId: 'bigint',
  total: 'int',
  done: 'int',
  added: 'int',
  removed: 'int',
  kept: 'int',
  startedAt: 'bigint',
  endedAt: 'bigint null',
  byId: 'varchar(36)',
};

/** Topics that may rest on fields alone, and runs of topics over the stored articles. */
export class Topics1700000009110 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await addColumns(runner, 'topic', TOPIC);
    await runner.createTable(
      table(runner, 'topic_rematch', REMATCH, [['topic_rematch_topic', ['topicId', 'startedAt']]]),
    );
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.dropTable('topic_rematch');
    await dropColumns(runner, 'topic', TOPIC);
  }
}
