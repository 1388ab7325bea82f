import type { MigrationInterface, QueryRunner } from 'typeorm';
import { table } from './words';

/** Tables of crises. */
export class Crises1700000011000 implements MigrationInterface {
  name = 'Crises1700000011000';

  async up(runner: QueryRunner): Promise<void> {
    await runner.createTable(
      table(
        runner,
        'crisis',
        {
          id: 'varchar(36) primary',
          version: 'int default 1',
          createdAt: 'bigint',
          updatedAt: 'bigint',
          code: 'varchar(40)',
          title: 'varchar(300)',
          state: 'varchar(40)',
          previousState: 'varchar(40) null',
          severity: 'varchar(40)',
          cluster: 'varchar(40)',
          type: 'varchar(40)',
          crisisHistory: 'boolean default 0',
          poorPriorReputation: 'boolean default 0',
          strategy: 'varchar(40) null',
          commanderId: 'varchar(36)',
          playbookCode: 'varchar(20) null',
          playbookVersion: 'int null',
          noPlaybookReason: 'text null',
          reason: 'text',
          clockStartedAt: 'bigint',
          declaredAt: 'bigint',
          declaredById: 'varchar(36)',
          activeAt: 'bigint null',
          containedAt: 'bigint null',
          recoveryAt: 'bigint null',
          closedAt: 'bigint null',
          closedById: 'varchar(36) null',
          updateEveryMinutes: 'int null',
          isExercise: 'boolean default 0',
          visibility: 'varchar(40)',
        },
        [
          ['crisis_state', ['state', 'declaredAt']],
          ['crisis_code', ['code'], 'unique'],
        ],
      ),
    );
    await runner.createTable(
      table(
        runner,
        'crisis_issue',
        {
          crisisId: 'varchar(36) primary',
          issueId: 'varchar(36) primary',
          addedAt: 'bigint',
        },
        [['crisis_issue_issue', ['issueId']]],
      ),
    );
    await runner.createTable(
      table(
        runner,
        'crisis_role',
        {
          id: 'varchar(36) primary',
          version: 'int default 1',
          createdAt: 'bigint',
          updatedAt: 'bigint',
          crisisId: 'varchar(36)',
          personId: 'varchar(36)',
          personName: 'varchar(120)',
          kind: 'varchar(40)',
          fromAt: 'bigint',
          toAt: 'bigint null',
          givenById: 'varchar(36)',
        },
        [['crisis_role_crisis', ['crisisId', 'kind']]],
      ),
    );
    await runner.createTable(
      table(
        runner,
        'distribution',
        {
          id: 'varchar(36) primary',
          version: 'int default 1',
          createdAt: 'bigint',
          updatedAt: 'bigint',
          versionId: 'varchar(36)',
          issueId: 'varchar(36)',
          crisisId: 'varchar(36) null',
          state: 'varchar(40)',
          rankedAt: 'bigint',
          maxPaid: 'int',
          inputs: 'text',
          sentAt: 'bigint null',
          sentById: 'varchar(36) null',
          mandateId: 'varchar(36) null',
          idempotencyKey: 'varchar(80) null',
        },
        [
          ['distribution_key', ['idempotencyKey'], 'unique'],
          ['distribution_issue', ['issueId', 'rankedAt']],
          ['distribution_version', ['versionId']],
        ],
      ),
    );
    await runner.createTable(
      table(
        runner,
        'distribution_target',
        {
          id: 'varchar(36) primary',
          version: 'int default 1',
          createdAt: 'bigint',
          updatedAt: 'bigint',
          distributionId: 'varchar(36)',
          issueId: 'varchar(36)',
          outletId: 'varchar(36)',
          mode: 'varchar(40) null',
          rank: 'int',
          score: 'double',
          components: 'text',
          state: 'varchar(40) null',
          isLate: 'boolean default 0',
          overrideReason: 'text null',
          orderId: 'varchar(36) null',
          price: 'bigint default 0',
          sentAt: 'bigint null',
          deliveredAt: 'bigint null',
          tries: 'int default 0',
        },
        [
          ['distribution_target_past', ['outletId', 'sentAt']],
          ['distribution_target_order', ['orderId']],
          ['distribution_target_state', ['state', 'sentAt']],
          ['distribution_target_outlet', ['distributionId', 'outletId'], 'unique'],
        ],
      ),
    );
    await runner.createTable(
      table(
        runner,
        'fact_item',
        {
          id: 'varchar(36) primary',
          version: 'int default 1',
          createdAt: 'bigint',
          updatedAt: 'bigint',
          issueId: 'varchar(36)',
          text: 'varchar(1000)',
          status: 'varchar(40)',
          agencyId: 'varchar(36)',
          confirmedById: 'varchar(36) null',
          decidedAt: 'bigint null',
          documentId: 'varchar(36) null',
          source: 'varchar(500) null',
          createdById: 'varchar(36)',
        },
        [
          ['fact_item_agency', ['agencyId', 'status']],
          ['fact_item_issue', ['issueId', 'status']],
        ],
      ),
    );
    await runner.createTable(
      table(
        runner,
        'key_message',
        {
          id: 'varchar(36) primary',
          version: 'int default 1',
          createdAt: 'bigint',
          updatedAt: 'bigint',
          issueId: 'varchar(36)',
          position: 'int',
          text: 'varchar(500)',
          phrases: 'text',
        },
        [['key_message_issue', ['issueId', 'position']]],
      ),
    );
    await runner.createTable(
      table(
        runner,
        'pickup',
        {
          id: 'varchar(36) primary',
          version: 'int default 1',
          createdAt: 'bigint',
          updatedAt: 'bigint',
          articleId: 'bigint',
          issueId: 'varchar(36)',
          versionId: 'varchar(36)',
          targetId: 'varchar(36) null',
          mode: 'varchar(40) null',
          containment: 'double',
          matchScore: 'double',
          messagesFound: 'text',
          messageCount: 'int',
          distorted: 'text',
          isNamed: 'boolean default 0',
          state: 'varchar(40)',
          latencyMinutes: 'int',
          decidedById: 'varchar(36) null',
          decidedAt: 'bigint null',
        },
        [
          ['pickup_issue', ['issueId', 'state']],
          ['pickup_target', ['targetId']],
          ['pickup_article', ['articleId', 'issueId'], 'unique'],
        ],
      ),
    );
    await runner.createTable(
      table(
        runner,
        'statement',
        {
          id: 'varchar(36) primary',
          version: 'int default 1',
          createdAt: 'bigint',
          updatedAt: 'bigint',
          issueId: 'varchar(36)',
          crisisId: 'varchar(36) null',
          kind: 'varchar(40)',
          title: 'varchar(300)',
          templateId: 'varchar(36) null',
          authorId: 'varchar(36)',
        },
        [
          ['statement_crisis', ['crisisId', 'createdAt']],
          ['statement_issue', ['issueId', 'createdAt']],
        ],
      ),
    );
    await runner.createTable(
      table(
        runner,
        'statement_version',
        {
          id: 'varchar(36) primary',
          version: 'int default 1',
          createdAt: 'bigint',
          updatedAt: 'bigint',
          statementId: 'varchar(36)',
          issueId: 'varchar(36)',
          no: 'int',
          state: 'varchar(40)',
          title: 'varchar(300)',
          body: 'text',
          blocks: 'text null',
          factIds: 'text',
          messageIds: 'text',
          sha256: 'varchar(64) null',
          authorId: 'varchar(36)',
          editorIds: 'text',
          submittedAt: 'bigint null',
          embargoUntil: 'bigint null',
          publishedAt: 'bigint null',
          publishedById: 'varchar(36) null',
          channels: 'text null',
          returnComment: 'text null',
          correction: 'text null',
          retractedAt: 'bigint null',
        },
        [
          ['statement_version_published', ['publishedAt']],
          ['statement_version_issue', ['issueId', 'state']],
          ['statement_version_state', ['state', 'submittedAt']],
          ['statement_version_no', ['statementId', 'no'], 'unique'],
        ],
      ),
    );
    await runner.createTable(
      table(
        runner,
        'task',
        {
          id: 'varchar(36) primary',
          version: 'int default 1',
          createdAt: 'bigint',
          updatedAt: 'bigint',
          crisisId: 'varchar(36)',
          stepNo: 'int null',
          text: 'varchar(500)',
          gloss: 'varchar(500) null',
          ownerRole: 'varchar(40)',
          ownerAgency: 'varchar(40) null',
          ownerId: 'varchar(36) null',
          dueAt: 'bigint null',
          dueRule: 'text null',
          isMandatory: 'boolean default 0',
          state: 'varchar(40)',
          completedBy: 'varchar(80) null',
          evidence: 'text null',
          reason: 'text null',
          doneAt: 'bigint null',
          doneById: 'varchar(36) null',
        },
        [
          ['task_due', ['state', 'dueAt']],
          ['task_crisis', ['crisisId', 'state', 'dueAt']],
        ],
      ),
    );
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.dropTable('task');
    await runner.dropTable('statement_version');
    await runner.dropTable('statement');
    await runner.dropTable('pickup');
    await runner.dropTable('key_message');
    await runner.dropTable('fact_item');
    await runner.dropTable('distribution_target');
    await runner.dropTable('distribution');
    await runner.dropTable('crisis_role');
    await runner.dropTable('crisis_issue');
    await runner.dropTable('crisis');
  }
}
