import type { MigrationInterface, QueryRunner } from 'typeorm';
import { table } from './words';

/** Tables of measure. */
export class Measure1700000011500 implements MigrationInterface {
  name = 'Measure1700000011500';

  async up(runner: QueryRunner): Promise<void> {
    await runner.createTable(
      table(
        runner,
        'media_inquiry',
        {
          id: 'varchar(36) primary',
          version: 'int default 1',
          createdAt: 'bigint',
          updatedAt: 'bigint',
          issueId: 'varchar(36) null',
          crisisId: 'varchar(36) null',
          journalist: 'varchar(120)',
          outletName: 'varchar(160)',
          outletId: 'varchar(36) null',
          contact: 'varchar(200)',
          question: 'text',
          state: 'varchar(40)',
          receivedAt: 'bigint',
          deadlineAt: 'bigint null',
          dueAt: 'bigint',
          assigneeId: 'varchar(36) null',
          answer: 'text null',
          answeredAt: 'bigint null',
          answeredById: 'varchar(36) null',
          declineReason: 'text null',
          loggedById: 'varchar(36)',
          isExercise: 'boolean default 0',
        },
        [
          ['media_inquiry_crisis', ['crisisId', 'receivedAt']],
          ['media_inquiry_issue', ['issueId', 'receivedAt']],
          ['media_inquiry_state', ['state', 'dueAt']],
        ],
      ),
    );
    await runner.createTable(
      table(
        runner,
        'situation_report',
        {
          id: 'varchar(36) primary',
          version: 'int default 1',
          createdAt: 'bigint',
          updatedAt: 'bigint',
          crisisId: 'varchar(36)',
          no: 'int',
          kind: 'varchar(40)',
          at: 'bigint',
          byId: 'varchar(36)',
          situation: 'text',
          actions: 'text',
          needs: 'text',
          severity: 'varchar(40)',
          crisisState: 'varchar(40)',
          level: 'varchar(40)',
          score: 'double null',
        },
        [['situation_report_no', ['crisisId', 'no'], 'unique']],
      ),
    );
    await runner.createTable(
      table(
        runner,
        'hoax_clarification',
        {
          id: 'varchar(36) primary',
          version: 'int default 1',
          createdAt: 'bigint',
          updatedAt: 'bigint',
          issueId: 'varchar(36) null',
          crisisId: 'varchar(36) null',
          title: 'varchar(300)',
          claim: 'varchar(1000)',
          seenAt: 'varchar(1000)',
          state: 'varchar(40)',
          hoaxClass: 'varchar(40) null',
          verdict: 'varchar(40) null',
          reach: 'varchar(40) null',
          hasSafetyRisk: 'boolean default 0',
          evidence: 'text',
          truth: 'text null',
          whyItArose: 'text null',
          reportedAt: 'bigint',
          authorId: 'varchar(36)',
          editorIds: 'text',
          verdictAt: 'bigint null',
          approvedAt: 'bigint null',
          approvedById: 'varchar(36) null',
          returnComment: 'text null',
          stampAt: 'bigint null',
          publishedAt: 'bigint null',
          publishedById: 'varchar(36) null',
          correction: 'text null',
          correctedAt: 'bigint null',
          isExercise: 'boolean default 0',
        },
        [
          ['hoax_clarification_published', ['publishedAt']],
          ['hoax_clarification_issue', ['issueId']],
          ['hoax_clarification_state', ['state', 'reportedAt']],
        ],
      ),
    );
    await runner.createTable(
      table(
        runner,
        'after_action_review',
        {
          id: 'varchar(36) primary',
          version: 'int default 1',
          createdAt: 'bigint',
          updatedAt: 'bigint',
          crisisId: 'varchar(36)',
          state: 'varchar(40)',
          dueAt: 'bigint',
          authorId: 'varchar(36)',
          editorIds: 'text',
          summary: 'text null',
          wentWell: 'text null',
          wentBadly: 'text null',
          luck: 'text null',
          factors: 'text null',
          levelReview: 'text null',
          notes: 'text',
          facts: 'text null',
          submittedAt: 'bigint null',
          submittedById: 'varchar(36) null',
          approvedAt: 'bigint null',
          approvedById: 'varchar(36) null',
          returnComment: 'text null',
          isExercise: 'boolean default 0',
        },
        [
          ['after_action_review_state', ['state', 'dueAt']],
          ['after_action_review_crisis', ['crisisId'], 'unique'],
        ],
      ),
    );
    await runner.createTable(
      table(
        runner,
        'review_summary',
        {
          id: 'varchar(36) primary',
          version: 'int default 1',
          createdAt: 'bigint',
          updatedAt: 'bigint',
          reviewId: 'varchar(36)',
          crisisId: 'varchar(36)',
          state: 'varchar(40)',
          title: 'varchar(300)',
          body: 'text',
          authorId: 'varchar(36)',
          editorIds: 'text',
          approvedAt: 'bigint null',
          approvedById: 'varchar(36) null',
          returnComment: 'text null',
          publishedAt: 'bigint null',
          publishedById: 'varchar(36) null',
        },
        [
          ['review_summary_published', ['publishedAt']],
          ['review_summary_review', ['reviewId'], 'unique'],
        ],
      ),
    );
    await runner.createTable(
      table(
        runner,
        'follow_up',
        {
          id: 'varchar(36) primary',
          version: 'int default 1',
          createdAt: 'bigint',
          updatedAt: 'bigint',
          reviewId: 'varchar(36)',
          crisisId: 'varchar(36)',
          text: 'varchar(500)',
          ownerId: 'varchar(36)',
          dueOn: 'varchar(10)',
          state: 'varchar(40)',
          note: 'text null',
          endedAt: 'bigint null',
          endedById: 'varchar(36) null',
          isExercise: 'boolean default 0',
        },
        [
          ['follow_up_owner', ['ownerId', 'state']],
          ['follow_up_review', ['reviewId']],
          ['follow_up_state', ['state', 'dueOn']],
        ],
      ),
    );
    await runner.createTable(
      table(
        runner,
        'playbook_proposal',
        {
          id: 'varchar(36) primary',
          version: 'int default 1',
          createdAt: 'bigint',
          updatedAt: 'bigint',
          reviewId: 'varchar(36)',
          crisisId: 'varchar(36)',
          playbookCode: 'varchar(20)',
          stepNo: 'int null',
          text: 'varchar(500)',
          offsetMinutes: 'int null',
          reason: 'varchar(500)',
          state: 'varchar(40)',
          proposedById: 'varchar(36)',
          decidedById: 'varchar(36) null',
          decidedAt: 'bigint null',
          edition: 'int null',
        },
        [['playbook_proposal_review', ['reviewId']]],
      ),
    );
    await runner.createTable(
      table(
        runner,
        'risk_entry',
        {
          id: 'varchar(36) primary',
          version: 'int default 1',
          createdAt: 'bigint',
          updatedAt: 'bigint',
          title: 'varchar(200)',
          category: 'varchar(80)',
          description: 'text null',
          likelihood: 'int',
          impact: 'int',
          mitigation: 'text null',
          playbookCode: 'varchar(20) null',
          ownerId: 'varchar(36) null',
          reviewedAt: 'bigint',
          reviewedById: 'varchar(36)',
          reviewDueOn: 'varchar(10)',
          isRetired: 'boolean default 0',
          history: 'text',
        },
        [['risk_entry_review', ['isRetired', 'reviewDueOn']]],
      ),
    );
    await runner.createTable(
      table(
        runner,
        'due_reminder',
        {
          id: 'varchar(36) primary',
          version: 'int default 1',
          createdAt: 'bigint',
          updatedAt: 'bigint',
          subjectType: 'varchar(40)',
          subjectId: 'varchar(36)',
          dueAt: 'bigint',
        },
        [['due_reminder_one', ['subjectId', 'dueAt'], 'unique']],
      ),
    );
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.dropTable('due_reminder');
    await runner.dropTable('risk_entry');
    await runner.dropTable('playbook_proposal');
    await runner.dropTable('follow_up');
    await runner.dropTable('review_summary');
    await runner.dropTable('after_action_review');
    await runner.dropTable('hoax_clarification');
    await runner.dropTable('situation_report');
    await runner.dropTable('media_inquiry');
  }
}
