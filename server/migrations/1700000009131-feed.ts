import type { MigrationInterface, QueryRunner } from 'typeorm';
import { table } from './words';

/** What each person has read and starred. */
export class Feed1700000009131 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.createTable(
      table(
        runner,
        'article_mark',
        {
          personId: 'varchar(36) primary',
          articleId: 'bigint primary',
          readAt: 'bigint null',
          isStarred: 'boolean default 0',
        },
        [['article_mark_star', ['personId', 'isStarred', 'articleId']]],
      ),
    );
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.dropTable('article_mark');
  }
}
