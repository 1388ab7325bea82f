import type { MigrationInterface, QueryRunner } from 'typeorm';
import { table } from './words';

/** Tables of monitoring. */
export class Monitoring1700000003000 implements MigrationInterface {
  name = 'Monitoring1700000003000';

  async up(runner: QueryRunner): Promise<void> {
    await runner.createTable(
      table(
        runner,
        'source',
        {
          id: 'varchar(36) primary',
          version: 'int default 1',
          createdAt: 'bigint',
          updatedAt: 'bigint',
          url: 'text',
          urlHash: 'varchar(64)',
          title: 'varchar(200)',
          kind: 'varchar(40)',
          state: 'varchar(40)',
          stateReason: 'varchar(500) null',
          maxIntervalMinutes: 'int null',
          intervalSeconds: 'int',
          nextAt: 'bigint',
          hostKey: 'varchar(200)',
          lastPolledAt: 'bigint null',
          lastSuccessAt: 'bigint null',
          lastNewAt: 'bigint null',
          lastOutcome: 'varchar(40) null',
          lastStatus: 'int null',
          lastNote: 'varchar(500) null',
          isTruncated: 'boolean default 0',
          failScore: 'double default 0',
          expectedGapSeconds: 'int null',
          toldHealth: 'varchar(40)',
          etag: 'varchar(500) null',
          lastModified: 'varchar(100) null',
          bodyHash: 'varchar(64) null',
          lastFullAt: 'bigint null',
          isForced: 'boolean default 0',
          leaseUntil: 'bigint null',
          createdById: 'varchar(36)',
        },
        [
          ['source_due', ['state', 'nextAt']],
          ['source_url', ['urlHash'], 'unique'],
        ],
      ),
    );
    await runner.createTable(
      table(
        runner,
        'source_outlet',
        {
          sourceId: 'varchar(36) primary',
          outletId: 'varchar(36) primary',
        },
        [['source_outlet_outlet', ['outletId']]],
      ),
    );
    await runner.createTable(
      table(
        runner,
        'fetch_event',
        {
          id: 'varchar(36) primary',
          sourceId: 'varchar(36)',
          at: 'bigint',
          outcome: 'varchar(40)',
          status: 'int null',
          durationMs: 'int',
          bytes: 'int',
          newCount: 'int',
          knownCount: 'int',
          note: 'varchar(500) null',
        },
        [['fetch_event_source', ['sourceId', 'at']]],
      ),
    );
    await runner.createTable(
      table(runner, 'host_budget', {
        hostKey: 'varchar(200) primary',
        nextAt: 'bigint',
        leaseUntil: 'bigint null',
        leaseOwner: 'varchar(36) null',
      }),
    );
    await runner.createTable(
      table(runner, 'robots_file', {
        origin: 'varchar(250) primary',
        status: 'int null',
        body: 'text',
        fetchedAt: 'bigint',
      }),
    );
    await runner.createTable(
      table(
        runner,
        'article',
        {
          id: 'bigint primary',
          version: 'int default 1',
          canonicalHash: 'varchar(64)',
          url: 'text',
          canonicalUrl: 'text',
          outletNo: 'int null',
          title: 'varchar(300)',
          author: 'varchar(200) null',
          publishedAt: 'bigint null',
          dateFlag: 'varchar(20) null',
          firstSeenAt: 'bigint',
          modifiedAt: 'bigint null',
          textHash: 'varchar(64) null',
          readOutcome: 'varchar(40)',
          isPartial: 'boolean default 0',
          isPaid: 'boolean default 0',
          paidLabel: 'varchar(100) null',
          liveness: 'varchar(40)',
          checkedAt: 'bigint',
          createdAt: 'bigint',
          updatedAt: 'bigint',
        },
        [
          ['article_text_hash', ['textHash']],
          ['article_paid', ['isPaid', 'id']],
          ['article_outlet', ['outletNo', 'id']],
          ['article_canonical', ['canonicalHash'], 'unique'],
        ],
      ),
    );
    await runner.createTable(
      table(runner, 'article_text', {
        articleId: 'bigint primary',
        text: 'text',
        summary: 'text',
        extractorVersion: 'varchar(40)',
      }),
    );
    await runner.createTable(
      table(
        runner,
        'article_url',
        {
          urlHash: 'varchar(64) primary',
          url: 'text',
          articleId: 'bigint',
          kind: 'varchar(40)',
        },
        [['article_url_article', ['articleId']]],
      ),
    );
    await runner.createTable(
      table(
        runner,
        'article_source',
        {
          sourceId: 'varchar(36) primary',
          itemKeyHash: 'varchar(64) primary',
          articleId: 'bigint null',
          itemHash: 'varchar(64)',
          readHash: 'varchar(64) null',
          item: 'text',
          attempts: 'int',
          queuedAt: 'bigint',
          firstSeenAt: 'bigint',
        },
        [
          ['article_source_list', ['sourceId', 'articleId']],
          ['article_source_seen', ['sourceId', 'firstSeenAt']],
          ['article_source_waiting', ['articleId', 'queuedAt']],
        ],
      ),
    );
    await runner.createTable(
      table(
        runner,
        'article_version',
        {
          id: 'varchar(36) primary',
          articleId: 'bigint',
          no: 'int',
          seenAt: 'bigint',
          title: 'varchar(300)',
          textHash: 'varchar(64) null',
          text: 'text',
        },
        [['article_version_article', ['articleId', 'no'], 'unique']],
      ),
    );
    await runner.createTable(
      table(
        runner,
        'article_owner',
        {
          ownerRef: 'varchar(36) primary',
          articleId: 'bigint primary',
          companyId: 'varchar(36) null',
        },
        [
          ['article_owner_company', ['companyId', 'articleId']],
          ['article_owner_article', ['articleId']],
        ],
      ),
    );
    await runner.createTable(
      table(runner, 'article_recheck', {
        articleId: 'bigint primary',
        dueAt: 'bigint primary',
        doneAt: 'bigint null',
      }),
    );
    await runner.createTable(
      table(
        runner,
        'evidence',
        {
          id: 'varchar(36) primary',
          version: 'int default 1',
          createdAt: 'bigint',
          updatedAt: 'bigint',
          articleId: 'bigint',
          capturedAt: 'bigint',
          url: 'text',
          status: 'int null',
          peer: 'varchar(60) null',
          bytes: 'int',
          payloadSha256: 'varchar(64)',
          textSha256: 'varchar(64) null',
          capturedBy: 'varchar(20)',
          hash: 'varchar(64)',
        },
        [['evidence_article', ['articleId', 'capturedAt']]],
      ),
    );
    await runner.createTable(
      table(
        runner,
        'watched_text',
        {
          id: 'varchar(36) primary',
          version: 'int default 1',
          createdAt: 'bigint',
          updatedAt: 'bigint',
          ownerKind: 'varchar(40)',
          ownerRef: 'varchar(36)',
          title: 'varchar(200)',
          text: 'text',
          outletIds: 'text',
          activeFrom: 'bigint',
          activeTo: 'bigint null',
          state: 'varchar(40)',
        },
        [
          ['watched_text_state', ['state', 'id', 'version']],
          ['watched_text_owner', ['ownerKind', 'ownerRef']],
        ],
      ),
    );
    await runner.createTable(
      table(
        runner,
        'watched_match',
        {
          watchedTextId: 'varchar(36) primary',
          articleId: 'bigint primary',
          forward: 'double',
          reverse: 'double',
          longestWords: 'int',
          longestText: 'text',
          at: 'bigint',
        },
        [['watched_match_article', ['articleId']]],
      ),
    );
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.dropTable('watched_match');
    await runner.dropTable('watched_text');
    await runner.dropTable('evidence');
    await runner.dropTable('article_recheck');
    await runner.dropTable('article_owner');
    await runner.dropTable('article_version');
    await runner.dropTable('article_source');
    await runner.dropTable('article_url');
    await runner.dropTable('article_text');
    await runner.dropTable('article');
    await runner.dropTable('robots_file');
    await runner.dropTable('host_budget');
    await runner.dropTable('fetch_event');
    await runner.dropTable('source_outlet');
    await runner.dropTable('source');
  }
}
