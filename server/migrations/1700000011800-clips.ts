import type { MigrationInterface, QueryRunner } from 'typeorm';
import { dropColumns, table } from './words';

/** What entered items say beside what pages say. Added without copying the table, which may hold millions of rows. */
const COLUMNS = {
  account: 'varchar(120)',
  platform: 'varchar(40)',
  engagement: 'integer',
  edition: 'varchar(200)',
};

/** Items clipped by hand and imported, and articles that are kept back. */
export class Clips1700000011800 implements MigrationInterface {
  name = 'Clips1700000011800';

  async up(runner: QueryRunner): Promise<void> {
    for (const [name, type] of Object.entries(COLUMNS))
      await runner.query(`ALTER TABLE article ADD COLUMN ${name} ${type} NULL`);
    await runner.createTable(
      table(
        runner,
        'article_clip',
        {
          id: 'varchar(36) primary',
          version: 'int default 1',
          createdAt: 'bigint',
          updatedAt: 'bigint',
          url: 'text null',
          state: 'varchar(40)',
          outcome: 'varchar(40) null',
          articleId: 'bigint null',
          clippedById: 'varchar(36)',
          clippedByName: 'varchar(200)',
        },
        [['article_clip_list', ['createdAt', 'id']]],
      ),
    );
    await runner.createTable(
      table(
        runner,
        'article_attachment',
        {
          id: 'varchar(36) primary',
          articleId: 'bigint',
          fileId: 'varchar(36)',
          name: 'varchar(200)',
          mime: 'varchar(60)',
          size: 'int',
          sha256: 'varchar(64)',
          addedAt: 'bigint',
          addedById: 'varchar(36)',
        },
        [['article_attachment_article', ['articleId']]],
      ),
    );
    await runner.createTable(
      table(
        runner,
        'clip_key',
        {
          keyHash: 'varchar(64) primary',
          articleId: 'bigint',
        },
        [['clip_key_article', ['articleId']]],
      ),
    );
    await runner.createTable(
      table(runner, 'article_shelf', {
        articleId: 'bigint primary',
        status: 'varchar(40)',
        reason: 'varchar(500)',
        byId: 'varchar(36)',
        byName: 'varchar(200)',
        at: 'bigint',
        dupGroupId: 'bigint null',
      }),
    );
    await runner.createTable(
      table(
        runner,
        'clip_batch',
        {
          id: 'varchar(36) primary',
          version: 'int default 1',
          createdAt: 'bigint',
          updatedAt: 'bigint',
          kind: 'varchar(40)',
          name: 'varchar(200)',
          state: 'varchar(40)',
          rowCount: 'int',
          createdCount: 'int',
          updatedCount: 'int',
          duplicateCount: 'int',
          errorCount: 'int',
          enteredById: 'varchar(36)',
          enteredByName: 'varchar(200)',
          undoUntil: 'bigint',
          undoneAt: 'bigint null',
        },
        [['clip_batch_list', ['createdAt', 'id']]],
      ),
    );
    await runner.createTable(
      table(
        runner,
        'clip_row',
        {
          batchId: 'varchar(36) primary',
          no: 'int primary',
          verdict: 'varchar(40)',
          reason: 'varchar(300) null',
          title: 'varchar(300)',
          externalId: 'varchar(200) null',
          item: 'text null',
          cells: 'text null',
          articleId: 'bigint null',
          engagement: 'int null',
          formerEngagement: 'int null',
        },
        [['clip_row_verdict', ['batchId', 'verdict', 'no']]],
      ),
    );
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.dropTable('clip_row');
    await runner.dropTable('clip_batch');
    await runner.dropTable('article_shelf');
    await runner.dropTable('clip_key');
    await runner.dropTable('article_attachment');
    await runner.dropTable('article_clip');
    await dropColumns(runner, 'article', COLUMNS);
  }
}
