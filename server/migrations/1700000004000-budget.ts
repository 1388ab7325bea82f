import type { MigrationInterface, QueryRunner } from 'typeorm';
import { table } from './words';

/** Tables of budget. */
export class Budget1700000004000 implements MigrationInterface {
  name = 'Budget1700000004000';

  async up(runner: QueryRunner): Promise<void> {
    await runner.createTable(
      table(
        runner,
        'budget_line',
        {
          id: 'varchar(36) primary',
          version: 'int default 1',
          createdAt: 'bigint',
          updatedAt: 'bigint',
          fiscalYear: 'int',
          workUnitId: 'varchar(36)',
          programCode: 'varchar(40)',
          activityCode: 'varchar(40)',
          subActivityCode: 'varchar(40)',
          accountCode: 'varchar(40)',
          name: 'varchar(200)',
          ceiling: 'bigint default 0',
          shifted: 'bigint default 0',
          reserved: 'bigint default 0',
          encumbered: 'bigint default 0',
          paid: 'bigint default 0',
        },
        [['budget_line_code', ['fiscalYear', 'workUnitId', 'subActivityCode', 'accountCode'], 'unique']],
      ),
    );
    await runner.createTable(
      table(
        runner,
        'budget_entry',
        {
          id: 'varchar(36) primary',
          version: 'int default 1',
          createdAt: 'bigint',
          updatedAt: 'bigint',
          budgetLineId: 'varchar(36)',
          kind: 'varchar(40)',
          amount: 'bigint',
          refType: 'varchar(40)',
          refId: 'varchar(36)',
          refNumber: 'varchar(60)',
          at: 'bigint',
        },
        [
          ['budget_entry_ref', ['refId']],
          ['budget_entry_line', ['budgetLineId', 'at']],
        ],
      ),
    );
    await runner.createTable(
      table(
        runner,
        'cash_release',
        {
          id: 'varchar(36) primary',
          version: 'int default 1',
          createdAt: 'bigint',
          updatedAt: 'bigint',
          budgetLineId: 'varchar(36)',
          quarter: 'int',
          amount: 'bigint default 0',
          requested: 'bigint default 0',
        },
        [['cash_release_quarter', ['budgetLineId', 'quarter'], 'unique']],
      ),
    );
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.dropTable('cash_release');
    await runner.dropTable('budget_entry');
    await runner.dropTable('budget_line');
  }
}
