import type { MigrationInterface, QueryRunner } from 'typeorm';
import { addColumns, dropColumns, table } from './words';

const SOURCE = {
  channel: "varchar(40) default 'ONLINE'",
  linkSelector: 'varchar(300) null',
  silentAt: 'bigint null',
  isBelowHabit: 'boolean default 0',
  movedUrl: 'text null',
  movedSince: 'bigint null',
  movedSeen: 'int default 0',
  refusedMoveHash: 'varchar(64) null',
};
const ARTICLE = { claimedAt: 'bigint null', dateSource: 'varchar(20) null' };
const NODE = {
  id: 'varchar(36) primary',
  version: 'int default 1',
  createdAt: 'bigint',
  updatedAt: 'bigint',
};
const READING = {
  ...NODE,
  outletId: 'varchar(36)',
  includeSelector: 'varchar(300) null',
  excludeSelector: 'varchar(300) null',
  zoneMinutes: 'int null',
  isWalled: 'boolean default 0',
  clockOffsetHours: 'int default 0',
  clockSource: 'varchar(20) null',
  clockClaims: 'text null',
  priority: 'varchar(40) null',
  priorityUntil: 'bigint null',
};
const TRIAL = {
  ...NODE,
  outletId: 'varchar(36)',
  url: 'text',
  includeSelector: 'varchar(300) null',
  excludeSelector: 'varchar(300) null',
  finishedAt: 'bigint null',
  outcome: 'varchar(40) null',
  status: 'int null',
  title: 'varchar(300) null',
  author: 'varchar(200) null',
  publishedAt: 'bigint null',
  text: 'text null',
  textLength: 'int default 0',
  requestedById: 'varchar(36)',
};

/** Kinds of source beside feeds, silence, moved addresses, and how the pages of an outlet are read. */
export class Sources1700000009150 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await addColumns(runner, 'source', SOURCE);
    await addColumns(runner, 'article', ARTICLE);
    await runner.createTable(
      table(runner, 'outlet_reading', READING, [['outlet_reading_outlet', ['outletId'], 'unique']]),
    );
    await runner.createTable(table(runner, 'reading_trial', TRIAL, [['reading_trial_made', ['createdAt']]]));
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.dropTable('reading_trial');
    await runner.dropTable('outlet_reading');
    await dropColumns(runner, 'article', ARTICLE);
    await dropColumns(runner, 'source', SOURCE);
  }
}
