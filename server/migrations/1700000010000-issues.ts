import type { MigrationInterface, QueryRunner } from 'typeorm';
import { table } from './words';

/** Tables of issues. */
export class Issues1700000010000 implements MigrationInterface {
  name = 'Issues1700000010000';

  async up(runner: QueryRunner): Promise<void> {
    await runner.createTable(
      table(runner, 'case_access', {
        caseId: 'varchar(36) primary',
        personId: 'varchar(36) primary',
        givenById: 'varchar(36) null',
        at: 'bigint',
      }),
    );
    await runner.createTable(
      table(
        runner,
        'risk_assessment',
        {
          id: 'varchar(36) primary',
          version: 'int default 1',
          createdAt: 'bigint',
          updatedAt: 'bigint',
          storyNo: 'int null',
          issueId: 'varchar(36) null',
          topicNo: 'int null',
          at: 'bigint',
          v: 'double',
          g: 'double',
          n: 'double',
          r: 'double',
          s: 'double',
          o: 'double',
          weightsVersion: 'int',
          score: 'double',
          level: 'varchar(40)',
          shownLevel: 'varchar(40)',
          label: 'varchar(40) null',
          hardTriggers: 'text',
          inputs: 'text',
          lowConfidence: 'boolean default 0',
        },
        [
          ['risk_assessment_issue', ['issueId', 'at']],
          ['risk_assessment_story', ['storyNo', 'at']],
        ],
      ),
    );
    await runner.createTable(
      table(
        runner,
        'alert',
        {
          id: 'varchar(36) primary',
          version: 'int default 1',
          createdAt: 'bigint',
          updatedAt: 'bigint',
          title: 'varchar(300)',
          origin: 'varchar(40)',
          state: 'varchar(40)',
          level: 'varchar(40)',
          storyNo: 'int null',
          topicNo: 'int null',
          issueId: 'varchar(36) null',
          openedAt: 'bigint',
          acknowledgedAt: 'bigint null',
          acknowledgedById: 'varchar(36) null',
          assignedToId: 'varchar(36) null',
          silencedUntil: 'bigint null',
          reason: 'text null',
          closedAt: 'bigint null',
          dedupeKey: 'varchar(80) null',
          isExercise: 'boolean default 0',
        },
        [
          ['alert_dedupe', ['dedupeKey'], 'unique'],
          ['alert_issue', ['issueId']],
          ['alert_story', ['storyNo', 'state']],
          ['alert_state', ['state', 'openedAt']],
        ],
      ),
    );
    await runner.createTable(
      table(
        runner,
        'alert_event',
        {
          id: 'varchar(36) primary',
          version: 'int default 1',
          createdAt: 'bigint',
          updatedAt: 'bigint',
          alertId: 'varchar(36)',
          at: 'bigint',
          kind: 'varchar(40)',
          level: 'varchar(40) null',
          score: 'double null',
          facts: 'text null',
          hasNotices: 'boolean default 0',
        },
        [['alert_event_alert', ['alertId', 'at']]],
      ),
    );
    await runner.createTable(
      table(
        runner,
        'claim',
        {
          id: 'varchar(36) primary',
          version: 'int default 1',
          createdAt: 'bigint',
          updatedAt: 'bigint',
          issueId: 'varchar(36)',
          text: 'varchar(500)',
          phrases: 'text',
        },
        [['claim_issue', ['issueId']]],
      ),
    );
    await runner.createTable(
      table(
        runner,
        'claim_match',
        {
          id: 'varchar(36) primary',
          version: 'int default 1',
          createdAt: 'bigint',
          updatedAt: 'bigint',
          claimId: 'varchar(36)',
          issueId: 'varchar(36)',
          articleId: 'bigint',
          phrase: 'varchar(300) null',
          state: 'varchar(40)',
          confirmedById: 'varchar(36) null',
          decidedAt: 'bigint null',
        },
        [
          ['claim_match_article', ['articleId']],
          ['claim_match_issue', ['issueId', 'state']],
          ['claim_match_one', ['claimId', 'articleId'], 'unique'],
        ],
      ),
    );
    await runner.createTable(
      table(
        runner,
        'issue',
        {
          id: 'varchar(36) primary',
          version: 'int default 1',
          createdAt: 'bigint',
          updatedAt: 'bigint',
          code: 'varchar(40)',
          title: 'varchar(300)',
          category: 'varchar(80) null',
          state: 'varchar(40)',
          previousState: 'varchar(40) null',
          stage: 'varchar(40)',
          impact: 'int null',
          level: 'varchar(40)',
          ownerId: 'varchar(36) null',
          agencyId: 'varchar(36) null',
          districts: 'text',
          visibility: 'varchar(40)',
          alertId: 'varchar(36) null',
          topicNo: 'int null',
          openedAt: 'bigint',
          openedById: 'varchar(36)',
          closedAt: 'bigint null',
          closeReason: 'varchar(40) null',
          closeNote: 'text null',
          mergedIntoId: 'varchar(36) null',
          episodeNo: 'int default 1',
          isExercise: 'boolean default 0',
        },
        [
          ['issue_alert', ['alertId']],
          ['issue_state', ['state', 'openedAt']],
          ['issue_code', ['code'], 'unique'],
        ],
      ),
    );
    await runner.createTable(
      table(
        runner,
        'issue_story',
        {
          issueId: 'varchar(36) primary',
          storyNo: 'int primary',
          addedAt: 'bigint',
        },
        [['issue_story_story', ['storyNo']]],
      ),
    );
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.dropTable('issue_story');
    await runner.dropTable('issue');
    await runner.dropTable('claim_match');
    await runner.dropTable('claim');
    await runner.dropTable('alert_event');
    await runner.dropTable('alert');
    await runner.dropTable('risk_assessment');
    await runner.dropTable('case_access');
  }
}
