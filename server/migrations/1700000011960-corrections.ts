import type { MigrationInterface, QueryRunner } from 'typeorm';
import { table } from './words';

/** Tables of corrections. */
export class Corrections1700000011960 implements MigrationInterface {
  name = 'Corrections1700000011960';

  async up(runner: QueryRunner): Promise<void> {
    await runner.createTable(
      table(
        runner,
        'correction_request',
        {
          id: 'varchar(36) primary',
          version: 'int default 1',
          createdAt: 'bigint',
          updatedAt: 'bigint',
          issueId: 'varchar(36) null',
          subjectKind: 'varchar(40)',
          subjectId: 'varchar(36)',
          subjectNo: 'int null',
          title: 'varchar(300)',
          passage: 'text',
          claim: 'text',
          tokenHash: 'varchar(64)',
          state: 'varchar(40)',
          receivedAt: 'bigint',
          answer: 'text null',
          discardReason: 'text null',
          closedAt: 'bigint null',
          closedById: 'varchar(36) null',
        },
        [
          ['correction_request_token', ['tokenHash'], 'unique'],
          ['correction_request_subject', ['subjectId', 'state']],
          ['correction_request_state', ['state', 'receivedAt']],
        ],
      ),
    );
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.dropTable('correction_request');
  }
}
