import type { MigrationInterface, QueryRunner } from 'typeorm';

const SQLITE =
  "CREATE VIRTUAL TABLE article_search USING fts5(words, content='', contentless_delete=1, detail=none, tokenize='ascii')";
const MARIADB =
  'CREATE TABLE article_search (articleId BIGINT NOT NULL PRIMARY KEY, words MEDIUMTEXT NOT NULL, ' +
  'FULLTEXT KEY article_search_words (words)) ENGINE=InnoDB CHARACTER SET ascii COLLATE ascii_bin';
/** Stored articles become findable in steps, after the start. */
const FILL =
  "INSERT INTO job (id, kind, payload, state, run_at, token, attempts) SELECT 'index-stored-articles', " +
  "'monitoring.index_words', '{\"afterId\":0}', 0, 0, NULL, 0 FROM article LIMIT 1";

/** The full-text index of articles: no entity, because the two databases have nothing of it in common. */
export class Search1700000009180 implements MigrationInterface {
  name = 'Search1700000009180';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(runner.connection.options.type === 'better-sqlite3' ? SQLITE : MARIADB);
    await runner.query(FILL);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('DROP TABLE article_search');
  }
}
