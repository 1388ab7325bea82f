import type { MigrationInterface, QueryRunner } from 'typeorm';
import { addColumns, dropColumns, table } from './words';

/** Tables of statements. */
export class Statements1700000011300 implements MigrationInterface {
  name = 'Statements1700000011300';

  async up(runner: QueryRunner): Promise<void> {
    await runner.createTable(
      table(
        runner,
        'approval',
        {
          id: 'varchar(36) primary',
          version: 'int default 1',
          createdAt: 'bigint',
          updatedAt: 'bigint',
          versionId: 'varchar(36)',
          issueId: 'varchar(36)',
          slot: 'varchar(20)',
          level: 'int',
          role: 'varchar(40)',
          decision: 'varchar(40)',
          mode: 'varchar(40)',
          personId: 'varchar(36)',
          personName: 'varchar(120)',
          at: 'bigint',
          hashSeen: 'varchar(64)',
          comment: 'text null',
        },
        [
          ['approval_person', ['personId']],
          ['approval_slot', ['versionId', 'slot'], 'unique'],
        ],
      ),
    );
    await runner.createTable(
      table(
        runner,
        'statement_template',
        {
          id: 'varchar(36) primary',
          version: 'int default 1',
          createdAt: 'bigint',
          updatedAt: 'bigint',
          name: 'varchar(200)',
          kind: 'varchar(40)',
          playbookCode: 'varchar(20) null',
          title: 'varchar(300)',
          body: 'text',
          blocks: 'text null',
          state: 'varchar(40)',
          authorId: 'varchar(36)',
          approvedById: 'varchar(36) null',
          approvedAt: 'bigint null',
          reviewDueOn: 'varchar(10) null',
        },
        [['statement_template_kind', ['kind', 'state']]],
      ),
    );
    await addColumns(runner, 'statement_version', { approvedLevels: 'int default 0' });
  }

  async down(runner: QueryRunner): Promise<void> {
    await dropColumns(runner, 'statement_version', { approvedLevels: 'int default 0' });
    await runner.dropTable('statement_template');
    await runner.dropTable('approval');
  }
}
