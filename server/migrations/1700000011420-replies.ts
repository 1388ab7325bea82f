import type { MigrationInterface, QueryRunner } from 'typeorm';
import { addColumns, dropColumns, table } from './words';

const PICKUP = {
  machineSaid: "varchar(40) default 'AUTO'",
  isCited: 'boolean default 0',
  reason: 'text null',
};

/** Rights of reply, and what pickups keep besides. */
export class Replies1700000011420 implements MigrationInterface {
  name = 'Replies1700000011420';

  async up(runner: QueryRunner): Promise<void> {
    await addColumns(runner, 'pickup', PICKUP);
    await runner.createTable(
      table(
        runner,
        'right_of_reply',
        {
          id: 'varchar(36) primary',
          version: 'int default 1',
          createdAt: 'bigint',
          updatedAt: 'bigint',
          number: 'varchar(40) null',
          kind: 'varchar(40)',
          state: 'varchar(40)',
          sourceArticleId: 'bigint',
          activeArticleId: 'bigint null',
          outletId: 'varchar(36)',
          issueId: 'varchar(36) null',
          crisisId: 'varchar(36) null',
          errors: 'text',
          replyText: 'text',
          requesterName: 'varchar(200) null',
          requesterContact: 'varchar(200) null',
          delegation: 'varchar(200) null',
          createdById: 'varchar(36)',
          approvedById: 'varchar(36) null',
          approvedAt: 'bigint null',
          submittedById: 'varchar(36) null',
          submittedAt: 'bigint null',
          dueAt: 'bigint null',
          remindedAt: 'bigint null',
          copyToPressCouncilAt: 'bigint null',
          acceptedAt: 'bigint null',
          fulfilledAt: 'bigint null',
          publishedArticleId: 'bigint null',
          publishedUrl: 'text null',
          isFoundByMonitoring: 'boolean default 0',
          complaintAt: 'bigint null',
          letterNumber: 'varchar(120) null',
          outcome: 'text null',
          reason: 'text null',
          handedToId: 'varchar(36) null',
          handedAt: 'bigint null',
          endedAt: 'bigint null',
          isExercise: 'boolean default 0',
        },
        [
          ['right_of_reply_article', ['sourceArticleId']],
          ['right_of_reply_crisis', ['crisisId', 'state']],
          ['right_of_reply_issue', ['issueId', 'outletId']],
          ['right_of_reply_state', ['state', 'createdAt']],
          ['right_of_reply_active', ['activeArticleId'], 'unique'],
          ['right_of_reply_number', ['number'], 'unique'],
        ],
      ),
    );
  }

  async down(runner: QueryRunner): Promise<void> {
    await dropColumns(runner, 'pickup', PICKUP);
    await runner.dropTable('right_of_reply');
  }
}
